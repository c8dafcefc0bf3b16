"""The guard bench: true drafts, mutants of them, and how many the check lets through."""
