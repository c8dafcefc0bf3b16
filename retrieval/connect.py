"""Connecting: TCP to public addresses only, judged after the name is resolved, and pinned."""

from __future__ import annotations

import ipaddress
import socket
import ssl
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from typing import Any

import httpcore
import httpx

IpAddress = ipaddress.IPv4Address | ipaddress.IPv6Address
_PORTS = (80, 443, 8080, 8443)
_NAT64 = ipaddress.ip_network("64:ff9b::/96")
_TRANSLATED = ipaddress.ip_network("::ffff:0:0:0/96")  # RFC 2765: IPv4 behind a translator
_ISATAP = (0x00005EFE, 0x02005EFE)  # RFC 5214: the interface holds an IPv4 address
_UNICAST = ipaddress.ip_network("2000::/3")
"""All that is given out to the public internet in IPv6; whatever lies outside is something else."""
_SPECIAL = tuple(
    map(
        ipaddress.ip_network,
        (
            "168.63.129.16/32",  # answers inside a cloud only (Azure's wire server)
            "192.0.0.0/24",  # protocol assignments; metadata of a cloud at 192.0.0.192
            "192.88.99.0/24",  # relays of 6to4, given up by RFC 7526
            "2001::/23",  # protocol assignments, Teredo among them
            "2001:db8::/32",
            "3fff::/20",  # documentation, RFC 9637
        ),
    )
)
"""Ranges that no public web site has, whatever the standard library of the day knows of them."""


class Refused(Exception):
    """An address that must not be reached, or an answer that takes too long; completes "URL …"."""


def resolve(host: str, port: int) -> list[str]:
    """The numeric addresses of a host, by the system's resolver."""
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(item[4][0]) for item in found))


def is_public(address: IpAddress) -> bool:
    """Whether an address belongs to the public internet, whatever form it hides in.

    IPv4 inside IPv6 (mapped, translated, NAT64, 6to4, ISATAP) is judged as that IPv4 address.
    """
    if isinstance(address, ipaddress.IPv6Address):
        inner = _inner(address)
        if inner is not None:
            return is_public(inner)
        if address not in _UNICAST:
            return False
    if any(address in network for network in _SPECIAL):
        return False
    return address.is_global and not address.is_multicast


def _inner(address: ipaddress.IPv6Address) -> ipaddress.IPv4Address | None:
    if address.ipv4_mapped is not None:
        return address.ipv4_mapped
    if address.sixtofour is not None:
        return address.sixtofour
    last = int(address) & 0xFFFFFFFF
    is_isatap = int(address) >> 32 & 0xFFFFFFFF in _ISATAP
    if is_isatap or address in _NAT64 or address in _TRANSLATED:
        return ipaddress.IPv4Address(last)
    return None


@dataclass(frozen=True, slots=True)
class Reach:
    """What may be reached: how names resolve, which addresses and which ports are allowed."""

    resolve: Callable[[str, int], Sequence[str]] = resolve
    is_allowed: Callable[[IpAddress], bool] = is_public
    ports: tuple[int, ...] | None = _PORTS

    def addresses(self, host: str, port: int) -> tuple[str, ...]:
        """The numeric addresses to connect to, in the resolver's order.

        Raises:
            Refused: the port is another service's, or any of the host's addresses is not public.
        """
        if self.ports is not None and port not in self.ports:
            raise Refused(f"uses port {port}, where no web site should be")
        try:
            found = [
                ipaddress.ip_address(item.partition("%")[0]) for item in self._find(host, port)
            ]
        except (OSError, ValueError, UnicodeError) as error:
            raise Refused("has no address in the name system") from error
        if not found or not all(self.is_allowed(item) for item in found):
            raise Refused("is not on the public internet")
        return tuple(dict.fromkeys(map(str, found)))

    def _find(self, host: str, port: int) -> Sequence[str]:
        try:
            return [str(ipaddress.ip_address(host.strip("[]")))]
        except ValueError:
            return self.resolve(host, port)


class _Backend(httpcore.NetworkBackend):
    """Opens connections to the address that was judged, and to no other."""

    def __init__(self, reach: Reach, until: float) -> None:
        self._reach = reach
        self._until = until
        self._inner = httpcore.SyncBackend()

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.NetworkStream:
        """A connection to the first of a host's judged addresses that answers."""
        *others, last = self._reach.addresses(host, port)
        for address in (*others, last):
            try:
                stream = self._inner.connect_tcp(
                    address, port, _left(self._until, timeout), local_address, socket_options
                )
            except (httpcore.ConnectError, httpcore.ConnectTimeout):
                if address == last:
                    raise
            else:
                return _Stream(stream, self._until)
        raise AssertionError  # the last one returns or raises

    def sleep(self, seconds: float) -> None:
        """Wait between tries."""
        self._inner.sleep(seconds)


class _Stream(httpcore.NetworkStream):
    """A connection that ends when the time for the whole download is over."""

    def __init__(self, inner: httpcore.NetworkStream, until: float) -> None:
        self._inner = inner
        self._until = until

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        """The next bytes."""
        return self._inner.read(max_bytes, _left(self._until, timeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        """Send bytes."""
        self._inner.write(buffer, _left(self._until, timeout))

    def close(self) -> None:
        """End the connection."""
        self._inner.close()

    def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,
    ) -> httpcore.NetworkStream:
        """The same connection, encrypted; the certificate is judged by the host's name."""
        inner = self._inner.start_tls(ssl_context, server_hostname, _left(self._until, timeout))
        return _Stream(inner, self._until)

    def get_extra_info(self, info: str) -> Any:  # noqa: ANN401 - httpcore's own signature
        """What httpcore asks of a connection."""
        return self._inner.get_extra_info(info)


def _left(until: float, timeout: float | None) -> float:
    left = until - time.monotonic()
    if left <= 0:
        raise Refused("takes too long")
    return left if timeout is None else min(left, timeout)


@cache
def _certificates() -> ssl.SSLContext:
    """Who is believed; read once, since reading it takes longer than many an answer."""
    return httpx.create_ssl_context(trust_env=False)


class GuardedTransport(httpx.BaseTransport):
    """httpx over connections that are judged when they are made."""

    def __init__(self, reach: Reach, until: float) -> None:
        self._pool = httpcore.ConnectionPool(
            ssl_context=_certificates(),
            network_backend=_Backend(reach, until),
        )

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """The answer to one request."""
        asked = httpcore.Request(
            method=request.method,
            url=httpcore.URL(
                scheme=request.url.raw_scheme,
                host=request.url.raw_host,
                port=request.url.port,
                target=request.url.raw_path,
            ),
            headers=request.headers.raw,
            content=request.stream,
            extensions=request.extensions,
        )
        with _as_httpx(request):
            answer = self._pool.handle_request(asked)
        return httpx.Response(
            status_code=answer.status,
            headers=answer.headers,
            stream=_Body(answer, request),
            extensions=answer.extensions,
        )

    def close(self) -> None:
        """End every connection."""
        self._pool.close()


class _Body(httpx.SyncByteStream):
    def __init__(self, answer: httpcore.Response, request: httpx.Request) -> None:
        self._answer = answer
        self._request = request

    def __iter__(self) -> Iterator[bytes]:
        with _as_httpx(self._request):
            yield from self._answer.iter_stream()

    def close(self) -> None:
        self._answer.close()


@contextmanager
def _as_httpx(request: httpx.Request) -> Iterator[None]:
    """Httpcore's errors as httpx's."""
    try:
        yield
    except httpcore.TimeoutException as error:
        raise httpx.ReadTimeout(str(error), request=request) from error
    except (httpcore.NetworkError, httpcore.ProtocolError, httpcore.ProxyError) as error:
        raise httpx.TransportError(str(error), request=request) from error
