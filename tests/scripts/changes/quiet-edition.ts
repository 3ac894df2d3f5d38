import { chooseSources } from "../../../scripts/download/download-all.ts";
import type { EditionChange } from "../../../src/datasets/changes.ts";

const [source] = chooseSources(["mps-borough-monthly-bocu"]);
if (source === undefined) throw new Error("the source is gone");

/** An edition that brought a month and revised nothing. */
export const quietEdition: EditionChange = {
  dataset: "crime_monthly",
  source,
  months: { first: "2024-08", last: "2026-07" },
  files: [],
  comparedWith: { first: "2024-07", last: "2026-06" },
  newMonths: { first: "2026-07", last: "2026-07" },
  areasAdded: [],
  areasLost: [],
  groupsAdded: [],
  groupsLost: [],
  cells: 8096,
  revised: 0,
  revisions: [],
  largest: [],
  findings: [],
  remarks: [],
  accepted: null,
};
