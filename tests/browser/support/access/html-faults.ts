import { HtmlValidate, StaticConfigLoader } from "html-validate";
import { readPage } from "../pages.ts";

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

/** What is no good HTML in pages as they were built, one line each. */
export const htmlFaults = async (paths: readonly string[]): Promise<string[]> => {
  const faults: string[] = [];
  for (const path of paths) faults.push(...(await faultsOf(path)));
  return faults;
};
