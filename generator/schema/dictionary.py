"""``data/README.md``: every file of the data with its keys or columns, in Thai, as a table."""

from __future__ import annotations

from collections.abc import Iterator

from pydantic import BaseModel

from generator.schema.fields import Field, Shape, fields_of
from generator.schema.files import FILES, DataFile
from generator.schema.json_schema import FOLDER, schema_place

NAME = "README.md"
NOTICE = "<!-- เขียนโดยคำสั่ง python -m generator schema: แก้ที่นี่แล้วจะหายไป -->"

_HEAD = f"""\
{NOTICE}

# พจนานุกรมข้อมูล

ไฟล์ทุกไฟล์ในโฟลเดอร์นี้ และทุกช่องที่ใส่ได้ ชื่อในคอลัมน์แรกคือชื่อที่ต้องพิมพ์ในไฟล์

- `.yml` เปิดด้วย Notepad หรือ VS Code: `ชื่อ: ค่า` บรรทัดละหนึ่งช่อง
  ข้อความที่มี `: ` หรือ ` #` ให้เขียนเป็นบล็อก (`|`)
- `.csv` ทำใน Excel ได้: แถวแรกเป็นชื่อคอลัมน์ เรียงอย่างไรก็ได้ บันทึกเป็น CSV UTF-8
- ช่องว่างหรือ `-` คือไม่มีข้อมูล ไม่ใช่ศูนย์ ตัวเลขไทยหรืออารบิกก็ได้ ปีในวันที่เป็น พ.ศ. หรือ ค.ศ. ก็ได้
- ชื่อที่ขึ้นต้นด้วย `_` ไม่ถูกอ่าน
- ระบุเป็นตำแหน่งและส่วนราชการเท่านั้น ไม่ใส่ชื่อบุคคลหรือหมายเลขส่วนตัว
- VS Code ที่ติดตั้งส่วนขยาย YAML ช่วยเติมชื่อช่องและบอกที่ผิดได้ เมื่อบรรทัดแรกของไฟล์เป็น
  `# yaml-language-server: $schema=` ตามด้วยที่อยู่ของสคีมาในโฟลเดอร์ `{FOLDER}` ที่เขียนไว้ใต้ชื่อไฟล์
"""
_TABLE_HEAD = ("| ช่อง | ความหมาย | วิธีกรอก | ต้องมี |", "|---|---|---|---|")
_TYPE_SUMMARY = (
    ("ind1` … `ind10", "คะแนนเฉลี่ยตัวชี้วัดที่ 1–10", "0–100 ทศนิยมไม่เกินสองตำแหน่ง"),
    ("AA` `A` …", "จำนวนหน่วยงานในแต่ละระดับ ชื่อคอลัมน์คือรหัสระดับของปี", "จำนวนเต็ม"),
    ("AA_pct` `A_pct` …", "ร้อยละของหน่วยงานในแต่ละระดับ", "0–100 ทศนิยมไม่เกินสองตำแหน่ง"),
)
_BY_COLUMN = {"indicators", "grades", "grade_percents"}  # of TypeRow: each is several columns


def data_readme() -> str:
    """Return the text of the file."""
    return "\n".join([_HEAD, *(line for file in FILES for line in _file_lines(file))])


def _file_lines(file: DataFile) -> Iterator[str]:
    yield f"## {file.name}"
    yield ""
    yield f"{file.about} · `{file.folder}{file.name}`"
    yield ""
    if file.is_yaml:
        yield f"สคีมา: `{schema_place(file.folder.count('/'), file)}`"
        yield ""
    yield from _record_lines(file.record, is_part=file.is_part)
    seen: set[type[BaseModel]] = {file.record}
    for names, record in _parts(file.record, (), seen):
        yield f"### {file.name}: {' → '.join(f'`{name}`' for name in names)}"
        yield ""
        yield from _record_lines(record, is_part=file.is_part)


def _parts(
    record: type[BaseModel], names: tuple[str, ...], seen: set[type[BaseModel]]
) -> Iterator[tuple[tuple[str, ...], type[BaseModel]]]:
    """Yield the parts with keys of their own, each once, with the keys that lead to them."""
    for field in fields_of(record):
        inner = _record_in(field.shape)
        if inner is not None and inner not in seen:
            seen.add(inner)
            yield (*names, field.name), inner
            yield from _parts(inner, (*names, field.name), seen)


def _record_in(shape: Shape | None) -> type[BaseModel] | None:
    if shape is None:
        return None
    return shape.record or _record_in(shape.entry)


def _record_lines(record: type[BaseModel], *, is_part: bool) -> Iterator[str]:
    yield from _TABLE_HEAD
    fields = tuple(fields_of(record))
    columns = [one for one in fields if one.name in _BY_COLUMN and one.shape.is_mapping]
    by_column = len(columns) == len(_BY_COLUMN)
    for field in fields:
        if by_column and field in columns:
            continue
        must = "ต้องมี" if field.is_required and not is_part else ""
        yield f"| `{field.name}` | {field.title} | {_told(field)} | {must} |"
    for name, title, how in _TYPE_SUMMARY if by_column else ():
        yield f"| `{name}` | {title} | {how} | |".replace("…`", "…")
    yield ""


def _told(field: Field) -> str:
    """Return how a value is written."""
    return _told_shape(field.shape).replace("|", "\\|")


def _told_shape(shape: Shape) -> str:
    if shape.kind:
        return shape.kind.told
    if shape.record:
        return "ข้อความ หรือช่องย่อยตามตารางข้างล่าง" if shape.or_text else "ช่องย่อยตามตารางข้างล่าง"
    inner = _told_shape(shape.entry) if shape.entry else ""
    if shape.is_mapping:
        names = f" ชื่อ: {shape.names.told}" if shape.names else ""
        return f"คู่ ชื่อ: ค่า{names} ค่า: {inner}"
    if shape.length:
        return f"รายการ {shape.length} ค่า: {inner}"
    return f"ค่าเดียวหรือรายการ: {inner}" if shape.or_single else f"รายการ: {inner}"
