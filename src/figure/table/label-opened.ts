import { labelCells } from "./label-cells.ts";

/** Makes tables ready for phones that the build left as they are, when their reader opens them. */
document.addEventListener(
  "toggle",
  ({ target }) => {
    if (!(target instanceof HTMLDetailsElement) || !target.open) return;
    for (const table of target.querySelectorAll<HTMLTableElement>(".table-scroll > table")) {
      if (!table.classList.contains("stacks")) labelCells(table);
    }
  },
  { capture: true },
);
