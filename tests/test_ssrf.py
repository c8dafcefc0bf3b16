"""No way inside: what the fetcher must not reach, against listeners that count connections.

The network of these tests has two hosts. Any address that stands in `OUTSIDE` leads to the
public site, every other one to a listener inside, so whatever passes the guard is counted.
"""

from __future__ import annotations

import socket
import threading
from contextlib import suppress
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from bot.services import Services
from bot.settings import Settings
from bot.watching import sync
from knowledge.documents.cabinet import Cabinet
from knowledge.documents.label import Told
from knowledge.errors import BriefingError
from retrieval.connect import Reach, resolve
from retrieval.fetch import Fetcher, Limits
from retrieval.shelving import Shelving
from tests.test_fetch import site

LINES = [
    line.split(" | ")
    for line in (Path(__file__).parent / "cases/inside.txt").read_text("utf-8").splitlines()
    if line and not line.startswith("#")
]
CASES = [url for url, *_ in LINES]
LIVE = [url for url, _, *more in LINES if not more]
OUTSIDE = ("8.8.8.8", "2a00:1450:4001::200e")
NAMES = {
    "press.example": [OUTSIDE[0]],
    "press6.example": [OUTSIDE[1], OUTSIDE[0]],
    "localhost": ["127.0.0.1", "::1"],
    "localhost.": ["127.0.0.1"],
    "sub.localhost": ["127.0.0.1"],
    "metadata.example": ["169.254.169.254"],
    "six.example": ["fd00::7"],
    "mixed.example": [OUTSIDE[0], "10.0.0.7"],
    "mixed6.example": [OUTSIDE[0], "fd00::7"],
    "zone.example": ["fe80::7%lo"],
}


def _resolve(host: str, port: int) -> list[str]:
    """The names of the test; anything else is a number in some spelling, or nothing."""
    found = NAMES.get(host.casefold())
    if found is not None:
        return found
    if host.endswith(".example"):
        raise OSError("no such name")
    return resolve(host.rstrip("."), port)


class Inside:
    """A listener that counts who connects, and hands everybody its secret."""

    def __init__(self) -> None:
        self.reached = 0
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.port = self._socket.getsockname()[1]
        threading.Thread(target=self._serve, daemon=True).start()

    def _serve(self) -> None:
        with suppress(OSError):
            while True:
                line, _ = self._socket.accept()
                self.reached += 1
                with line, suppress(OSError):
                    line.recv(4096)
                    line.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\nsecret")

    def close(self) -> None:
        self._socket.close()


@pytest.fixture
def inside():
    made = Inside()
    yield made
    made.close()


@pytest.fixture
def outside():
    pages: dict = {}
    with site(pages) as server:
        yield server


@pytest.fixture
def network(monkeypatch, inside, outside):
    """Every connection of this process leads to one of the two; the addresses called."""
    called, connect = [], socket.create_connection

    def leads(address, *more, **named):
        host, _ = address[:2]
        called.append(host)
        port = outside.port if host in OUTSIDE else inside.port
        return connect(("127.0.0.1", port), *more, **named)

    monkeypatch.setattr(socket, "create_connection", leads)
    return called


def _guarded(**more) -> Fetcher:
    """The product's own fetcher and guard; only names and ports are the test's."""
    reach = Reach(resolve=more.pop("resolve", _resolve), ports=None, **more)
    return Fetcher(reach, Limits(seconds=5.0), sleep=lambda _: None)


def _off() -> Fetcher:
    return _guarded(is_allowed=lambda _: True)


def test_the_set_is_large_enough():
    assert len(set(CASES)) == len(CASES) >= 80


@pytest.mark.parametrize("url", CASES)
def test_nothing_inside_is_reached(url, network, inside):
    with pytest.raises(BriefingError) as told:
        _guarded().fetch(url.format(port=inside.port))
    assert (inside.reached, network) == (0, [])
    assert "\n" not in str(told.value)
    assert "secret" not in str(told.value)


@pytest.mark.parametrize("url", LIVE)
def test_without_the_guard_each_of_them_is_reached(url, network, inside, outside):
    with suppress(BriefingError):
        _off().fetch(url.format(port=inside.port))
    assert network


def test_this_machines_own_network_is_not_reached(inside):
    """No stand-in here: the system's resolver, and the listener at its own address."""
    loopback = [url for url in LIVE if "127" in url or "localhost" in url][:9]
    for url in loopback:
        with pytest.raises(BriefingError):
            Fetcher(Reach(ports=None)).fetch(url.format(port=inside.port))
    assert inside.reached == 0
    open_door = Fetcher(Reach(is_allowed=lambda _: True, ports=None), Limits(seconds=5.0))
    for url in loopback:
        with suppress(BriefingError):
            open_door.fetch(url.format(port=inside.port))
    assert inside.reached >= 5


@pytest.mark.parametrize("url", [
    "file:///etc/passwd", "FILE:///etc/passwd", "ftp://127.0.0.1:{port}/", "javascript:alert(1)",
    "gopher://127.0.0.1:{port}/_GET", "dict://127.0.0.1:{port}/", "ws://127.0.0.1:{port}/",
    "data:text/plain,hello", "jar:http://127.0.0.1:{port}/!/x", "ldap://127.0.0.1:{port}/", "//127.0.0.1:{port}/",
    "http:127.0.0.1:{port}/", "http:///127.0.0.1:{port}/", "http:\\\\127.0.0.1:{port}/", "unix:/run/x.sock",
    "http://press.example@127.0.0.1:{port}/", "http://press.example:80@127.0.0.1:{port}/",
    "http://127.0.0.1:{port}\\@press.example/", "http://press.example\\@127.0.0.1:{port}/",
    "http://press.example#@127.0.0.1:{port}/\n", "http://press.example%00.127.0.0.1:{port}/",
    "http://127.0.0.1%2f@press.example/", "http://press.example\t@127.0.0.1:{port}/",
    "http://127.0.0.1 press.example:{port}/", "http://[::1%25:{port}/", "http://%31%32%37.0.0.1:{port}/",
    "http://press.example\r\nHost: 127.0.0.1:{port}/", "http://@127.0.0.1:{port}/", "http://:@127.0.0.1:{port}/",
])  # fmt: skip
def test_odd_schemes_and_disguises_reach_nothing_inside(url, network, inside):
    with suppress(BriefingError):
        _guarded().fetch(url.format(port=inside.port))
    assert inside.reached == 0
    assert set(network) <= set(OUTSIDE)


@pytest.mark.parametrize("port", [1, 21, 22, 25, 53, 111, 2375, 5432, 6379, 9200, 11211, 27017])
def test_other_services_are_not_knocked_at(port, network):
    with pytest.raises(BriefingError):
        Fetcher(Reach(resolve=_resolve)).fetch(f"http://press.example:{port}/")
    assert network == []


TARGETS = [
    "http://127.0.0.1:{port}/", "//127.0.0.1:{port}/", "///127.0.0.1:{port}/", "http:/127.0.0.1:{port}/",
    "http://metadata.example/", "//[::1]:{port}/", "http://[::ffff:127.0.0.1]:{port}/", "\\\\127.0.0.1:{port}/",
    "file:///etc/passwd", "http://a@127.0.0.1:{port}/", "gopher://127.0.0.1:{port}/", "https://localhost:{port}/",
]  # fmt: skip


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_no_redirect_leads_inside(status, network, inside, outside):
    for at, target in enumerate(TARGETS):
        where = {"Location": target.format(port=inside.port)}
        outside.pages[f"/{at}"] = (status, where, b"")
        outside.pages["/step"] = (status, {"Location": f"/{at}"}, b"")  # relative, and a step more
        for path in (f"/{at}", "/step"):
            with pytest.raises(BriefingError):
                _guarded().fetch(f"http://press.example:{outside.port}{path}")
    assert inside.reached == 0
    assert set(network) == {OUTSIDE[0]}


def test_a_robots_txt_that_leads_inside_ends_it(network, inside, outside):
    outside.pages["/robots.txt"] = (302, {"Location": f"http://127.0.0.1:{inside.port}/"}, b"")
    outside.pages["/x"] = (200, {}, b"fine")
    with pytest.raises(BriefingError):
        _guarded().fetch(f"http://press.example:{outside.port}/x")
    assert inside.reached == 0


@pytest.mark.parametrize("tries", [1, 3])
@pytest.mark.parametrize("second", [["10.0.0.7"], ["127.0.0.1"], [OUTSIDE[0], "::1"], []])
def test_a_name_that_changes_its_answer_gains_nothing(second, tries, network, inside, outside):
    outside.pages["/x"] = (503, {"Connection": "close"}, b"later")
    answers = []

    def rebinds(*_):
        answers.append(1)
        return [OUTSIDE[0]] if len(answers) == 1 else second

    fetcher = _guarded(resolve=rebinds)
    fetcher.limits = Limits(seconds=5.0, tries=tries)
    with pytest.raises(BriefingError):
        fetcher.fetch(f"http://rebinds.example:{outside.port}/x")
    assert len(answers) > 1
    assert (inside.reached, set(network)) == (0, {OUTSIDE[0]})


def test_the_address_that_is_called_is_the_one_that_was_judged(network, outside):
    outside.pages["/x"] = (200, {}, b"fine")
    judged = []

    def judge(address):
        judged.append(str(address))
        return True

    _guarded(is_allowed=judge).fetch(f"http://press.example:{outside.port}/x")
    assert network == judged == [OUTSIDE[0]] * 2  # once for robots.txt, whose line is closed


def test_a_proxy_of_the_environment_is_not_asked(network, inside, outside, monkeypatch):
    for name in ("http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"):
        monkeypatch.setenv(name, f"http://127.0.0.1:{inside.port}")
    outside.pages["/x"] = (200, {}, b"fine")
    assert _guarded().fetch(f"http://press.example:{outside.port}/x").data == b"fine"
    assert inside.reached == 0


@pytest.mark.parametrize("host", ["press.example", "8.8.8.8", "press6.example"])
def test_public_addresses_are_let_through(host, network, outside, monkeypatch):
    outside.pages["/x"] = (200, {}, b"fine")
    fetched = _guarded().fetch(f"http://{host}:{outside.port}/x")
    assert (fetched.data, set(network) - set(OUTSIDE)) == (b"fine", set())


def test_where_one_public_address_is_dead_the_next_one_is_tried(network, outside, monkeypatch):
    outside.pages["/x"] = (200, {}, b"fine")
    leads = socket.create_connection

    def without_six(address, *more, **named):
        if ":" in address[0]:
            raise OSError("Network is unreachable")
        return leads(address, *more, **named)

    monkeypatch.setattr(socket, "create_connection", without_six)
    assert _guarded().fetch(f"http://press6.example:{outside.port}/x").data == b"fine"


# What is fetched cannot send the fetcher on, and every door has the same guard


PAGE = """<!DOCTYPE html SYSTEM "http://127.0.0.1:{port}/dtd"><html><head><title>Plans</title>
<meta http-equiv="refresh" content="0;url=http://127.0.0.1:{port}/"><base href="http://127.0.0.1:{port}/">
<link rel="stylesheet" href="http://127.0.0.1:{port}/c"><script src="//127.0.0.1:{port}/s"></script></head>
<body><article><h1>Plans</h1><p>Latvia will spend more on defence in the coming years, the minister said on
Friday after a long meeting.</p><iframe src="http://127.0.0.1:{port}/f"></iframe><img src="http://127.0.0.1:{port}/i">
</article></body></html>"""


@pytest.fixture
def wired(tmp_path, library):
    made = Services(Settings(_env_file=None, data_dir=tmp_path, admin_chat_ids="9"),
                    clock=lambda: datetime(2026, 11, 24, 7, tzinfo=UTC))  # fmt: skip
    made.__dict__["library"] = library
    return made


def test_a_document_sends_nobody_on(network, inside, outside, library, tmp_path):
    outside.pages["/p"] = (
        200,
        {"Content-Type": "text/html"},
        PAGE.format(port=inside.port).encode(),
    )
    shelving = Shelving(Cabinet(tmp_path), library, _guarded(), date(2026, 11, 24))
    told = Told("Plans", "Press", "2026-11-20")
    assert shelving.take(f"http://press.example:{outside.port}/p", told).passages
    for url in CASES[::9]:
        with pytest.raises(BriefingError):
            shelving.take(url.format(port=inside.port), told)
    assert (inside.reached, set(network)) == (0, {OUTSIDE[0]})


def test_feeds_and_pages_lead_nobody_inside(network, inside, outside, wired, tmp_path):
    base, bad = f"http://press.example:{outside.port}", f"http://127.0.0.1:{inside.port}"
    feed = f"<rss version='2.0'><channel><title>n</title><item><title>GDP</title><link>{bad}/a</link></item></channel></rss>"
    outside.pages["/feed"] = (200, {"Content-Type": "application/rss+xml"}, feed.encode())
    outside.pages["/page"] = (200, {}, f'<a href="{bad}/t.xlsx">t</a>'.encode())
    sources = [("feed", f"{base}/feed"), ("page", f"{base}/page"), ("table", f"{bad}/t.json"),
               ("feed", "http://metadata.example/feed"), ("page", "http://[::1]/page")]  # fmt: skip
    (tmp_path / "sources.toml").write_text("".join(
        f'[[source]]\nid = "s{at}"\nkind = "{kind}"\naddress = "{address}"\npublisher = "P"\nlinks = "xlsx$"\n'
        for at, (kind, address) in enumerate(sources)))  # fmt: skip
    report = sync(wired, _guarded())
    assert len(report.failures) == len(sources)
    assert (inside.reached, set(network)) == (0, {OUTSIDE[0]})


def test_gapwatch_add_has_the_same_guard(network, inside, wired, capsys, monkeypatch):
    from bot.transports.taking_in import add
    from knowledge.accession.arrival import Given

    with pytest.raises(SystemExit):
        add(wired, ["http://127.0.0.1/", "http://[::1]:8080/", "http://169.254.169.254/x", "http://2130706433/"],
            Given(), is_dry=True, as_json=False)  # fmt: skip
    assert capsys.readouterr().err.count("not on the public internet") == 4
    assert (inside.reached, network) == (0, [])
