"""What looks at the code itself: its house, and what nobody uses."""
