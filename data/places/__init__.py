"""Reference tables, and under which place a row stands."""
