"""Fetch: polite download of public addresses; size, time, redirects and robots.txt minded."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from urllib.parse import unquote, urljoin, urlsplit

import httpx

from knowledge.errors import BadInput, BriefingError
from retrieval.connect import GuardedTransport, Reach, Refused
from retrieval.robots import Robots

AGENT = "Gapwatch"
_ABOUT = f"{AGENT}/0.1 (briefing bot on defence spending; fetches what its keeper asks for)"
_REDIRECTS = (301, 302, 303, 307, 308)
_ROBOTS_BYTES = 512_000
_ENCODINGS = ("", "identity", "gzip", "deflate")


@dataclass(frozen=True, slots=True)
class Limits:
    """How far a download may go: bytes after unpacking, seconds in all, redirects."""

    size: int = 50_000_000
    seconds: float = 60.0
    redirects: int = 5


@dataclass(frozen=True, slots=True)
class Fetched:
    """What an address gave: `url` is where it was found after redirects."""

    url: str
    data: bytes
    content_type: str
    name: str
    headers: dict[str, str] = field(default_factory=dict, compare=False)


@dataclass
class Fetcher:
    """Downloads addresses; `reach` says which addresses may be reached and how names resolve."""

    reach: Reach = field(default_factory=Reach)
    limits: Limits = field(default_factory=Limits)
    _robots: dict[str, Robots] = field(default_factory=dict)

    def fetch(self, url: str) -> Fetched:
        """What stands at an address.

        Raises:
            BadInput: the address is none, is not public, or its site asks not to fetch it.
            BriefingError: the site did not answer as it should; the message says how.
        """
        until = time.monotonic() + self.limits.seconds
        with self._client(until) as client:
            return self._follow(client, url, until)

    def _follow(self, client: httpx.Client, url: str, until: float) -> Fetched:
        place = url.strip()
        for _ in range(self.limits.redirects + 1):
            place = _checked(place)
            self._ask_robots(client, place, until)
            found, onward = self._get(client, place, until, self.limits)
            if onward is None:
                return found
            place = urljoin(place, onward)
        raise BriefingError(
            f"{url} leads on more than {self.limits.redirects} times; give the address itself."
        )

    def _ask_robots(self, client: httpx.Client, url: str, until: float) -> None:
        """Refuse what the site's robots.txt disallows; no such file allows all (RFC 9309)."""
        parts = urlsplit(url)
        site = f"{parts.scheme}://{parts.netloc}"
        if site not in self._robots:
            self._robots[site] = self._read_robots(client, site, until)
        path = parts.path or "/"
        if not self._robots[site].allows(f"{path}?{parts.query}" if parts.query else path):
            raise BadInput(
                f"{url} is not for robots, as {parts.netloc}/robots.txt says; "
                "download it yourself and add the file."
            )

    def _read_robots(self, client: httpx.Client, site: str, until: float) -> Robots:
        limits = replace(self.limits, size=_ROBOTS_BYTES)
        place = f"{site}/robots.txt"
        try:
            for _ in range(self.limits.redirects + 1):
                found, onward = self._get(client, _checked(place), until, limits)
                if onward is None:
                    return Robots.read(found.data.decode("utf-8", "replace"), AGENT)
                place = urljoin(place, onward)
        except _Status as error:
            if error.code < 500:
                return Robots()
            raise BriefingError(f"{site} does not answer (it says {error.code}); try later.") from (
                error
            )
        except _TooLarge:
            pass
        return Robots()

    def _get(
        self, client: httpx.Client, url: str, until: float, limits: Limits
    ) -> tuple[Fetched, str | None]:
        """One answer, and where it leads on to, if it does."""
        with _told(url), client.stream("GET", url) as answer:
            if answer.status_code in _REDIRECTS and "location" in answer.headers:
                return Fetched(url, b"", "", ""), answer.headers["location"]
            if answer.status_code != httpx.codes.OK:
                raise _Status(url, answer.status_code)
            if answer.headers.get("content-encoding", "").casefold() not in _ENCODINGS:
                raise BriefingError(f"{url} comes packed in an unknown way; download it yourself.")
            data = self._body(answer, url, until, limits)
        kind = answer.headers.get("content-type", "").partition(";")[0].strip().casefold()
        return Fetched(url, data, kind, _name(url), dict(answer.headers)), None

    def _body(self, answer: httpx.Response, url: str, until: float, limits: Limits) -> bytes:
        said = answer.headers.get("content-length", "")
        if said.isdigit() and int(said) > limits.size:
            raise _TooLarge(url, limits.size)
        parts: list[bytes] = []
        size = 0
        for part in answer.iter_bytes():
            size += len(part)
            if size > limits.size:
                raise _TooLarge(url, limits.size)
            if time.monotonic() > until:
                raise Refused(f"takes longer than {self.limits.seconds:.0f} seconds")
            parts.append(part)
        return b"".join(parts)

    def _client(self, until: float) -> httpx.Client:
        return httpx.Client(
            transport=GuardedTransport(self.reach, until),
            headers={"User-Agent": _ABOUT, "Accept-Encoding": "gzip, deflate"},
            follow_redirects=False,
            trust_env=False,
            timeout=min(20.0, self.limits.seconds),
        )


class _Status(BriefingError):
    """The site answered with another status than 200."""

    def __init__(self, url: str, code: int) -> None:
        self.code = code
        super().__init__(f"{url} cannot be fetched: the site answers {code}; check the address.")


class _TooLarge(BadInput):
    """The site sends more than the limit."""

    def __init__(self, url: str, most: int) -> None:
        super().__init__(
            f"{url} is larger than {most // 1_000_000} MB; download it yourself and add the file."
        )


@contextmanager
def _told(url: str) -> Iterator[None]:
    """What goes wrong on the way, in one sentence."""
    try:
        yield
    except Refused as error:
        raise BadInput(f"{url} {error}; it was not fetched.") from error
    except httpx.TimeoutException as error:
        raise BriefingError(f"{url} does not answer in time; try later.") from error
    except (httpx.HTTPError, httpx.InvalidURL, httpx.StreamError, UnicodeError) as error:
        why = " ".join(str(error).split())[:120] or type(error).__name__
        raise BriefingError(f"{url} cannot be fetched ({why}); check the address.") from error


def is_address(place: str) -> bool:
    """Whether a place is meant as an address rather than as a file."""
    return "://" in place[:40]


def _checked(url: str) -> str:
    """The address without its fragment.

    Raises:
        BadInput: it is no http(s) address, or holds a name and password.
    """
    try:
        parts = urlsplit(url)
        host, _ = parts.hostname, parts.port
    except ValueError:
        host, parts = None, urlsplit("")
    if parts.scheme not in ("http", "https") or not host:
        raise BadInput(f"{url[:200]} is no web address; give one that begins with https://.")
    if parts.username or parts.password:
        raise BadInput("An address with a name and password in it is not fetched; leave them out.")
    return parts._replace(fragment="").geturl()


def _name(url: str) -> str:
    """The file name that an address ends with."""
    return unquote(urlsplit(url).path.rpartition("/")[2])
