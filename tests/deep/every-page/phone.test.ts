import { describeAccessibility } from "../../browser/support/accessibility.ts";
import { phone } from "../../browser/support/browser.ts";
import { pageKinds, sitePages } from "../../browser/support/pages.ts";

describeAccessibility("dark", phone, sitePages, pageKinds);
