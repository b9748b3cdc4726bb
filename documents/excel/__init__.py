"""The deck as a workbook."""
