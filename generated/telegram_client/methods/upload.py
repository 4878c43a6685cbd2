"""Methods of the upload namespace."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..functions import upload as functions
from ..runtime import tl
from ..runtime.caller import Namespace

if TYPE_CHECKING:
    from ..types.root.file_hash import TypeFileHash
    from ..types.root.input_file_location import TypeInputFileLocation
    from ..types.root.input_web_file_location import TypeInputWebFileLocation
    from ..types.upload import (
        TypeCdnFile as upload_TypeCdnFile,
        TypeFile as upload_TypeFile,
        TypeWebFile as upload_TypeWebFile,
    )


class Upload(Namespace):
    """Methods of the upload namespace."""

    async def get_cdn_file(
        self, *, file_token: bytes, offset: int, limit: int
    ) -> upload_TypeCdnFile:
        """Downloads an encrypted piece of a popular file from a CDN data center. Call it on a
        connection to that data center after `types.upload.FileCdnRedirect` pointed there. Decrypt
        the piece with AES-256-CTR and check its hash before use.

        Args:
            file_token: The `file_token` of the redirect.
            offset: First byte wanted; a multiple of 4096.
            limit: How many bytes; a multiple of 4096 that divides 1 MB evenly.

        Returns:
            `types.upload.TypeCdnFile`.

        Raises:
            errors.FileTokenInvalid: 400 FILE_TOKEN_INVALID: The token for this CDN file is not
                valid any more; download from the main data center again with `upload.get_file`.
            errors.MethodInvalid: 404 METHOD_INVALID: The method named in the request does not exist
                or cannot be called here; check its name.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/upload.getCdnFile.md
        """
        return await self._client(
            functions.GetCdnFile(file_token=file_token, offset=offset, limit=limit)
        )

    async def get_cdn_file_hashes(self, *, file_token: bytes, offset: int) -> list[TypeFileHash]:
        """Fetches SHA-256 hashes of further stretches of a CDN file, to check what an untrusted CDN
        delivered. Send it to the data center that issued the redirect, not to the CDN.

        Args:
            file_token: The `file_token` of the redirect.
            offset: Byte from which hashes are wanted.

        Returns:
            A list of `types.TypeFileHash`.

        Raises:
            errors.CdnMethodInvalid: 400 CDN_METHOD_INVALID: This request was sent to a CDN data
                center, which only hands out file parts; send it to the main data center.
            errors.FileTokenInvalid: 400 FILE_TOKEN_INVALID: The token for this CDN file is not
                valid any more; download from the main data center again with `upload.get_file`.
            errors.RsaDecryptFailed: 400 RSA_DECRYPT_FAILED: The server could not decrypt the CDN's
                token; download from the main data center again.

        Access:
            users, bots, not bots over a business connection

        Source:
            api/methods/upload.getCdnFileHashes.md
        """
        return await self._client(functions.GetCdnFileHashes(file_token=file_token, offset=offset))

    async def get_file(
        self,
        *,
        precise: bool = False,
        cdn_supported: bool = False,
        location: TypeInputFileLocation,
        offset: int,
        limit: int,
    ) -> upload_TypeFile:
        """Downloads one piece of a file. Repeat with a growing offset until fewer bytes than asked
        come back. The file must lie in the data center of this connection: `FILE_MIGRATE_%d` names
        another, where you first log in with `auth.export_authorization`. `FILE_REFERENCE_EXPIRED`
        means: fetch the message or object with the file again.

        Args:
            precise: Loosens the alignment, so that offset and limit only need to be multiples of 1
                KB instead of 4 KB; for video streaming.
            cdn_supported: Says that you can handle `types.upload.FileCdnRedirect`. Leave it unset
                to always get the bytes from here.
            location: What to download, built from a photo, document, profile photo or the like.
            offset: First byte wanted; a multiple of 4096 (1024 if `precise`).
            limit: How many bytes, at most 1 MB; a multiple of 4096 that divides 1 MB evenly. With
                `precise` any multiple of 1024. The piece must not cross a 1 MB boundary.

        Returns:
            `types.upload.TypeFile`.

        Raises:
            errors.CdnMethodInvalid: 400 CDN_METHOD_INVALID: This request was sent to a CDN data
                center, which only hands out file parts; send it to the main data center.
            errors.ChannelInvalid: 400 CHANNEL_INVALID: The channel id and access hash do not fit
                together, or name no channel or supergroup of your account; take both from an object
                the server sent to this account.
            errors.ChannelPrivate: 400 CHANNEL_PRIVATE: The channel or supergroup is closed to your
                account, as it never joined, left or was banned; join again through an invitation.
            errors.FileIdInvalid: 400 FILE_ID_INVALID: The file location is wrong or no longer
                exists; take it fresh from the message or object that holds the file.
            errors.FileReferenceEmpty: 400 FILE_REFERENCE_EMPTY: The file was named without a file
                reference; copy `file_reference` from the photo or document object.
            errors.FileReferenceExpired: 400 FILE_REFERENCE_EXPIRED: The file reference is too old;
                fetch the message or object that holds the file once more and use the reference
                found there.
            errors.FileReferenceInvalid: 400 FILE_REFERENCE_INVALID: The file reference does not
                belong to this file; take id, access hash and reference from one and the same
                object.
            errors.LimitInvalid: 400 LIMIT_INVALID: The number of bytes asked for is not allowed; it
                must be divisible by 4096 (1024 with `precise`), and no piece may cross a 1 MB
                border.
            errors.LocationInvalid: 400 LOCATION_INVALID: The file location is not valid; build it
                anew from the object that holds the file.
            errors.MsgIdInvalid: 400 MSG_ID_INVALID: A message id in the request, also inside an
                input object that names someone by a message, is of no message your account can see;
                take the id from a message you received.
            errors.OffsetInvalid: 400 OFFSET_INVALID: The start within the file is not allowed; it
                must be divisible by 4096 (1024 with `precise`).
            errors.PeerIdInvalid: 400 PEER_ID_INVALID: The user, group or channel in the request is
                unknown to this account or of a kind that does not fit; pass one the server has
                shown to it, with its access hash.
            errors.FilerefUpgradeNeeded: 406 FILEREF_UPGRADE_NEEDED: The app's API layer is too old
                to download files; move to a layer with file references.
            errors.FloodPremiumWait: 420 FLOOD_PREMIUM_WAIT_%d: Transfers of accounts without
                Premium are slowed down here; the number is the seconds to wait before the next
                request.

        Access:
            users, bots, not bots over a business connection

        Source:
            api/methods/upload.getFile.md
        """
        return await self._client(
            functions.GetFile(
                precise=precise,
                cdn_supported=cdn_supported,
                location=location,
                offset=offset,
                limit=limit,
            )
        )

    async def get_file_hashes(
        self, *, location: TypeInputFileLocation, offset: int
    ) -> list[TypeFileHash]:
        """Fetches SHA-256 hashes of consecutive stretches of a file stored at this data center, to
        verify downloaded bytes. Not needed for an ordinary download.

        Args:
            location: The file, as given to `upload.get_file`.
            offset: Byte from which hashes are wanted.

        Returns:
            A list of `types.TypeFileHash`.

        Raises:
            errors.LocationInvalid: 400 LOCATION_INVALID: The file location is not valid; build it
                anew from the object that holds the file.

        Access:
            users, bots, not bots over a business connection

        Source:
            api/methods/upload.getFileHashes.md
        """
        return await self._client(functions.GetFileHashes(location=location, offset=offset))

    async def get_web_file(
        self, *, location: TypeInputWebFileLocation, offset: int, limit: int
    ) -> upload_TypeWebFile:
        """Downloads one piece of a remote file through Telegram's proxy: a picture of an invoice or
        inline result, a map preview, an album cover. Send it to the data center named as
        `webfile_dc_id` by `help.get_config`.

        Args:
            location: Which remote file; the access hash comes from the `types.WebDocument` or the
                map point.
            offset: First byte wanted; a multiple of 4096.
            limit: How many bytes; a multiple of 4096 that divides 1 MB evenly.

        Returns:
            `types.upload.TypeWebFile`.

        Raises:
            errors.DocumentInvalid: 400 DOCUMENT_INVALID: The file (sticker, custom emoji, music or
                other document) is unknown or cannot be used here; fetch it again and pass a fitting
                one.
            errors.LocationInvalid: 400 LOCATION_INVALID: The file location is not valid; build it
                anew from the object that holds the file.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/upload.getWebFile.md
        """
        return await self._client(
            functions.GetWebFile(location=location, offset=offset, limit=limit)
        )

    async def reupload_cdn_file(
        self, *, file_token: bytes, request_token: bytes
    ) -> list[TypeFileHash]:
        """Asks the home data center to copy a file to the CDN, when the CDN answered
        `types.upload.CdnFileReuploadNeeded`. Send it to the data center that redirected you, then
        repeat `upload.get_cdn_file`. Returns hashes for checking the pieces.

        Args:
            file_token: The `file_token` of the redirect.
            request_token: The `request_token` of the CDN's answer.

        Returns:
            A list of `types.TypeFileHash`.

        Raises:
            errors.CdnMethodInvalid: 400 CDN_METHOD_INVALID: This request was sent to a CDN data
                center, which only hands out file parts; send it to the main data center.
            errors.FileTokenInvalid: 400 FILE_TOKEN_INVALID: The token for this CDN file is not
                valid any more; download from the main data center again with `upload.get_file`.
            errors.LocationInvalid: 400 LOCATION_INVALID: The file location is not valid; build it
                anew from the object that holds the file.
            errors.RequestTokenInvalid: 400 REQUEST_TOKEN_INVALID: The CDN's token was not accepted;
                download from the main data center again with `upload.get_file`.
            errors.RsaDecryptFailed: 400 RSA_DECRYPT_FAILED: The server could not decrypt the CDN's
                token; download from the main data center again.
            errors.CdnUploadTimeout: 500 CDN_UPLOAD_TIMEOUT: Copying the file to the CDN took too
                long; try again, or download from the main data center.

        Access:
            users, bots, not bots over a business connection

        Source:
            api/methods/upload.reuploadCdnFile.md
        """
        return await self._client(
            functions.ReuploadCdnFile(file_token=file_token, request_token=request_token)
        )

    async def save_big_file_part(
        self, *, file_id: int, file_part: int, file_total_parts: int, bytes_: bytes
    ) -> bool:
        """Uploads one piece of a file larger than 10 MB. Works like `upload.save_file_part`, but
        needs the number of pieces; finish with an `types.InputFileBig`. At most 4000 pieces (8000
        with Premium) of 512 KB are accepted.

        Args:
            file_id: Random 64-bit number that you choose for this file; the same for all its
                pieces.
            file_part: Number of the piece, counting from 0.
            file_total_parts: How many pieces the whole file has; -1 while the length of a stream is
                still unknown.
            bytes_: The piece; all but the last have one size, a multiple of 1 KB that divides 512
                KB evenly.

        Returns:
            `types.TypeBool`.

        Raises:
            errors.FilePartsInvalid: 400 FILE_PARTS_INVALID: The number of parts is wrong for this
                file; state as many parts as were uploaded, within the size limit of the account.
            errors.FilePartEmpty: 400 FILE_PART_EMPTY: A part without any bytes was sent; pass the
                piece of the file that belongs there.
            errors.FilePartInvalid: 400 FILE_PART_INVALID: The number of the part is outside the
                file; count from 0 and stay below the total and the limit.
            errors.FilePartSizeChanged: 400 FILE_PART_SIZE_CHANGED: The parts of one file differ in
                size; use the same part size throughout, only the last may be smaller.
            errors.FilePartSizeInvalid: 400 FILE_PART_SIZE_INVALID: This part size is not allowed;
                it must be divisible by 1024 and divide 524288 evenly.
            errors.FilePartTooBig: 400 FILE_PART_TOO_BIG: The part is larger than 512 KB; cut the
                file into smaller pieces.
            errors.FilePartTooSmall: 400 FILE_PART_TOO_SMALL: The part is too small; use larger
                pieces, at best 512 KB.

        Access:
            users, bots, not bots over a business connection

        Source:
            api/methods/upload.saveBigFilePart.md
        """
        return await self._client(
            functions.SaveBigFilePart(
                file_id=file_id,
                file_part=file_part,
                file_total_parts=file_total_parts,
                bytes_=bytes_,
            )
        )

    async def save_file_part(self, *, file_id: int, file_part: int, bytes_: bytes) -> bool:
        """Uploads one piece of a small file (up to 10 MB; larger ones use
        `upload.save_big_file_part`). Pieces may go out in parallel and in any order. When all
        returned true, use the file as an `types.InputFile`; unused pieces vanish after some hours.

        Args:
            file_id: Random 64-bit number that you choose for this file; the same for all its
                pieces.
            file_part: Number of the piece, counting from 0.
            bytes_: The piece. All but the last have one size, which is a multiple of 1 KB and
                divides 512 KB evenly; 512 KB is the largest.

        Returns:
            `types.TypeBool`.

        Raises:
            errors.FilePartEmpty: 400 FILE_PART_EMPTY: A part without any bytes was sent; pass the
                piece of the file that belongs there.
            errors.FilePartInvalid: 400 FILE_PART_INVALID: The number of the part is outside the
                file; count from 0 and stay below the total and the limit.
            errors.MsgIdInvalid: 400 MSG_ID_INVALID: A message id in the request, also inside an
                input object that names someone by a message, is of no message your account can see;
                take the id from a message you received.

        Access:
            users, bots, not bots over a business connection

        Source:
            api/methods/upload.saveFilePart.md
        """
        return await self._client(
            functions.SaveFilePart(file_id=file_id, file_part=file_part, bytes_=bytes_)
        )
