import { fileFacts } from "../pipeline/data-package.ts";
import type { Check } from "./check.ts";

type Resource = { readonly path: string; readonly bytes: number; readonly hash: string };

/** The catalogue describes the files that lie beside it. */
export const catalogueChecks: readonly Check[] = [
  {
    title: "datapackage.json: size and sha256 of every file are right",
    problems: async ({ text }) => {
      const json = await text("datapackage.json");
      if (json === undefined) return ["there is no such file"];
      // Written by the pipeline, beside the files that it describes.
      const { resources } = JSON.parse(json) as { readonly resources: readonly Resource[] };
      const problems: string[] = [];
      for (const { path, bytes, hash } of resources) {
        const facts = fileFacts((await text(path)) ?? "");
        if (facts.bytes === bytes && facts.hash === hash) continue;
        problems.push(`${path}: ${facts.bytes} bytes, ${facts.hash}`);
      }
      return problems;
    },
  },
];
