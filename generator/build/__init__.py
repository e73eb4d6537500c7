"""The website made anew where something has changed, put in place, told of, packed for a host.

Nothing is imported here: processes that will be needed are started (``crew``) while all else is
still imported.
"""
