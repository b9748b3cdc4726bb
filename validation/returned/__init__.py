"""What goes back to a sender: the blank form, the corrected copy, the dictionary."""
