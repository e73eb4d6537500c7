"""Files -> model, and every finding about their form; all reading happens here."""

from generator.read.agency import ReadAgency, read_agency
from generator.read.reading import Reading, read_data
from generator.read.shared import Shared, read_shared, slugs_in

__all__ = ["ReadAgency", "Reading", "Shared", "read_agency", "read_data", "read_shared", "slugs_in"]
