import { describeEveryPage } from "../browser/support/every-page.ts";
import { boroughPages, pageKinds } from "../browser/support/pages.ts";

describeEveryPage(pageKinds.filter((path) => !boroughPages.includes(path)));
