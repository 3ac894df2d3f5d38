import { cityOfLondonCode, londonCode } from "../../../src/datasets/areas/codes.ts";
import {
  childrenLookedAfter,
  unemployment,
} from "../../../src/datasets/context/context-indicators.ts";
import { context as schema } from "../../../src/datasets/context/context.ts";
import type { RowOf } from "../../../src/datasets/dataset.ts";
import { keepOtherParts, tableMaker } from "../../pipeline/table.ts";
import { dfeLait } from "../../sources/context/dfe-lait.ts";
import { glaLondonBoroughProfiles } from "../../sources/context/gla-london-borough-profiles.ts";
import { mhclgIod2025 } from "../../sources/context/mhclg-iod2025.ts";
import { onsExploreLocalStatistics } from "../../sources/context/ons-explore-local-statistics.ts";
import { nomisUnemployment } from "../../sources/context/nomis-unemployment.ts";

type ContextRow = RowOf<typeof schema>;

const known: readonly string[] = schema.sources;

const missing = "[x] not published: the file gives no value and no reason";

const withheld = "[x] not published: the file has a dash and no reason";

function rateNote(area: string, rate: number | null): string | null {
  if (area === cityOfLondonCode && rate === null) return "[x] not published for the City of London";
  if (rate === null) return missing;
  return area === londonCode ? "taken from the survey itself, not from the model" : null;
}

/** Local context from five sources; one that is not at hand keeps the committed rows. */
export const makeContext = tableMaker({
  schema,
  sources: [
    nomisUnemployment,
    onsExploreLocalStatistics,
    mhclgIod2025,
    dfeLait,
    glaLondonBoroughProfiles,
  ],
  make: async (context) => {
    const rates = (await context.read(nomisUnemployment)) ?? [];
    const deprivation = (await context.read(mhclgIod2025)) ?? [];
    const statistics = (await context.read(onsExploreLocalStatistics)) ?? [];
    const children = (await context.read(dfeLait))?.lookedAfter ?? [];
    const profiles = (await context.read(glaLondonBoroughProfiles)) ?? [];
    const fresh: ContextRow[] = [
      ...rates.map(({ area, year, rate, halfWidth }) => ({
        area_code: area,
        ...unemployment,
        period: String(year),
        value: rate,
        half_width: halfWidth,
        note: rateNote(area, rate),
      })),
      ...statistics.map(({ area, halfWidth, ...rest }) => ({
        area_code: area,
        ...rest,
        half_width: halfWidth,
      })),
      ...deprivation.map(({ area, ...rest }) => ({
        area_code: area,
        ...rest,
        half_width: null,
        note: null,
      })),
      ...children.map(({ area, year, rate }) => ({
        area_code: area,
        ...childrenLookedAfter,
        period: String(year),
        value: rate,
        half_width: null,
        note: rate === null ? withheld : null,
      })),
      ...profiles.map(({ area, ...rest }) => ({
        area_code: area,
        ...rest,
        half_width: null,
        note: rest.value === null ? missing : null,
      })),
    ];
    // A source that is no longer used leaves nothing behind.
    const committed = context.committed(schema).filter(({ source }) => known.includes(source));
    return keepOtherParts(fresh, committed, (row) => row.source);
  },
});
