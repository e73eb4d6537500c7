"""A Word file as Word finds it: its parts as XML, and what its schema asks of them."""

import zipfile
from io import BytesIO
from xml.etree import ElementTree as ET

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"

RUN_ORDER = (
    *("rStyle", "rFonts", "b", "bCs", "i", "iCs", "color", "sz", "szCs", "u"),
    *("shd", "vertAlign", "rtl", "cs", "em", "lang"),
)
PARAGRAPH_ORDER = (
    *("pStyle", "keepNext", "keepLines", "pageBreakBefore", "widowControl", "numPr", "pBdr"),
    *("shd", "tabs", "spacing", "ind", "contextualSpacing", "jc", "outlineLvl", "rPr", "sectPr"),
)
CELL_ORDER = ("cnfStyle", "tcW", "gridSpan", "vMerge", "tcBorders", "shd", "noWrap", "vAlign")


def part(docx: bytes, name: str = "word/document.xml") -> ET.Element:
    with zipfile.ZipFile(BytesIO(docx)) as packed:
        return ET.fromstring(packed.read(name))  # noqa: S314 - we made it


def written_parts(docx: bytes) -> list[ET.Element]:
    """Return the document with its heads and feet."""
    with zipfile.ZipFile(BytesIO(docx)) as packed:
        names = [one for one in packed.namelist() if one.startswith("word/")]
    wanted = ("word/document", "word/header", "word/footer")
    return [part(docx, one) for one in names if one.startswith(wanted)]


def text_of(node: ET.Element) -> str:
    """Return the text of a part, a line for each paragraph."""
    lines = []
    for paragraph in node.iter(f"{W}p"):
        parts = (one for run in paragraph.iter(f"{W}r") for one in run)
        lines.append("".join(map(_text_of_part, parts)))
    return "\n".join(lines)


def _text_of_part(one: ET.Element) -> str:
    if one.tag == f"{W}t":
        return one.text or ""
    return {f"{W}tab": "\t", f"{W}br": "\n"}.get(one.tag, "")


def names_in(node: ET.Element) -> list[str]:
    return [one.tag.removeprefix(W) for one in node]


def is_in_order(node: ET.Element, order: tuple[str, ...]) -> bool:
    places = [order.index(name) for name in names_in(node)]
    return places == sorted(places)


def misplaced(docx: bytes) -> list[list[str]]:
    """Return the properties of paragraphs, runs and cells that Word's schema does not allow so."""
    kinds = {"rPr": RUN_ORDER, "pPr": PARAGRAPH_ORDER, "tcPr": CELL_ORDER}
    return [
        names_in(node)
        for root in written_parts(docx)
        for name, order in kinds.items()
        for node in root.iter(f"{W}{name}")
        if not is_in_order(node, order)
    ]


def runs_without_thai(docx: bytes) -> list[str]:
    """Return the texts of runs whose Thai would have another font, size or weight."""
    return [
        "".join(run.itertext())
        for root in written_parts(docx)
        for run in root.iter(f"{W}r")
        if not _has_thai(run.find(f"{W}rPr"))
    ]


def _has_thai(told: ET.Element | None) -> bool:
    if told is None:
        return False
    fonts, language = told.find(f"{W}rFonts"), told.find(f"{W}lang")
    size, size_of_thai = told.find(f"{W}sz"), told.find(f"{W}szCs")
    return (
        fonts is not None
        and fonts.get(f"{W}cs") == fonts.get(f"{W}ascii") == "TH SarabunPSK"
        and told.find(f"{W}cs") is not None
        and language is not None
        and language.get(f"{W}bidi") == "th-TH"
        and (told.find(f"{W}b") is None) == (told.find(f"{W}bCs") is None)
        and (size is None) == (size_of_thai is None)
        and (size is None or size_of_thai is None or size.attrib == size_of_thai.attrib)
    )
