// The page was made on a day; the survey may have opened or closed since. Shows what holds today.
const door = document.querySelector("[data-as-of]");
const { asOf, opens, closes } = door.dataset;
const inBangkok = new Date(Date.now() + 7 * 3600 * 1000).toISOString().slice(0, 10);
const today = inBangkok > asOf ? inBangkok : asOf;
const stage =
  closes && today > closes ? "closed" : opens && today < opens ? "not-yet" : "open";
for (const part of document.querySelectorAll("[data-when]")) {
  part.hidden = !part.dataset.when.split(" ").includes(stage);
}
