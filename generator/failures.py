"""What stops a run besides problems of the pages. Floor 0."""

from __future__ import annotations

__all__ = ["RenderError", "UnknownNamespaceError"]


class RenderError(Exception):
    """A template could not be rendered; the message names its file and line."""


class UnknownNamespaceError(ValueError):
    """No method of the API is in a namespace that was asked for."""
