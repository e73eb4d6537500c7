"""The national system's result report, as text or PDF, into the files of the data contract.

Text of the report -> numbered lines -> sections -> rows -> checks against each other -> what
would be written, and findings with the line and what stands there. Nothing is guessed: what cannot
be read stays empty and is reported.
"""
