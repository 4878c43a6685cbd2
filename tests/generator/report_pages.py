"""Pages for the tests of the report: a small API, with words that mean harm."""

from __future__ import annotations

from typing import Final

from generator.model import Schema
from generator.sources import Files, read

__all__ = ["HARM", "OLD_TL", "PAGES", "bulk", "schema"]

HARM: Final = "</script><script>alert(1)</script><img src=x onerror=alert(2)><!--"

_METHOD: Final = """# Method: {name}
[Back to methods index](index.md)

{words}

```tl
{line}
```

### Parameters:

| Name | Type | Description | Required |
|------|------|-------------|----------|
{rows}

### Return type: [{result}](../types/{result}.md)

### Can users use this method: **YES**

### Can bots use this method: **NO**
"""
_ERRORS: Final = """
### Errors

| Code | Type | Description |
|------|------|-------------|
|400|PHONE_NUMBER_INVALID|The number can't be [one](../types/auth.SentCode.md).|
"""
_CONSTRUCTOR: Final = """# Constructor: {name}
[Back to constructors index](index.md)

{words}

```tl
{line}
```

### Attributes:

| Name | Type | Description | Required |
|------|------|-------------|----------|
{rows}

### Type: [{result}](../types/{result}.md)
"""

PAGES: Final = {
    "api/methods/auth.sendCode.md": _METHOD.format(
        name="auth.sendCode",
        words="Sends a **code**; then [sign in](auth.signIn.md), not [here](javascript:alert(3)). "
        + HARM,
        line="auth.sendCode#5debb149 phone:string api_id:int = auth.SentCode;",
        rows="|phone|[string](../types/string.md)|See [it](https://example.org/a?b=1&c)|Yes|\n"
        f"|api\\_id|[int](../types/int.md)|{HARM}|Yes|",
        result="auth.SentCode",
    )
    + _ERRORS,
    "api/methods/auth.signIn.md": _METHOD.format(
        name="auth.signIn",
        words="With the code of\n"
        "[auth.sentCode](https://core.telegram.org/constructor/auth.sentCode).",
        line="auth.signIn#6c255706 flags:# code:flags.0?string = Bool;",
        rows="|code|[string](../types/string.md)|The code|Optional|\n"
        "|parse\\_mode|[string](../types/string.md)|A way|Optional|",
        result="Bool",
    ),
    "api/constructors/auth.sentCode.md": _CONSTRUCTOR.format(
        name="auth.sentCode",
        words="The code is on its way.",
        line="auth.sentCode#2ad5240c hash:string = auth.SentCode;",
        rows="|hash|[string](../types/string.md)||Yes|",
        result="auth.SentCode",
    ),
    "api/types/auth.SentCode.md": "# Type: auth.SentCode\n\nWhere the code went.\n\n"
    "### Possible values (constructors):\n\n[auth.sentCode](../constructors/auth.sentCode.md)\n",
    "notes.md": "Nothing to see.\n",
}

OLD_TL: Final = """boolFalse#bc799737 = Bool;
boolTrue#997275b5 = Bool;
auth.sentCode#2ad5240c hash:string = auth.SentCode;
---functions---
auth.sendCode phone:string = auth.SentCode;
auth.signIn code:string = Bool;
auth.cancelCode phone:string = Bool;
"""


def schema(pages: dict[str, str] | None = None, **more: str) -> Schema:
    """The pages as a schema; `more` adds files by name, with `_` for the dot before its ending."""
    files = dict(PAGES if pages is None else pages)
    files |= {"api/" + ".".join(name.rsplit("_", 1)): text for name, text in more.items()}
    return read(Files(content={path: text.encode() for path, text in files.items()}))


def bulk(count: int) -> str:
    """TL of many constructors and methods that no page describes."""
    constructors = (f"bulk.item{n} value:int next:Item{n} = Item{n};" for n in range(count // 2))
    methods = (f"bulk.getItem{n} flags:# name:flags.0?string = Item{n};" for n in range(count // 2))
    return "\n".join((*constructors, "---functions---", *methods, ""))
