"""The commands, a module each, loaded when they are asked for. Floor 4."""
