"""FIND, and answer only from what was found."""
