"""Reading, arithmetic and checks of an agency put together: what there is, and all found in it."""

from generator.checked.checking import (
    Checked,
    CheckedAgency,
    addresses_of_agencies,
    check_agencies,
    check_agency,
    check_data,
    findings_of_all,
)

__all__ = [
    "Checked",
    "CheckedAgency",
    "addresses_of_agencies",
    "check_agencies",
    "check_agency",
    "check_data",
    "findings_of_all",
]
