"""x"""
from .fields import *
from .objects import *
from .codec import *
from .codec import encode, decode
from .errors import *
from .randomness import *
