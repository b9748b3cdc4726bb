"""What anything shown is made of, and what all of it has in common."""
