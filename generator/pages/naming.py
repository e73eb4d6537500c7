"""The names behind codes: what the edition calls them, or the data where no edition does."""

from __future__ import annotations

from dataclasses import dataclass

from generator.assess.assessment import Assessment
from generator.editions.edition import Edition
from generator.model.codes import Tool
from generator.model.tree import Year
from generator.pages.numerals import Numerals


@dataclass(frozen=True, slots=True, kw_only=True)
class Names:
    """The names of one fiscal year.

    Attributes:
        edition: the rules of the year, or None.
        year: the agency's files, which name what the rules do not; None when there are none.
    """

    edition: Edition | None
    year: Year | None
    numerals: Numerals

    @classmethod
    def of(cls, assessment: Assessment, numerals: Numerals) -> Names:
        """Return the names that hold in the year of an assessment."""
        return cls(edition=assessment.edition, year=assessment.year, numerals=numerals)

    def tool(self, code: str) -> str:
        """Return ``แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน (IIT)``, or the code alone."""
        found = self.edition.tool(code) if self.edition else None
        return f"{found.name_th} ({code})" if found else code

    def indicator(self, code: str) -> str:
        """Return ``ตัวชี้วัดที่ 7 ประสิทธิภาพการสื่อสาร``; without an edition the number alone."""
        found = self.edition.indicator(code) if self.edition else None
        return self._numbered("ตัวชี้วัดที่", code, found.name_th if found else None)

    def sub_indicator(self, code: str) -> str:
        """Return ``ตัวชี้วัดย่อยที่ 9.4 การบริหารและพัฒนาทรัพยากรบุคคล``."""
        found = self.edition.sub_indicator(code) if self.edition else None
        return self._numbered("ตัวชี้วัดย่อยที่", code, found.name_th if found else None)

    def question(self, code: str) -> str | None:
        """Return the text of a question, without its code; None when nobody says it."""
        found = self.edition.question(code) if self.edition else None
        if found:
            return found.text
        rows = self.year.questions.rows if self.year else ()
        return next((one.text for one in rows if one.code == code and one.text), None)

    def disclosure(self, code: str) -> str | None:
        """Return the name of a disclosure item, without its code; None when nobody says it."""
        found = self.edition.disclosure(code) if self.edition else None
        if found:
            return found.name
        rows = self.year.disclosures.rows if self.year else ()
        return next((one.name for one in rows if one.code == code and one.name), None)

    def plain(self, code: str) -> str | None:
        """Return what an indicator means in plain words, or None."""
        found = self.edition.indicator(code) if self.edition else None
        return found.plain_th if found else None

    def tool_of(self, indicator: str) -> Tool | None:
        """Return the tool an indicator belongs to, or None when that is not established."""
        found = self.edition.indicator(indicator) if self.edition else None
        return found.tool if found else None

    def any_code(self, code: str) -> str:
        """Return how a code of any level is called in a sentence."""
        if code in {*Tool}:
            return self.tool(code)
        if code[0] in "ie":
            return _coded("ข้อคำถาม", code, self.question(code))
        if code[0] == "O":
            return _coded("ข้อ", code, self.disclosure(code))
        return self.sub_indicator(code) if "." in code else self.indicator(code)

    def _numbered(self, word: str, code: str, name: str | None) -> str:
        return _coded(word, self.numerals.of(code), name)


def _coded(word: str, code: str, name: str | None) -> str:
    return " ".join(part for part in (word, code, name) if part)
