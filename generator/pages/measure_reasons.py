"""Why there is a measure: the scores it answers, and what the analysis says about them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.chain.answering import answered_codes, codes_of, recommendation
from generator.chain.work import Work
from generator.model.codes import Tool
from generator.model.plan import Issue, Measure, Point
from generator.pages import wording
from generator.pages.agency_site import AgencySite
from generator.pages.answered_points import RECOMMENDED, kinds_of_points, score_href
from generator.pages.figures import Bar, bar
from generator.pages.links import Href
from generator.pages.naming import Names
from generator.pages.readings import Named
from generator.pages.standing_readings import mark_reading


@dataclass(frozen=True, slots=True, kw_only=True)
class AnsweredScore:
    """A score the measure answers.

    Attributes:
        beginning: who gave a low score; None where it is not below the mark.
        name: in plain words where there are any, else the official name.
        official: number and official name, if ``name`` is not that already.
        score: with two decimals; None where it was not announced.
        below: said of a score below the pass mark.
        href: the place of the score on the website, or None.
    """

    beginning: str | None
    name: str
    official: str | None
    score: str | None
    bar: Bar | None
    below: str | None
    href: Href | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Reason:
    """What the analysis says of what the measure answers.

    Attributes:
        kind: ``จุดอ่อน``, ``แก้ไขโดยเร่งด่วน`` …
        about: what it is about; none where the scores beside it say so.
        text: None where it only names what it is about.
    """

    kind: str
    about: tuple[str, ...]
    text: str | None
    cause: str | None
    advice: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Reasons:
    """Why there is a measure.

    Attributes:
        key: what the line in the bars is; None where there is none.
        reading: how the scores stand to it; None where that is not known.
    """

    key: str | None
    reading: str | None
    scores: tuple[AnsweredScore, ...]
    points: tuple[Reason, ...]


def reasons(site: AgencySite, work: Work, origin: str, measure: Measure) -> Reasons:
    """Return why there is a measure, as far as it says what it answers.

    Args:
        site: of the agency.
        work: of the year of the measure; the scores are those of the result before.
        origin: path of the page that shows it.
        measure: one of the plan's.
    """
    names = Names.of(work.before, site.numerals)
    codes = answered_codes(measure, work)
    scores = tuple(_score(site, work, origin, code) for code in codes)
    mark = work.before.pass_mark
    is_marked = any(one.bar and one.bar.look != "unmarked" for one in scores)
    return Reasons(
        key=wording.key_of_line(mark, site.numerals) if mark is not None and is_marked else None,
        reading=_reading(codes, work, names),
        scores=scores,
        points=tuple(_points(measure, codes, work, names)),
    )


def _reading(codes: tuple[str, ...], work: Work, names: Names) -> str | None:
    """Return how the scores stand to the mark; those that were not announced are not drawn."""
    if not work.before.participated:
        return None
    found = ((code, work.before.announced.of(code)) for code in codes)
    scores = [
        Named(name=names.any_code(code), value=score) for code, score in found if score is not None
    ]
    unit = "ตัวชี้วัด" if all(code.isdecimal() for code in codes) else "เรื่อง"
    return mark_reading(scores, work.before.pass_mark, unit, names.numerals)


def _score(site: AgencySite, work: Work, origin: str, code: str) -> AnsweredScore:
    before = work.before
    names = Names.of(before, site.numerals)
    plain, official = names.plain(code), names.any_code(code)
    score = before.announced.of(code) if before.participated else None
    mark = before.pass_mark
    is_weak = score is not None and mark is not None and score < mark
    return AnsweredScore(
        beginning=_beginning(code, names) if is_weak else None,
        name=plain or official,
        official=official if plain else None,
        score=None if score is None else site.numerals.score(score),
        bar=None if score is None else bar(score, mark),
        below=wording.BELOW if is_weak else None,
        href=score_href(site, work, origin, code),
    )


def _beginning(code: str, names: Names) -> str:
    """Return who gave a low score."""
    by_assessors = code[0] == "O" or "." in code or names.tool_of(code) is Tool.OIT
    return (
        wording.LOW_BY_ASSESSORS if by_assessors or code == Tool.OIT else wording.LOW_BY_RESPONDENTS
    )


def _points(measure: Measure, codes: tuple[str, ...], work: Work, names: Names) -> Iterator[Reason]:
    """Yield the points that the measure names, and those about the same codes."""
    for weakness in work.analysis.weaknesses:
        if set(weakness.about) & set(codes) and (weakness.text or _is_explained(weakness)):
            yield Reason(
                kind=wording.WEAKNESSES,
                about=(),
                # The plan's page tells the whole; here the reason is what counts.
                text=None if _is_explained(weakness) else weakness.text,
                cause=weakness.cause,
                advice=weakness.advice,
            )
    taken: set[str | None] = set()
    for id_, (kind, issue) in kinds_of_points(work).items():
        if id_ in measure.answers or set(codes_of(issue, work)) & set(codes):
            taken.add(issue.recommendation)
            yield _of_issue(kind, issue, work, names)
    for answer in measure.answers:
        if (found := recommendation(answer, work)) and answer not in taken:
            about = tuple(names.any_code(code) for code in found.about)
            yield Reason(kind=RECOMMENDED, about=about, text=found.text, cause=None, advice=None)


def _is_explained(point: Point) -> bool:
    return bool(point.cause or point.advice)


def _of_issue(kind: str, issue: Issue, work: Work, names: Names) -> Reason:
    taken = recommendation(issue.recommendation, work) if issue.recommendation else None
    return Reason(
        kind=kind,
        about=tuple(names.any_code(code) for code in codes_of(issue, work)),
        text=issue.text or (taken.text if taken else None),
        cause=issue.cause,
        advice=issue.advice,
    )
