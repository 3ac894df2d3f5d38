/** Text twice as large, as a reader's own settings make it. */
export const doubleText = (): void => {
  document.documentElement.style.fontSize = "200%";
};

/** The spacing that WCAG 1.4.12 asks a page to bear, on text of the usual size. */
export const spaceText = (): void => {
  document.documentElement.style.removeProperty("font-size");
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
     p { margin-bottom: 2em !important; }`,
  );
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
};
