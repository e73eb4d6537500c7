"""Texts that try to be more than text, and a data folder with one of them in every printed field.

The folder reads without an error: what is wrong with these texts is nothing that a reader could
refuse. Every field ends with its own mark, so that a test can look for it on the pages.
"""

import csv
import json
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

TEXTS: tuple[str, ...] = (
    # HTML
    "<script>alert(1)</script>",
    "</script><script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    '"><svg onload=alert(1)>',
    "' onmouseover='alert(1)",
    '" onfocus="alert(1)" autofocus="',
    "</p></div></main><h1>ปลอม</h1>",
    "</title><script>alert(1)</script>",
    "</td></tr></table><form action=https://example.com/>",
    "<!-- comment --><b>",
    "<!--><script>alert(1)</script>",
    "<![CDATA[<script>alert(1)</script>]]>",
    "<style>body{display:none}</style>",
    "<iframe srcdoc='<script>alert(1)</script>'>",
    '<a href="javascript:alert(1)">กด</a>',
    '<meta http-equiv="refresh" content="0;url=https://example.com/">',
    '<base href="https://example.com/">',
    "<div markdown=1>*a*</div>",
    "&lt;script&gt;alert(1)&lt;/script&gt;",
    "&#60;script&#62;alert(1)&#60;/script&#62; &amp;amp; &nbsp;",
    # Markdown
    "[กด](javascript:alert(1))",
    "[กด](data:text/html,<script>alert(1)</script>)",
    "[กด](jav&#x61;script:alert(1)) [กด](//example.com)",
    "![ภาพ](https://example.com/pixel.png)",
    "![ภาพ](x){: onerror=alert(1)}",
    "{: onclick=alert(1) #content }",
    "# หัวข้อปลอม",
    "หัวข้อปลอม\n==========",
    "บรรทัดแรก\n\n<script>alert(1)</script>\n\nบรรทัดท้าย",
    "บรรทัดแรก\n\n# หัวข้อปลอม\n\n    โค้ด",
    "- ข้อ\n- ข้อ\n\n1. ข้อ",
    "> อ้าง\n\n---\n\n***",
    "| ก | ข |\n|---|---|\n| ค | ง |",
    "```\n<script>alert(1)</script>\n```",
    "`<script>alert(1)</script>` **หนา** __เส้น__ ~~ขีด~~",
    "<javascript:alert(1)> <https://example.com/> <tell@example.com>",
    "[กด][ที่นี่]\n\n[ที่นี่]: javascript:alert(1)",
    "*[HTML]: คำย่อ [^1]\n\n[^1]: เชิงอรรถ",
    "ก\\<b\\> \\[ข\\](https://example.com/)",
    # front matter and YAML
    "---",
    "---\ntitle: ปลอม\n---",
    "...\nkind: home\n...",
    "!!python/object/apply:os.system [ls] &a *a %TAG",
    "key: value # comment, {a: b}, [c], 'd', \"e\"",
    "\\u003cscript\\u003e \\x3c \\n \\",
    # templates
    "{{ 7 * 7 }} {{ config }} {{ ''.__class__.__mro__ }}",
    "{% include 'main.html' %} {# comment #} {%- raw -%}",
    "{{ page.meta }}</title>{% endblock %}",
    "${7*7} <%= 7*7 %> #{7*7} %(title)s {0} {title}",
    "@@wzxhzdk:0@@ wzxhzdk:1 klzzwxh:0000 amp;",
    # characters
    "\u0627\u0644\u0639\u0631\u0628\u064a\u0629 \u05e2\u05d1\u05e8\u05d9\u05ea ไทย 123 (abc)",
    "\u0e01" + "\u0e49" * 60 + " \u0e4d\u0e32\u0e38",
    "\U0001f469\u200d\U0001f467 🇹🇭 \U0001f3f4\U000e0067\U000e007f",
    "\u00a0\u2003 \u200b\u00ad\ufeff กลาง \u2028 \u2029 ท้าย",
    "\ufffc\ue000\ufffd \ufb01 \u0130",
    "ก" * 300,
    "https://example.com/" + "a" * 300,
    '=HYPERLINK("https://example.com/","กด") +1 -1 @x',
)

LONG_TEXTS: tuple[str, ...] = (
    ("โปร่งใส " * 4 + "<b>&\"'`[*_{ ") * 2_200,
    "ก " * 50_000,
)

ADDRESSES: tuple[str, ...] = (
    "https://example.com/?a=1&b=2&copy=3&lt",
    "https://example.com/#&#106;avascript:alert(1)",
    "http://example.com/%22onclick=alert(1)",
    "HTTPS://EXAMPLE.COM/javascript:alert(1)",
    "https://example.com/](x)*_",
)

YEARS = (2560, 2561, 2562, 2563, 2564)
"""National announcement only; did not take part; no edition; the latest result; the work on it."""

MEASURE = ("number", "period", "monitoring", "reporting", "expected", "note")
STEP = ("text", "responsible", "period", "monitoring", "reporting", "expected")
REPORT = (
    *("title", "responsible", "period", "result", "problem", "suggestion", "explanation"),
    "evidence",
)
"""The texts of a measure, of a step and of a report."""

NOT_PRINTED = frozenset({"2563.indicator.9.4.note", "result.2561.scope"})
"""Marks of texts that no page shows: the indicators are complete, and who did not take part has no
score that could be of anything.
"""


def marked(text: str, field: str) -> str:
    """Return the text of a field, with the mark that tells which field it is."""
    return f"{text} ⟦{field}⟧"


def write_hostile_site(folder: Path, texts: Sequence[str] = TEXTS) -> None:
    """Write a data folder with one agency, ``t01`` onwards, for each text.

    Args:
        folder: made when missing.
        texts: what the agencies are made of; title of the site and source of the announcement
            hold all the short ones at once.
    """
    everything = " ".join(text for text in texts if len(text) < 1000)
    site = {"title": marked(everything, "site.title"), "url": "https://example.go.th/ita"}
    _yaml(folder / "site.yml", site)
    _write_announcement(folder / "national/2560", everything)
    rows = []
    for number, text in enumerate(texts, start=1):
        address = ADDRESSES[number % len(ADDRESSES)]
        _write_agency(folder / f"t{number:02}", text, address)
        listed = {"type": marked(text, "agency.type"), "score": "90", "grade": "A"}
        listed |= {name: marked(text, f"row.{name}") for name in ("no", "province", "district")}
        rows.append({**listed, "name": marked(text, "agency.name")})
        rows.append({**listed, "no": f"{number}", "name": marked(text, "row.other"), "score": "80"})
    _csv(folder / "national/2560/agencies.csv", rows)
    types = dict.fromkeys(row["type"] for row in rows)
    means = {"agencies": "2", "mean": "85", "ind1": "86"}
    _csv(folder / "national/2560/type_summary.csv", [{"type": one, **means} for one in types])


def _write_announcement(folder: Path, text: str) -> None:
    def of(field: str) -> str:
        return marked(text, f"announcement.{field}")

    texts = {name: of(name) for name in ("title", "resolution", "signed_by", "source", "note")}
    _yaml(
        folder / "announcement.yml",
        {
            **texts,
            "date": "2560-09-28",
            "partners": [of("partner"), of("partner.other")],
            "answered_by": {"IIT": of("answered_by")},
            "master_plan": {"period": of("plan.period"), "text": of("plan.text")},
        },
    )


def _write_agency(folder: Path, text: str, address: str) -> None:
    def of(field: str) -> str:
        return marked(text, field)

    _yaml(folder / "agency.yml", _agency(text, address))
    for year in (2561, 2562, 2563):
        _yaml(folder / f"{year}/result.yml", _result(text, year))
    for year in (2562, 2563):
        _write_scores(folder / str(year), text, year)
    _yaml(
        folder / "2564/analysis.yml",
        {
            "title": of("analysis.title"),
            "sections": [{"title": of("section.title"), "text": of("section.text")}],
            "introduction": of("introduction"),
            "note": of("analysis.note"),
            **{
                f"{name}_rule": of(f"{name}_rule") for name in ("strength", "weakness", "guideline")
            },
            "strengths": [{"about": ["1"], "text": of("strength.text")}],
            "weaknesses": [
                {"about": ["8"], **{part: of(f"weakness.{part}") for part in ("cause", "advice")}}
            ],
            "fix": [
                {"id": "f01", "about": ["8"],
                 **{part: of(f"fix.{part}") for part in ("text", "cause", "advice")}},
            ],
            "develop": [{"id": "d01", "recommendation": "r01", "text": of("develop.text")}],
            "maintain": [{"id": "k01", "text": of("maintain.text")}],
            "guidelines": [
                {"about": ["1"], "text": of("guideline.text")},
                {"about": ["1"], "text": of("guideline.other")},
            ],
        },
    )  # fmt: skip
    _yaml(
        folder / "2564/measures.yml",
        {
            "title": of("measures.title"),
            "note": of("measures.note"),
            "measures": [
                {"id": "m01", "title": of("measure.title"), "answers": ["f01", "1", "r01"],
                 **{name: of(f"measure.{name}") for name in MEASURE},
                 "responsible": [of("measure.responsible"), of("measure.responsible.other")],
                 "steps": [{name: of(f"step.{name}") for name in STEP}, of("step.other")]},
                {"id": "m02", "title": of("measure.planned"), "period": "มกราคม 2564"},
            ],
        },
    )  # fmt: skip
    activity = {name: of(f"activity.{name}") for name in ("activity", "no", "responsible", "note")}
    _csv(
        folder / "2564/calendar.csv",
        [
            {"id": "a01", **activity, "period": "1 - 31 มกราคม 2564"},
            {"id": "a02", "activity": text, "period": of("activity.period")},
        ],
    )
    _csv(
        folder / "2564/progress.csv",
        [
            {"measure": "m01", **{name: of(f"report.{name}") for name in REPORT}},
            {"measure": "", **{name: of(f"beyond.{name}") for name in REPORT}},
        ],
    )
    _yaml(folder / "2564/eit.yml", _survey(text, address))
    _write_papers(folder / "2564", text, address)


def _survey(text: str, address: str) -> Mapping[str, object]:
    def of(field: str) -> str:
        return marked(text, f"eit.{field}")

    return {
        "survey_url": address,
        **{name: of(name) for name in ("duration", "anonymity", "question_count")},
        "texts": {name: of(name) for name in ("heading", "text", "button")},
        "service_points": [{"id": "p01", "name": of("point"), "place": of("place")}],
    }


def _write_papers(folder: Path, text: str, address: str) -> None:
    def of(field: str) -> str:
        return marked(text, field)

    label = " ".join(text[:200].split())  # YAML allows no line break in a key
    document = {
        **{name: of(f"document.{name}") for name in ("title", "number", "date_printed", "note")},
        "id": "x01",
        "url": address,
        "file": "x.txt",
        "summary": [of("document.summary"), of("document.point")],
        "details": {marked(label, "document.label"): [of("document.detail")]},
    }
    _yaml(folder / "documents.yml", {"documents": [document]})
    files = folder.parent / "files"
    files.mkdir()
    (files / "x.txt").write_text("x", encoding="utf-8")
    memo = {
        **{name: of(f"memo.{name}") for name in (
            "urgency", "number", "date_printed", "subject", "office", "addressee", "content",
            "references", "attachments", "proposal", "note",
        )},
        "id": "b01",
        "approves": "x01",
        "receipts": [
            {name: of(f"receipt.{name}") for name in ("office", "number", "date_printed", "time")}
        ],
        "decisions": [
            {name: of(f"decision.{name}") for name in (
                "position", "date_printed", "decision", "note",
            )}
        ],
    }  # fmt: skip
    _yaml(folder / "approval.yml", {"memos": [memo]})
    member = {name: of(f"member.{name}") for name in ("no", "position", "office", "role")}
    _csv(folder / "committee.csv", [{**member, "order": "x01"}])


def _agency(text: str, address: str) -> Mapping[str, object]:
    def of(field: str) -> str:
        return marked(text, f"agency.{field}")

    return {
        **{name: of(name) for name in (
            "name", "name_en", "type", "parent", "province", "units_note", "slogan",
            "anti_corruption_centre", "note",
        )},
        "units": "3",
        "website": address,
        "contact": {name: of(f"contact.{name}") for name in ("office", "address", "phone", "fax")}
        | {"email": "a+b@example.com"},
        "complaint_channels": [
            {"name": of("channel.name"), "url": address, "phone": of("channel.phone"),
             "email": "c@example.com", "address": of("channel.address")},
        ],
    }  # fmt: skip


def _result(text: str, year: int) -> Mapping[str, object]:
    def of(field: str) -> str:
        return marked(text, f"result.{year}.{field}")

    common: dict[str, object] = {
        name: of(name) for name in ("scope", "target_text", "assessed_by", "source", "note")
    }
    common["other_results"] = [
        {"id": "one", "title": of("other.title"), "score": "50", "status": of("other.status")}
    ]
    if year == 2561:
        return {**common, "participated": "no", "reason": of("reason"), "overall": "0"}
    if year == 2562:
        return {**common, "overall": "80", "grade": of("grade")}
    return {**common, "overall": "80", "grade": "B", "tools": {"IIT": "80"}}


def _write_scores(folder: Path, text: str, year: int) -> None:
    def of(field: str) -> str:
        return marked(text, f"{year}.{field}")

    scores = {str(code): "80" for code in range(1, 11)} | {"9.4": "70"}
    _csv(
        folder / "indicators.csv",
        [
            {"indicator": code, "score": score, "note": of(f"indicator.{code}.note")}
            for code, score in scores.items()
        ],
    )
    _csv(
        folder / "printed.csv",
        [
            {"code": "1", "figure": "score", "value": "81", **{
                name: of(f"printed.{name}")
                for name in ("place", "printed_no", "printed_name", "note")
            }},
            {"code": "overall", "figure": "grade", "value": of("printed.value"),
             "note": of("printed.grade.note")},
        ],
    )  # fmt: skip
    _yaml(
        folder / "recommendations.yml",
        {
            "opinion": of("opinion"),
            "recommendations": [
                {"id": "r01", "about": ["1", "IIT"], "text": of("recommendation.text")}
            ],
        },
    )
    if year == 2562:
        question = {"code": "e1", "score": "70", "text": of("question.text")}
        shares = {"level1": "0.01", "level2": "0", "level3": "20", "level4": "80"}
        item = {"code": "e1", "item": "1", "score": "90", "text": of("question.item"), **shares}
        _csv(folder / "questions.csv", [question, {**item, "kind": "scale4_reversed"}])
        items = {"code": "O1", "score": "0", "url": "https://example.com/?a=1&b=2&copy=3&lt"}
        items |= {"name": of("disclosure.name"), "comment": of("disclosure.comment")}
        _csv(folder / "disclosures.csv", [items])
        persons = {name: of(f"respondents.{name}") for name in ("dimension", "category", "note")}
        _csv(folder / "respondents.csv", [{**persons, "tool": "EIT", "male": "9", "female": "8"}])


def _yaml(path: Path, value: object) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    # A text in JSON's quotes is one in YAML too.
    path.write_text(json.dumps(value, ensure_ascii=False), encoding="utf-8", newline="\n")


def _csv(path: Path, rows: Iterable[Mapping[str, str]]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    rows = list(rows)
    columns = list(dict.fromkeys(column for row in rows for column in row))
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, columns)
        writer.writeheader()
        writer.writerows(rows)
