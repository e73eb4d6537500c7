"""The catalogue of mistakes: what each rule says, in Thai and English, one module per letter."""

from __future__ import annotations

from collections.abc import Mapping

from generator.findings import Rule
from generator.rules import c, d, l, n, p, report_d, report_n, workbook_d

_ALL = (
    *(*d.RULES, *report_d.RULES, *n.RULES, *report_n.RULES),
    *(*c.RULES, *p.RULES, *l.RULES, *workbook_d.RULES),
)
RULES: Mapping[str, Rule] = {rule.code: rule for rule in _ALL}
