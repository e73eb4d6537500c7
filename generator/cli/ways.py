"""How the reader does what comes next: by a command, or by a choice where a menu ran this one."""

from __future__ import annotations

import os
from typing import Final

from generator.findings import Wording

MENU: Final = "PRONGSAI_MENU"
"""Variable of the environment that the menu sets for what it runs."""

START: Final = "python -m generator"


def in_menu() -> bool:
    """Return whether the menu ran this command, and will be there again after it."""
    return bool(os.environ.get(MENU))


def by(command: str, task: str) -> Wording:
    """Return ``ด้วยคำสั่ง python -m generator check``, or ``ด้วยข้อ “ตรวจ …”`` in the menu.

    In English the command alone, to stand behind a colon.

    Args:
        command: with its arguments.
        task: the value of the ``Task`` that does the same.
    """
    if not in_menu():
        return Wording(f"ด้วยคำสั่ง {START} {command}", f"{START} {command}")
    from generator.officer.tasks import Task, name_of

    name = name_of(Task(task))
    return Wording(f"ด้วยข้อ “{name.th}”", f"“{name.en}” in the list")
