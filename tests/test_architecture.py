"""The picture of the generator, held: who imports whom, what a module may be called, how long.

Every rule is a function from modules to complaints. The first half of the file says the rules,
the second holds `generator/` to them, the third shows with made-up sources that each can fail.
"""

import ast
import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PACKAGE = "generator"

_ASSESSMENT = {"model", "assess", "editions", "thai", "findings"}
_FILES = {"findings", "rules", "thai", "model"}
_EDITIONS = {"files", *_FILES}
_PAGES = {"pages", "failure", "chain", *_ASSESSMENT, *_EDITIONS}

# Who may import whom, as drawn in CONTRIBUTING.md: imports point towards the model.
# A module of the package's own part is always allowed; `None` means everything.
MAY_IMPORT: Mapping[str, set[str] | None] = {
    "findings": set(),
    "failure": set(),
    "thai": set(),
    "model": {"thai", "findings"},
    "rules": {"findings"},
    "files": {"failure", *_FILES},
    "editions": _EDITIONS,
    "read": {"editions", *_EDITIONS},
    "assess": {"model", "editions", "thai"},
    "chain": _ASSESSMENT,
    "check": {"rules", "chain", *_ASSESSMENT},
    "pages": {"chain", *_ASSESSMENT},
    "export": {"chain", *_ASSESSMENT},
    "search": {"pages", "chain", *_ASSESSMENT},
    "paper": {"pages", "export", "files", "failure", "thai", "model", "assess"},
    # A draft is called what the pages will call it, and brings examples in a file of its own.
    "drafting": {"pages", "files", "schema", "chain", *_ASSESSMENT},
    "schema": {"rules", "editions", "model", "thai", "findings"},
    # A report is held to the checks of data files, and becomes files.
    "report_import": {"check", "assess", *_EDITIONS, "editions"},
    # A workbook is read as the data is, and what came of it is held against the data's reader.
    "workbook": {"read", "drafting", "export", "assess", "editions", *_EDITIONS},
    "word": {"paper", "export", "thai"},
    # What a memorandum tells is what the pages tell, in the order of an official paper.
    "memo": {"word", "pages", "drafting", "chain", *_ASSESSMENT},
    # A quoted line shows no more of a person's number than the message does.
    "messages": {"check", "chain", "model", "findings", "thai"},
    "rubbish": set(),
    "site": {"pages", "findings", "failure", "rubbish"},
    "settings": {"failure", "model"},
    # Here the steps meet, in this order.
    "website": {"settings", "site", "files", "model", "findings", "failure"},
    "beside": {"website", "settings", "read", "check", "export", "paper", *_PAGES},
    "checked": {"beside", "settings", "read", "check", *_PAGES},
    "written": {"checked", "beside", "website", "settings", "read", "search", "site", *_PAGES},
    "officer": {"build", "written", "checked", "settings", "workbook", "read", *_PAGES},
    "preview": None,
    "build": None,
    "cli": None,
    "__main__": {"cli", "rubbish"},
    "__init__": set(),
}
# The model needs to say where a value stands, not what is wrong with it.
NAMES_ONLY = {("model", "findings"): {"Place"}}
DATA_ONLY = {"templates"}

SAYS_NOTHING = {"util", "utils", "helper", "helpers", "common", "base", "manager", "managers"}
# `site` is the word of the design for what is published; it is imported as generator.site only.
STDLIB_NAMES_ALLOWED = {"site"}

MAX_LINES = 250
# The catalogue of mistakes is a list: each entry is read alone, and finding one is a search.
LONG_MODULES = {"rules"}
MAX_FUNCTION_LINES = 40
MAX_ARGUMENTS = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class Module:
    """A module of the generator.

    Attributes:
        name: dotted, `generator.thai.dates`; a package has the name of its folder.
        path: as shown in complaints, `generator/thai/dates.py`.
        is_package: whether it is an `__init__.py`.
        source: its text.
        tree: its text, parsed.
    """

    name: str
    path: str
    is_package: bool
    source: str
    tree: ast.Module

    @property
    def part(self) -> str:
        """The first name under the package: `thai` of `generator.thai.dates`."""
        _, *names = self.name.split(".")
        return names[0] if names else "__init__"

    def at(self, node: ast.AST) -> str:
        """Return `path:line` of a node."""
        return f"{self.path}:{getattr(node, 'lineno', 1)}"


Modules = Mapping[str, Module]
Rule = Callable[[Modules], Iterator[str]]


def read_modules(root: Path) -> dict[str, Module]:
    """Return every module of `root/generator/` by its dotted name."""
    modules: dict[str, Module] = {}
    for path in sorted((root / PACKAGE).rglob("*.py")):
        names = path.relative_to(root).with_suffix("").parts
        is_package = names[-1] == "__init__"
        source = path.read_text(encoding="utf-8")
        module = Module(
            name=".".join(names[:-1] if is_package else names),
            path=path.relative_to(root).as_posix(),
            is_package=is_package,
            source=source,
            tree=ast.parse(source),
        )
        modules[module.name] = module
    return modules


def imported_names(module: Module) -> Iterator[tuple[ast.AST, str, str | None]]:
    """Yield each import as (node, dotted module, name taken from it), also inside functions."""
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield node, alias.name, None
        elif isinstance(node, ast.ImportFrom):
            source = node.module or ""
            if node.level:
                # One dot is the package itself; __init__ already bears its name.
                up = node.level - (1 if module.is_package else 0)
                names = module.name.split(".")
                source = ".".join([*names[: len(names) - up], *filter(None, [source])])
            for alias in node.names:
                yield node, source, alias.name


def imports_of_ours(module: Module, modules: Modules) -> Iterator[tuple[ast.AST, str, str | None]]:
    """Yield the imports from the generator as (node, the module's dotted name, name or None)."""
    for node, source, name in imported_names(module):
        if source.split(".")[0] != PACKAGE:
            continue
        if name is not None and (f"{source}.{name}" in modules or source == PACKAGE):
            yield node, f"{source}.{name}", None
        else:
            yield node, source, name


def functions(module: Module) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    """Yield every function and method, nested ones too."""
    for node in ast.walk(module.tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node


# --- the rules -------------------------------------------------------------------------------


def imports_against_the_flow(modules: Modules) -> Iterator[str]:
    """Imports that the table does not allow."""
    for module in modules.values():
        allowed = MAY_IMPORT.get(module.part, set())
        for node, source, name in imports_of_ours(module, modules):
            part = source.split(".")[1] if "." in source else "__init__"
            if part == module.part or allowed is None:
                continue
            if part not in allowed:
                yield f"{module.at(node)}: {module.part} may not import {part}"
            only = NAMES_ONLY.get((module.part, part))
            if only is not None and name not in only:
                yield f"{module.at(node)}: {module.part} may import only {sorted(only)} of {part}"


def parts_outside_the_picture(modules: Modules) -> Iterator[str]:
    """Modules and packages that the table does not know."""
    for module in modules.values():
        if module.part in DATA_ONLY:
            yield f"{module.path}: {module.part}/ holds no Python"
        elif module.part not in MAY_IMPORT:
            yield f"{module.path}: redraw the picture first (MAY_IMPORT here, CONTRIBUTING.md)"


def import_cycles(modules: Modules) -> Iterator[str]:
    """Modules that import each other, whether at the top or inside a function."""
    graph = {
        module.name: {
            source
            for _, source, _ in imports_of_ours(module, modules)
            if source in modules and source != module.name
        }
        for module in modules.values()
    }
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as error:
        yield "cycle: " + " <- ".join(error.args[1])


def names_that_mislead(modules: Modules) -> Iterator[str]:
    """Names that say nothing, or that a module of the standard library has."""
    for module in modules.values():
        name = module.name.split(".")[-1]
        if name.split("_")[-1] in SAYS_NOTHING:
            yield f"{module.path}: {name} says nothing about what is in it"
        if name in sys.stdlib_module_names - STDLIB_NAMES_ALLOWED - {"__main__"}:
            yield f"{module.path}: {name} is a module of the standard library"


def packages_without_init(modules: Modules) -> Iterator[str]:
    """Folders with modules but no `__init__.py`."""
    for module in modules.values():
        parent = module.name.rpartition(".")[0]
        if parent and parent not in modules:
            yield f"{module.path}: its folder has no __init__.py"


def parts_without_docstring(modules: Modules) -> Iterator[str]:
    """Packages, and modules beside them, that do not say what they are for."""
    for module in modules.values():
        is_part = module.is_package or module.name.count(".") == 1
        if is_part and not ast.get_docstring(module.tree):
            yield f"{module.path}: no docstring"


def modules_too_long(modules: Modules) -> Iterator[str]:
    """Modules with more lines than one subject takes."""
    for module in modules.values():
        lines = len(module.source.splitlines())
        if lines > MAX_LINES and module.part not in LONG_MODULES:
            yield f"{module.path}: {lines} lines, at most {MAX_LINES}"


def functions_too_long(modules: Modules) -> Iterator[str]:
    """Functions that do not fit on a screen, docstring included."""
    for module in modules.values():
        for function in functions(module):
            lines = (function.end_lineno or function.lineno) - function.lineno + 1
            if lines > MAX_FUNCTION_LINES:
                where = f"{module.at(function)}: {function.name}"
                yield f"{where} has {lines} lines, at most {MAX_FUNCTION_LINES}"


def functions_with_too_many_arguments(modules: Modules) -> Iterator[str]:
    """Functions that take more than a reader can hold; `self` and `cls` are not counted."""
    for module in modules.values():
        for function in functions(module):
            given = function.args
            named = [*given.posonlyargs, *given.args, *given.kwonlyargs, given.vararg, given.kwarg]
            taken = [one for one in named if one is not None and one.arg not in {"self", "cls"}]
            if len(taken) > MAX_ARGUMENTS:
                where = f"{module.at(function)}: {function.name}"
                yield f"{where} takes {len(taken)} arguments, at most {MAX_ARGUMENTS}"


def printing_outside_cli(modules: Modules) -> Iterator[str]:
    """Output written anywhere but in the commands."""
    printing = {"print", "sys.stdout", "sys.stderr", "click.echo", "click.secho"}
    for module in modules.values():
        if module.part == "cli":
            continue
        for node in ast.walk(module.tree):
            if isinstance(node, ast.Name | ast.Attribute) and ast.unparse(node) in printing:
                yield f"{module.at(node)}: {ast.unparse(node)}, but only cli prints"


RULES: tuple[Rule, ...] = (
    imports_against_the_flow,
    parts_outside_the_picture,
    import_cycles,
    names_that_mislead,
    packages_without_init,
    parts_without_docstring,
    modules_too_long,
    functions_too_long,
    functions_with_too_many_arguments,
    printing_outside_cli,
)


# --- the generator keeps them ----------------------------------------------------------------


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.__name__)
def test_generator_has_no(rule: Rule) -> None:
    assert list(rule(read_modules(ROOT))) == []


def test_table_allows_no_cycle_of_parts() -> None:
    TopologicalSorter({part: allowed or () for part, allowed in MAY_IMPORT.items()}).prepare()


def test_modules_are_found() -> None:
    assert f"{PACKAGE}.findings" in read_modules(ROOT)


# --- and each can fail -----------------------------------------------------------------------


@pytest.fixture
def complaints(tmp_path: Path) -> Callable[[Rule, Mapping[str, str]], list[str]]:
    """Return a function: what a rule says of made-up sources, given as path -> text."""

    def judge(rule: Rule, sources: Mapping[str, str]) -> list[str]:
        for name, text in sources.items():
            path = tmp_path / PACKAGE / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        return list(rule(read_modules(tmp_path)))

    return judge


Judge = Callable[[Rule, Mapping[str, str]], list[str]]


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("thai/dates.py", "from generator.model import Result\n"),
        ("thai/dates.py", "import generator.model.result\n"),
        ("thai/dates.py", "from generator import model\n"),
        ("thai/dates.py", "from .. import model\n"),
        ("thai/dates.py", "from ..model import Result\n"),
        ("thai/dates.py", "from ..model.result import Result\n"),
        ("thai/__init__.py", "from ..model import Result\n"),
        ("thai/deep/leap.py", "from ...model import Result\n"),
        ("thai/dates.py", "def year():\n    from generator.model import Result\n"),
        ("thai/dates.py", "if TYPE_CHECKING:\n    from generator.model import Result\n"),
        ("findings.py", "from .model import Result\n"),
    ],
)
def test_import_against_the_flow_is_found(complaints: Judge, path: str, text: str) -> None:
    sources = {"model/__init__.py": "", "model/result.py": "", path: text}
    found = complaints(imports_against_the_flow, sources)
    assert len(found) == 1
    assert "may not import model" in found[0]


@pytest.mark.parametrize(
    ("importing", "imported"),
    [
        ("model", "editions"),
        ("rules", "thai"),
        ("files", "editions"),
        ("editions", "read"),
        ("read", "assess"),
        ("assess", "check"),
        ("assess", "files"),
        ("assess", "findings"),
        ("check", "pages"),
        ("check", "read"),
        ("pages", "check"),
        ("pages", "site"),
        ("pages", "drafting"),
        ("pages", "paper"),
        ("export", "paper"),
        ("paper", "site"),
        ("drafting", "read"),
        ("site", "assess"),
        ("site", "cli"),
        ("__main__", "build"),
    ],
)
def test_table_is_not_open(complaints: Judge, importing: str, imported: str) -> None:
    sources = {f"{importing}.py": f"from generator.{imported} import x\n"}
    found = complaints(imports_against_the_flow, sources)
    assert found == [f"generator/{importing}.py:1: {importing} may not import {imported}"]


def test_model_takes_only_the_place_of_findings(complaints: Judge) -> None:
    sources = {
        "model/values.py": "from generator.findings import Place\n",
        "model/result.py": "from generator.findings import Finding, Place\n",
        "model/digits.py": "import generator.findings\n",
    }
    assert complaints(imports_against_the_flow, sources) == [
        "generator/model/digits.py:1: model may import only ['Place'] of findings",
        "generator/model/result.py:1: model may import only ['Place'] of findings",
    ]


def test_imports_with_the_flow_pass(complaints: Judge) -> None:
    sources = {
        "__init__.py": "",
        "findings.py": "import json\n",
        "thai/__init__.py": "from .dates import year\n",
        "thai/dates.py": "import re\n",
        "model/__init__.py": "from ..thai import dates\nfrom generator.thai.dates import year\n",
        "read/result.py": "from generator import model\nfrom generator.files import yaml_text\n",
        "cli.py": "from . import build\n",
        "build.py": "from .read.result import read_result\n",
    }
    assert complaints(imports_against_the_flow, sources) == []
    assert complaints(import_cycles, sources) == []


def test_part_outside_the_picture_is_found(complaints: Judge) -> None:
    sources = {"extras/__init__.py": "", "templates/filters.py": ""}
    found = complaints(parts_outside_the_picture, sources)
    assert [line.partition(":")[0] for line in found] == [
        "generator/extras/__init__.py",
        "generator/templates/filters.py",
    ]


@pytest.mark.parametrize(
    "sources",
    [
        {"thai/a.py": "from . import b\n", "thai/b.py": "from generator.thai.a import x\n"},
        {"thai/a.py": "def f():\n    from .b import x\n", "thai/b.py": "from .a import f\n"},
        {"thai/__init__.py": "from .a import f\n", "thai/a.py": "from generator.thai import g\n"},
    ],
)
def test_cycle_is_found(complaints: Judge, sources: Mapping[str, str]) -> None:
    found = complaints(import_cycles, sources)
    assert len(found) == 1
    assert "generator.thai.a" in found[0]


@pytest.mark.parametrize(
    "path",
    ["utils.py", "text_util.py", "read/helpers.py", "pages/common.py", "base/__init__.py",
     "site/managers.py", "files/json.py", "check/numbers.py", "calendar/__init__.py"],
)  # fmt: skip
def test_misleading_name_is_found(complaints: Judge, path: str) -> None:
    assert len(complaints(names_that_mislead, {path: ""})) == 1


def test_folder_without_init_is_found(complaints: Judge) -> None:
    sources = {"__init__.py": "", "thai/dates.py": ""}
    assert len(complaints(packages_without_init, sources)) == 1


def test_part_without_docstring_is_found(complaints: Judge) -> None:
    sources = {"thai/__init__.py": "", "findings.py": "x = 1\n", "thai/dates.py": "x = 1\n"}
    assert complaints(parts_without_docstring, sources) == [
        "generator/findings.py: no docstring",
        "generator/thai/__init__.py: no docstring",
    ]


def test_long_module_is_found(complaints: Judge) -> None:
    sources = {
        "thai/dates.py": "x = 1\n" * 251,
        "thai/order.py": "x = 1\n" * 250,
        "rules/form.py": "x = 1\n" * 400,
    }
    assert complaints(modules_too_long, sources) == [
        "generator/thai/dates.py: 251 lines, at most 250"
    ]


def test_long_function_is_found(complaints: Judge) -> None:
    method = "class A:\n    async def long(self):\n" + "        x = 1\n" * 40
    right = "def right():\n" + "    x = 1\n" * 39
    assert complaints(functions_too_long, {"cli.py": method, "build.py": right}) == [
        "generator/cli.py:2: long has 41 lines, at most 40"
    ]


@pytest.mark.parametrize("arguments", ["a, b, c, d, e, f, g", "a, /, b, *c, d, e, f, **g"])
def test_seventh_argument_is_found(complaints: Judge, arguments: str) -> None:
    source = f"def many({arguments}): ...\nclass A:\n    def right(self, a, b, c, d, e, f): ...\n"
    assert complaints(functions_with_too_many_arguments, {"cli.py": source}) == [
        "generator/cli.py:1: many takes 7 arguments, at most 6"
    ]


@pytest.mark.parametrize(
    "text", ["print('x')\n", "import sys\nsys.stderr.write('x')\n", "click.echo('x')\n"]
)
def test_printing_outside_cli_is_found(complaints: Judge, text: str) -> None:
    assert len(complaints(printing_outside_cli, {"build.py": text, "cli.py": text})) == 1
