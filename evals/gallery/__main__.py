"""The gallery's painter: `python -m evals.gallery [NAME…]` writes PNG files to var/gallery/.

Each card stands in its three forms side by side (classic HTML, rich message, plain text), each
chart as the picture itself and in a message of a light and a dark chat. With names, only the
scenes whose name holds one of them.
"""

from __future__ import annotations

import io
import sys
import tempfile
from pathlib import Path

from PIL import Image

from bot.message import Reply
from bot.settings import Settings
from bot.transports.telegram import html, rich
from evals.gallery.bubble import DARK, LIGHT, Keys, beside, bubble
from evals.gallery.markup import Line, Run, bare, read
from evals.gallery.scenes import Scene, cards, charts, play, stage

_HEADS = ("classic HTML", "rich", "plain")


def card_page(reply: Reply) -> Image.Image:
    """A reply in its three forms."""
    keys: Keys = tuple(tuple(button.label for button in row) for row in reply.buttons)
    parts = html.parts(reply)
    classic = [line for part in parts for line in (*read(part.html), Line())]
    page = rich.page(reply)
    rich_lines = read(page) if page else [Line((Run("(does not fit: classic)"),))]
    plain = [line for text in html.plain(reply) for line in (*bare(text), Line())]
    forms = (classic[:-1], rich_lines, plain[:-1])
    return beside([bubble(lines, keys) for lines in forms], _HEADS)


def chart_page(reply: Reply) -> Image.Image:
    """A picture with its caption and buttons in a light and a dark chat."""
    if reply.image is None:
        raise ValueError("the reply has no picture")
    keys: Keys = tuple(tuple(button.label for button in row) for row in reply.buttons)
    png = Image.open(io.BytesIO(reply.image.png))
    caption = bare(reply.image.caption)
    return beside([bubble(caption, keys, look, png) for look in (LIGHT, DARK)], ("light", "dark"))


def paint(folder: Path, names: tuple[str, ...] = ()) -> list[Path]:
    """Paint the scenes into a folder; returns the files written."""
    folder.mkdir(parents=True, exist_ok=True)
    written: list[Path] = []
    with tempfile.TemporaryDirectory() as kept:
        services = stage(Path(kept))
        for scene in (*cards(), *charts()):
            if names and not any(name in scene.file for name in names):
                continue
            reply = play(scene, services)
            written += _written(folder, scene, reply)
        services.store.close()
    return written


def _written(folder: Path, scene: Scene, reply: Reply) -> list[Path]:
    path = folder / scene.file
    if reply.image is None:
        card_page(reply).save(path)
        return [path]
    path.write_bytes(reply.image.png)
    seen = folder / f"seen-{scene.file}"
    chart_page(reply).save(seen)
    return [path, seen]


def main() -> None:
    """Paint what the command line names, else all."""
    folder = Settings().data_dir / "gallery"
    files = paint(folder, tuple(sys.argv[1:]))
    print(f"{len(files)} pictures in {folder}")


if __name__ == "__main__":
    main()
