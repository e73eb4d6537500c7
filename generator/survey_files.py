"""The files of an agency's public surveys, beside their pages: QR codes, posters, the banner."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import PurePosixPath

from generator.chain.survey import BANNER, CODE_PNG, CODE_SVG, survey_code
from generator.export.banner import banner_svg
from generator.export.qr import Level, qr_png, qr_svg
from generator.pages.agency_site import AgencySite
from generator.pages.poster import PICTURE, posters_of
from generator.pages.survey import landing_code, landing_path, pages_of_survey, poster_path
from generator.pages.year_parts import PROGRESS


def survey_files(site: AgencySite) -> dict[str, bytes]:
    """Return what stands beside the pages of an agency's surveys, by path as in ``Files``."""
    codes = {**dict(_survey_codes(site)), **dict(_landing_codes(site)), **dict(_poster_codes(site))}
    return {**codes, **dict(_banner(site))}


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
        yield _beside(landing_path(site), BANNER), banner_svg(code.address)


def _poster_codes(site: AgencySite) -> Iterator[tuple[str, bytes]]:
    for point, poster in posters_of(site):
        picture = _beside(poster_path(site, point), PICTURE)
        yield picture, qr_svg(poster.code.address, Level.PAPER)


def _pictures(page: str, address: str) -> Iterator[tuple[str, bytes]]:
    yield _beside(page, CODE_SVG), qr_svg(address)
    yield _beside(page, CODE_PNG), qr_png(address)


def _beside(page: str, name: str) -> str:
    """Return the path of a file in the folder of a page."""
    return str(PurePosixPath(page).with_name(name))
