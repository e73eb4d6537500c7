"""What the tests of the website share."""

from collections.abc import Iterator
from pathlib import Path
from threading import Thread

import pytest

from generator.site.server import HOST, open_server
from tests.site.small_site import SmallSite


@pytest.fixture
def small_site(tmp_path: Path) -> SmallSite:
    """Return a website whose pages are written and not yet rendered."""
    website = SmallSite(folder=tmp_path)
    website.write()
    return website


@pytest.fixture
def address(small_site: SmallSite) -> Iterator[str]:
    """Serve the built website and yield its address, with a slash at the end."""
    small_site.build()
    with open_server(small_site.site, 0) as server:
        thread = Thread(target=server.serve_forever, args=(0.02,))
        thread.start()
        yield f"http://{HOST}:{server.server_address[1]}/"
        server.shutdown()
        thread.join()
