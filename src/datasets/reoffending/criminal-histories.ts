import { englandAndWalesCode } from "../areas/codes.ts";
import { dataset } from "../dataset.ts";
import { adults, children } from "./reoffending.ts";

/** The values that stand for the sum over a column. */
export const allHistoryOffences = "All offences";
export const allOutcomes = "All outcomes";

export const historyOffences = [
  "Violence against the person",
  "Sexual offences",
  "Robbery",
  "Theft offences",
  "Criminal damage and arson",
  "Drug offences",
  "Possession of weapons",
  "Public order offences",
  "Miscellaneous crimes against society",
  "Fraud offences",
  "Summary offences excluding motoring",
  "Summary motoring offences",
  "Unknown",
] as const;

export const historySexes = ["Male", "Female", "Unknown"] as const;

/** Earlier convictions and cautions, fewest first. */
export const previousSanctions = [
  "None",
  "1 to 2",
  "3 to 6",
  "7 to 10",
  "11 to 14",
  "15 or more",
] as const;

/** Lightest first. */
export const outcomes = [
  "Caution",
  "Absolute discharge",
  "Conditional discharge",
  "Fine",
  "Community sentence",
  "Suspended sentence",
  "Immediate custody",
  "Other",
] as const;

/**
 * The months in which the publisher's files came out, and the first year that is taken from each: it
 * ends where the next begins.
 */
export const historyEditions = [
  { edition: "2021-08", from: 2010 },
  { edition: "2025-05", from: 2014 },
] as const satisfies readonly { readonly edition: string; readonly from: number }[];

const yearsOfEditions = historyEditions
  .map(({ edition, from }, index) => {
    const next = historyEditions[index + 1];
    return next === undefined
      ? `${edition} from ${String(from)}`
      : `${edition} for ${String(from)} to ${String(next.from - 1)}`;
  })
  .join(", ");

export const criminalHistories = dataset({
  name: "criminal_histories",
  title: "People sentenced or cautioned, by earlier convictions and cautions",
  description:
    "What people sentenced or cautioned in a year had behind them: context, not a reoffending rate. Everyone stands in the table twice: by offence with all outcomes, and by outcome with all offences. Take the rows of one of the two before adding up. A combination without a row has nobody in it.",
  key: ["area_code", "year", "age_group", "sex", "offence_group", "outcome", "previous_sanctions"],
  sources: ["moj-criminal-histories"],
  coverage: "England and Wales, calendar years {span criminal_histories.year}",
  columns: {
    area_code: { type: "code", meaning: `${englandAndWalesCode}, England and Wales` },
    year: { type: "year", meaning: "calendar year of the sentence or caution" },
    age_group: { type: "text", meaning: "Adults or Children", values: [adults, children] },
    sex: { type: "text", meaning: "sex as recorded", values: historySexes },
    offence_group: {
      type: "text",
      meaning: "offence, or All offences where the row is of one outcome",
      values: [allHistoryOffences, ...historyOffences],
    },
    outcome: {
      type: "text",
      meaning: "sentence or caution, or All outcomes where the row is of one offence",
      values: [allOutcomes, ...outcomes],
    },
    previous_sanctions: {
      type: "text",
      meaning: "number of earlier convictions and cautions",
      values: previousSanctions,
    },
    offenders: {
      type: "count",
      unit: "people sentenced or cautioned",
      meaning: "people, as the publisher counts them; a full count without an interval",
    },
    edition: {
      type: "text",
      meaning: `month of the publisher's file: ${yearsOfEditions}`,
      values: historyEditions.map(({ edition }) => edition),
    },
  },
});
