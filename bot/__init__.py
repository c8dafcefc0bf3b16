"""TALK: commands in, replies out."""
