"""Deliveries under load, under kill -9 and shared by processes."""
