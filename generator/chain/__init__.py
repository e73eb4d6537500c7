"""The chain of a fiscal year's work: weak point → measure → progress → evidence.

What the year's files promise and report is held against the announced result it follows from and
against the criteria of the year. Nothing is worded here: ``check`` tells the officer what lacks,
``pages`` show what is there.
"""
