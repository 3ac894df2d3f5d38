import { describeEveryPage } from "./support/every-page.ts";
import { boroughPages, sitePages } from "./support/pages.ts";

describeEveryPage(sitePages.filter((path) => !boroughPages.includes(path)));
