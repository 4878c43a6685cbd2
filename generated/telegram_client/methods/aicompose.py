"""Methods of the aicompose namespace."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..functions import aicompose as functions
from ..runtime import tl
from ..runtime.caller import Namespace

if TYPE_CHECKING:
    from ..types.aicompose import TypeTones as aicompose_TypeTones
    from ..types.root.ai_compose_tone import TypeAiComposeTone
    from ..types.root.ai_compose_tone_example import TypeAiComposeToneExample
    from ..types.root.input_ai_compose_tone import TypeInputAiComposeTone


class Aicompose(Namespace):
    """Methods of the aicompose namespace."""

    async def create_tone(
        self, *, display_author: bool = False, emoji_id: int, title: str, prompt: str
    ) -> TypeAiComposeTone:
        """Creates a writing style of your own for the AI editor: a prompt with a name and an icon,
        which others can use through a link. Apply it with `messages.compose_message_with_ai`. Title
        and prompt have a maximum length; a title that is too long is refused.

        Args:
            display_author: Shows you publicly as the maker of the style.
            emoji_id: Document id of the custom emoji used as icon.
            title: Name of the style as shown in the picker.
            prompt: Instruction to the language model that says how a text is to be rewritten.

        Returns:
            `types.TypeAiComposeTone`.

        Source:
            api/methods/aicompose.createTone.md
        """
        return await self._client(
            functions.CreateTone(
                display_author=display_author, emoji_id=emoji_id, title=title, prompt=prompt
            )
        )

    async def delete_tone(self, *, tone: TypeInputAiComposeTone) -> bool:
        """Deletes a writing style you made. To take somebody else's style off your own list use
        `aicompose.save_tone`. Returns true.

        Args:
            tone: One of your own styles.

        Returns:
            `types.TypeBool`.

        Source:
            api/methods/aicompose.deleteTone.md
        """
        return await self._client(functions.DeleteTone(tone=tone))

    async def get_tone(self, *, tone: TypeInputAiComposeTone) -> aicompose_TypeTones:
        """Looks up one writing style of the AI editor, typically the one behind a shared link. The
        answer is a list with this one style and the user who made it, if shown.

        Args:
            tone: The style, by the slug of its link or by id and access hash.

        Returns:
            `types.aicompose.TypeTones`.

        Source:
            api/methods/aicompose.getTone.md
        """
        return await self._client(functions.GetTone(tone=tone))

    async def get_tone_example(
        self, *, tone: TypeInputAiComposeTone, num: int
    ) -> TypeAiComposeToneExample:
        """Shows what a writing style does: a sample text before and after. A style can have several
        samples, so a preview can cycle through them.

        Args:
            tone: The style to show.
            num: Number of the wanted sample.

        Returns:
            `types.TypeAiComposeToneExample`.

        Source:
            api/methods/aicompose.getToneExample.md
        """
        return await self._client(functions.GetToneExample(tone=tone, num=num))

    async def get_tones(self, *, hash: int) -> aicompose_TypeTones:
        """Lists the writing styles you can pick in the AI editor: built-in ones and those you made
        or saved. Reload it on `types.UpdateAiComposeTones`.

        Args:
            hash: The `hash` of the `types.aicompose.Tones` you hold; 0 at first.

        Returns:
            `types.aicompose.TypeTones`.

        Source:
            api/methods/aicompose.getTones.md
        """
        return await self._client(functions.GetTones(hash=hash))

    async def save_tone(self, *, tone: TypeInputAiComposeTone, unsave: bool) -> bool:
        """Adds somebody's writing style to your list for the AI editor, or takes it off again. The
        list has a limit of its own. Returns true.

        Args:
            tone: The style, mostly by the slug of its link.
            unsave: True takes it off the list, false adds it.

        Returns:
            `types.TypeBool`.

        Source:
            api/methods/aicompose.saveTone.md
        """
        return await self._client(functions.SaveTone(tone=tone, unsave=unsave))

    async def update_tone(
        self,
        *,
        tone: TypeInputAiComposeTone,
        display_author: bool | None = None,
        emoji_id: int | None = None,
        title: str | None = None,
        prompt: str | None = None,
    ) -> TypeAiComposeTone:
        """Changes a writing style you made yourself. Fields left out stay as they are. Returns the
        style with its new values.

        Args:
            tone: One of your own styles, by id and access hash or by slug.
            display_author: Whether you are shown as its maker from now on. Leave out to keep the
                setting.
            emoji_id: Document id of the new icon's custom emoji. Leave out to keep the icon.
            title: New name. Leave out to keep the old.
            prompt: New instruction to the language model. Leave out to keep the old.

        Returns:
            `types.TypeAiComposeTone`.

        Source:
            api/methods/aicompose.updateTone.md
        """
        return await self._client(
            functions.UpdateTone(
                tone=tone,
                display_author=display_author,
                emoji_id=emoji_id,
                title=title,
                prompt=prompt,
            )
        )
