"""Thai text: normal form, order, digits, Buddhist-era dates, periods and fiscal years."""
