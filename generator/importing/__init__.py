"""TL to pages: writes the pages of a schema, and updates those that exist. Floor 3: no disk.

    TL lines ─► Definition ─┐
    pages ────► Page ───────┴─ contents ─► Contents ─┬─ writer ─► a new page
                                                     └─ edit ───► the page, put right

Facts on pages follow the schema; words stay. A page that says all facts already stays as it is,
byte for byte, and a second run changes nothing.
"""

from .importer import GLOSSARY, READ, ImportResult, import_schema, schema_of
from .server_facts import read_access_facts, read_error_facts

__all__ = [
    "GLOSSARY",
    "READ",
    "ImportResult",
    "import_schema",
    "read_access_facts",
    "read_error_facts",
    "schema_of",
]
