"""The page Dữ liệu."""
