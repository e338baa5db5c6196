"""What differs between two values of a field, said so that people can read it."""
