// Long lists of people or classes can be narrowed by typing. Without scripts they are plain lists.
export async function addTypeAhead() {
  const lists = document.querySelectorAll("select[data-module='type-ahead']");
  if (lists.length === 0) return;
  const base = new URL("../lib/accessible-autocomplete/", import.meta.url);
  const sheet = document.createElement("link");
  sheet.rel = "stylesheet";
  sheet.href = new URL("accessible-autocomplete.min.css", base);
  document.head.append(sheet);
  await import(new URL("accessible-autocomplete.min.js", base));
  for (const list of lists)
    window.accessibleAutocomplete.enhanceSelectElement({
      selectElement: list,
      defaultValue: list.selectedOptions[0]?.value ? undefined : "",
      showAllValues: true,
      displayMenu: "overlay",
    });
}
