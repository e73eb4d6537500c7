"""The part of the menu that makes the website the agency's own."""

from __future__ import annotations

import re
from pathlib import Path
from urllib.parse import urlsplit

from generator.cli.asking import agreed, typed
from generator.cli.speech import say
from generator.failure import ProngsaiError, refused
from generator.findings import Wording, listed


def name_the_site(data: Path) -> None:
    """Ask for name and address, write them, and offer to put the examples aside.

    Args:
        data: the data folder.
    """
    from generator.officer.own_site import name_site

    title = typed(
        Wording(
            "ชื่อเว็บไซต์ เช่น ผลการประเมิน ITA เทศบาลเมืองเขลางค์นคร (กด Enter เพื่อกลับ)",
            "Name of the website (Enter to go back)",
        )
    )
    if not title:
        return
    url = _address()
    if url is None:
        return
    try:
        was_demonstration = name_site(data, title=title, url=url or None)
        say(f"บันทึกใน {data / 'site.yml'} แล้ว", f"Kept in {data / 'site.yml'}")
        if was_demonstration:
            _put_aside(data)
    except (ProngsaiError, OSError) as error:
        told = error if isinstance(error, ProngsaiError) else refused(error)
        say(told.thai, told.english, to_errors=True)


def _address() -> str | None:
    """Return the address of the website, "" while nobody knows it, None at the end of input."""
    question = Wording(
        "ที่อยู่ที่จะเผยแพร่ เช่น https://www.example.go.th/ita/ (ยังไม่ทราบ กด Enter)",
        "Address it will have, such as https://www.example.go.th/ita/ (Enter if not known yet)",
    )
    while True:
        answer = typed(question)
        if not answer:
            return answer
        if _is_address(answer):
            return answer
        say(
            "ที่อยู่ต้องขึ้นต้นด้วย https:// ตามด้วยชื่อเว็บไซต์ของหน่วยงาน ไม่มี ? # หรือช่องว่าง",
            "It has to begin with https://, then the host, without ? # or spaces",
        )


def _is_address(text: str) -> bool:
    try:
        parts = urlsplit(text)
        has_port = parts.port is not None
    except ValueError:
        return False
    host = parts.hostname or ""
    return (
        parts.scheme in {"http", "https"}
        and re.fullmatch(r"[^\W_][\w.-]*", host) is not None
        and not (parts.username or parts.query or parts.fragment or (has_port and not parts.port))
        and not re.search(r"\s", text)
    )


def _put_aside(data: Path) -> None:
    from generator.officer.own_site import ASIDE, example_names, put_examples_aside

    names = example_names(data)
    if names and agreed(
        Wording(
            f"ย้ายข้อมูลตัวอย่าง ({listed(names)}) ออกจากเว็บไซต์หรือไม่ ข้อมูลยังอยู่ใน {data / ASIDE}",
            f"Put the examples ({listed(names)}) aside? They are kept in {data / ASIDE}",
        )
    ):
        put_examples_aside(data)
        say("ย้ายแล้ว", "Put aside.")
