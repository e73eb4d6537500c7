"""The commands; the only place that prints.

Heavy parts are imported by the command that needs them, so that ``--help`` and ``check`` start
at once. Exit codes: 0 done, 1 errors found or the program cannot go on, 2 wrong call.
"""

from generator.cli.program import main

__all__ = ["main"]
