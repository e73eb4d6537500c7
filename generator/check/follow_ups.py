"""What only follows from a mistake of form: left out, so that each mistake is told once.

A file or row that cannot be used is absent from the model. What is then found about its figures,
or about what seems to lack without it, would send the officer to the wrong place.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from typing import Final

from generator.findings import Finding, Rule
from generator.model.tree import Data, analysed_year
from generator.rules import c, n
from generator.rules.labels import label

# What is found about figures only when every row of a table can be read.
_NEEDS_ROWS: Final[Mapping[str, Collection[Rule]]] = {
    "indicators.csv": {n.RANK},
    "respondents.csv": {n.RESPONDENTS_DISAGREE, n.IIT_RESPONDENTS},
}

_OF_ANALYSIS: Final = {c.NO_ANALYSIS, c.NO_FIX, c.NO_DEVELOP, c.WEAK_NOT_NAMED, c.NO_RESULT}
_OF_ANSWERS: Final = {
    c.NO_MEASURES,
    c.ONLY_GUIDELINES,
    c.WEAK_NOT_ANSWERED,
    c.ISSUE_NOT_ANSWERED,
    c.ANSWERS_NOTHING,
}
_OF_MEASURES: Final = {
    c.NO_RESPONSIBLE,
    c.NO_STEPS,
    c.NO_MONITORING,
    c.NO_REPORTING,
    c.NO_PERIOD,
    c.OUTSIDE_THE_YEAR,
    c.BEFORE_APPROVAL,
}
# What a report says by itself holds whatever other rows say.
_OF_PROGRESS: Final = {c.NO_PROGRESS, c.NOT_REPORTED, c.PERCENT_WENT_BACK}

# What a year plans is the same whatever is known of its result.
_OF_SCHEDULE: Final = frozenset({n.TICKED_MONTHS, n.MATRIX_DIFFERS})

# What seems to lack in a year whose file holds an error.
_NEEDS_FILE: Final[Mapping[str, Collection[Rule]]] = {
    "analysis.yml": _OF_ANALYSIS | _OF_ANSWERS,
    "measures.yml": _OF_ANSWERS | _OF_MEASURES | {c.NOT_REPORTED, c.NO_PROGRESS},
    "approval.yml": {c.BEFORE_APPROVAL},
    "progress.csv": _OF_PROGRESS,
    "eit.yml": {c.NO_SURVEY, c.SURVEY_DAYS},
}

# What seems to lack where the recommendations on the analysed result hold an error: points and
# measures take from them what they are about.
_OF_RECOMMENDATIONS: Final = frozenset(
    {c.WEAK_NOT_NAMED, c.WEAK_NOT_ANSWERED, c.ISSUE_NOT_ANSWERED}
)


def without_follow_ups(
    found: Collection[Finding], of_form: Collection[Finding], data: Data
) -> Iterator[Finding]:
    """Yield what was found about numbers and criteria, without what follows from errors of form.

    Args:
        found: about numbers and criteria.
        of_form: from reading.
        data: what could be used.
    """
    errors = [one for one in of_form if one.is_error]
    files = frozenset(one.place.file for one in errors)
    lost = _years_without_their_terms(errors, data)
    unadvised = _years_without_their_advice(files, data)
    for one in found:
        folder = _folder(one.place.file)
        stands = one.rule in _OF_SCHEDULE or folder not in lost
        misled = one.rule in _OF_RECOMMENDATIONS and folder in unadvised
        if stands and not misled and not _follows(one, files):
            yield one


def _follows(finding: Finding, files: Collection[str]) -> bool:
    """Return whether a finding only follows from a file with an error."""
    folder = _folder(finding.place.file)
    if finding.rule is c.NO_RESULT:
        # The result lies in the folder of another year.
        agency = folder.rstrip("/").rpartition("/")[0]
        before = f"{agency}/{finding.values['fiscal_year']}/"
        if any(file.startswith(before) for file in files):
            return True
    if finding.rule is c.NO_LANDING_CODE and f"{folder.partition('/')[0]}/site.yml" in files:
        return True
    return any(
        f"{folder}{file}" in files and finding.rule in rules
        for needs in (_NEEDS_ROWS, _NEEDS_FILE)
        for file, rules in needs.items()
    )


def _folder(file: str) -> str:
    return f"{file.rpartition('/')[0]}/"


def _years_without_their_advice(files: Collection[str], data: Data) -> frozenset[str]:
    """Return the folders of years whose analysed result has recommendations with an error."""
    folders = (
        (_folder(year.progress.file), analysed_year(year))
        for agency in data.agencies
        for year in agency.years
    )
    return frozenset(
        folder
        for folder, analysed in folders
        if f"{folder.rstrip('/').rpartition('/')[0]}/{analysed}/recommendations.yml" in files
    )


def _years_without_their_terms(errors: Collection[Finding], data: Data) -> frozenset[str]:
    """Return the folders of years of which it is not known what was counted.

    Where ``result.yml`` cannot say whether the agency took part, under which scheme, and which
    items were left out, what the numbers seem to say only follows from that one mistake.
    """
    terms = {label(name) for name in ("participated", "scheme", "excluded_items")}
    usable = {year.result.file for agency in data.agencies for year in agency.years if year.result}
    return frozenset(
        _folder(one.place.file)
        for one in errors
        if one.place.file.endswith("/result.yml")
        and (one.place.file not in usable or one.values.get("field") in terms)
    )
