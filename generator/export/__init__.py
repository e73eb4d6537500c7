"""Results -> text and data for other programs; returns values, writes nothing."""
