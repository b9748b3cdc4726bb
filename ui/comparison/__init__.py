"""The page So sánh: one number over places, parts and school years, in the shape the reader picks."""
