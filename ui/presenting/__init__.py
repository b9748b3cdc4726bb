"""The page Trình chiếu: the dashboard's own figures as slides for a projector, driven by a clicker."""
