"""Accession: a publisher's table that was read becomes an edition on the reader's own shelf."""
