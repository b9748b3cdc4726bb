"""Help by programme and form."""
