"""What a browser is served: who asks, what it may see, and how it is sent."""
