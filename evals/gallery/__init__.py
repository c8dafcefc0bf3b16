"""The gallery: every chart, and each card in its three forms, as pictures to look at."""
