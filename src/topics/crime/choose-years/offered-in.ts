import type { Choice, Offered } from "./choice.ts";

/** What the build wrote for the scripts of this chart. */
export type Written = { readonly opens: Choice; readonly offered: Offered };

/** What can be chosen, how the chart opens, and where its years lie, as an element says. */
export function offeredIn({ dataset }: HTMLElement): Written & { readonly files: string } {
  // The build wrote it, in the same run as this script.
  const written = JSON.parse(dataset["offered"] ?? "") as Written;
  return { ...written, files: dataset["periods"] ?? "" };
}
