"""KNOW: sources, figures, targets, claims and calculators; pure Python, no network."""
