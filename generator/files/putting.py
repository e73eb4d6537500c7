"""New bytes of several files -> the folder: all of them, or none.

Everything is written under another name first, and only when all of it is there do the files get
their names. A folder that was not there gets its name as a whole. Names with a dot are not data:
what a killed run leaves behind is never read, and the next run takes it away.
"""

from __future__ import annotations

import errno
import os
import shutil
import stat
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from generator.failure import OutputError, nothing_written

_ITSELF = Path()


@dataclass(frozen=True, slots=True, kw_only=True)
class _Place:
    """What gets its name in one step: a file, or a folder that was not there.

    Attributes:
        path: where it will stand.
        contents: path below it -> bytes; of a file its own alone.
        is_new: nothing may stand there.
    """

    path: Path
    contents: Mapping[Path, bytes]
    is_new: bool

    @property
    def is_folder(self) -> bool:
        """Whether it is a folder."""
        return _ITSELF not in self.contents

    @property
    def part(self) -> Path:
        """Where it stands until all are there."""
        return self.path.with_name(f".{self.path.name}.part")

    @property
    def before(self) -> Path:
        """Where a copy of what it takes the place of stands meanwhile."""
        return self.path.with_name(f".{self.path.name}.before")

    @property
    def is_done(self) -> bool:
        """Whether what was written has its name."""
        try:
            part = self.part.lstat()
        except OSError:
            return True
        try:
            return os.path.samestat(part, self.path.lstat())  # has both names for a moment
        except OSError:
            return False


def put_files(
    folder: Path, files: Mapping[str, bytes], before: Mapping[str, bytes | None] | None = None
) -> None:
    """Write files into a folder; whatever happens, either all are there or none is.

    Args:
        folder: made when it is not there.
        files: path below it, with forward slashes -> bytes.
        before: path -> what has to stand there still, None for nothing; a path it does not name
            may hold any file, or none.

    Raises:
        OutputError: a file is no longer what it was, or the system refused; nothing has changed.
    """
    known = {_real(folder / name): raw for name, raw in (before or {}).items() if name in files}
    for path, raw in known.items():
        _refuse_changed(path, raw)
    new = {path for path, raw in known.items() if raw is None}
    places = _places({_real(folder / name): raw for name, raw in files.items()}, new)
    with ExitStack() as leftovers:
        for one in places:
            leftovers.callback(_remove, one.part)
            _write_part(one)
        for one in places[:-1]:  # when the last has its name all have
            leftovers.callback(_remove, one.before)
            _keep(one)
        try:
            for one in places:
                _give_name(one)
        except BaseException as error:  # Ctrl-C, too
            if not places[-1].is_done:
                kept = [one for one in places[:-1] if not _take_back(one)]
                if kept:
                    raise _set_aside(kept) from error
            raise


def _real(path: Path) -> Path:
    """Return where the bytes are: a link to a file elsewhere stays one."""
    return path.resolve() if path.is_symlink() and path.is_file() else path


def _refuse_changed(path: Path, raw: bytes | None) -> None:
    with _told(path):
        if (path.read_bytes() if os.path.lexists(path) else None) == raw:
            return
    raise OutputError(
        f"{path} เปลี่ยนไประหว่างนี้ จึงไม่ได้เปลี่ยนไฟล์ใด แก้ไข: สั่งอีกครั้ง เพื่อเริ่มจากไฟล์ที่เปลี่ยนแล้ว",
        f"{path} changed meanwhile, so no file was changed. Fix: run again, from what stands there",
    )


def _places(files: Mapping[Path, bytes], new: set[Path]) -> list[_Place]:
    """Return the files, those of a folder that is not there as this folder."""
    found: dict[Path, dict[Path, bytes]] = {}
    for path, raw in files.items():
        outer = [one for one in path.parents if not os.path.lexists(one)]
        place = outer[-1] if outer else path
        found.setdefault(place, {})[path.relative_to(place)] = raw
    return [_Place(path=one, contents=found[one], is_new=one in new) for one in found]


def _write_part(place: _Place) -> None:
    _remove(place.part)
    for name, raw in place.contents.items():
        with _told(place.path / name):
            path = place.part / name
            if place.is_folder and not path.parent.is_dir():
                path.parent.mkdir(parents=True)
            path.write_bytes(raw)
    if place.path.is_file():
        with suppress(OSError):  # a drive that knows no rights
            shutil.copymode(place.path, place.part)


def _keep(place: _Place) -> None:
    """Copy what will be replaced: a full drive is met before anything has changed."""
    _remove(place.before)
    if place.path.is_file():
        with _told(place.path):
            shutil.copyfile(place.path, place.before, follow_symlinks=False)
        with suppress(OSError):
            shutil.copystat(place.path, place.before, follow_symlinks=False)


def _give_name(place: _Place) -> None:
    with _told(place.path):
        if place.is_folder:
            place.part.rename(place.path)
        elif place.is_new:
            _give_free_name(place)
        else:
            place.part.replace(place.path)


def _give_free_name(place: _Place) -> None:
    """Give a file its name, unless something has that name."""
    try:
        os.link(place.part, place.path)
    except FileExistsError:
        raise
    except OSError:  # a drive without second names, such as a memory stick
        if os.path.lexists(place.path):
            raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST)) from None
        place.part.rename(place.path)


def _take_back(place: _Place) -> bool:
    """Put back what stood there, and return whether it stands there."""
    try:
        if place.is_done and os.path.lexists(place.before):
            place.before.replace(place.path)
        elif place.is_done:
            _remove(place.path)
    except OSError:  # the trouble that led here is told, not one on the way back
        return False
    return True


def _set_aside(places: Sequence[_Place]) -> OutputError:
    """Keep the copies of what cannot be put back, under names that everybody sees."""
    kept = []
    for one in places:
        aside = one.path.with_name(f"{one.path.name}.before")
        with suppress(OSError):
            shutil.copyfile(one.before, aside)
            kept.append(str(aside))
    names = ", ".join(str(one.path) for one in places)
    return OutputError(
        f"เขียนได้ไม่ครบทุกไฟล์ และเปลี่ยน {names} กลับไม่ได้ ของเดิมอยู่ที่ {', '.join(kept)}"
        " แก้ไข: ปิดโปรแกรมที่เปิดไฟล์เหล่านี้อยู่ แล้วนำของเดิมกลับไปวางทับ",
        f"not all files could be written, and {names} could not be put back; what stood there is in"
        f" {', '.join(kept)}. Fix: close what has these files open, then put the old ones back",
    )


def _remove(path: Path) -> None:
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path, ignore_errors=True)
        return
    with suppress(OSError):
        try:
            path.unlink(missing_ok=True)
        except PermissionError:  # Windows keeps what may only be read
            path.chmod(stat.S_IWRITE)
            path.unlink(missing_ok=True)


@contextmanager
def _told(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise nothing_written(error, path) from error
