"""Fetching: public addresses only, within limits, as robots.txt lets; a local site as the world."""

from __future__ import annotations

import gzip
import ipaddress
import threading
import time
from contextlib import contextmanager, suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from knowledge.errors import BadInput, BriefingError
from retrieval.connect import Reach, Refused, is_public
from retrieval.fetch import Fetcher, Limits
from retrieval.robots import Robots


class Site(ThreadingHTTPServer):
    """A local web site: paths to (status, headers, body); counts what was asked."""

    daemon_threads = True

    def __init__(self, pages):
        self.pages = pages
        self.asked = []
        super().__init__(("127.0.0.1", 0), _Handler)

    @property
    def port(self):
        return self.server_address[1]


class _Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        self.server.asked.append((self.path, self.headers["Host"], self.headers["User-Agent"]))
        given = self.server.pages.get(self.path, (404, {}, b""))
        if callable(given):
            given(self)
            return
        status, headers, body = given
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


@contextmanager
def site(pages):
    server = Site(pages)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield server
    finally:
        server.shutdown()
        server.server_close()


LOCAL = ipaddress.ip_address("127.0.0.1")


def _fetcher(names=None, **limits):
    """A fetcher for which the local site is the public internet, under any of these names."""
    known = names or {}
    reach = Reach(
        resolve=lambda host, _port: known.get(host, ["127.0.0.1"]),
        is_allowed=lambda address: address == LOCAL or is_public(address),
        ports=None,
    )
    return Fetcher(reach, Limits(**limits))


def test_a_page_is_fetched_with_its_kind_and_name_and_the_visitor_says_who_it_is():
    page = (200, {"Content-Type": "text/html; charset=utf-8"}, b"<html>hello</html>")
    with site({"/a/Plan%20B.html": page}) as server:
        found = _fetcher().fetch(f"http://plans.example:{server.port}/a/Plan%20B.html#top")
    assert (found.data, found.content_type, found.name) == (page[2], "text/html", "Plan B.html")
    assert [path for path, _, _ in server.asked] == ["/robots.txt", "/a/Plan%20B.html"]
    assert server.asked[1][1] == f"plans.example:{server.port}"
    assert server.asked[1][2].startswith("Gapwatch/")


@pytest.mark.parametrize(
    "address",
    [
        "127.0.0.1", "10.1.2.3", "172.16.0.1", "192.168.1.1", "169.254.169.254", "100.64.0.1",
        "0.0.0.0", "255.255.255.255", "224.0.0.1", "198.18.0.1", "192.0.2.1", "240.0.0.1",  # noqa: S104 - judged, not bound to
        "::1", "::", "fe80::1", "fc00::1", "fec0::1", "ff02::1", "2001:db8::1",
        "::ffff:127.0.0.1", "::ffff:10.0.0.1", "::127.0.0.1", "2002:7f00:1::", "2002:a00:1::1",
        "64:ff9b::7f00:1", "64:ff9b::a9fe:a9fe", "2001:0:0:0:0:0:f5ff:fffe",
    ],
)  # fmt: skip
def test_no_private_address_is_public_in_any_form(address):
    assert not is_public(ipaddress.ip_address(address))


@pytest.mark.parametrize(
    "address", ["8.8.8.8", "152.152.1.1", "2a00:1450:4001::200e", "::ffff:8.8.8.8"]
)
def test_public_addresses_are_public(address):
    assert is_public(ipaddress.ip_address(address))


@pytest.mark.parametrize(
    "url",
    [
        "http://127.0.0.1/", "http://[::1]/", "http://[::ffff:127.0.0.1]/", "http://localhost/",
        "http://2130706433/", "http://0x7f.1/", "http://0/", "http://169.254.169.254/latest/",
    ],
)  # fmt: skip
def test_the_usual_fetcher_reaches_nothing_inside(url):
    with pytest.raises(BadInput, match=r"public internet|name system"):
        Fetcher().fetch(url)


def test_one_private_address_among_public_ones_is_enough_to_refuse():
    reach = Reach(resolve=lambda *_: ["8.8.8.8", "10.0.0.1"])
    with pytest.raises(Refused, match="public internet"):
        reach.addresses("mixed.example", 443)


def test_a_name_is_judged_at_every_connection_and_connected_to_as_judged():
    asked = []

    def resolve(host, _port):
        asked.append(host)
        return ["127.0.0.1"] if len(asked) < 3 else ["10.9.9.9"]

    reach = Reach(resolve, lambda address: address == LOCAL, None)
    with site({"/x": (200, {}, b"fine")}) as server:
        fetcher, url = Fetcher(reach), f"http://rebound.example:{server.port}/x"
        assert fetcher.fetch(url).data == b"fine"
        assert len(asked) == len(server.asked) == 2  # one look at the name per connection
        with pytest.raises(BadInput, match="not on the public internet"):
            fetcher.fetch(url)
    assert len(server.asked) == 2


def test_a_redirect_is_followed_and_one_into_a_private_network_is_not():
    pages = {
        "/a": (302, {"Location": "/b"}, b""),
        "/b": (200, {"Content-Type": "text/plain"}, b"arrived"),
        "/in": (302, {"Location": "http://inside.example/secret"}, b""),
        "/file": (302, {"Location": "file:///etc/passwd"}, b""),
        "/loop": (302, {"Location": "/loop"}, b""),
    }
    with site(pages) as server:
        fetcher = _fetcher({"inside.example": ["10.0.0.1"]})
        start = f"http://plans.example:{server.port}"
        found = fetcher.fetch(f"{start}/a")
        assert (found.data, found.url) == (b"arrived", f"{start}/b")
        with pytest.raises(BadInput, match="not on the public internet"):
            fetcher.fetch(f"{start}/in")
        with pytest.raises(BadInput, match="no web address"):
            fetcher.fetch(f"{start}/file")
        with pytest.raises(BriefingError, match="more than 5 times"):
            fetcher.fetch(f"{start}/loop")


@pytest.mark.parametrize("how", ["said", "unsaid", "packed"])
def test_more_than_the_limit_is_not_taken(how):
    body = b"x" * 3_000_000

    def unsaid(handler):
        handler.send_response(200)
        handler.end_headers()
        with suppress(OSError):
            handler.wfile.write(body)

    pages = {
        "/said": (200, {}, body),
        "/unsaid": unsaid,
        "/packed": (200, {"Content-Encoding": "gzip"}, gzip.compress(body)),
    }
    with site(pages) as server, pytest.raises(BadInput, match="larger than 1 MB"):
        _fetcher(size=1_000_000).fetch(f"http://plans.example:{server.port}/{how}")


def test_a_chain_of_packings_is_refused():
    pages = {"/x": (200, {"Content-Encoding": "gzip, gzip"}, gzip.compress(gzip.compress(b"x")))}
    with site(pages) as server, pytest.raises(BriefingError, match="packed"):
        _fetcher().fetch(f"http://plans.example:{server.port}/x")


@pytest.mark.parametrize("where", ["head", "body"])
def test_a_site_that_drips_is_left_when_the_time_is_over(where):
    def drip(handler):
        if where == "body":
            handler.send_response(200)
            handler.end_headers()
        else:
            handler.wfile.write(b"HTTP/1.1 200 OK\r\nX: ")
        try:
            for _ in range(200):
                handler.wfile.write(b"a")
                handler.wfile.flush()
                time.sleep(0.05)
        except OSError:
            pass

    with (
        site({"/x": drip}) as server,
        pytest.raises(BriefingError, match=r"too long|in time|longer"),
    ):
        _fetcher(seconds=1.0).fetch(f"http://plans.example:{server.port}/x")


def test_what_robots_txt_disallows_is_not_asked_for():
    rules = b"User-agent: *\nDisallow: /private/\nAllow: /private/open$\n"
    with site({"/robots.txt": (200, {}, rules), "/ok": (200, {}, b"fine")}) as server:
        fetcher, start = _fetcher(), f"http://plans.example:{server.port}"
        with pytest.raises(BadInput, match="not for robots"):
            fetcher.fetch(f"{start}/private/x")
        assert fetcher.fetch(f"{start}/ok").data == b"fine"
    assert "/private/x" not in [path for path, _, _ in server.asked]


@pytest.mark.parametrize(
    ("text", "path", "allowed"),
    [
        ("", "/x", True),
        ("User-agent: *\nDisallow: /", "/x", False),
        ("User-agent: *\nDisallow:", "/x", True),
        ("User-agent: other\nDisallow: /", "/x", True),
        ("User-agent: gapwatch\nDisallow: /a\n\nUser-agent: *\nDisallow: /", "/b", True),
        ("User-agent: a\nUser-agent: Gapwatch\nDisallow: /a", "/a/b", False),
        ("User-agent: *\nDisallow: /*.pdf$", "/x/y.pdf", False),
        ("User-agent: *\nDisallow: /*.pdf$", "/x/y.pdf?z", True),
        ("User-agent: *\nDisallow: /a*b*c", "/aXbYc/d", False),
        ("User-agent: *\nDisallow: /a*b*c", "/aXcYb", True),
        ("User-agent: *\nDisallow: /a\nAllow: /a", "/a", True),
        ("User-agent: *\nAllow: /\nDisallow: /a # comment", "/ab", False),
        ("Disallow: /", "/x", True),
        ("\x00\xff nonsense", "/x", True),
    ],
)
def test_robots_rules_mean_what_the_standard_says(text, path, allowed):
    assert Robots.read(text, "Gapwatch").allows(path) is allowed


@pytest.mark.parametrize(
    ("url", "said"),
    [
        ("ftp://x.example/a", "no web address"),
        ("file:///etc/passwd", "no web address"),
        ("https://", "no web address"),
        ("http://[broken/", "no web address"),
        ("https://me:secret@x.example/", "name and password"),
        ("http://x.example:22/", "port 22"),
    ],
)
def test_what_is_no_public_web_address_is_refused_in_one_sentence(url, said):
    with pytest.raises(BadInput, match=said) as caught:
        Fetcher().fetch(url)
    assert "\n" not in str(caught.value)
    assert "secret" not in str(caught.value)


@pytest.mark.parametrize("status", [404, 410, 500, 304, 204])
def test_a_site_that_says_no_is_told(status):
    with site({"/x": (status, {}, b"")}) as server, pytest.raises(BriefingError, match=str(status)):
        _fetcher().fetch(f"http://plans.example:{server.port}/x")


def test_a_site_whose_robots_txt_fails_is_left_alone():
    pages = {"/robots.txt": (503, {}, b""), "/x": (200, {}, b"fine")}
    with site(pages) as server, pytest.raises(BriefingError, match="503"):
        _fetcher().fetch(f"http://plans.example:{server.port}/x")
    assert [path for path, _, _ in server.asked] == ["/robots.txt"]
