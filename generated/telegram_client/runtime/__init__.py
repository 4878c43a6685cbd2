"""The core of a Telegram client: TL, cryptography, transports and the MTProto protocol."""
