/*
  A search field for tables of listed agencies (templates/national.md.j2).

  The field stands in the page, hidden: without this script every row is there and nothing is missing. A
  row stays when its words, in the columns whose head is `.searched`, or the caption of its table hold
  what is typed. A table without such rows goes out of sight with its frame.
*/
(() => {
  "use strict";

  const PAUSE = 150; // ms without a key until the rows change: so that counts are not read out for each

  /* One spelling for what looks the same: Thai digits, น้ำ typed as นํ้า, เเ for แ, capitals, spaces. */
  const normal = (text) =>
    text
      .normalize("NFC")
      .replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - 0x0e50))
      .replace(/\u0e4d([\u0e48-\u0e4b]*)\u0e32/g, "$1\u0e33")
      .replace(/\u0e33([\u0e48-\u0e4b])/g, "$1\u0e33")
      .replace(/\u0e40\u0e40/g, "\u0e41")
      .toLowerCase()
      .replace(/\s+/g, " ")
      .trim();

  const tables = () =>
    [...document.querySelectorAll("table.listed")].map((table) => {
      const heads = [...table.tHead.rows[0].cells];
      const columns = heads.flatMap((head, at) => (head.matches(".searched") ? [at] : []));
      const type = table.caption.firstChild.textContent;
      const rows = [...table.tBodies[0].rows].map((row) => ({
        row,
        words: normal([type, ...columns.map((at) => row.cells[at].textContent)].join("\n")),
      }));
      return { frame: table.closest(".scroll"), rows };
    });

  const filter = document.getElementById("filter");
  const field = filter.querySelector("input");
  const told = filter.querySelector("[role=status]");
  let listed = null; // read when somebody begins to search
  let pending = 0;

  const show = () => {
    listed ??= tables();
    const wanted = normal(field.value);
    let count = 0;
    for (const { frame, rows } of listed) {
      let inTable = 0;
      for (const { row, words } of rows) {
        const found = words.includes(wanted);
        if (row.hidden === found) row.hidden = !found;
        inTable += found;
      }
      frame.hidden = inTable === 0;
      count += inTable;
    }
    const { found, none } = told.dataset;
    if (wanted === "") told.textContent = "";
    else told.textContent = count ? found.replace("{count}", count.toLocaleString("en")) : none;
  };

  field.addEventListener("input", () => {
    clearTimeout(pending);
    pending = setTimeout(show, PAUSE);
  });
  filter.hidden = false;
  if (field.value) show(); // the browser kept what was typed before
})();
