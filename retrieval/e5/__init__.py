"""E5: the built-in model's own weights run over many passages at once, several times as fast."""
