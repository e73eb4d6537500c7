"""Bytes -> raw documents whose every value knows where it stands, and the findings of form."""
