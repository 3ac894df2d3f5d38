/** The page has loaded and its first chart stands: the others are laid out now (`figure.css`). */
addEventListener("load", () => {
  document.documentElement.dataset["loaded"] = "";
});
