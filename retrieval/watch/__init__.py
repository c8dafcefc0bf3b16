"""Watching: sources that are looked at regularly, and what is found at them."""
