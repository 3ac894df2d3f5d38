import { describeEveryPage } from "../browser/support/every-page.ts";
import { boroughPages } from "../browser/support/pages.ts";

describeEveryPage(boroughPages);
