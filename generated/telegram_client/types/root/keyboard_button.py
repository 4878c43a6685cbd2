"""Constructors of KeyboardButton."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .inline_query_peer_type import TypeInlineQueryPeerType
    from .input_user import TypeInputUser
    from .keyboard_button_style import TypeKeyboardButtonStyle
    from .request_peer_type import TypeRequestPeerType


class KeyboardButton(tl.Constructor, id=0x7D170CFF, name="keyboardButton"):
    """Button of a reply keyboard: a press sends its label as a message.

    Attributes:
        style: Color and icon of the button; absent for the plain look.
        text: Label of the button, which is also what gets sent.

    Source:
        api/constructors/keyboardButton.md
    """

    flags = tl.flags()
    style: TypeKeyboardButtonStyle | None = tl.boxed("KeyboardButtonStyle", bit=10, default=None)
    text: str = tl.string()


class KeyboardButtonUrl(tl.Constructor, id=0xD80C25EC, name="keyboardButtonUrl"):
    """Button that opens a web address.

    Attributes:
        style: Color and icon of the button; absent for the plain look.
        text: Label of the button.
        url: Address that opens when the button is pressed.

    Source:
        api/constructors/keyboardButtonUrl.md
    """

    flags = tl.flags()
    style: TypeKeyboardButtonStyle | None = tl.boxed("KeyboardButtonStyle", bit=10, default=None)
    text: str = tl.string()
    url: str = tl.string()


class KeyboardButtonCallback(tl.Constructor, id=0xE62BC960, name="keyboardButtonCallback"):
    """Button that tells the bot about the press; the user's app does so with
    `messages.get_bot_callback_answer`.

    Attributes:
        requires_password: The user must confirm with the cloud password.
        style: Color and icon of the button; absent for the plain look.
        text: Label of the button.
        data: Up to 64 bytes that the bot gets back.

    Source:
        api/constructors/keyboardButtonCallback.md
    """

    flags = tl.flags()
    requires_password: bool = tl.true(bit=0, default=False)
    style: TypeKeyboardButtonStyle | None = tl.boxed("KeyboardButtonStyle", bit=10, default=None)
    text: str = tl.string()
    data: bytes = tl.bytes_()


class KeyboardButtonRequestPhone(tl.Constructor, id=0x417EFD8F, name="keyboardButtonRequestPhone"):
    """Button that sends the user's phone number to the bot after a question. Only in reply
    keyboards of private chats.

    Attributes:
        style: Color and icon of the button; absent for the plain look.
        text: Label of the button.

    Source:
        api/constructors/keyboardButtonRequestPhone.md
    """

    flags = tl.flags()
    style: TypeKeyboardButtonStyle | None = tl.boxed("KeyboardButtonStyle", bit=10, default=None)
    text: str = tl.string()


class KeyboardButtonRequestGeoLocation(
    tl.Constructor, id=0xAA40F94D, name="keyboardButtonRequestGeoLocation"
):
    """Button that sends the user's position to the bot after a question. Only in reply keyboards of
    private chats.

    Attributes:
        style: Color and icon of the button; absent for the plain look.
        text: Label of the button.

    Source:
        api/constructors/keyboardButtonRequestGeoLocation.md
    """

    flags = tl.flags()
    style: TypeKeyboardButtonStyle | None = tl.boxed("KeyboardButtonStyle", bit=10, default=None)
    text: str = tl.string()


class KeyboardButtonSwitchInline(tl.Constructor, id=0x991399FC, name="keyboardButtonSwitchInline"):
    """Button that begins an inline query of the bot in another chat.

    Attributes:
        same_peer: Begins it in the present chat instead.
        style: Color and icon of the button; absent for the plain look.
        text: Label of the button.
        query: Text to put after the bot's name.
        peer_types: Kinds of chats to choose from; absent for all.

    Source:
        api/constructors/keyboardButtonSwitchInline.md
    """

    flags = tl.flags()
    same_peer: bool = tl.true(bit=0, default=False)
    style: TypeKeyboardButtonStyle | None = tl.boxed("KeyboardButtonStyle", bit=10, default=None)
    text: str = tl.string()
    query: str = tl.string()
    peer_types: list[TypeInlineQueryPeerType] | None = tl.vector(
        tl.boxed("InlineQueryPeerType"), bit=1, default=None
    )


class KeyboardButtonGame(tl.Constructor, id=0x89C590F9, name="keyboardButtonGame"):
    """Button that starts the game of the message. Must be the first of its keyboard.

    Attributes:
        style: Color and icon of the button; absent for the plain look.
        text: Label of the button.

    Source:
        api/constructors/keyboardButtonGame.md
    """

    flags = tl.flags()
    style: TypeKeyboardButtonStyle | None = tl.boxed("KeyboardButtonStyle", bit=10, default=None)
    text: str = tl.string()


class KeyboardButtonBuy(tl.Constructor, id=0x3FA53905, name="keyboardButtonBuy"):
    """Button that pays the bill of the message. Must be the first of its keyboard.

    Attributes:
        style: Color and icon of the button; absent for the plain look.
        text: Label of the button.

    Source:
        api/constructors/keyboardButtonBuy.md
    """

    flags = tl.flags()
    style: TypeKeyboardButtonStyle | None = tl.boxed("KeyboardButtonStyle", bit=10, default=None)
    text: str = tl.string()


class KeyboardButtonUrlAuth(tl.Constructor, id=0xF51006F9, name="keyboardButtonUrlAuth"):
    """Button that opens a website and logs the user in there, as the user's app gets it; see
    `messages.request_url_auth`.

    Attributes:
        style: Color and icon of the button; absent for the plain look.
        text: Label of the button.
        fwd_text: Label in forwarded copies.
        url: Address that opens after the login was agreed to.
        button_id: Number of the button, for the request that opens it.

    Source:
        api/constructors/keyboardButtonUrlAuth.md
    """

    flags = tl.flags()
    style: TypeKeyboardButtonStyle | None = tl.boxed("KeyboardButtonStyle", bit=10, default=None)
    text: str = tl.string()
    fwd_text: str | None = tl.string(bit=0, default=None)
    url: str = tl.string()
    button_id: int = tl.int32()


class InputKeyboardButtonUrlAuth(tl.Constructor, id=0x68013E72, name="inputKeyboardButtonUrlAuth"):
    """Button that opens a website and logs the user in there, as the bot sends it.

    Attributes:
        request_write_access: Ask the user whether the bot may write to them.
        style: Color and icon of the button; absent for the plain look.
        text: Label of the button.
        fwd_text: Label in forwarded copies.
        url: The website. Its domain must be set with BotFather.
        bot: Bot in whose name the login is made; `types.InputUserSelf` for your own.

    Source:
        api/constructors/inputKeyboardButtonUrlAuth.md
    """

    flags = tl.flags()
    request_write_access: bool = tl.true(bit=0, default=False)
    style: TypeKeyboardButtonStyle | None = tl.boxed("KeyboardButtonStyle", bit=10, default=None)
    text: str = tl.string()
    fwd_text: str | None = tl.string(bit=1, default=None)
    url: str = tl.string()
    bot: TypeInputUser = tl.boxed("InputUser")


class KeyboardButtonRequestPoll(tl.Constructor, id=0x7A11D782, name="keyboardButtonRequestPoll"):
    """Button that lets the user make a poll and send it. Only in reply keyboards of private chats.

    Attributes:
        style: Color and icon of the button; absent for the plain look.
        quiz: True for quizzes only, false for ordinary polls only; absent for both.
        text: Label of the button.

    Source:
        api/constructors/keyboardButtonRequestPoll.md
    """

    flags = tl.flags()
    style: TypeKeyboardButtonStyle | None = tl.boxed("KeyboardButtonStyle", bit=10, default=None)
    quiz: bool | None = tl.boolean(bit=0, default=None)
    text: str = tl.string()


class InputKeyboardButtonUserProfile(
    tl.Constructor, id=0x7D5E07C7, name="inputKeyboardButtonUserProfile"
):
    """Button that opens a profile, as the bot sends it.

    Attributes:
        style: Color and icon of the button; absent for the plain look.
        text: Label of the button.
        user_id: User whose profile the button opens.

    Source:
        api/constructors/inputKeyboardButtonUserProfile.md
    """

    flags = tl.flags()
    style: TypeKeyboardButtonStyle | None = tl.boxed("KeyboardButtonStyle", bit=10, default=None)
    text: str = tl.string()
    user_id: TypeInputUser = tl.boxed("InputUser")


class KeyboardButtonUserProfile(tl.Constructor, id=0xC0FD5D09, name="keyboardButtonUserProfile"):
    """Button that opens a profile, as the user's app gets it.

    Attributes:
        style: Color and icon of the button; absent for the plain look.
        text: Label of the button.
        user_id: User whose profile opens on a tap.

    Source:
        api/constructors/keyboardButtonUserProfile.md
    """

    flags = tl.flags()
    style: TypeKeyboardButtonStyle | None = tl.boxed("KeyboardButtonStyle", bit=10, default=None)
    text: str = tl.string()
    user_id: int = tl.int64()


class KeyboardButtonWebView(tl.Constructor, id=0xE846B1A0, name="keyboardButtonWebView"):
    """Button that opens a mini app; open it with `messages.request_web_view`.

    Attributes:
        style: Color and icon of the button; absent for the plain look.
        text: Label of the button.
        url: Address of the mini app.

    Source:
        api/constructors/keyboardButtonWebView.md
    """

    flags = tl.flags()
    style: TypeKeyboardButtonStyle | None = tl.boxed("KeyboardButtonStyle", bit=10, default=None)
    text: str = tl.string()
    url: str = tl.string()


class KeyboardButtonSimpleWebView(
    tl.Constructor, id=0xE15C4370, name="keyboardButtonSimpleWebView"
):
    """Button of a reply keyboard that opens a mini app which doesn't learn who the user is; open it
    with `messages.request_simple_web_view`.

    Attributes:
        style: Color and icon of the button; absent for the plain look.
        text: Label of the button.
        url: Address of the mini app.

    Source:
        api/constructors/keyboardButtonSimpleWebView.md
    """

    flags = tl.flags()
    style: TypeKeyboardButtonStyle | None = tl.boxed("KeyboardButtonStyle", bit=10, default=None)
    text: str = tl.string()
    url: str = tl.string()


class KeyboardButtonRequestPeer(tl.Constructor, id=0x5B0F15F5, name="keyboardButtonRequestPeer"):
    """Button that lets the user choose chats to share with the bot, as the user's app gets it;
    answer with `messages.send_bot_requested_peer`.

    Attributes:
        style: Color and icon of the button; absent for the plain look.
        text: Label of the button.
        button_id: Number of the button.
        peer_type: What kind of chat is wanted.
        max_quantity: How many may be chosen at most.

    Source:
        api/constructors/keyboardButtonRequestPeer.md
    """

    flags = tl.flags()
    style: TypeKeyboardButtonStyle | None = tl.boxed("KeyboardButtonStyle", bit=10, default=None)
    text: str = tl.string()
    button_id: int = tl.int32()
    peer_type: TypeRequestPeerType = tl.boxed("RequestPeerType")
    max_quantity: int = tl.int32()


class InputKeyboardButtonRequestPeer(
    tl.Constructor, id=0x02B78156, name="inputKeyboardButtonRequestPeer"
):
    """Button that lets the user choose chats to share with the bot, as the bot sends it.

    Attributes:
        name_requested: The bot also wants the name.
        username_requested: The bot also wants the public name.
        photo_requested: The bot also wants the picture.
        style: Color and icon of the button; absent for the plain look.
        text: Label of the button.
        button_id: Any number, to tell the buttons of the message apart.
        peer_type: What kind of chat is wanted.
        max_quantity: How many may be chosen at most.

    Source:
        api/constructors/inputKeyboardButtonRequestPeer.md
    """

    flags = tl.flags()
    name_requested: bool = tl.true(bit=0, default=False)
    username_requested: bool = tl.true(bit=1, default=False)
    photo_requested: bool = tl.true(bit=2, default=False)
    style: TypeKeyboardButtonStyle | None = tl.boxed("KeyboardButtonStyle", bit=10, default=None)
    text: str = tl.string()
    button_id: int = tl.int32()
    peer_type: TypeRequestPeerType = tl.boxed("RequestPeerType")
    max_quantity: int = tl.int32()


class KeyboardButtonCopy(tl.Constructor, id=0xBCC4AF10, name="keyboardButtonCopy"):
    """Button that copies a text to the clipboard.

    Attributes:
        style: Color and icon of the button; absent for the plain look.
        text: Label of the button.
        copy_text: Text that a press puts on the clipboard.

    Source:
        api/constructors/keyboardButtonCopy.md
    """

    flags = tl.flags()
    style: TypeKeyboardButtonStyle | None = tl.boxed("KeyboardButtonStyle", bit=10, default=None)
    text: str = tl.string()
    copy_text: str = tl.string()


TypeKeyboardButton: TypeAlias = (
    KeyboardButton
    | KeyboardButtonUrl
    | KeyboardButtonCallback
    | KeyboardButtonRequestPhone
    | KeyboardButtonRequestGeoLocation
    | KeyboardButtonSwitchInline
    | KeyboardButtonGame
    | KeyboardButtonBuy
    | KeyboardButtonUrlAuth
    | InputKeyboardButtonUrlAuth
    | KeyboardButtonRequestPoll
    | InputKeyboardButtonUserProfile
    | KeyboardButtonUserProfile
    | KeyboardButtonWebView
    | KeyboardButtonSimpleWebView
    | KeyboardButtonRequestPeer
    | InputKeyboardButtonRequestPeer
    | KeyboardButtonCopy
)
"""Button below a message or in a reply keyboard. All have a label; the constructor tells what a
press does. Some have an `input` form that bots send.
"""
