"""How often Python looks for what nobody needs any more."""

import gc
from typing import Final

_RARELY: Final = 50_000
"""New objects between two searches; Python's own 700 are for programs that run for days."""


def collect_rarely() -> None:
    """Search seldom: what a command makes it mostly keeps, and a tenth of its time goes into it."""
    gc.set_threshold(_RARELY, 20, 20)
