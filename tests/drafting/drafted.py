"""Data folders without an analysis, and what is drafted in them, read back."""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from generator.drafting.basis import Basis, basis_of
from generator.drafting.drafts import NAMES, Draft, drafts
from generator.files.putting import put_files
from generator.findings import Finding
from generator.model.plan import AnalysisFile, MeasuresFile
from generator.read import read_data
from generator.read.references import ids_of

DATA = Path(__file__).parents[2] / "data"
AGENCY = {"agency.yml": "name: เทศบาลเมืองตัวอย่าง\ntype: เทศบาลเมือง\n"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Drafted:
    """What was drafted for a year, and what it reads as.

    Attributes:
        basis: what was drafted from.
        findings: everything that reading the year finds.
    """

    basis: Basis
    drafts: Mapping[str, Draft]
    analysis: AnalysisFile
    measures: MeasuresFile
    findings: tuple[Finding, ...]

    @property
    def lists(self) -> dict[str, list[tuple[str, ...]]]:
        """Heading -> what each point under it is about."""
        return {
            name: [one.about for one in getattr(self.analysis, name)]
            for name in ("fix", "develop", "maintain")
        }

    @property
    def answers(self) -> list[tuple[str, ...]]:
        return [one.answers for one in self.measures.measures]

    def text(self, name: str = "analysis.yml") -> str:
        return self.drafts[name].text


def shipped(folder: Path, slug: str, year: int) -> Path:
    """Return a copy of a shipped agency whose year has no analysis and no measures."""
    data = folder / "data"
    shutil.copytree(DATA / slug, data / slug)
    for name in NAMES:
        (data / slug / str(year) / name).unlink(missing_ok=True)
    return data


def made_up(folder: Path, files: Mapping[str, str]) -> Path:
    """Return a data folder with one agency, ``town``, and those files of it."""
    data = folder / "data"
    for name, text in {**AGENCY, **files}.items():
        path = data / "town" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return data


def indicators(scores: Mapping[str, object]) -> str:
    """Return a table of scores."""
    return "indicator,score\n" + "".join(f"{code},{score}\n" for code, score in scores.items())


def _basis(data: Path, slug: str, year: int) -> Basis:
    """Return what would be drafted from."""
    reading = read_data(data)
    agency = reading.data.agency(slug)
    assert agency is not None
    work = agency.year(year)
    taken = {one for one, _ in ids_of(work)} if work else set()
    return basis_of(reading.data, reading.editions.find, agency, year, taken)


def draft(data: Path, slug: str = "town", year: int = 2566) -> Drafted:
    """Write the drafts that are not there yet, and read the year back."""
    folder = data / slug / str(year)
    missing = [name for name in NAMES if not (folder / name).exists()]
    basis = _basis(data, slug, year)
    made = drafts(basis, missing)
    put_files(folder, {name: one.text.encode() for name, one in made.items()})
    reading = read_data(data)
    agency = reading.data.agency(slug)
    work = agency.year(year) if agency else None
    assert work is not None
    assert work.analysis is not None
    assert work.measures is not None
    inside = f"{data.name}/{slug}/{year}/"
    return Drafted(
        basis=basis,
        drafts=made,
        analysis=work.analysis.value,
        measures=work.measures.value,
        findings=tuple(one for one in reading.findings if one.place.file.startswith(inside)),
    )
