"""Codes that the tables store, and the Vietnamese words people read and write for them."""
