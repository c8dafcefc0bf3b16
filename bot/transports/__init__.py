"""Where replies go: the terminal and Telegram."""
