// GOV.UK Frontend says of a radio that it is expanded, which is not a state a radio can have (ARIA 1.2): the question that opens follows
// it in the page, and that is told by the order. Runs after the component's own handlers.
export function keepRadiosToTheirRole() {
  const tidy = () => document.querySelectorAll("input[type=radio][aria-expanded]").forEach((radio) => radio.removeAttribute("aria-expanded"));
  tidy();
  document.addEventListener("click", tidy);
  window.addEventListener("pageshow", tidy);
}
