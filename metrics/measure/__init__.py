"""How a number is worked out, compared and ranked."""
