"""What may stand in the data's files, told to editors and to people, from the model's types."""
