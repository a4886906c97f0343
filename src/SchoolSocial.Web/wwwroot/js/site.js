// A convenience only: every page works without it.
import { initAll } from "../lib/govuk-frontend/govuk-frontend.min.js";
import { guardAgainstDoubleSubmit } from "./double-submit.js";
import { watchIdleTime } from "./idle.js";
import { watchQuickHide } from "./quick-hide.js";
import { keepRadiosToTheirRole } from "./radios.js";
import { addTypeAhead } from "./type-ahead.js";

watchQuickHide();
initAll();
keepRadiosToTheirRole();
guardAgainstDoubleSubmit();
addTypeAhead();
watchIdleTime();
