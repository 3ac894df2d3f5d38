import { askOne } from "../database/build/ask.ts";
import { freshness } from "../figure/freshness/freshness.ts";
import { formatMonth } from "../words/periods.ts";
import { describeRelease } from "../figure/releases.ts";

/** Which edition of the figures a page is built from, in words: "recorded crime to June 2026". */
export async function describeEdition(): Promise<string> {
  const { latest_month } = await askOne(freshness);
  const release = await describeRelease();
  const figures = `recorded crime to ${formatMonth(latest_month)}`;
  return release === undefined ? figures : `${figures}; ${release}`;
}
