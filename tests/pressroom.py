"""A publisher's local site: a page with workbooks, a feed with articles, validators minded."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from retrieval.fetch import Fetcher, Limits
from tests.test_fetch import _fetcher

ARTICLE = """<html><head><title>{title}</title>
<meta property="article:published_time" content="{day}"/></head><body><article><h1>{title}</h1>
<p>{text}</p><p>The minister spoke to reporters after the meeting of the council and took several
questions on procurement, on the readiness of the brigades and on the plans for the coming years.
</p></article></body></html>"""


@dataclass
class Pressroom:
    """Pages by path; answers 304 to who has the newest version, counts what was sent."""

    pages: dict[str, Any] = field(default_factory=dict)
    sent: list[str] = field(default_factory=list)

    def put(self, path: str, body: bytes, kind: str = "text/html", day: str = "") -> None:
        """Publish a page; `day` is its Last-Modified header."""
        etag = f'"{hashlib.sha256(body).hexdigest()[:16]}"'

        def answer(handler: Any) -> None:
            if handler.headers.get("If-None-Match") == etag:
                handler.send_response(304)
                handler.end_headers()
                return
            self.sent.append(path)
            handler.send_response(200)
            given = {"Content-Type": kind, "ETag": etag, "Content-Length": str(len(body))}
            for name, value in (given | ({"Last-Modified": day} if day else {})).items():
                handler.send_header(name, value)
            handler.end_headers()
            handler.wfile.write(body)

        self.pages[path] = answer

    def put_workbooks(self, *paths: str) -> None:
        """The page that leads to the workbooks."""
        links = "".join(f'<a href="{path}">Tables</a>' for path in paths)
        self.put("/defexp", f"<html><body><p>Data</p>{links}</body></html>".encode())

    def put_feed(self, *entries: tuple[str, str, str]) -> None:
        """The feed: path, title and day (RFC 822) of each article."""
        items = "".join(
            f"<item><title>{title}</title><link>{path}</link><pubDate>{day}</pubDate></item>"
            for path, title, day in entries
        )
        text = f'<rss version="2.0"><channel><title>News</title>{items}</channel></rss>'
        self.put("/feed.xml", text.encode(), "application/rss+xml")

    def put_article(self, path: str, title: str, text: str, day: str = "2026-11-20") -> None:
        """An article."""
        self.put(path, ARTICLE.format(title=title, text=text, day=day).encode())


def write_sources(data_dir: Path, port: int) -> None:
    """A sources.toml that points at the local site."""
    base = f"http://press.example:{port}"
    (data_dir / "sources.toml").write_text(
        f'[[source]]\nid = "tables"\nkind = "page"\naddress = "{base}/defexp"\n'
        'publisher = "NATO"\nlinks = "\\\\.xlsx$"\n'
        f'[[source]]\nid = "news"\nkind = "feed"\naddress = "{base}/feed.xml"\n'
        'publisher = "Press Example"\nwords = ["defence", "GDP"]\n',
        encoding="utf-8",
    )


def reader(**limits: float) -> Fetcher:
    """A fetcher for which the local site is the public internet, and that never waits."""
    made = _fetcher()
    return Fetcher(made.reach, Limits(**limits), sleep=lambda _: None)  # type: ignore[arg-type]
