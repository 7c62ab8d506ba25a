"""Authority: what is known of repositories, fonds, countries and genres, as tables and look-ups."""
