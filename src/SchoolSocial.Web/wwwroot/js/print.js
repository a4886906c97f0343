// The Print button of a page for paper; without scripts the browser's own menu prints it just as well.
import { watchQuickHide } from "./quick-hide.js";

watchQuickHide();
const button = document.querySelector("[data-print]");
button.hidden = false;
button.addEventListener("click", () => window.print());
