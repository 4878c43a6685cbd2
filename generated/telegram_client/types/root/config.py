"""Constructors of Config."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .dc_option import TypeDcOption
    from .reaction import TypeReaction


class Config(tl.Constructor, id=0xCC1A241E, name="config"):
    """General settings of the server: addresses of the data centers, time limits and size limits.
    Comes from `help.get_config`; fetch it again after `expires`.

    Attributes:
        default_p2p_contacts: Calls with contacts connect directly unless the user chose otherwise.
        preload_featured_stickers: Load the recommended sticker sets ahead of time.
        revoke_pm_inbox: Incoming messages of private chats can be deleted for both sides.
        blocked_mode: The network seems to block Telegram; a special mode of connecting is
            advisable.
        force_try_ipv6: Try IPv6 even if the system seems not to have it.
        date: When the server made this answer, as Unix time.
        expires: When to fetch a fresh config, as Unix time.
        test_mode: Whether you are talking to the test servers.
        this_dc: Number of the data center that answered.
        dc_options: Addresses of all data centers.
        dc_txt_domain_name: Domain whose DNS TXT records hold emergency addresses, see
            `types.help.ConfigSimple`.
        chat_size_max: Most members of a basic group.
        megagroup_size_max: Most members of a supergroup.
        forwarded_count_max: Most messages in one forwarding request.
        online_update_period_ms: Milliseconds between two `account.update_status` calls while the
            user is active.
        offline_blur_timeout_ms: Milliseconds after losing focus until the app should report the
            user offline.
        offline_idle_timeout_ms: Milliseconds without any action until the user counts as offline.
        online_cloud_timeout_ms: If the user was active on another device within this many
            milliseconds, this one holds back its notifications.
        notify_cloud_delay_ms: By how many milliseconds notifications wait while the user is active
            elsewhere.
        notify_default_delay_ms: By how many milliseconds they wait otherwise.
        push_chat_period_ms: Old limit for notifications of one chat: the time span, in
            milliseconds.
        push_chat_limit: How many notifications of one chat fit in that time span.
        edit_time_limit: Seconds during which a message can be edited.
        revoke_time_limit: Seconds during which a group message can be deleted for all.
        revoke_pm_time_limit: Seconds during which a private message can be deleted for both sides;
            2147483647 means always.
        rating_e_decay: Time constant, in seconds, of the rating that orders frequently used chats;
            see `types.TopPeer`.
        stickers_recent_limit: How many recently used stickers to keep.
        channels_read_media_period: Seconds during which channel posts can still be marked as
            played.
        tmp_sessions: How many sessions on one key may be used at the same time for file transfer.
        call_receive_timeout_ms: Milliseconds in which the called device has to confirm that the
            call has arrived.
        call_ring_timeout_ms: Milliseconds that a call rings before it is given up.
        call_connect_timeout_ms: Milliseconds allowed for the connection of an accepted call to come
            up.
        call_packet_timeout_ms: Milliseconds without a packet after which a running call counts as
            broken.
        me_url_prefix: Start of links to users and chats, normally `https://t.me/`.
        autoupdate_url_prefix: Web address from which old desktop apps load their updates.
        gif_search_username: Inline bot that searches GIFs.
        venue_search_username: Inline bot that searches places.
        img_search_username: Inline bot that searches pictures.
        static_maps_provider: Who draws map previews, such as `telegram` or `google`, maybe with a
            key.
        caption_length_max: Most characters of a caption.
        message_length_max: Most characters of a text message.
        webfile_dc_id: Data center to ask with `upload.get_web_file`.
        suggested_lang_code: Language that the server would propose for the app.
        lang_pack_version: Version of the chosen language pack on the server.
        base_lang_pack_version: Version of the language pack it is based on.
        reactions_default: Reaction that a double tap gives.
        autologin_token: Token to append to certain Telegram web links, so that the user is logged
            in there.

    Source:
        api/constructors/config.md
    """

    flags = tl.flags()
    default_p2p_contacts: bool = tl.true(bit=3, default=False)
    preload_featured_stickers: bool = tl.true(bit=4, default=False)
    revoke_pm_inbox: bool = tl.true(bit=6, default=False)
    blocked_mode: bool = tl.true(bit=8, default=False)
    force_try_ipv6: bool = tl.true(bit=14, default=False)
    date: int = tl.int32()
    expires: int = tl.int32()
    test_mode: bool = tl.boolean()
    this_dc: int = tl.int32()
    dc_options: list[TypeDcOption] = tl.vector(tl.boxed("DcOption"))
    dc_txt_domain_name: str = tl.string()
    chat_size_max: int = tl.int32()
    megagroup_size_max: int = tl.int32()
    forwarded_count_max: int = tl.int32()
    online_update_period_ms: int = tl.int32()
    offline_blur_timeout_ms: int = tl.int32()
    offline_idle_timeout_ms: int = tl.int32()
    online_cloud_timeout_ms: int = tl.int32()
    notify_cloud_delay_ms: int = tl.int32()
    notify_default_delay_ms: int = tl.int32()
    push_chat_period_ms: int = tl.int32()
    push_chat_limit: int = tl.int32()
    edit_time_limit: int = tl.int32()
    revoke_time_limit: int = tl.int32()
    revoke_pm_time_limit: int = tl.int32()
    rating_e_decay: int = tl.int32()
    stickers_recent_limit: int = tl.int32()
    channels_read_media_period: int = tl.int32()
    tmp_sessions: int | None = tl.int32(bit=0, default=None)
    call_receive_timeout_ms: int = tl.int32()
    call_ring_timeout_ms: int = tl.int32()
    call_connect_timeout_ms: int = tl.int32()
    call_packet_timeout_ms: int = tl.int32()
    me_url_prefix: str = tl.string()
    autoupdate_url_prefix: str | None = tl.string(bit=7, default=None)
    gif_search_username: str | None = tl.string(bit=9, default=None)
    venue_search_username: str | None = tl.string(bit=10, default=None)
    img_search_username: str | None = tl.string(bit=11, default=None)
    static_maps_provider: str | None = tl.string(bit=12, default=None)
    caption_length_max: int = tl.int32()
    message_length_max: int = tl.int32()
    webfile_dc_id: int = tl.int32()
    suggested_lang_code: str | None = tl.string(bit=2, default=None)
    lang_pack_version: int | None = tl.int32(bit=2, default=None)
    base_lang_pack_version: int | None = tl.int32(bit=2, default=None)
    reactions_default: TypeReaction | None = tl.boxed("Reaction", bit=15, default=None)
    autologin_token: str | None = tl.string(bit=16, default=None)


TypeConfig: TypeAlias = Config
"""Server settings that each client reads at start; see `help.get_config`."""
