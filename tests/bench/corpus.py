"""A website of many agencies, made from the shipped data with a fixed seed: `python corpus.py DIR`.

Every agency has four fiscal years of the real kinds of pages: Lamphun's survey and analysis,
Chiang Mai's questions, Khelang Nakhon's measures with more of their kind, and progress of each.
Figures, names and order differ between agencies, as they do between real ones.
"""

import csv
import random
import shutil
import sys
from decimal import Decimal
from pathlib import Path
from typing import Any, Final

import yaml

ROOT: Final = Path(__file__).resolve().parents[2]
AGENCIES: Final = 20
MEASURES: Final = 19
"""Of the last year: with them an agency has 50 pages."""

SEED: Final = 2566
_OLD_NAMES: Final = ("เทศบาลเมืองเขลางค์นคร", "จังหวัดลำพูน", "จังหวัดเชียงใหม่")
_YEARS: Final = (
    ("lamphun", 2563),
    ("lamphun", 2564),
    ("chiang-mai", 2564),
    ("chiang-mai", 2565),
    ("khelang-nakhon", 2566),
)
_POINTS: Final = ("front-desk", "tax", "registry")
_STATES: Final = ("ยังไม่เริ่มดำเนินการ", "อยู่ระหว่างดำเนินการ", "ดำเนินการแล้วเสร็จ")


class _WithoutAliases(yaml.SafeDumper):
    """Writes out what stands at several places."""

    def ignore_aliases(self, data: object) -> bool:  # noqa: ARG002 - of the signature
        return True


def write_corpus(folder: Path, *, agencies: int = AGENCIES) -> None:
    """Write everything a build reads: data, content, templates and `mkdocs.yml`.

    Args:
        folder: an empty one, or one that is to be made.
        agencies: how many.
    """
    chance = random.Random(SEED)  # noqa: S311 - figures for a benchmark
    folder.mkdir(parents=True, exist_ok=True)
    for name in ("content", "overrides"):
        shutil.copytree(ROOT / name, folder / name)
    shutil.copy(ROOT / "mkdocs.yml", folder)
    data = folder / "data"
    data.mkdir()
    (data / "site.yml").write_text("title: ผลการประเมิน ITA\nas_of: 2566-09-30\n", encoding="utf-8")
    for number in range(1, agencies + 1):
        _write_agency(data / f"agency-{number:02}", number, chance)


def _write_agency(folder: Path, number: int, chance: random.Random) -> None:
    name = f"เทศบาลเมืองตัวอย่างที่ {number}"
    for source, year in _YEARS:
        shutil.copytree(ROOT / "data" / source / str(year), folder / str(year), dirs_exist_ok=True)
    for path in sorted(folder.rglob("*.yml")):
        text = path.read_text(encoding="utf-8")
        for old in _OLD_NAMES:
            text = text.replace(old, name)
        text = text.replace("as_of: 2566-03-20", "as_of: 2566-09-30")
        path.write_text(text, encoding="utf-8")
    for path in sorted(folder.glob("*/indicators.csv")):
        _vary(path, chance)
    _write_yaml(folder / "agency.yml", {"name": name, "type": "เทศบาลเมือง", "province": "ลำปาง"})
    (folder / "2566" / "eit.yml").write_text(
        f"survey_url: https://itas.nacc.go.th/go/eit/demo{number:02}\n"
        "service_points:\n"
        + "".join(f"  - {{id: {one}, name: จุดบริการ {one}}}\n" for one in _POINTS),
        encoding="utf-8",
    )
    codes = _plan(folder / "2566" / "measures.yml", chance)
    _report(folder / "2566" / "progress.csv", codes, chance)


def _vary(path: Path, chance: random.Random) -> None:
    """Give the indicators of a year other scores, up to 3 points away."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    for row in rows:
        if row["score"]:
            score = Decimal(row["score"]) - Decimal(chance.randrange(300)) / 100
            row["score"] = f"{max(score, Decimal(0)):.2f}"
    _write_rows(path, rows)


def _plan(path: Path, chance: random.Random) -> list[str]:
    """Give the plan more measures of its own kind and return the ids of all."""
    plan: dict[str, Any] = yaml.safe_load(path.read_text(encoding="utf-8"))
    shipped = plan["measures"]
    plan["measures"] = [
        chance.choice(shipped) | {"id": f"m{number:02}", "number": number}
        for number in range(1, MEASURES + 1)
    ]
    _write_yaml(path, plan)
    return [measure["id"] for measure in plan["measures"]]


def _report(path: Path, codes: list[str], chance: random.Random) -> None:
    rows = [
        {
            "measure": code,
            "date": f"{chance.randrange(10, 28)} {month} 2566",
            "status": chance.choice(_STATES),
            "percent": str(chance.randrange(101)),
            "result": "ประชุมคณะทำงานและเผยแพร่ผลการดำเนินงานบนเว็บไซต์ของหน่วยงานแล้ว",
            "problem": "บุคลากรบางส่วนยังไม่ทราบขั้นตอนการดำเนินงาน",
        }
        for code in codes
        for month in ("มี.ค.", "มิ.ย.", "ก.ย.")
    ]
    _write_rows(path, rows)


def _write_rows(path: Path, rows: list[dict[str, str]]) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, rows[0].keys())
        writer.writeheader()
        writer.writerows(rows)


def _write_yaml(path: Path, value: object) -> None:
    text = yaml.dump(value, Dumper=_WithoutAliases, allow_unicode=True, sort_keys=False)
    path.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    write_corpus(Path(sys.argv[1]))
