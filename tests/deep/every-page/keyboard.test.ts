import { describeKeyboard } from "../../browser/support/access/walk-pages.ts";
import { desktop, phone } from "../../browser/support/browser.ts";
import { embedsOfAllParts, pageKinds, pagesOfAllParts } from "../../browser/support/pages.ts";

const others = pageKinds.filter((path) => !pagesOfAllParts.includes(path));
describeKeyboard(desktop, [...others, ...embedsOfAllParts]);
describeKeyboard(phone, pageKinds);
