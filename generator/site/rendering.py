"""MkDocs without its command line: one folder of Markdown in, one folder of pages out."""

import logging
import os
from collections.abc import Iterator
from contextlib import contextmanager
from copy import deepcopy
from functools import cached_property, partial
from pathlib import Path
from tempfile import TemporaryDirectory

from jinja2 import Environment, FileSystemLoader, TemplateError
from mkdocs import __version__ as mkdocs_version
from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import MkDocsException
from mkdocs.plugins import BasePlugin, get_plugin_logger
from mkdocs.structure.pages import Page
from mkdocs.structure.toc import get_toc

from generator.failure import output_errors
from generator.pages.compiled import Compiled
from generator.pages.environment import TEMPLATES
from generator.site.blocks import ids_in, quick_content, quick_front_matter
from generator.site.jobs import Outcome, SiteJob

_NAME = "prongsai"


class Renderer:
    """MkDocs, set up by the project's `mkdocs.yml` and run for one site after another.

    Templates are compiled once, at the first run: a change in `overrides/` needs a new renderer.

    Args:
        config: the project's `mkdocs.yml`.
        plain: leave everything to MkDocs; the same bytes, three times as slow.
    """

    def __init__(self, config: Path, *, plain: bool = False) -> None:
        # Material prints a notice about its future when it is imported.
        os.environ.setdefault("NO_MKDOCS_2_WARNING", "1")
        self._config = config.resolve()
        self._plain = plain
        self._environment: Environment | None = None

    def do(self, job: SiteJob) -> Outcome:
        """Run MkDocs under its strict rules and return what it complained about.

        Raises:
            OutputError: the pages could not be written.
        """
        if not job.docs.is_dir():  # MkDocs would see it only while it reads its settings
            return Outcome(name=job.name, problems=(f"docs_dir: there is no folder {job.docs}",))
        with _messages() as problems, output_errors(job.output):
            try:
                build(self._settings(job))
                # Its header holds the day of the build, and hosts compress by themselves.
                (job.output / "sitemap.xml.gz").unlink(missing_ok=True)
            except (MkDocsException, TemplateError) as error:
                # Mostly it only repeats what was logged before; alone it is the news.
                if not problems:
                    problems.append(str(error))
        return Outcome(name=job.name, problems=tuple(problems))

    def lost(self, job: SiteJob, problem: str) -> Outcome:
        """Return that a site could not be rendered."""
        return Outcome(name=job.name, problems=(problem,))

    @cached_property
    def _loaded(self) -> MkDocsConfig:
        """The settings all sites share; reading them takes as long as rendering two pages."""
        with TemporaryDirectory() as docs:  # it has to be there
            return load_config(str(self._config), docs_dir=docs, strict=True)

    def _settings(self, job: SiteJob) -> MkDocsConfig:
        settings = deepcopy(self._loaded)
        settings.docs_dir = str(job.docs.resolve())
        settings.site_dir = str(job.output.resolve())
        settings.site_name = job.site_name
        settings.site_url = job.site_url
        settings.extra.update(assets=job.assets, robots=job.robots)
        settings.markdown_extensions = []  # MkDocs puts toc, tables and fenced_code into every list
        settings.plugins[_NAME] = _FrontMatterGuard()
        if not self._plain:
            settings.plugins[f"{_NAME}-quick"] = _Quick()
        settings.theme.static_templates = _static_templates(job)
        environment = self._templates(settings)
        settings.theme.get_env = lambda: environment  # type: ignore[method-assign] # see _templates
        return settings

    def _templates(self, settings: MkDocsConfig) -> Environment:
        """Return the templates, the same for all runs; MkDocs would compile them for each."""
        if self._environment is None:
            self._environment = settings.theme.get_env()
            self._environment.loader = _Templates(settings.theme.dirs)
            self._environment.bytecode_cache = Compiled(TEMPLATES, mkdocs_version.encode())
        return self._environment


class _Templates(FileSystemLoader):
    """The theme's templates, without the files that MkDocs would copy beside them."""

    def list_templates(self) -> list[str]:
        """Return nothing: MkDocs asks only to copy the theme's files into every site.

        They are 2.5 MB, and finding them means walking 14,000 icons. What the pages use stands
        once, in `assets/` of the assembled site.
        """
        return []


class _Quick(BasePlugin):  # type: ignore[type-arg, no-untyped-call] # no options
    """Spares pages of ours the reading of YAML and Markdown, where what comes out is known."""

    def __init__(self) -> None:
        super().__init__()
        self._meta: dict[str, object] | None = None

    def on_page_read_source(self, page: Page, **_: object) -> str:
        """Return the page without its front matter, where that is as the generator writes it."""
        source = page.file.content_string
        read = quick_front_matter(source)
        self._meta, body = read or (None, source)
        # MkDocs looks for front matter once more, and would take the first lines of a text for it.
        return source if read is None else f"---\n{{}}\n---\n{body}"

    def on_page_markdown(self, markdown: str, *, page: Page, **_: object) -> None:
        """Give the page its front matter, and its content where no Markdown has to be read."""
        if self._meta is None:
            return
        page.meta = self._meta
        content = quick_content(markdown) if "title" in self._meta else None
        if content is not None:
            page.render = partial(_rendered, page, content)  # type: ignore[method-assign]


def _rendered(page: Page, content: str, *_: object) -> None:
    """Do what MkDocs' own method does, with the content that is known."""
    page.content = content
    page.toc = get_toc([])
    page.present_anchor_ids = ids_in(content)
    page.links_to_anchors = {}


class _FrontMatterGuard(BasePlugin):  # type: ignore[type-arg, no-untyped-call] # no options
    """Reports front matter that is no YAML: MkDocs prints it on the page and says nothing."""

    def on_page_markdown(self, markdown: str, *, page: Page, **_: object) -> None:
        if markdown.startswith("---\n"):
            log = get_plugin_logger(_NAME)
            log.warning("Doc file '%s': its front matter cannot be read.", page.file.src_uri)


def _static_templates(job: SiteJob) -> set[str]:
    """Return what is rendered beside the pages; one site has one page for lost addresses."""
    wanted = {"404.html": job.is_root, "sitemap.xml": bool(job.site_url) and not job.robots}
    return {name for name, is_wanted in wanted.items() if is_wanted}


class _Collector(logging.Handler):
    def __init__(self, messages: list[str]) -> None:
        super().__init__(logging.WARNING)
        self._messages = messages

    def emit(self, record: logging.LogRecord) -> None:
        self._messages.append(record.getMessage())


@contextmanager
def _messages() -> Iterator[list[str]]:
    """Give the list that fills with MkDocs' warnings and errors, and keep them off the terminal."""
    messages: list[str] = []
    collector = _Collector(messages)
    log = logging.getLogger("mkdocs")
    log.addHandler(collector)
    try:
        yield messages
    finally:
        log.removeHandler(collector)
