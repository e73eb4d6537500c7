"""Analysis and measures of a year -> the memorandum that asks for their approval."""
