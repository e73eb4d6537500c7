"""The rules of the assessment, one YAML file per scheme and fiscal year, and their types.

What a file leaves empty is not established: it is None or an empty tuple here, and nobody may
fill it by guessing.
"""
