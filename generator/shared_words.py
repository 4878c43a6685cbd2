"""Texts that import puts on pages by itself, and how they are told from a person's. Floor 0.

Sentences about errors, words from the glossary and examples are said once and appear on many pages. When their source
changes they must change on the pages too, and a text that a person wrote in their place must not. So the file
`imported.txt` lists a fingerprint of every text that the last import put on a page: a text with a fingerprint there is
import's to renew, any other is a person's to keep.
"""

from __future__ import annotations

import hashlib
from typing import Final

__all__ = ["RECORD", "OwnTexts"]

RECORD: Final = "imported.txt"
_HEAD: Final = """\
# Fingerprints of the texts that import put on the pages of this folder: sentences about errors, words from the
# glossary, examples. A text listed here is renewed when its source changes; any other on a page is kept as it is.
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

    def chosen(self, present: str, ours: str, *, known: bool = False) -> str:
        """The text that should stand on a page.

        Args:
            present: what stands there.
            ours: what import would write; empty where it has nothing to say.
            known: whether the present text is import's own for another reason than the record.
        """
        is_ours = known or not present or present == ours or _fingerprint(present) in self._before
        text = (ours or present) if is_ours else present
        if text and is_ours:
            self._now.add(_fingerprint(text))
        return text

    def __str__(self) -> str:
        return "\n".join([_HEAD.rstrip("\n"), *sorted(self._now), ""])


def _fingerprint(text: str) -> str:
    normal = "\n".join(line.rstrip() for line in text.strip().split("\n"))
    return hashlib.sha256(normal.encode("utf-8", "surrogatepass")).hexdigest()[:_LENGTH]
