"""Who has reported what, and what stands beside the totals."""
