"""Methods of the aicompose namespace."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime import tl

if TYPE_CHECKING:
    from ..types.aicompose import TypeTones as aicompose_TypeTones
    from ..types.root.ai_compose_tone import TypeAiComposeTone
    from ..types.root.ai_compose_tone_example import TypeAiComposeToneExample
    from ..types.root.input_ai_compose_tone import TypeInputAiComposeTone


class CreateTone(tl.Function["TypeAiComposeTone"], id=0x4AA83913, name="aicompose.createTone"):
    """Creates a writing style of your own for the AI editor: a prompt with a name and an icon,
    which others can use through a link. Apply it with `messages.compose_message_with_ai`. Title and
    prompt have a maximum length; a title that is too long is refused.

    Args:
        display_author: Shows you publicly as the maker of the style.
        emoji_id: Document id of the custom emoji used as icon.
        title: Name of the style as shown in the picker.
        prompt: Instruction to the language model that says how a text is to be rewritten.

    Source:
        api/methods/aicompose.createTone.md
    """

    flags = tl.flags()
    display_author: bool = tl.true(bit=0, default=False)
    emoji_id: int = tl.int64()
    title: str = tl.string()
    prompt: str = tl.string()


class DeleteTone(tl.Function["bool"], id=0xDD39316A, name="aicompose.deleteTone"):
    """Deletes a writing style you made. To take somebody else's style off your own list use
    `aicompose.save_tone`. Returns true.

    Args:
        tone: One of your own styles.

    Source:
        api/methods/aicompose.deleteTone.md
    """

    tone: TypeInputAiComposeTone = tl.boxed("InputAiComposeTone")


class GetTone(tl.Function["aicompose_TypeTones"], id=0xB2E8BA03, name="aicompose.getTone"):
    """Looks up one writing style of the AI editor, typically the one behind a shared link. The
    answer is a list with this one style and the user who made it, if shown.

    Args:
        tone: The style, by the slug of its link or by id and access hash.

    Source:
        api/methods/aicompose.getTone.md
    """

    tone: TypeInputAiComposeTone = tl.boxed("InputAiComposeTone")


class GetToneExample(
    tl.Function["TypeAiComposeToneExample"], id=0xD1B4AB14, name="aicompose.getToneExample"
):
    """Shows what a writing style does: a sample text before and after. A style can have several
    samples, so a preview can cycle through them.

    Args:
        tone: The style to show.
        num: Number of the wanted sample.

    Source:
        api/methods/aicompose.getToneExample.md
    """

    tone: TypeInputAiComposeTone = tl.boxed("InputAiComposeTone")
    num: int = tl.int32()


class GetTones(tl.Function["aicompose_TypeTones"], id=0xABD59201, name="aicompose.getTones"):
    """Lists the writing styles you can pick in the AI editor: built-in ones and those you made or
    saved. Reload it on `types.UpdateAiComposeTones`.

    Args:
        hash: The `hash` of the `types.aicompose.Tones` you hold; 0 at first.

    Source:
        api/methods/aicompose.getTones.md
    """

    hash: int = tl.int64()


class SaveTone(tl.Function["bool"], id=0x1782CBB1, name="aicompose.saveTone"):
    """Adds somebody's writing style to your list for the AI editor, or takes it off again. The list
    has a limit of its own. Returns true.

    Args:
        tone: The style, mostly by the slug of its link.
        unsave: True takes it off the list, false adds it.

    Source:
        api/methods/aicompose.saveTone.md
    """

    tone: TypeInputAiComposeTone = tl.boxed("InputAiComposeTone")
    unsave: bool = tl.boolean()


class UpdateTone(tl.Function["TypeAiComposeTone"], id=0x903BCF59, name="aicompose.updateTone"):
    """Changes a writing style you made yourself. Fields left out stay as they are. Returns the
    style with its new values.

    Args:
        tone: One of your own styles, by id and access hash or by slug.
        display_author: Whether you are shown as its maker from now on. Leave out to keep the
            setting.
        emoji_id: Document id of the new icon's custom emoji. Leave out to keep the icon.
        title: New name. Leave out to keep the old.
        prompt: New instruction to the language model. Leave out to keep the old.

    Source:
        api/methods/aicompose.updateTone.md
    """

    flags = tl.flags()
    tone: TypeInputAiComposeTone = tl.boxed("InputAiComposeTone")
    display_author: bool | None = tl.boolean(bit=0, default=None)
    emoji_id: int | None = tl.int64(bit=1, default=None)
    title: str | None = tl.string(bit=2, default=None)
    prompt: str | None = tl.string(bit=3, default=None)
