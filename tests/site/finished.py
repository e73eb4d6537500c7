"""Runs that are finished, made without MkDocs: small and quick to import, for programs to kill."""

from pathlib import Path
from typing import Final

from generator.site.assemble import assemble
from generator.site.jobs import PORTAL, SiteJob

ASSETS: Final = Path(__file__).parents[2] / "overrides" / "assets"


def finished(folder: Path, name: str, *, single: bool = False, **files: str) -> SiteJob:
    """Return a job whose output stands there as MkDocs would have left it."""
    output = folder / "build" / "sites" / name
    for path, text in files.items():
        target = output / path.replace("_", "/")
        target.parent.mkdir(parents=True, exist_ok=True)
        target.with_suffix(".html").write_text(text, encoding="utf-8")
    return SiteJob(
        name=name,
        docs=folder / "build" / "docs" / name,
        output=output,
        site_name=name,
        site_url=None,
        assets="" if single or name == PORTAL else "../",
        robots=None,
    )


def put_together(folder: Path, text: str = "new") -> None:
    """Assemble a portal and two agencies whose pages all say the same."""
    jobs = [
        finished(folder, PORTAL, index=text, about_index=text),
        finished(folder, "chiang-rai", index=text, y2566_index=text),
        finished(folder, "lamphun", index=text, y2563_index=text),
    ]
    assemble(jobs, folder / "site", assets=ASSETS)
