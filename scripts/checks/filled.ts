import { datasets } from "../../src/datasets/index.ts";
import { readTable } from "../pipeline/csv.ts";
import type { Check } from "./check.ts";

/** A table whose raw file was never at hand would be taken for one that says none. */
export const filledChecks: readonly Check[] = [
  {
    title: "every table has rows",
    problems: async ({ text }) => {
      const empty: string[] = [];
      for (const schema of datasets) {
        const csv = await text(`${schema.name}.csv`);
        if (csv !== undefined && readTable(schema, csv).length > 0) continue;
        empty.push(`${schema.name} has none: were the raw files of ${schema.sources[0]} at hand?`);
      }
      return empty;
    },
  },
];
