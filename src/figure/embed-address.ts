/** Gives the code to embed a chart the site's own host, which a build may not know. */
function complete(details: Element): void {
  const area = details.querySelector("textarea");
  if (!area) return;
  area.value = area.value.replace(/src="(\/[^"]*)"/, (_, path: string) => {
    return `src="${new URL(path, location.origin).href}"`;
  });
}

for (const details of document.querySelectorAll("[data-embed]")) {
  details.addEventListener("toggle", () => {
    complete(details);
  });
}
