// Warns before the session ends for want of activity, and goes to the signed-out page when it does. The server decides; this only shows it.
const PING_EVERY_MS = 60_000;

export function watchIdleTime() {
  const dialog = document.querySelector("[data-idle-seconds]");
  if (!dialog || typeof dialog.showModal !== "function") return;
  const allowed = Number(dialog.dataset.idleSeconds) * 1000;
  const warning = Math.min(Number(dialog.dataset.warnSeconds) * 1000, allowed / 2);
  const left = dialog.querySelector("[data-idle-left]");
  const form = document.getElementById("sign-out");
  // Other tabs of the same person count too.
  const tabs = new BroadcastChannel("still-here");
  let activeAt = Date.now();
  let toldServerAt = Date.now();
  let announced = "";
  let gone = false;

  const active = () => {
    if (dialog.open) return;
    activeAt = Date.now();
    if (activeAt - toldServerAt > PING_EVERY_MS) tellServer();
  };
  for (const name of ["keydown", "pointerdown", "input"]) document.addEventListener(name, active, { passive: true });
  tabs.addEventListener("message", () => {
    activeAt = Date.now();
    if (dialog.open) dialog.close();
  });
  dialog.querySelector("[data-idle-stay]").addEventListener("click", stay);
  dialog.addEventListener("cancel", stay);
  setInterval(look, 1000);

  function look() {
    if (gone) return;
    const remaining = activeAt + allowed - Date.now();
    if (remaining <= 0) {
      form.submit();
    } else if (remaining <= warning) {
      if (!dialog.open) dialog.showModal();
      const words = inWords(remaining);
      if (words !== announced) left.textContent = announced = words;
    }
  }

  function stay() {
    dialog.close();
    activeAt = Date.now();
    if (!gone) tellServer();
  }

  async function tellServer() {
    toldServerAt = Date.now();
    tabs.postMessage("active");
    const token = form.elements.namedItem("__RequestVerificationToken");
    try {
      const answer = await fetch(dialog.dataset.stillHere, {
        method: "POST",
        credentials: "same-origin",
        redirect: "manual",
        headers: token ? { RequestVerificationToken: token.value } : {},
      });
      if (answer.status === 401 || answer.type === "opaqueredirect") sayGone();
    } catch {
      // No network for a moment: the next activity tries again.
      toldServerAt = 0;
    }
  }

  /** Signed out meanwhile: better to say so now than when a long text is sent. The page stays, so that the text can be copied. */
  function sayGone() {
    gone = true;
    dialog.querySelector("[data-idle-words]").textContent = dialog.dataset.gone;
    dialog.querySelector("[data-idle-stay]").textContent = dialog.dataset.close;
    if (!dialog.open) dialog.showModal();
  }
}

/** Whole minutes, then steps of ten seconds, so that a screen reader is not told every second. */
function inWords(ms) {
  const seconds = Math.ceil(ms / 1000);
  if (seconds > 60) return `in ${Math.ceil(seconds / 60)} minutes`;
  const rounded = Math.ceil(seconds / 10) * 10;
  return `in ${rounded} seconds`;
}
