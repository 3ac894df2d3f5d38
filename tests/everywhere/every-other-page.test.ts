import { describeEveryPage } from "../browser/support/every-page.ts";
import { boroughPages, sitePages } from "../browser/support/pages.ts";

describeEveryPage(sitePages.filter((path) => !boroughPages.includes(path)));
