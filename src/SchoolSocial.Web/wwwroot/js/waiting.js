// While something is under way: asks now and then how far it is, and shows the page anew when it is done.
// Without scripts the page reloads itself.
const pause = 2000;
const place = document.querySelector("[data-waiting]");

async function look() {
    try {
        const answer = await fetch(location.href, { cache: "no-store" });
        const page = new DOMParser().parseFromString(await answer.text(), "text/html");
        const now = page.querySelector("[data-waiting]");
        if (!now) {
            location.reload();
            return;
        }
        if (now.textContent !== place.textContent) place.replaceChildren(...now.childNodes);
    } catch {
        // Out of reach for a moment; the next look may find it.
    }
    setTimeout(look, pause);
}

if (place) setTimeout(look, pause);
