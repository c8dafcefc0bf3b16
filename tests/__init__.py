"""Tests: a mirror of the rooms. Their processes rest as the product's own do."""

from bot.settings import let_idle_threads_sleep

let_idle_threads_sleep()  # before numpy is loaded: four workers must not spin on two cores
