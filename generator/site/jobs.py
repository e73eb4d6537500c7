"""What one run of MkDocs is asked for, and what it answers."""

from dataclasses import dataclass
from pathlib import Path

from generator.pages.page import PORTAL

__all__ = ["PORTAL", "Outcome", "SiteJob"]


@dataclass(frozen=True, slots=True, kw_only=True)
class SiteJob:
    """One MkDocs run: a folder of Markdown becomes a folder of pages.

    Attributes:
        name: slug of the agency, or `PORTAL`.
        docs: folder of Markdown and of files to be copied as they are.
        output: folder of the finished pages; MkDocs empties it first.
        site_name: name of the site, HTML-escaped already.
        site_url: absolute address of this site's root with a slash at its end; None when not known.
        assets: address of the folder above the shared assets, from this site's root: `""` for the
            site at the root, `"../"` for one at `/<slug>/`.
        robots: what search engines are told, such as `noindex`; None for nothing.
    """

    name: str
    docs: Path
    output: Path
    site_name: str
    site_url: str | None
    assets: str
    robots: str | None

    @property
    def is_root(self) -> bool:
        """Whether this site stands at `/`: the portal, or the agency that is shown alone."""
        return not self.assets


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What became of one job.

    Attributes:
        name: name of the job.
        problems: MkDocs' warnings and errors, in English, in the order they came; empty when the
            output can be used.
    """

    name: str
    problems: tuple[str, ...]
