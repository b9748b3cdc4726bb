"""Values in, plotly figures out: one module per shape, in a look for screens and one for projectors."""
