/* Buttons that copy a field (templates/partials/snippet.md.j2); without this script they stay hidden. */
(() => {
  "use strict";

  /* Pages without https have no clipboard, only the command of old. */
  const copied = async (field, button) => {
    try {
      await navigator.clipboard.writeText(field.value);
      return true;
    } catch {
      field.focus();
      field.select();
      const done = document.execCommand("copy");
      if (done) button.focus();
      return done;
    }
  };

  for (const button of document.querySelectorAll("[data-copies]")) {
    const told = button.nextElementSibling;
    button.addEventListener("click", async () => {
      told.textContent = "";
      const done = await copied(document.getElementById(button.dataset.copies), button);
      told.textContent = done ? told.dataset.done : told.dataset.failed;
    });
    button.hidden = false;
  }
})();
