"""The officer's preview: the website follows the data, and each page tells what it lacks."""
