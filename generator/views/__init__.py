"""Schema to what the templates see: finished strings and lists. Floor 2: model in, views out.

A view holds no TL any more. Its strings are Python source that a template only has to place; every
one of them was made from a validated name or went through `prose`.
"""

from .calls import MethodView, NamespaceView
from .distribution import Distribution, FacadeView, distribution
from .errors import ErrorView, error_base
from .modules import AliasView, ClassView, FieldView, ModuleView
from .naming import naming_problems

__all__ = [
    "AliasView",
    "ClassView",
    "Distribution",
    "ErrorView",
    "FacadeView",
    "FieldView",
    "MethodView",
    "ModuleView",
    "NamespaceView",
    "distribution",
    "error_base",
    "naming_problems",
]
