import { ask } from "../../../database/build/ask.ts";
import { link } from "../../../places/links.ts";
import { changeBetweenPeriods } from "../charts/change-between-periods.ts";
import { everyOffence } from "./choice.ts";
import type { Written } from "./offered-in.ts";
import { changesInCounting, groupsToChoose, yearsToChoose } from "./offences-by-year.ts";

/** What a page that draws this chart anew knows: what can be chosen, and how the chart opens. */
export async function writtenChoices(): Promise<Written> {
  const [years, groups] = [await yearsToChoose(ask), await groupsToChoose(ask)];
  const changes = await changesInCounting(ask, [everyOffence, ...groups]);
  const [from, to] = [changeBetweenPeriods.defaults["from_year"], years.at(-1)];
  if (typeof from !== "string" || to === undefined)
    throw new Error("There are no years to choose.");
  return { opens: { group: everyOffence, from, to }, offered: { changes, years, groups } };
}

/** The same as attributes of the element that its script reads. */
export const offeredAttributes = (written: Written) => ({
  "data-periods": link("/data/offences-by-year"),
  "data-offered": JSON.stringify(written),
});
