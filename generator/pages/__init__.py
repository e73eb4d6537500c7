"""Model and results -> pages as Markdown text; nothing is written here, and no clock is seen.

A page begins as a view: a frozen dataclass with exactly what is printed, every number already in
the digits of the agency. Its template neither computes, filters nor sorts.
"""
