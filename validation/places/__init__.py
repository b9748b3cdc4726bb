"""Districts, wards and schools: their names and codes."""
