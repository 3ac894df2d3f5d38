import { describeEveryPage } from "./support/every-page.ts";
import { boroughPages } from "./support/pages.ts";

describeEveryPage(boroughPages);
