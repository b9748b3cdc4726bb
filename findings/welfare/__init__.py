"""Help given, lent and raised."""
