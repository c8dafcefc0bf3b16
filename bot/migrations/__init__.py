"""The schema's history, one file per change, and how a database is brought up to it."""
