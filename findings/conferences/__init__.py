"""The season of staff conferences, and the events of the years."""
