"""One file per kind of question: what it computes and the sentences that say it."""
