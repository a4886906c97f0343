// The first thing in the body, so that nothing jumps while the page is painted: tells the style sheet that scripts are there.
document.body.classList.add("js-enabled", "govuk-frontend-supported");
