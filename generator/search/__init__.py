"""What the pages tell, as short records for the search: places with words to find them by."""
