// A form is sent once. GOV.UK's own guard knows clicks on a button; this one also knows Enter in a field. The server has the last word.
const AGAIN_AFTER_MS = 5000;

export function guardAgainstDoubleSubmit() {
  const sentAt = new WeakMap();
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (form.method !== "post" || event.defaultPrevented) return;
    if (event.timeStamp - (sentAt.get(form) ?? -AGAIN_AFTER_MS) < AGAIN_AFTER_MS) event.preventDefault();
    else sentAt.set(form, event.timeStamp);
  });
  // Coming back by Back shows the page as it was left: let it be sent again.
  window.addEventListener("pageshow", (event) => {
    if (event.persisted) for (const form of document.forms) sentAt.delete(form);
  });
}
