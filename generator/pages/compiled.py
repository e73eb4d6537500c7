"""Templates as Python's bytecode, kept beside them as Python keeps its own."""

from __future__ import annotations

import hashlib
import pickle
import sys
from contextlib import suppress
from pathlib import Path

from jinja2 import __version__ as jinja_version
from jinja2.bccache import Bucket, FileSystemBytecodeCache


class Compiled(FileSystemBytecodeCache):
    """Spares every process a third of a second of compiling; each template under its hash.

    Where nothing can be written, or Python is told not to, they are compiled each time.

    Args:
        folder: of the templates.
        options: all beside the template that its bytecode depends on.
    """

    def __init__(self, folder: Path, options: bytes) -> None:
        mark = hashlib.sha256(jinja_version.encode() + options).hexdigest()[:12]
        super().__init__(str(folder / "__pycache__"), f"{mark}-%s.pyc")

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keep what was compiled, where that is possible."""
        if sys.dont_write_bytecode:
            return
        with suppress(OSError):
            Path(self.directory).mkdir(exist_ok=True)
            super().dump_bytecode(bucket)

    def load_bytecode(self, bucket: Bucket) -> None:
        """Take what was kept, unless it cannot be read or was cut short."""
        with suppress(OSError, EOFError, pickle.UnpicklingError):
            super().load_bytecode(bucket)
