import { describeAccessibility } from "../support/accessibility.ts";
import { desktop } from "../support/browser.ts";
import { embedsOfAllParts, pagesOfAllParts } from "../support/pages.ts";

describeAccessibility("light", desktop, [...pagesOfAllParts, ...embedsOfAllParts]);
