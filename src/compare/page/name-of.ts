/** What a box to tick picks, in the words of its label. */
export const nameOf = (box: HTMLInputElement): string =>
  box.parentElement?.textContent.trim() ?? "";
