import { describeAccessibility } from "../browser/support/accessibility.ts";
import { desktop } from "../browser/support/browser.ts";
import { pageKinds, pagesOfAllParts } from "../browser/support/pages.ts";

describeAccessibility(
  "light",
  desktop,
  pageKinds.filter((path) => !pagesOfAllParts.includes(path)),
);
