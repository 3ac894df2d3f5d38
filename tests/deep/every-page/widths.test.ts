import { describeEveryPage } from "../../browser/support/every-page.ts";
import { boroughPages, pageKinds, sitePages } from "../../browser/support/pages.ts";

/** Those of many alike; the authorities' pages and one of each kind are asked before each change. */
const judged = [...boroughPages, ...pageKinds];
describeEveryPage(sitePages.filter((path) => !judged.includes(path)));
