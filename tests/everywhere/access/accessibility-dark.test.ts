import { describeAccessibility } from "../../browser/support/accessibility.ts";
import { phone } from "../../browser/support/browser.ts";

/** A page of each tool and of each kind of chart; all pages in `tests/deep/every-page/phone.test.ts`. */
describeAccessibility("dark", phone, ["", "boroughs/camden/", "crime/", "compare/", "explore/"]);
