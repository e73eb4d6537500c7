"""The part of the menu that makes the website the agency's own."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import urlsplit

from generator.cli.asking import asked, typed
from generator.cli.speech import say
from generator.failure import ProngsaiError, refused
from generator.findings import Wording


def name_the_site(data: Path) -> None:
    """Ask for name and address, write them, and offer to put the examples aside.

    Args:
        data: the data folder.
    """
    from generator.own_site import name_site

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
        name_site(data, title=title, url=url or None)
        say(f"บันทึกใน {data / 'site.yml'} แล้ว", f"Kept in {data / 'site.yml'}")
        _examples(data)
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
        parts = urlsplit(answer)
        if parts.scheme in {"http", "https"} and parts.hostname and " " not in answer:
            return answer
        say(
            "ที่อยู่ต้องขึ้นต้นด้วย https:// ตามด้วยชื่อเว็บไซต์ของหน่วยงาน",
            "It has to begin with https://, then the host",
        )


def _examples(data: Path) -> None:
    from generator.own_site import ASIDE, examples_in, put_examples_aside

    if not examples_in(data):
        return
    answer = asked(
        Wording(
            f"ย้ายหน่วยงานตัวอย่างออกจากเว็บไซต์หรือไม่ (ใช่/ไม่) ข้อมูลยังอยู่ใน {data / ASIDE}",
            f"Put the example agencies aside? (y/n) They are kept in {data / ASIDE}",
        )
    )
    if answer in {"ใช่", "ช", "y", "yes"}:
        put_examples_aside(data)
        say("ย้ายแล้ว", "Put aside.")
    else:
        say("หน่วยงานตัวอย่างยังอยู่", "The examples stay.")
