"""The guard's rules: signs, words, roles, years and sources of one sentence of a draft."""
