"""Fetch: polite download of public addresses; size, time, redirects and robots.txt minded.

An address that was fetched before is asked for only if it has changed (RFC 9110, sections
13.1.2 and 13.1.3); what fails in passing is tried again within the same time.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
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
_PASSING = (408, 425, 429, 500, 502, 503, 504)
_ENCODINGS = ("", "identity", "gzip", "deflate")


@dataclass(frozen=True, slots=True)
class Limits:
    """How far a download may go: bytes after unpacking, seconds in all, redirects, tries.

    `pause` is the seconds before a second try; each further one waits twice as long.
    """

    size: int = 50_000_000
    seconds: float = 60.0
    redirects: int = 5
    tries: int = 1
    pause: float = 1.0


@dataclass(frozen=True, slots=True)
class Validators:
    """What a site said of the version that was fetched, for asking whether it has changed."""

    etag: str = ""
    modified: str = ""

    @property
    def headers(self) -> dict[str, str]:
        """The headers of a conditional request; none where nothing is known."""
        given = {"If-None-Match": self.etag, "If-Modified-Since": self.modified}
        return {name: value for name, value in given.items() if value}


@dataclass(frozen=True, slots=True)
class Fetched:
    """What an address gave: `url` is where it was found after redirects."""

    url: str
    data: bytes
    content_type: str
    name: str
    headers: dict[str, str] = field(default_factory=dict, compare=False)

    @property
    def validators(self) -> Validators:
        """What to ask with the next time."""
        longest = 500  # a longer one is no validator but a burden
        found = (self.headers.get(name, "") for name in ("etag", "last-modified"))
        return Validators(*(value if len(value) <= longest else "" for value in found))


@dataclass
class Fetcher:
    """Downloads addresses; `reach` says which addresses may be reached and how names resolve."""

    reach: Reach = field(default_factory=Reach)
    limits: Limits = field(default_factory=Limits)
    sleep: Callable[[float], None] = time.sleep
    _robots: dict[str, Robots] = field(default_factory=dict)

    def fetch(self, url: str) -> Fetched:
        """What stands at an address.

        Raises:
            BadInput: the address is none, is not public, or its site asks not to fetch it.
            BriefingError: the site did not answer as it should; the message says how.
        """
        found = self.fetch_changed(url, Validators())
        if found is None:  # nothing was asked with a condition
            raise _Status(url, httpx.codes.NOT_MODIFIED)
        return found

    def fetch_changed(self, url: str, known: Validators) -> Fetched | None:
        """The same, or None where the site says that the known version is still the newest."""
        until = time.monotonic() + self.limits.seconds
        for tried in range(1, self.limits.tries + 1):
            try:
                with self._client(until) as client:
                    return self._follow(client, url, until, known)
            except _NotModified:
                return None
            except _Passing as error:
                rest = max(error.wait, self.limits.pause * 2 ** (tried - 1))
                if tried == self.limits.tries or time.monotonic() + rest > until:
                    raise
                self.sleep(rest)
        raise BriefingError(f"{url} was not fetched: no try was allowed.")

    def _follow(self, client: httpx.Client, url: str, until: float, known: Validators) -> Fetched:
        place = url.strip()
        for _ in range(self.limits.redirects + 1):
            place = _checked(place)
            self._ask_robots(client, place, until)
            found, onward = self._get(client, place, until, self.limits, known)
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
            raise _Passing(f"{site} does not answer (it says {error.code}); try later.") from error
        except _TooLarge:
            pass
        return Robots()

    def _get(
        self,
        client: httpx.Client,
        url: str,
        until: float,
        limits: Limits,
        known: Validators = Validators(),
    ) -> tuple[Fetched, str | None]:
        """One answer, and where it leads on to, if it does."""
        with _told(url), client.stream("GET", url, headers=known.headers) as answer:
            if answer.status_code in _REDIRECTS and "location" in answer.headers:
                return Fetched(url, b"", "", ""), answer.headers["location"]
            if answer.status_code == httpx.codes.NOT_MODIFIED and known.headers:
                raise _NotModified
            if answer.status_code != httpx.codes.OK:
                raise _status(url, answer)
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


class _NotModified(Exception):
    """The version that is known is still the newest."""


class _Passing(BriefingError):
    """It may go better the next time, after at least `wait` seconds."""

    def __init__(self, sentence: str, wait: float = 0.0) -> None:
        self.wait = wait
        super().__init__(sentence)


class _Status(BriefingError):
    """The site answered with another status than 200."""

    def __init__(self, url: str, code: int) -> None:
        self.code = code
        super().__init__(f"{url} cannot be fetched: the site answers {code}; check the address.")


class _PassingStatus(_Status, _Passing):
    """A status that means: not now."""

    def __init__(self, url: str, code: int, wait: float) -> None:
        _Status.__init__(self, url, code)
        self.wait = wait


def _status(url: str, answer: httpx.Response) -> _Status:
    """What a status means; a site that is busy may say for how many seconds."""
    if answer.status_code in _PASSING:
        said = answer.headers.get("retry-after", "")
        wait = float(said) if said.isdigit() and len(said) < 6 else 0.0
        return _PassingStatus(url, answer.status_code, wait)
    return _Status(url, answer.status_code)


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
        raise _Passing(f"{url} does not answer in time; try later.") from error
    except httpx.TransportError as error:
        raise _Passing(f"{url} cannot be fetched ({_why(error)}); check the address.") from error
    except (httpx.HTTPError, httpx.InvalidURL, httpx.StreamError, UnicodeError) as error:
        raise BriefingError(
            f"{url} cannot be fetched ({_why(error)}); check the address."
        ) from error


def _why(error: Exception) -> str:
    return " ".join(str(error).split())[:120] or type(error).__name__


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
