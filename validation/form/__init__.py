"""The parts of the blank form: order of columns, what they mean, what their cells accept, the guide, the example."""
