"""The catalogue of mistakes: what each rule says, in Thai and English, one module per letter."""

from __future__ import annotations

from collections.abc import Mapping

from generator.findings import Rule
from generator.rules import c, d, l, n, p, w

RULES: Mapping[str, Rule] = {
    rule.code: rule for rule in (*d.RULES, *n.RULES, *c.RULES, *p.RULES, *l.RULES, *w.RULES)
}
