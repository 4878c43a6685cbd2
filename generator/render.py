"""Views to files: which template makes which path. Floor 3: Jinja over our own templates, never
over a page's text.

A template renders once, or once for each view of a kind; every file that is no template is copied
byte for byte.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Final

from jinja2 import Environment, FileSystemLoader, StrictUndefined, TemplateError

from .failures import RenderError
from .options import TEMPLATES
from .views import Distribution

__all__ = ["TEMPLATES", "RenderError", "copies", "render", "template_files"]

_PACKAGE: Final = "telegram_client"
_SUFFIX: Final = ".jinja"
_IGNORED: Final = frozenset({"__pycache__", ".mypy_cache", ".ruff_cache"})

_FAILURES: Final = (
    TemplateError,
    ArithmeticError,
    AttributeError,
    LookupError,
    TypeError,
    ValueError,
)
"""What a template can raise: Jinja's own errors, and Python's in its expressions."""

_PARTS: Final = {
    f"{_PACKAGE}/module.py.jinja",
    f"{_PACKAGE}/facade.py.jinja",
    f"{_PACKAGE}/methods/namespace.py.jinja",
    "tests/test_methods.py.jinja",
    "tests/test_constructors.py.jinja",
    "tests/vectors.json.jinja",
}
"""Templates that render once for each view of a kind, not to a path of their own."""


def render(
    distribution: Distribution, overlays: Sequence[Path] = ()
) -> Iterator[tuple[str, bytes]]:
    """Every rendered file of the generated distribution, as (path, content).

    Args:
        distribution: the views.
        overlays: folders whose files replace built-in templates of the same path, or add to them.

    Raises:
        RenderError: a template is broken, or names a field that no view has.
    """
    roots = [*overlays, TEMPLATES]
    environment = Environment(  # noqa: S701 (the output is Python; every text is escaped by prose)
        loader=FileSystemLoader(roots),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        auto_reload=False,
    )
    for template, path, context in _targets(distribution, template_files(roots)):
        try:
            text = environment.get_template(template).render(context)
        except _FAILURES as error:
            raise RenderError(_where(error, template)) from error
        yield path, text.encode()


def copies(package: str, overlays: Sequence[Path] = ()) -> Iterator[tuple[str, bytes]]:
    """Every file of the templates that is no template, as (path, content): copied byte for byte."""
    for path, source in template_files([*overlays, TEMPLATES]).items():
        if not path.endswith(_SUFFIX):
            yield _renamed(path, package), source.read_bytes()


def template_files(roots: Sequence[Path]) -> dict[str, Path]:
    """Every template and plain file by its path, the first root winning.

    A file also wins over files of later roots that make the same output: `README.md` takes the
    place of `README.md.jinja`.

    Raises:
        RenderError: a symbolic link leads out of its root, or to a folder.
    """
    found: dict[str, Path] = {}
    made: set[str] = set()
    for root in roots:
        here = {
            path.relative_to(root).as_posix(): path
            for path in sorted(root.rglob("*"))
            if not _IGNORED.intersection(path.relative_to(root).parts) and _is_file(path, root)
        }
        outputs = {path: path if path in _PARTS else path.removesuffix(_SUFFIX) for path in here}
        found |= {path: here[path] for path in here if outputs[path] not in made}
        made |= set(outputs.values())
    return dict(sorted(found.items()))


def _is_file(path: Path, root: Path) -> bool:
    """Whether this is a file; a link has to lead to a file of the same root."""
    if path.is_symlink():
        if not path.resolve().is_relative_to(root.resolve()):
            raise RenderError(f"{path}: a symbolic link out of the folder of templates")
        if path.is_dir():
            raise RenderError(f"{path}: a symbolic link to a folder; put the folder itself here")
    return path.is_file()


def _targets(
    distribution: Distribution, files: Mapping[str, Path]
) -> Iterator[tuple[str, str, dict[str, object]]]:
    """Template, output path and context of everything that is rendered."""
    whole: dict[str, object] = {"distribution": distribution, "package": distribution.package}
    package = distribution.package
    service = [distribution.service] if distribution.service else []
    for module in (*distribution.types, *distribution.functions, *service):
        yield f"{_PACKAGE}/module.py.jinja", f"{package}/{module.path}", {**whole, "module": module}
    for folder, facade in (
        ("types", distribution.types_facade),
        ("functions", distribution.functions_facade),
    ):
        path = f"{package}/{folder}/__init__.py"
        yield f"{_PACKAGE}/facade.py.jinja", path, {**whole, "facade": facade}
    root = [distribution.root] if distribution.root else []
    for namespace in (*root, *distribution.namespaces):
        path = f"{package}/{namespace.path}"
        template = f"{_PACKAGE}/methods/namespace.py.jinja"
        yield template, path, {**whole, "namespace": namespace}
    for view in distribution.vectors:
        template = "test_methods" if view.room == "functions" else "test_constructors"
        place = f"tests/{view.room}/test_{view.namespace}.py"
        yield f"tests/{template}.py.jinja", place, {**whole, "view": view}
        place = f"tests/vectors/{view.room}/{view.namespace}.json"
        yield "tests/vectors.json.jinja", place, {**whole, "view": view}
    for path in files:
        if path.endswith(_SUFFIX) and path not in _PARTS:
            yield path, _renamed(path.removesuffix(_SUFFIX), package), whole


def _renamed(path: str, package: str) -> str:
    """The output path: the package's folder has the package's name."""
    head, slash, rest = path.partition("/")
    return f"{package}/{rest}" if slash and head == _PACKAGE else path


def _where(error: Exception, template: str) -> str:
    """The template's file and line that an error happened at, found in its traceback."""
    line = getattr(error, "lineno", None)
    name = getattr(error, "filename", None) or getattr(error, "name", None) or template
    trace = error.__traceback__
    while trace is not None:
        if trace.tb_frame.f_code.co_filename.endswith(_SUFFIX):
            name, line = trace.tb_frame.f_code.co_filename, trace.tb_lineno
        trace = trace.tb_next
    return f"{name}:{line or 1}: {error or type(error).__name__}"
