"""A place in a page that can be found."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import Final


class Kind(Enum):
    """What kind of thing a place tells, in the order in which results are shown.

    Each with its heading, and with what stands before the code of such a thing when it is asked
    for: ``ข้อ 42``.
    """

    AGENCY = ("หน่วยงาน",)
    PAGE = ("หน้าในเว็บไซต์", "ข้อ")
    MEASURE = ("มาตรการ", "มาตรการที่", "มาตรการ")
    PROGRESS = ("ความก้าวหน้า",)
    POINT = ("ประเด็นในการวิเคราะห์",)
    INDICATOR = ("ตัวชี้วัด", "ตัวชี้วัดที่", "ตัวชี้วัด", "ตัวชี้วัดย่อยที่", "ตัวชี้วัดย่อย")
    DISCLOSURE = ("การเปิดเผยข้อมูลรายข้อ", "ข้อ", "ข้อที่")
    QUESTION = ("ข้อคำถาม", "ข้อ", "ข้อที่", "ข้อคำถาม")
    DOCUMENT = ("คำสั่ง ประกาศ และเอกสาร",)
    ACTIVITY = ("กิจกรรมในปฏิทิน", "กิจกรรมที่")
    CRITERION = ("องค์ประกอบด้านข้อมูล",)
    DOWNLOAD = ("ข้อมูลสำหรับดาวน์โหลด",)
    LISTED = ("หน่วยงานในประกาศทั้งประเทศ",)

    @property
    def heading(self) -> str:
        """Its name over the results."""
        heading: str = self.value[0]
        return heading

    @property
    def before_code(self) -> tuple[str, ...]:
        """What may stand before its code."""
        before: tuple[str, ...] = self.value[1:]
        return before


ASIDE: Final = Kind.CRITERION
"""From this kind on a title says less of what is wanted: it repeats what others are called."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PageRef:
    """The page a place stands in.

    Attributes:
        path: of its Markdown file.
        title: as the index calls it.
        agency: whose page it is; None for pages of the website.
    """

    path: str
    title: str
    agency: str | None
    fiscal_year: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """A place.

    Attributes:
        anchor: its id in the page; None means the page itself.
        title: what it is called there.
        words: what else it is found by.
        code: what it is asked for by: ``O42``, ``i12``, ``7``.
    """

    kind: Kind
    page: PageRef
    anchor: str | None = None
    title: str
    words: tuple[str, ...] = ()
    code: str | None = None
