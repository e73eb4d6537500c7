"""The templates: everything they print is escaped, and fits into one HTML block."""

from __future__ import annotations

import json
import re
from functools import lru_cache
from pathlib import Path
from typing import Final

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from jinja2.compiler import CodeGenerator, Frame
from jinja2.nodes import Expr
from markupsafe import Markup, escape

from generator.pages.compiled import Compiled
from generator.thai.text import control_characters

TEMPLATES: Final = Path(__file__).parent.parent / "templates"

# What YAML would refuse, fold or take for the end of a line inside a text in quotes.
_NOT_IN_YAML: Final = re.compile(
    "[^\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]"
)
_LINE_BREAK: Final = re.compile(r"(?<![ \t])[ \t]*[\n\r\x0b\x0c\x85\u2028\u2029][\s\x85]*")
_ENGLISH_WORD: Final = re.compile("[A-Za-z]{3}|[A-Z]&[A-Z]")
_THAI: Final = re.compile("[\u0e00-\u0e7f]")
_IN_HTML: Final = re.compile("[&<>\"']")
_REPLACEMENT: Final = "\ufffd"
_JSON: Final = json.JSONEncoder(ensure_ascii=False)
_KEPT_WHOLE: Final = ("หรือไม่", "สำนักงาน ป.ป.ช.", "คำตอบ")


def render(template: str, **values: object) -> str:
    """Return the text of a template, with a line feed at its end.

    Raises:
        UndefinedError: the template prints what it was not given.
    """
    return _environment().get_template(template).render(values).strip("\n") + "\n"


def forget_templates() -> None:
    """Have the templates read anew; a preview lives longer than they stay as they are."""
    _environment.cache_clear()


class _PrintedOnce(CodeGenerator):
    """Leaves escaping to ``printed``: two calls for each value take a tenth of a page's time."""

    def _output_child_pre(
        self,
        node: Expr,  # noqa: ARG002 - of the signature
        frame: Frame,  # noqa: ARG002
        finalize: CodeGenerator._FinalizeInfo,
    ) -> None:
        self.write(f"({finalize.src}")


class _Environment(Environment):
    code_generator_class = _PrintedOnce


@lru_cache(maxsize=1)
def _environment() -> Environment:
    environment = _Environment(
        loader=FileSystemLoader(TEMPLATES, encoding="utf-8"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
        finalize=printed,
        bytecode_cache=Compiled(TEMPLATES, Path(__file__).read_bytes()),
    )
    environment.filters["front_matter"] = front_matter
    environment.filters["in_lines"] = in_lines
    environment.filters["with_whole"] = with_whole
    environment.filters["in_its_language"] = in_its_language
    return environment


def printed(value: object) -> object:
    """Return what is printed, in one line and escaped: ``Markup`` where there was anything to do.

    So Jinja may escape it once more, and nothing is escaped twice.
    """
    if type(value) is str and value.isprintable() and not _IN_HTML.search(value):
        return value
    return escape(in_one_line(value))


def in_one_line(value: object) -> object:
    """Return what is printed, a text without line breaks, tabs and control characters.

    A blank line or a tab inside an HTML block would be Markdown's to read.
    """
    if not isinstance(value, str) or isinstance(value, Markup):
        return value
    if value.isprintable():
        return value
    return _visible(_LINE_BREAK.sub(" ", value).replace("\t", " "))


def in_lines(text: str) -> Markup:
    """Return a text of several lines, each on its own line of the page."""
    lines = (_visible(line.replace("\t", " ").strip()) for line in _LINE_BREAK.split(text))
    return Markup("<br>").join(line for line in lines if line)


def with_whole(text: str, name: str) -> Markup:
    """Return a text in which a name goes to the next line rather than being parted.

    Browsers break Thai by a dictionary, which knows no names: ``เขลางค์|นคร``. So do words whose
    half says something else: ``หรือ|ไม่``.
    """
    kept = [str(in_one_line(one)) for one in (name, *_KEPT_WHOLE) if one]
    parts = re.split(f"({'|'.join(map(re.escape, kept))})", str(in_one_line(text)))
    whole = Markup('<span class="whole">{}</span>')
    return Markup("").join(whole.format(part) if part in kept else part for part in parts)


def in_its_language(text: str) -> Markup | str:
    """Return a text that is English as a whole marked as such, so that it is read out rightly."""
    if not _ENGLISH_WORD.search(text) or _THAI.search(text):
        return text
    return Markup('<span lang="en">{}</span>').format(in_one_line(text))


def _visible(text: str) -> str:
    places = control_characters(text)
    if not places:
        return text
    characters = list(text)
    for place in places:
        characters[place] = _REPLACEMENT
    return "".join(characters)


def front_matter(value: object) -> Markup:
    """Return a value as JSON in one line, which is YAML too; its texts are escaped for HTML.

    The shell prints them as they are: MkDocs does not escape what it reads from front matter.
    """
    text = _JSON.encode(_escaped(value))
    return Markup(_NOT_IN_YAML.sub(_as_escape, text))  # noqa: S704 - escaped just above


def _escaped(value: object) -> object:
    if isinstance(value, str):
        return str(escape(in_one_line(value)))
    if isinstance(value, list | tuple):
        return [_escaped(one) for one in value]
    if isinstance(value, dict):
        return {name: _escaped(one) for name, one in value.items()}
    return value


def _as_escape(found: re.Match[str]) -> str:
    return f"\\u{ord(found.group()):04x}"
