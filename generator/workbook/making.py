"""An agency and a year -> the bytes of its workbook."""

from __future__ import annotations

from generator.findings import Finding
from generator.model.tree import Agency
from generator.read.shared import Shared
from generator.workbook.contents import Subject, analysed_in, contents_of
from generator.workbook.sheets import FILES
from generator.workbook.writing import to_xlsx
from generator.workbook.year_files import read_year_files


def workbook_bytes(shared: Shared, agency: Agency, year: int) -> tuple[bytes, list[Finding]]:
    """Return the workbook of a year, or no bytes and what keeps its files from being read.

    Args:
        shared: what all agencies share; with the rules of the years.
        agency: whose workbook it is.
        year: B.E.; its folder need not be there.
    """
    folder = shared.top.path / agency.slug / str(year)
    shown = f"{shared.top.file}/{agency.slug}/{year}"
    files, findings = read_year_files(folder, shown, FILES)
    if findings:
        return b"", findings
    find, analysed = shared.editions.find, analysed_in(agency, year)
    subject = Subject(
        agency=agency,
        year=year,
        edition=find(agency.scheme(year), year),
        analysed=analysed,
        analysed_edition=find(agency.scheme(analysed), analysed),
        schemes=shared.editions.schemes,
        slugs=shared.slugs,
    )
    return to_xlsx(contents_of(subject, files)), []
