"""All links of an assembled website at once, as the build finds them site by site."""

from pathlib import Path

from generator.site.crawl import DeadLink, dead_links, links_in


def crawl(site: Path, *, base: str = "/") -> tuple[DeadLink, ...]:
    """Return every dead, leaving or unusable address of a website, sorted, each once a page.

    Args:
        site: folder of the assembled website.
        base: path at which the website will stand on its host.
    """
    entries = (entry for entry in site.iterdir() if not entry.name.startswith("."))
    paths = (path for entry in entries for path in (entry, *entry.rglob("*")))
    files = [path for path in paths if path.is_file()]
    return dead_links([links_in(files, site, at="")], base=base)
