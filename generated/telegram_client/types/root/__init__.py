"""The constructors of the root namespace, one module for each boxed type."""
