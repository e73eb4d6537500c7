"""Values -> Word files in which Thai has the font, size and weight that was meant for it."""
