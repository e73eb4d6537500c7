"""The licences under which a website may give its tables away."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Licence(StrEnum):
    """A licence by its name in the list of SPDX and of Open Definition."""

    CC0 = "CC0-1.0"
    CC_BY = "CC-BY-4.0"
    CC_BY_SA = "CC-BY-SA-4.0"
    ODC_BY = "ODC-BY-1.0"

    @property
    def terms(self) -> Terms:
        """What it is called, and where its words are."""
        return _TERMS[self]


@dataclass(frozen=True, slots=True, kw_only=True)
class Terms:
    """A licence as it is told.

    Attributes:
        title: in Thai, with what it asks of who uses the data.
        address: of its words.
    """

    title: str
    address: str


_TERMS = {
    Licence.CC0: Terms(
        title="CC0 1.0 ใช้ได้โดยไม่มีเงื่อนไข",
        address="https://creativecommons.org/publicdomain/zero/1.0/deed.th",
    ),
    Licence.CC_BY: Terms(
        title="Creative Commons แสดงที่มา 4.0 (CC BY 4.0)",
        address="https://creativecommons.org/licenses/by/4.0/deed.th",
    ),
    Licence.CC_BY_SA: Terms(
        title="Creative Commons แสดงที่มา-อนุญาตแบบเดียวกัน 4.0 (CC BY-SA 4.0)",
        address="https://creativecommons.org/licenses/by-sa/4.0/deed.th",
    ),
    Licence.ODC_BY: Terms(
        title="Open Data Commons แสดงที่มา 1.0 (ODC-By 1.0)",
        address="https://opendatacommons.org/licenses/by/1-0/",
    ),
}
