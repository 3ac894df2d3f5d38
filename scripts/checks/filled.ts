import { datasets } from "../../src/datasets/index.ts";
import type { Check } from "./check.ts";

/** A table whose raw file was never at hand would be taken for one that says none. */
export const filledChecks: readonly Check[] = [
  {
    title: "every table has rows",
    problems: async ({ text }) => {
      const empty: string[] = [];
      for (const schema of datasets) {
        const csv = await text(`${schema.name}.csv`);
        // A line beneath the header; what stands in it other checks look at.
        if (csv?.trimEnd().includes("\n") === true) continue;
        empty.push(`${schema.name} has none: were the raw files of ${schema.sources[0]} at hand?`);
      }
      return empty;
    },
  },
];
