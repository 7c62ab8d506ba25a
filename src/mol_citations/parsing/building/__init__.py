"""Building: the tokens that a family's grammar finds in a shelfmark become its fields."""
