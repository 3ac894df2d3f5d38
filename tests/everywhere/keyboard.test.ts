import { describeKeyboard } from "../browser/support/access/walk-pages.ts";
import { desktop } from "../browser/support/browser.ts";
import { kindsOfSameParts } from "../browser/support/pages.ts";

describeKeyboard(desktop, kindsOfSameParts);
