import { describeAccessibility } from "../browser/support/accessibility.ts";
import { phone } from "../browser/support/browser.ts";
import { pagesOfAllParts } from "../browser/support/pages.ts";

describeAccessibility("dark", phone, pagesOfAllParts);
