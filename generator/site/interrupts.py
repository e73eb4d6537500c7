"""Ctrl-C held back while something must not stop half way."""

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def interrupts_held() -> Iterator[None]:
    """Let an interrupt wait for the end of the block; people press Ctrl-C more than once.

    Only the main thread is interrupted, and only it may set this.
    """
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    held: list[int] = []
    before = signal.signal(signal.SIGINT, lambda number, _: held.append(number))
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before or signal.default_int_handler)
        if held:
            signal.raise_signal(signal.SIGINT)
