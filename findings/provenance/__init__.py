"""Where a number comes from: formula, rows, reports, and who is missing."""
