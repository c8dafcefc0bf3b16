"""Deliveries: the schedule, the outbox, workers, crashes."""
