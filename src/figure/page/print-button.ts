/** Shows the print buttons, which do nothing without a script. */
for (const holder of document.querySelectorAll<HTMLElement>("[data-print]")) {
  holder.classList.remove("waiting");
  holder.querySelector("button")?.addEventListener("click", () => {
    window.print();
  });
}
