"""The program on a terminal, where somebody types."""

import os
import pty

from tests.cli.process import COMMAND, Program, environment


def on_a_terminal(program: Program, answers: tuple[str, ...], *arguments: str) -> tuple[int, str]:
    """Return the exit code and what was shown of the program on a terminal."""
    child, terminal = pty.fork()
    if child == 0:  # pragma: no cover - the other process
        os.chdir(program.folder)
        os.execve(COMMAND[0], [*COMMAND, *arguments], environment())  # noqa: S606 - our program
    os.write(terminal, "".join(f"{answer}\n" for answer in answers).encode())
    shown = b""
    while part := _read(terminal):
        shown += part
    _, status = os.waitpid(child, 0)
    return os.waitstatus_to_exitcode(status), shown.decode()


def _read(terminal: int) -> bytes:
    try:
        return os.read(terminal, 4096)
    except OSError:  # Linux says so when the program has ended
        return b""
