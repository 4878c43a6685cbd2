"""Texts that import puts on pages by itself, and how they are told from a person's. Floor 0.

Sentences about errors, words from the glossary and examples have one source and appear on many
pages. When the source changes they must change on the pages too, and a text that a person wrote in
their place must not. So the file `imported.txt` lists a fingerprint of every text that the last
import put on a page, with its source: a text found there is import's to renew, any other is a
person's to keep.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from typing import Final

__all__ = ["RECORD", "OwnTexts"]

RECORD: Final = "imported.txt"
_HEAD: Final = """\
# Fingerprints of the texts that import put on the pages of this folder: sentences about errors,
# words from the glossary, examples. A text listed here is renewed when its source changes; any
# other on a page is kept as it is.
"""
_LENGTH: Final = 12


class OwnTexts:
    """What import wrote before and what it writes now.

    Args:
        record: the text of the record, or None where there is none.
    """

    def __init__(self, record: str | None) -> None:
        lines = (record or "").split("\n")
        self._before = {line.strip() for line in lines if line.strip() and line[0] != "#"}
        self._now: set[str] = set()

    def chosen(
        self, present: str, ours: str, sources: Sequence[str], *, known: bool = False
    ) -> str:
        """The text that should stand in a place.

        Args:
            present: what stands there.
            ours: what import would write, from the first source; empty where it has nothing to say.
            sources: where import's text for this place may come from.
            known: whether the present text is import's own for another reason than the record.
        """
        before = {_fingerprint(source, present) for source in sources} & self._before
        if not (known or before or present in ("", ours)):
            return present
        if ours:
            self._now.add(_fingerprint(sources[0], ours))
            return ours
        self._now |= before
        return present

    def __str__(self) -> str:
        return "\n".join([_HEAD.rstrip("\n"), *sorted(self._now), ""])


def _fingerprint(source: str, text: str) -> str:
    normal = "\n".join(line.rstrip() for line in text.strip().split("\n"))
    data = f"{source}\n{normal}".encode("utf-8", "surrogatepass")
    return hashlib.sha256(data).hexdigest()[:_LENGTH]
