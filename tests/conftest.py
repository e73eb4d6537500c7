"""What the tests share: golden files, the browser, the settings of Hypothesis."""

import difflib
import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import settings
from playwright.sync_api import Browser, sync_playwright

GOLDEN = Path(__file__).parent / "golden"

# The same examples on every machine, and no test fails because a machine is slow. To look
# further than that: pytest --hypothesis-profile=explore
settings.register_profile("same", deadline=None, derandomize=True, print_blob=True)
settings.register_profile("explore", deadline=None, max_examples=2000, print_blob=True)
settings.load_profile("same")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--update-golden",
        action="store_true",
        help="write tests/golden/ anew from what is produced now; then read the diff",
    )


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Callable[[str, str], None]:
    """Return a function that holds a text against `tests/golden/<name>`.

    The function takes the name (with `/` for folders) and the text. Every byte counts: the
    file is UTF-8 with LF. With `--update-golden` it writes the file instead.
    """
    update = bool(request.config.getoption("--update-golden"))

    def compare(name: str, text: str) -> None:
        path = GOLDEN / name
        if update:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8", newline="\n")
            return
        assert path.is_file(), f"{path} is missing: pytest --update-golden writes it"
        expected = path.read_bytes().decode("utf-8")
        if text != expected:
            diff = difflib.unified_diff(
                expected.splitlines(keepends=True),
                text.splitlines(keepends=True),
                f"tests/golden/{name}",
                "produced now",
            )
            pytest.fail("".join(diff), pytrace=False)

    return compare


@pytest.fixture(scope="session")
def chromium() -> Path:
    """Return the Chromium of this machine: $CHROMIUM (`make test` sets it), else from PATH."""
    names = (os.environ.get("CHROMIUM"), "chromium", "google-chrome")
    found = [path for name in names if name and (path := shutil.which(name))]
    assert found, "no Chromium: `make test` gets one, or says what to install"
    return Path(found[0])


@pytest.fixture(scope="session")
def browser(chromium: Path) -> Iterator[Browser]:
    """Yield a headless Chromium; each test opens its own context or page in it."""
    with sync_playwright() as playwright:
        # As root, and in containers with a small /dev/shm, Chromium starts only like this.
        started = playwright.chromium.launch(
            executable_path=chromium, args=["--no-sandbox", "--disable-dev-shm-usage"]
        )
        yield started
        started.close()
