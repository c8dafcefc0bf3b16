"""The door: `python -m bot` is the same as `gapwatch`."""

from bot.cli import main

if __name__ == "__main__":
    main()
