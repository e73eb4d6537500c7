// Runs in the preview only (site/live.py): when the website was made anew, the page loads itself
// again and stays where it was.
(() => {
  const version = document.currentScript.dataset.version;
  const kept = `prongsai-preview ${location.pathname}`;
  const parts = [...document.querySelectorAll("details")];
  const openAnyway = new Set(parts.filter((one) => one.open));
  let events = null;

  function reload() {
    const open = parts.map((one) => one.open && !openAnyway.has(one));
    sessionStorage.setItem(kept, JSON.stringify({ open, left: scrollX, top: scrollY }));
    location.reload();
  }

  function restore() {
    const before = JSON.parse(sessionStorage.getItem(kept));
    sessionStorage.removeItem(kept);
    if (!before) return;
    parts.forEach((one, index) => {
      one.open ||= before.open[index] ?? false;
    });
    scrollTo({ left: before.left, top: before.top, behavior: "instant" });
  }

  function listen() {
    events = new EventSource("/-/events");
    events.onmessage = (event) => {
      if (event.data === version) return;
      events.close();
      reload();
    };
    events.onerror = () => {
      // Most browsers try again by themselves; some give up on a server that is not there.
      if (events?.readyState === EventSource.CLOSED) setTimeout(look, 1000);
    };
  }

  // Hidden pages do not listen: browsers keep only six connections to a host, whatever the tabs.
  function look() {
    events?.close();
    events = null;
    if (!document.hidden) listen();
  }

  restore();
  addEventListener("load", look);
  document.addEventListener("visibilitychange", look);
})();
