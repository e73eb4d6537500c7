"""What is for an officer alone: how far she is, what the national system asks, her own website."""
