"""``check``, ``assess`` and ``explain``: they read and tell, and write nothing."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from generator.cli.findings_text import known_agencies, known_year, no_such_year, text_of
from generator.cli.fiscal_year import FISCAL_YEAR
from generator.cli.help_pages import Spoken
from generator.cli.options import agencies_option, as_of_option, data_option, language_option
from generator.cli.sheet_hints import tell_sheets
from generator.cli.speech import languages, wrong_call
from generator.findings import Finding, listed

if TYPE_CHECKING:
    from generator.checked import Checked
    from generator.settings import Settings

_SITE = Path("site")


@click.command(cls=Spoken, help="ตรวจข้อมูลทั้งหมดและบอกวิธีแก้ | all findings, with the fix")
@data_option
@agencies_option
@click.option(
    "--year",
    type=FISCAL_YEAR,
    default=None,
    metavar="Y",
    help="เฉพาะปีงบประมาณ พ.ศ. | only this year",
)
@as_of_option
@click.option(
    "--format",
    "form",
    type=click.Choice(("text", "json", "github")),
    default="text",
    help="รูปแบบผลลัพธ์ | form of the output",
)
@click.option("--strict", is_flag=True, help="ข้อที่ควรตรวจสอบก็ทำให้ไม่ผ่าน | warnings fail too")
@click.option(
    "--online",
    is_flag=True,
    help="ตรวจว่าลิงก์บนเว็บยังเปิดได้ | look whether links on the web still answer",
)
@language_option
def check(
    *,
    data: Path,
    agencies: tuple[str, ...],
    year: int | None,
    as_of: date | None,
    form: str,
    **flags: bool,
) -> None:
    """Tell everything that is wrong with the data, at once."""
    from generator import messages
    from generator.checked import check_data
    from generator.findings import Severity
    from generator.messages import concerned
    from generator.settings import settings

    run = settings(data=data, site=_SITE, as_of=as_of)
    checked = check_data(run)
    known_agencies(checked.reading.slugs, agencies)
    if year is not None:
        known_year(checked, agencies, year)
    if flags["online"]:
        checked = _with_links(checked, agencies, year)
    findings = concerned.only(checked.findings, agencies=agencies, fiscal_year=year)
    if form == "json":
        click.echo(messages.as_json(findings), nl=False)
    elif form == "github":
        click.echo(messages.as_annotations(findings, languages()[0]), nl=False)
    else:
        _tell(findings, run)
        tell_sheets(findings, run)
        _tell_units(checked, agencies, year)
    failing = {Severity.ERROR, Severity.WARNING} if flags["strict"] else {Severity.ERROR}
    sys.exit(1 if any(one.rule.severity in failing for one in findings) else 0)


def _with_links(checked: Checked, agencies: Sequence[str], year: int | None) -> Checked:
    """Return the data with what the web says to its links; all when nothing is named."""
    from generator.check.online import online_findings
    from generator.findings import in_order

    asked = (
        replace(agency, years=tuple(one for one in agency.years if year in (None, one.fiscal_year)))
        for agency in checked.reading.data.agencies
        if not agencies or agency.slug in agencies
    )
    found = online_findings(replace(checked.reading.data, agencies=tuple(asked)))
    return replace(checked, findings=in_order((*checked.findings, *found)))


def _tell(findings: Sequence[Finding], run: Settings) -> None:
    from generator import messages

    if findings:
        click.echo(text_of(findings, run))
    for language in languages():
        click.echo(messages.summary_line(findings, language))


def _tell_units(checked: Checked, agencies: Sequence[str], year: int | None) -> None:
    """Tell where the measures of each unit stand: of each agency in its latest year, or that one.

    Only where something was reported: before that every unit would stand there alike.
    """
    from generator.messages.unit_lines import unit_lines, unit_title

    latest = {
        slug: work
        for (slug, fiscal_year), work in sorted(checked.works.items())
        if work.measures and work.year.progress.rows and year in (None, fiscal_year)
    }
    for slug, work in latest.items():
        if agencies and slug not in agencies:
            continue
        for language in languages():
            click.echo(f"\n{unit_title(work, language)}")
            for line in unit_lines(work, language):
                click.echo(f"  {line}")


@click.command(
    cls=Spoken,
    help="คะแนนตามประกาศเทียบกับคะแนนที่คำนวณซ้ำ | announced and recomputed figures side by side",
)
@click.argument("slug", metavar="S")
@click.argument("year", type=FISCAL_YEAR, metavar="Y")
@data_option
@click.option(
    "--format",
    "form",
    type=click.Choice(("text", "json")),
    default="text",
    help="รูปแบบผลลัพธ์ | form of the output",
)
@language_option
def assess(slug: str, year: int, data: Path, form: str) -> None:
    """Show the figures of one agency and fiscal year."""
    from generator.assess.assessment import assess_all
    from generator.checked import check_data
    from generator.export.assessment import assessment_json
    from generator.export.comparison import comparison_text
    from generator.messages import concerned
    from generator.settings import settings

    run = settings(data=data, site=_SITE)
    checked = check_data(run)
    known_agencies(checked.reading.slugs, (slug,))
    if slug in checked.reading.unknown:
        click.echo(text_of(concerned.only(checked.errors, agencies=(slug,)), run), err=True)
        sys.exit(1)
    reading = checked.reading
    assessments = assess_all(reading.data, reading.editions.find)
    assessment = assessments.get((slug, year))
    if assessment is None:
        no_such_year(year, {one for agency, one in assessments if agency == slug})
    if form == "json":
        click.echo(json.dumps(assessment_json(assessment), ensure_ascii=False, indent=2))
        return
    for language in languages():
        click.echo(comparison_text(assessment, language))


@click.command(cls=Spoken, help="อธิบายรหัสของข้อที่พบ | what a finding means, with examples")
@click.argument("code", metavar="CODE")
@language_option
def explain(code: str) -> None:
    """Print the page of a rule."""
    from generator import messages
    from generator.rules import RULES
    from generator.thai.text import nearest

    rule = RULES.get(code.strip().upper())
    if rule is None:
        near = nearest(code.upper(), RULES)
        codes = listed({known[0]: f"{known[0]}001–{known}" for known in RULES}.values())
        wrong_call(
            f"ไม่มีรหัส {code} " + (f"หมายถึง {near} ใช่หรือไม่" if near else f"รหัสที่มีคือ {codes}"),
            f"There is no code {code}; "
            + (f"did you mean {near}?" if near else f"the codes are {codes}"),
        )
    click.echo("\n".join(messages.explanation(rule, language) for language in languages()))
