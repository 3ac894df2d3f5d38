import { describeKeyboard } from "../browser/support/access/walk-pages.ts";
import { desktop, phone } from "../browser/support/browser.ts";
import { embedsOfAllParts, pageKinds } from "../browser/support/pages.ts";

describeKeyboard(desktop, pageKinds);
describeKeyboard(phone, embedsOfAllParts);
