"""What the reader picks on the page So sánh."""
