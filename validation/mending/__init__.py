"""The parts of a corrected copy: the sender's workbook, its coloured cells, the list in front, the formulas' values."""
