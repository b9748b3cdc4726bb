"""What is shown, as files: slides and report become PowerPoint, Word and Excel; no screen is needed."""
