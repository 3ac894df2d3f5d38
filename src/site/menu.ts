/** Closes the menu by Escape, and by a press outside it. */
const menu = document.querySelector<HTMLDetailsElement>("details[data-menu]");

menu?.addEventListener("keydown", ({ key }) => {
  if (key !== "Escape" || !menu.open) return;
  menu.open = false;
  menu.querySelector("summary")?.focus();
});
document.addEventListener("click", ({ target }) => {
  if (menu && target instanceof Node && !menu.contains(target)) menu.open = false;
});
