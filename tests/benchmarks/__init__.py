"""Benchmarks of the generated package and of the generator, side by side with their peers.

    make bench                                   everything, in an environment of its own
    python -m tests.benchmarks                   the same in this environment
    python -m tests.benchmarks.codec --quick     one kind of work, few and short rounds

All of it takes about ten minutes on two cores; nothing else should run meanwhile.
Each kind of work prints a table and writes `results/<kind>.json`; `results/ratios.svg` is drawn
from these. Nothing here asserts a time: the tests only see to it that the harness counts right and
that the samples are what they should be.
"""
