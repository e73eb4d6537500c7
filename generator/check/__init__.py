"""Model and results -> findings: what the files say that cannot all be true.

Numbers that do not add up (rules N), words that say otherwise or nothing (rules C). Only what
rounding cannot explain is found, and one cause is one finding: what follows from a reported mistake
is not reported again.
"""

from generator.check.check import check

__all__ = ["check"]
