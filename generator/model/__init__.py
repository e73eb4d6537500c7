"""What the files of ``data/`` hold, as frozen types; every value was validated on entering."""
