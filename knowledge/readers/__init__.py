"""Readers: publishers' files become tables, one file for each publisher's layout."""
