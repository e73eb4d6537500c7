"""What prose can say of scores: whose it is, that it rose or fell, what it is called."""

from __future__ import annotations

from dataclasses import dataclass

from generator.check.prose_subjects import Subject
from generator.check.prose_tokens import Kind, Token


@dataclass(frozen=True, slots=True, kw_only=True)
class ScoreClaim:
    """A figure that is said to be a score.

    Attributes:
        subject: whose; None where only a score is named.
        obtained: "ได้" says that it is a result, not a mark.
        year: the only year it can be of, B.E., where one stands between code and figure.
        years: those named before it or right behind it; empty texts for the year before.
        near: the last one named before it, and those right behind it.
        parts: the text speaks of questions or items, whose scores it may mean.
    """

    token: Token
    subject: Subject | None = None
    obtained: bool = False
    year: str = ""
    years: tuple[str, ...] = ()
    near: tuple[str, ...] = ()
    parts: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class DirectionClaim:
    """Codes whose score is said to have risen or fallen.

    Attributes:
        amount: by how many points, as typed with Arabic digits; empty if not said.
        years: those named in the line, and right behind; not those it is compared with.
        compared: those it is compared with; empty texts for the year before.
    """

    token: Token
    subject: Subject
    amount: str = ""
    years: tuple[str, ...] = ()
    compared: tuple[str, ...] = ()

    @property
    def up(self) -> bool:
        """Whether it is said to have risen."""
        return self.token.kind is Kind.UP


@dataclass(frozen=True, slots=True, kw_only=True)
class NameClaim:
    """The number of an indicator, with a name of one right behind it."""

    token: Token
    name: Token


Claim = ScoreClaim | DirectionClaim | NameClaim
