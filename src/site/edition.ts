import { query } from "../database/build/node.ts";
import freshnessSql from "../figure/freshness/freshness.sql?raw";
import { formatMonth } from "../words/periods.ts";
import { describeRelease } from "../figure/releases.ts";

/** Which edition of the figures a page is built from, in words: "recorded crime to June 2026". */
export async function describeEdition(): Promise<string> {
  const [row] = await query(freshnessSql);
  const release = await describeRelease();
  const figures = `recorded crime to ${formatMonth(String(row?.["latest_month"]))}`;
  return release === undefined ? figures : `${figures}; ${release}`;
}
