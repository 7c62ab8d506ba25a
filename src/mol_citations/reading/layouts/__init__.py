"""One module for each way a text carries its notes; each finds places, none changes a character."""
