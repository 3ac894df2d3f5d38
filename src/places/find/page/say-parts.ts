/** A part of an answer: words, or a link and the words that name it. */
export type LinkedPart = string | { readonly href: string; readonly text: string };

/** Writes an answer into a place of the page, in place of what it said before. */
export function sayParts(element: Element, parts: readonly LinkedPart[]): void {
  element.replaceChildren(
    ...parts.map((part) => {
      if (typeof part === "string") return part;
      const anchor = document.createElement("a");
      anchor.href = part.href;
      anchor.textContent = part.text;
      return anchor;
    }),
  );
}
