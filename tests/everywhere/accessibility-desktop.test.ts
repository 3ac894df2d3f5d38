import { describeAccessibility } from "../browser/support/accessibility.ts";
import { desktop } from "../browser/support/browser.ts";
import { kindsOfSameParts } from "../browser/support/pages.ts";

describeAccessibility("light", desktop, kindsOfSameParts);
