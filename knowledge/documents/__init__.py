"""Documents: one file per format reads it into sections; passages, labels and the cabinet."""
