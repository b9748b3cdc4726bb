"""What every shape shares: looks, colours, letters, values, and the chart in words."""
