/** Shows the print buttons, which do nothing without a script. */
for (const button of document.querySelectorAll<HTMLButtonElement>("button[data-print]")) {
  button.hidden = false;
  button.addEventListener("click", () => {
    window.print();
  });
}
