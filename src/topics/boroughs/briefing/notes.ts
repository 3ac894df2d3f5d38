import { parametersOf, type Chart } from "../../../charts/chart.ts";
import { ask } from "../../../database/build/ask.ts";
import type { SourceId } from "../../../datasets/sources.ts";
import type { Place } from "../../../places/place.ts";
import { cityOfLondon } from "../../../places/places.ts";
import { changesFrom, yearlyChanges } from "../../crime/charts/yearly-changes.ts";
import { describeRevision, recentRevisionsOfGroups } from "../../crime/revisions.ts";
import { boroughSummary, yearsToMonth } from "../borough-summary.ts";
import { boroughCaveats, describeCaveats } from "../caveats.ts";

/** A note, and which figures it is about where that is not all of them. */
export type Note = { readonly about?: string; readonly text: string };

/** A chart of a briefing, in a few words, and how many of its notes matter on paper. */
export type Noted = { readonly chart: Chart; readonly about: string; readonly count: number };

/** What a briefing's charts must be read with, each said once, and what all of it comes from. */
export type NotesOfCharts = {
  readonly notes: readonly Note[];
  readonly sources: readonly SourceId[];
};

async function ofComparison(place: Place): Promise<readonly string[]> {
  if (place.slug === cityOfLondon) return [];
  const parameters = { area_code: place.areaCode };
  const changes = changesFrom(await ask(yearlyChanges.question, parameters));
  const [latest] = yearsToMonth(await ask(boroughSummary, parameters));
  return [
    ...describeCaveats(await ask(boroughCaveats, parameters), changes),
    describeRevision(latest?.change ?? 0, await ask(recentRevisionsOfGroups)),
  ].filter((note) => note !== "");
}

/** The notes to a briefing: of its comparison first, then of its charts. */
export async function notesOf(place: Place, charts: readonly Noted[]): Promise<NotesOfCharts> {
  const shown = await Promise.all(
    charts.map(async ({ chart, about, count }) => {
      const rows = await ask(chart.question, parametersOf(chart, place));
      const { notes, sources } = chart.present(rows, { place, link: (path) => path });
      return { notes: notes.slice(0, count).map((text) => ({ about, text })), sources };
    }),
  );
  return {
    notes: [
      ...(await ofComparison(place)).map((text) => ({ text })),
      ...shown.flatMap((one) => one.notes),
    ],
    sources: [...new Set(shown.flatMap(({ sources }) => sources))],
  };
}
