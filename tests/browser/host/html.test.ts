import { HtmlValidate, StaticConfigLoader } from "html-validate";
import { expect, it } from "vitest";
import { embedPages, pageKinds, readPage } from "../support/pages.ts";

const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ["html-validate:recommended"],
    rules: {
      // A phone shows rows as lists, and a browser forgets that what is laid out so is a table.
      "no-redundant-role": "off",
      // Where a line of the source ends between two words, its end is the space between them.
      "no-trailing-whitespace": "off",
      // Boxes to tick of one name are how a form sends a list.
      "form-dup-name": ["error", { shared: ["radio", "checkbox", "submit", "reset", "button"] }],
    },
  }),
);

const faultsOf = async (path: string): Promise<string[]> => {
  const { results } = await validator.validateString(readPage(path), path);
  return results.flatMap(({ messages }) =>
    messages.map(
      ({ ruleId, message, selector }) => `/${path}: ${ruleId}: ${message} ${selector ?? ""}`,
    ),
  );
};

it("is HTML without an error, on a page of each kind and a chart of each", async () => {
  const first = embedPages.filter((path) => path.split("/").length === 3);
  const faults: string[] = [];
  for (const path of [...pageKinds, ...first]) faults.push(...(await faultsOf(path)));
  expect(faults).toEqual([]);
});
