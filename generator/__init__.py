"""Prongsai: assessment data of Thai public agencies -> their public transparency pages."""
