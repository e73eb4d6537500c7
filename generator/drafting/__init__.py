"""Last year's result -> a first ``analysis.yml`` and ``measures.yml``, for the officer to finish.

What the figures say is written; what only the agency knows is left empty, for ``check`` to ask for.
"""
