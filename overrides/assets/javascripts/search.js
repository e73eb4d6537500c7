/*
  The search (templates/search.md.j2): finds every part of a word in the records beside the page.

  Thai is written without spaces between words, so that only looking for substrings finds everything.
  Records are fetched when the field is first used, or when the address brings a question (?q=).
  Their form: generator/search/records_file.py. Nothing here is ever taken for HTML.
*/
(() => {
  "use strict";

  const PAUSE = 500; // ms without a key until the count is read out and the address changes
  const FEW = 4; // results of a kind until all are asked for
  const AROUND = 45; // letters shown before and after words that are found in the text of a record
  const WHOSE = 6; // how a word fits that is but in the name of the agency
  const BETWEEN = "\u0001"; // nothing that is typed reaches over it

  const byId = (id) => document.getElementById(id);
  const form = byId("search");
  const field = byId("search-words");
  const told = byId("search-told");
  const found = byId("search-found");
  const count = byId("search-count");
  const none = byId("search-none");
  const groups = byId("search-groups");
  const index = byId("search-index");
  const everywhere = byId("search-everywhere");

  /* One spelling for what looks the same, as generator/thai/text.py does; then digits and capitals. */
  const same = (text) =>
    text
      .replace(/\p{Cf}/gu, "")
      .normalize("NFC")
      .replace(/\u0e4d([\u0e48-\u0e4b]*)\u0e32/g, "$1\u0e33")
      .replace(/\u0e33([\u0e48-\u0e4b]+)/g, "$1\u0e33")
      .replace(/\u0e40\u0e40/g, "\u0e41")
      .replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - 0x0e50))
      .toLowerCase();

  /* Spaces beside Thai are a matter of taste, and โอ 42 is o42. */
  const folded = (text) =>
    same(text)
      .replace(/\s+/g, " ")
      .replace(/([^a-z0-9]) | (?![a-z0-9])/g, "$1")
      .replace(/โอ(?=\d)/g, "o")
      .replace(/(^|[^a-z])([oie])[ .-](?=\d)/g, "$1$2");

  /* A letter with all that stands above, below and right of it: a mark must not part them. */
  const LETTER =
    /\s+|\u0e40\u0e40|[^][\p{M}\p{Cf}]*?\u0e4d[\p{M}\p{Cf}]*\u0e32|[^][\p{M}\p{Cf}]*(?:\u0e33[\p{M}\p{Cf}]*)?/gu;

  /* As folded() does it: the text, and for each of its letters where it begins and ends as written. */
  const mapped = (text) => {
    const from = [];
    const to = [];
    let plain = "";
    for (const { 0: letter, index: at } of text.matchAll(LETTER)) {
      const end = at + letter.length;
      const isSpace = /^\s/.test(letter);
      const isKept = isSpace && /[a-z0-9]/.test(plain.slice(-1)) && /[a-z0-9๐-๙]/i.test(text[end] ?? "");
      const part = isSpace ? (isKept ? " " : "") : same(letter);
      for (let i = 0; i < part.length; i += 1) {
        from.push(at);
        to.push(end);
      }
      plain += part;
    }
    let gone = 0;
    plain = plain.replace(/(^|[^a-z])(?:โอ|([oie])[ .-])(?=\d)/g, (found, before, code, at) => {
      const first = at - gone + before.length;
      from.splice(first + 1, 1);
      to.splice(first, 1);
      gone += 1;
      return before + (code ?? "o");
    });
    return { plain, from, to };
  };

  /* The words of a question; a number of a thing belongs to the word before it: ข้อ 42. */
  const wordsOf = (text) => [
    ...new Set(
      same(text)
        .replace(/(^|\s)(ข้อ(?:ที่|คำถาม)?|ตัวชี้วัด(?:ย่อย)?(?:ที่)?|มาตรการ(?:ที่)?|กิจกรรมที่|โอ|[oie])[\s.-]+(?=[oie]?\d{1,2}(?:\D|$))/g, "$1$2")
        .split(/\s+/)
        .map(folded)
        .filter(Boolean),
    ),
  ];

  let data = null;
  let loading = null;
  let shown = null; // what is on the screen

  const prepared = ({ kinds, aside, agencies, pages, records }) => {
    const places = pages.map(([href, title, agency, year]) => ({
      href,
      year,
      title,
      agency: agencies[agency],
      context: folded(title),
      whose: folded(agencies[agency] ?? ""),
    }));
    return {
      ofOne: agencies.length < 2,
      kinds: kinds.map(([heading]) => heading),
      records: records.map(([kind, page, anchor, title, words = "", code = ""], at) => {
        const [heading, ...before] = kinds[kind];
        const own = folded(code);
        const number = own.replace(/^[oie](?=\d)/, "");
        const codes = own ? [own, number, ...before.flatMap((one) => [folded(one) + number, folded(one) + own])] : [];
        const place = places[page];
        const name = folded(title);
        return {
          at,
          kind,
          handicap: kind < aside ? 0 : 16,
          place,
          href: place.href + (anchor && `#${anchor}`),
          title,
          words,
          codes,
          name,
          length: kind === aside ? 0 : Math.min(7, Math.floor(name.length / 24)),
          text: folded([words, ...codes].join(BETWEEN)),
          context: place.context + BETWEEN + folded(heading),
        };
      }),
    };
  };

  const load = () => {
    loading ??= fetch(form.dataset.records)
      .then((answer) => (answer.ok ? answer.json() : Promise.reject(new Error(answer.status))))
      .then((content) => {
        data = prepared(content);
      })
      .catch(() => {
        loading = null; // the next key tries again
      });
    return loading;
  };

  /* How well a word fits, 0 best; undefined where it does not. */
  const fit = (record, word) => {
    if (record.codes.includes(word)) return 0;
    if (record.name === word) return 1;
    const at = record.name.indexOf(word);
    if (at === 0) return 2;
    if (at > 0) return 3;
    if (record.text.includes(word)) return 4;
    if (record.context.includes(word)) return 5;
    return record.place.whose.includes(word) ? WHOSE : undefined;
  };

  /* Among titles that hold a word, those that say little else come first; criteria keep their order.
     In one agency its name by itself would find every place. */
  const rank = (record, words) => {
    let sum = record.handicap;
    const fits = words.map((word) => fit(record, word));
    if (data.ofOne && fits.every((one) => one === WHOSE)) return undefined;
    for (const one of fits) {
      if (one === undefined) return undefined;
      sum += one * 8 + (one === 2 || one === 3 ? record.length : 0);
    }
    return sum;
  };

  const search = (words) => {
    const byKind = new Map();
    for (const record of data.records) {
      const score = rank(record, words);
      if (score === undefined) continue;
      if (!byKind.has(record.kind)) byKind.set(record.kind, []);
      byKind.get(record.kind).push({ record, score });
    }
    const better = (one, other) =>
      one.score - other.score ||
      other.record.place.year - one.record.place.year ||
      one.record.at - other.record.at;
    const all = [...byKind].map(([kind, hits]) => ({ kind, hits: hits.sort(better) }));
    return all.sort((one, other) => one.hits[0].score - other.hits[0].score || one.kind - other.kind);
  };

  const element = (name, properties, ...children) => {
    const made = Object.assign(document.createElement(name), properties);
    made.append(...children);
    return made;
  };

  /* Where the words stand in a text, as [from, to] without overlaps. */
  const placesOf = ({ plain, from, to }, words) => {
    const places = [];
    for (const word of words) {
      for (let at = plain.indexOf(word); at >= 0; at = plain.indexOf(word, at + word.length)) {
        places.push([from[at], to[at + word.length - 1]]);
      }
    }
    places.sort((one, other) => one[0] - other[0]);
    const joined = [];
    for (const [start, end] of places) {
      const last = joined.at(-1);
      if (last && start <= last[1]) last[1] = Math.max(last[1], end);
      else joined.push([start, end]);
    }
    return joined;
  };

  const marked = (text, words) => {
    const parts = [];
    let done = 0;
    for (const [start, end] of placesOf(mapped(text), words)) {
      parts.push(text.slice(done, start), element("mark", {}, text.slice(start, end)));
      done = end;
    }
    return [...parts, text.slice(done)];
  };

  /* The part of a text around the first word that is in it; nothing where none is. */
  const excerpt = (text, words) => {
    const { plain, from, to } = mapped(text);
    const first = words.map((word) => [plain.indexOf(word), word]).find(([at]) => at >= 0);
    if (!first) return "";
    const start = Math.max(0, first[0] - AROUND);
    const end = Math.min(plain.length, first[0] + first[1].length + AROUND) - 1;
    return `${start ? "…" : ""}${text.slice(from[start], to[end])}${end < plain.length - 1 ? "…" : ""}`;
  };

  const item = ({ record }, words) => {
    const { place } = record;
    const where = [place.title === record.title ? "" : place.title, everywhere ? "" : place.agency];
    const others = words.filter((word) => !record.name.includes(word));
    const part = others.length ? excerpt(record.words, others) : "";
    const where_ = where.filter(Boolean).join(" · ");
    return element(
      "li",
      {},
      element("a", { href: record.href }, ...marked(record.title, words)),
      ...(where_ ? [element("span", { className: "detail" }, ...marked(where_, words))] : []),
      ...(part ? [element("span", { className: "excerpt" }, ...marked(part, words))] : []),
    );
  };

  const number = (value) => value.toLocaleString(form.dataset.locale);

  const anchorOf = (kind) => `found-${kind}`;

  /* Where the first screen holds only some of the kinds, all of them are named above. */
  const contents = (results) => {
    const links = results.map(({ kind, hits }) =>
      element("li", {}, element("a", { href: `#${anchorOf(kind)}` }, `${data.kinds[kind]} ${number(hits.length)}`)),
    );
    return links.length > 1 ? [element("ul", { className: "plain-list in-line" }, ...links)] : [];
  };

  const group = ({ kind, hits }, words) => {
    const list = element("ol", { className: "plain-list" }, ...hits.slice(0, FEW).map((hit) => item(hit, words)));
    const head = element("h2", {}, `${data.kinds[kind]} `, element("span", { className: "source" }, `${number(hits.length)} รายการ`));
    const section = element("section", { id: anchorOf(kind), tabIndex: -1 }, head, list);
    if (hits.length > FEW) {
      const more = element("button", { type: "button", className: "button quiet" }, `แสดง${data.kinds[kind]}ทั้งหมด ${number(hits.length)} รายการ`);
      more.addEventListener("click", () => {
        const rest = hits.slice(FEW).map((hit) => item(hit, words));
        list.append(...rest);
        more.remove();
        rest[0].querySelector("a").focus();
      });
      section.append(more);
    }
    return section;
  };

  const carried = (address, question) => {
    const url = new URL(address, location);
    if (question) url.searchParams.set("q", question);
    else url.searchParams.delete("q");
    return url;
  };

  let pending = 0;
  const settle = () => {
    clearTimeout(pending);
    told.textContent = found.hidden ? "" : count.textContent;
    const question = field.value.trim();
    history.replaceState(history.state, "", carried(location, question));
    if (everywhere) everywhere.href = carried(everywhere, question);
  };

  const say = (text, { isNothing = false } = {}) => {
    count.textContent = text;
    none.hidden = !isNothing;
    found.hidden = text === "";
    groups.replaceChildren();
    index.hidden = false;
  };

  const show = () => {
    const words = wordsOf(field.value);
    const question = words.join(" ");
    if (question === shown) return;
    shown = question;
    if (!question) {
      say("");
      return;
    }
    const results = search(words);
    const all = results.reduce((sum, { hits }) => sum + hits.length, 0);
    say(all ? `พบ ${number(all)} รายการ` : "ไม่พบรายการที่ตรงกับคำค้น", { isNothing: !all });
    groups.append(...contents(results), ...results.map((one) => group(one, words)));
    index.hidden = all > 0;
  };

  const ask = async () => {
    if (!data && field.value.trim()) {
      say("กำลังเตรียมรายการค้นหา");
      await load();
    }
    if (data) show();
    else if (field.value.trim()) say("โหลดรายการค้นหาไม่สำเร็จ ตรวจการเชื่อมต่ออินเทอร์เน็ตแล้วลองอีกครั้ง หรือเลือกจากสารบัญด้านล่าง");
    else say("");
    clearTimeout(pending);
    pending = setTimeout(settle, PAUSE);
  };

  const links = () => [field, ...groups.querySelectorAll("a, button")];

  /* The arrows go from the field through the results and back; Esc empties the field. */
  const keys = (event) => {
    if (event.key === "Escape") {
      event.preventDefault();
      field.value = "";
      field.focus();
      ask();
      return;
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const stops = step ? links() : [];
    const next = stops[stops.indexOf(document.activeElement) + step];
    if (next && !event.isComposing && stops.includes(document.activeElement)) {
      event.preventDefault();
      next.focus();
    }
  };

  const question = new URLSearchParams(location.search).get("q");
  // Whoever opens the page comes to type; what is looked through still waits for the first key.
  if (question === null && !location.hash) field.focus({ preventScroll: true });

  field.addEventListener("input", ask);
  field.addEventListener("focus", load);
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    await ask();
    settle();
    if (!found.hidden) count.focus(); // on a phone the keyboard goes, and the results are seen
  });
  for (const part of [form, groups]) part.addEventListener("keydown", keys);
  found.addEventListener("click", settle, true); // before a result is opened
  if (question !== null) field.value = question.slice(0, field.maxLength); // what can be typed
  if (field.value) ask();
})();
