"""Single unions over the school years."""
