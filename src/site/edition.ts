import { query } from "../database/build/node.ts";
import freshnessSql from "../figure/freshness/freshness.sql?raw";
import { formatMonth } from "../words/periods.ts";
import { listReleases } from "./releases.ts";

/** Which edition of the figures a page is built from, in words: "recorded crime to June 2026". */
export async function describeEdition(): Promise<string> {
  const [row] = await query(freshnessSql);
  const [newest] = await listReleases();
  const figures = `recorded crime to ${formatMonth(String(row?.["latest_month"]))}`;
  return newest === undefined ? figures : `${figures}; newest release ${newest.version}`;
}
