"""Model -> results: scores, ranking, change, points to gain; arithmetic only, no file is seen.

Everything is ``Decimal`` and unrounded; ``rounding.rounded`` is for what leaves the program.
"""
