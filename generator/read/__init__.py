"""Files -> model, and every finding about their form; all reading happens here."""

from generator.read.reading import Reading, read_data

__all__ = ["Reading", "read_data"]
