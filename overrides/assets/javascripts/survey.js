// The page was made on a day; the survey may have opened or closed since. What holds today is told
// to the style sheet, which shows the words for it (landing.css).
(() => {
  const { asOf, stage, opens, closes } = document.currentScript.dataset;
  const inBangkok = new Date(Date.now() + 7 * 3600 * 1000).toISOString().slice(0, 10);
  const today = inBangkok > asOf ? inBangkok : asOf; // a clock that is behind changes nothing
  const now = closes && today > closes ? "closed" : opens && today < opens ? "not-yet" : "open";
  if (now !== stage) {
    document.documentElement.dataset.stage = now;
  }
})();
