"""The files of an agency's public surveys, beside their pages: QR codes, posters, the banner."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

from generator.chain.survey import BANNER, CODE_PNG, CODE_SVG, survey_code
from generator.export.banner import banner_svg
from generator.export.qr import Level, qr_png, qr_svg
from generator.failure import output_errors
from generator.findings import Finding, Place
from generator.pages.agency_site import AgencySite
from generator.pages.links import beside_page
from generator.pages.poster import PICTURE, PosterShape, paper_place, posters_of
from generator.pages.survey import landing_code, landing_path, pages_of_survey, poster_path
from generator.pages.year_parts import PROGRESS
from generator.rules import c

Files = Mapping[str, bytes | Path]
"""Path below the folder of generated Markdown, with ``/`` -> content, or a file to copy."""


def survey_files(site: AgencySite) -> dict[str, bytes]:
    """Return what stands beside the pages of an agency's surveys, by path as in ``Files``."""
    codes = {**dict(_survey_codes(site)), **dict(_landing_codes(site)), **dict(_poster_codes(site))}
    return {**codes, **dict(_banner(site))}


def poster_files(site: AgencySite, folder: Path) -> dict[str, bytes]:
    """Return the posters of an agency as PDF; none where this machine has no Thai font.

    Args:
        site: of the agency.
        folder: where papers are kept from one build to the next.
    """
    posters = tuple(posters_of(site))
    if not posters or thai_font_is_missing():
        return {}
    from generator.paper.poster import poster_pdf
    from generator.paper.shelf import Shelf

    shelf = Shelf(folder=folder / site.agency.slug)
    with output_errors(folder):
        files = {
            paper_place(site, point, shape): poster_pdf(poster, shape, shelf)
            for point, poster in posters
            for shape in PosterShape
        }
        shelf.clear()
    return files


def font_findings(site: AgencySite) -> tuple[Finding, ...]:
    """Return that the agency's posters could not be made as PDF."""
    eit = site.survey.work.year.eit if site.survey else None
    if eit is None or next(posters_of(site), None) is None or not thai_font_is_missing():
        return ()
    return (Finding(rule=c.NO_THAI_FONT, place=Place(eit.file), values={}),)


def thai_font_is_missing() -> bool:
    """Return whether this machine has no font to set Thai with."""
    from generator.paper.fonts import thai_font

    return thai_font() is None


def _survey_codes(site: AgencySite) -> Iterator[tuple[str, bytes]]:
    """Yield the code of each year's survey, in the folder of the page of the progress."""
    for fiscal_year, one in site.assessments.items():
        address = survey_code(one.year) if one.year else None
        if address and PROGRESS.is_there(one, site.context):
            yield from _pictures(site.path(fiscal_year, PROGRESS.address(one)), address)


def _landing_codes(site: AgencySite) -> Iterator[tuple[str, bytes]]:
    """Yield the code of each landing page, in its folder."""
    survey = site.survey
    for point in pages_of_survey(survey) if survey else ():
        if code := landing_code(site, point):
            yield from _pictures(landing_path(site, point), code.address)


def _banner(site: AgencySite) -> Iterator[tuple[str, bytes]]:
    """Yield the banner for other websites, in the folder of the agency's landing page."""
    code = landing_code(site)
    if site.is_shared and code:
        yield beside_page(landing_path(site), BANNER), banner_svg(code.address)


def _poster_codes(site: AgencySite) -> Iterator[tuple[str, bytes]]:
    for point, poster in posters_of(site):
        picture = beside_page(poster_path(site, point), PICTURE)
        yield picture, qr_svg(poster.code.address, Level.PAPER)


def _pictures(page: str, address: str) -> Iterator[tuple[str, bytes]]:
    yield beside_page(page, CODE_SVG), qr_svg(address)
    yield beside_page(page, CODE_PNG), qr_png(address)
