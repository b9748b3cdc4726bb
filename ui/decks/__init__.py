"""The page Trình chiếu: slides, their bar, and decks of one's own."""
