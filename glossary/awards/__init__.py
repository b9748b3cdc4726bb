"""What is awarded by whom, to whom and why."""
