"""newsparse and Scrapy: a response → its article. Needs Scrapy."""

from __future__ import annotations

from scrapy.http import Response

from newsparse.article import Article
from newsparse.capture import Capture
from newsparse.limits import Limits
from newsparse.sites.profiles import Profiles


def capture_of(response: Response) -> Capture:
    """What is known of a response: its bytes and address, and from its header the charset and the date.

    `response.encoding` is not taken: it may be Scrapy's own guess.

    >>> response = Response("https://www.example.org/rain", headers={"Content-Type": "text/html; charset=latin1"})
    >>> capture_of(response).encoding
    'windows-1252'
    """
    headers = ((name.decode("latin-1"), values[-1].decode("latin-1")) for name, values in response.headers.items())
    return Capture.from_http(response.body, url=response.url, headers=headers)


def parse_response(response: Response, *, profiles: Profiles | None = None, limits: Limits | None = None) -> Article:
    """The article in a response, which a spider can yield as its item. Raises what `newsparse.parse` raises.

    >>> parse_response(Response("https://www.example.org/rain", body=b"<h1>Rain at last</h1>")).headline
    'Rain at last'
    """
    return capture_of(response).parse(profiles=profiles, limits=limits)
