"""Measure the search with 1,000 measures, in Chromium: from a key press to the results.

Made-up records in a copy of the page, the same every time. What is measured is the task of the
`input` event: folding the question, looking through every record, showing what was found; then
the layout of what is shown. Needs `site/` (make site) and Chromium.
"""

import json
import os
import random
import threading
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from statistics import median

from playwright.sync_api import Page, Route, sync_playwright

ROOT = Path(__file__).resolve().parents[2]
SEED = 42
MEASURES = 1000
RUNS = 30
LIMIT_MS = 50
SLOWER = (1, 4)  # the processor of this machine, and one of a cheap phone as Lighthouse has it
WORDS = (
    "การใช้งบประมาณ", "จัดซื้อจัดจ้าง", "เผยแพร่ข้อมูล", "บุคลากร", "ป้องกันการทุจริต", "รับฟังความคิดเห็น",
    "ทรัพย์สินของราชการ", "ความโปร่งใส", "คณะกรรมการ", "ขั้นตอนการให้บริการ", "ประชาสัมพันธ์", "เว็บไซต์",
    "ผู้มีส่วนได้ส่วนเสีย", "รายงานผล", "กำกับติดตาม", "นโยบายไม่รับของขวัญ (No Gift Policy)", "อบรม", "ปี ๒๕๖๖",
)  # fmt: skip
TYPED = ("ก", "งบประมาณ", "นการใช้งบ", "ความโปร่งใส บุคลากร 2566", "no gift", "O42", "ไดโนเสาร์")
MEASURE = """typed => {
  const field = document.getElementById('search-words');
  field.value = '';
  field.dispatchEvent(new Event('input', { bubbles: true }));
  document.body.offsetHeight;
  field.value = typed;
  const start = performance.now();
  field.dispatchEvent(new Event('input', { bubbles: true }));
  const shown = performance.now() - start;
  document.body.offsetHeight;
  return [shown, performance.now() - start];
}"""


def records(measures: int) -> dict[str, object]:
    """Return records like those of `generator/search/records_file.py`: titles, steps, units."""
    chosen = random.Random(SEED)  # noqa: S311 - not for secrets

    def text(words: int) -> str:
        return " ".join("".join(chosen.sample(WORDS, 2)) for _ in range(words))

    shipped = json.loads((ROOT / "site/search/records.json").read_text(encoding="utf-8"))
    kind = next(at for at, (heading, *_) in enumerate(shipped["kinds"]) if heading == "มาตรการ")
    pages = [[f"../a/2566/measures/m{at}/", "มาตรการ ปี 2566", 0, 2566] for at in range(measures)]
    rows = [
        [kind, at, "", f"{at % 20 + 1} {text(3)}", " · ".join(text(3) for _ in range(4)), str(at)]
        for at in range(measures)
    ]
    return {**shipped, "agencies": ["เทศบาลตัวอย่าง"], "pages": pages, "records": rows}


def times(page: Page, slower: int) -> list[tuple[str, float, float]]:
    """Return (question, median ms until shown, median ms with layout) at a speed."""
    page.context.new_cdp_session(page).send("Emulation.setCPUThrottlingRate", {"rate": slower})
    measured = []
    for typed in TYPED:
        runs = [page.evaluate(MEASURE, typed) for _ in range(RUNS)]
        shown, laid_out = (median(one) for one in zip(*runs, strict=True))
        measured.append((typed, shown, laid_out))
    return measured


def main() -> None:
    """Print a table; say where the limit is missed."""
    handler = partial(_Quiet, directory=str(ROOT / "site"))
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    content = json.dumps(records(MEASURES), ensure_ascii=False)

    def answer(route: Route) -> None:
        route.fulfill(body=content, content_type="application/json")

    with sync_playwright() as playwright:
        path = os.environ.get("CHROMIUM", "/usr/bin/chromium")
        browser = playwright.chromium.launch(executable_path=path, args=["--no-sandbox"])
        page = browser.new_page(viewport={"width": 360, "height": 740})
        page.route("**/records.json", answer)
        page.goto(f"http://127.0.0.1:{server.server_port}/search/?q=ก")
        page.wait_for_selector("#search-groups a")
        print(f"{MEASURES} measures, {len(content.encode()):,} bytes, median of {RUNS} runs")
        for slower in SLOWER:
            for typed, shown, laid_out in times(page, slower):
                missed = "  over the limit" if slower == 1 and laid_out >= LIMIT_MS else ""
                print(
                    f"{slower}x  {shown:6.1f} ms  {laid_out:6.1f} ms with layout  {typed}{missed}"
                )
        browser.close()
    server.shutdown()


class _Quiet(SimpleHTTPRequestHandler):
    """A server that says nothing."""

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - named so there
        """Say nothing."""


if __name__ == "__main__":
    main()
