"""Reading: a manuscript in any format becomes notes with the place of every character."""
