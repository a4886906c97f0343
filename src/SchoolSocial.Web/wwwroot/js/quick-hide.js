// Hides the page at once: by the button, or by Escape three times within two seconds. Without scripts the button is a plain link.
const WITHIN_MS = 2000;

export function watchQuickHide() {
  const button = document.querySelector("[data-quick-hide]");
  if (!button) return;
  let presses = [];
  button.addEventListener("click", (event) => {
    event.preventDefault();
    hide(button.href);
  });
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || event.repeat) return;
    presses = [...presses.filter((at) => event.timeStamp - at < WITHIN_MS), event.timeStamp];
    if (presses.length >= 3) hide(button.href);
  });
}

function hide(address) {
  // Blank first: the neutral page may take a moment, the eyes behind you do not.
  document.documentElement.hidden = true;
  document.title = "…";
  // Replaces this page in the history, so that Back does not show it again.
  window.location.replace(address);
}
