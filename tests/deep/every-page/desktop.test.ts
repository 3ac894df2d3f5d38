import { describeAccessibility } from "../../browser/support/accessibility.ts";
import { desktop } from "../../browser/support/browser.ts";
import { sitePages } from "../../browser/support/pages.ts";

describeAccessibility("light", desktop, sitePages, sitePages);
