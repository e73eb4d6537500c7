"""What stands beside the pages: tables, feeds, codes, posters, reports; and at which addresses."""
