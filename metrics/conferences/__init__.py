"""The season of staff conferences, its deadlines, and events."""
