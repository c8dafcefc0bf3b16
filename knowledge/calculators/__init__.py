"""Calculators, one file each, named for what it returns: figures in, figures with workings out."""
