"""A year's folder as an Excel workbook, and back: the officer fills in cells, not files.

```
 data/<agency>/<year>/ ─► year_files ─► filled ─► contents ─► writing ─► .xlsx
                              │                                             │
                              │    sheets: one description for all          │ filled in by hand
                              ▼                                             ▼
  changes, shown first ◄── merging ◄── typed rows ◄── sheet_rows ◄── opening, package_scan
                              │  matching                 csv_rows ◄── .csv
                              ▼
 data/ ◄─ files.putting ◄─ places ◄─ outcome: yaml_edit, csv_edit, and generator/read again
```

One description says which sheets there are, what their columns are called, which key or column of
the data contract each is, what may be typed, and an example. Writing, reading, the findings and
the notes in the workbook all come from it; names are those of ``rules/labels.py``, words to choose
from those of ``model/``.

* A cell says only what it says: values are compared by what they mean (``0`` is ``0.00``), and one
  that means the same keeps its bytes. So a workbook that nobody changed changes nothing.
* Besides the year's files it holds ``agency.yml`` and ``site.yml`` (``places``), alike in the
  workbooks of all years. What nobody touched in them never undoes a newer value.
* What the sheets do not show stays in its file: keys without a column, remarks, order, styles.
  YAML is never written anew; the spans of changed values are replaced (``yaml_edit``).
* Entries are known by their ids, their codes, or (where the contract gives them neither) their
  number. The workbook remembers on a hidden sheet which entries it held: only these are taken
  away when their rows are gone.
* All or nothing: the new files go through the project's own reader, in a copy of the folder, and
  what it finds is told at the cell it came from (``มาตรการ!C7``). Then all are renamed into place.
"""
