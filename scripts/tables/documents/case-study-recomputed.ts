import { percentChange } from "../../../src/stats/change.ts";
import type { Programme } from "../../../src/datasets/documents/case-study-results.ts";
import { binomialTails, binomialTest } from "../../../src/stats/binomial.ts";
import { fisherExact } from "../../../src/stats/fisher-exact.ts";
import type { Counts } from "../../../src/stats/interval.ts";
import { recoverCounts } from "../../../src/stats/recover-counts.ts";
import { wilsonInterval } from "../../../src/stats/wilson-interval.ts";
import { statedResults } from "../../sources/evidence/case-studies.ts";
import { sevenBoroughs, triBorough } from "./case-study-places.ts";

/** What makes a result one of its own. */
export type ResultKey = {
  readonly programme: Programme;
  readonly measure: string;
  readonly group: string;
  readonly period: string;
};

export type Recomputed = ResultKey & {
  readonly value: number;
  readonly unit: string;
  readonly note: string | null;
  /** A stated figure that it is worked out from. */
  readonly from: ResultKey;
};

export const sameResult = (one: ResultKey, other: ResultKey): boolean =>
  one.programme === other.programme &&
  one.measure === other.measure &&
  one.group === other.group &&
  one.period === other.period;

const decimals = (digits: number, value: number): number =>
  Math.round(value * 10 ** digits) / 10 ** digits;
const percent = (share: number): number => decimals(2, 100 * share);
const change = (before: number, after: number): number => decimals(2, percentChange(before, after));

/** The stated value of a result. */
function valueOf(key: ResultKey): number {
  const value = statedResults.find((stated) => sameResult(stated, key))?.stated_value;
  if (typeof value === "number") return value;
  throw new Error(`${key.programme}: no figure "${key.measure}" of ${key.group}, ${key.period}`);
}

/** A result worked out from others; where it is stated too, unit and note are those of the stated. */
const result = (
  key: ResultKey,
  value: number,
  from: ResultKey = key,
  unit = "",
  note: string | null = null,
): Recomputed => ({ ...key, value, from, unit, note });

function radar(): Recomputed[] {
  const key = (measure: string, group: string): ResultKey => ({
    ...{ programme: "RADAR", measure, group, period: "12 months, dates not stated" },
  });
  const countsOf = (group: string): Counts => ({
    count: valueOf(key("people who reoffended", group)),
    total: valueOf(key("people followed", group)),
  });
  const [short, prolific] = ["under 12 months", "prolific"];
  const [stayed, left] = ["completed or continuing", "dropped out"];
  const from = key("reoffending rate", stayed);

  const { splits, tried } = recoverCounts(
    countsOf(short),
    valueOf(from),
    valueOf(key("reoffending rate", left)),
  );
  const [only] = splits;
  if (only === undefined || splits.length > 1) throw new Error("RADAR: not one division of people");
  const search = "the one division of 21 of 38 into whole people that gives 45% and 69%";

  const rates = (group: string, counts: Counts, basis: ResultKey): Recomputed[] => {
    const { lower, upper } = wilsonInterval(counts.count, counts.total);
    const limit = (side: string, value: number) =>
      result(
        key(`reoffending rate, ${side} limit of the 95% interval`, group),
        ...([percent(value), basis, "percent", "Wilson’s score interval"] as const),
      );
    return [
      result(key("reoffending rate", group), percent(counts.count / counts.total)),
      limit("lower", lower),
      limit("upper", upper),
    ];
  };
  const soFew = (group: string): Recomputed => {
    const { count, total } = countsOf(group);
    const predicted = valueOf(key("predicted reoffending rate", group)) / 100;
    return result(
      key("chance of so few or fewer at the predicted rate", group),
      decimals(4, binomialTails(count, total, predicted).atMost),
      key("people who reoffended", group),
      "probability",
      "exact binomial, one-sided; takes the predicted rate as exact, which makes it too small",
    );
  };
  const recovered = (group: string, { count, total }: Counts): Recomputed[] => [
    result(key("people followed", group), total, from, "people", search),
    result(key("people who reoffended", group), count, from, "people", search),
  ];
  return [
    result(key("people followed", "all"), countsOf(short).total + countsOf(prolific).total),
    ...[short, prolific].flatMap((group) => [
      ...rates(group, countsOf(group), key("reoffending rate", group)),
      soFew(group),
    ]),
    ...recovered(stayed, only.first),
    ...recovered(left, only.second),
    ...rates(stayed, only.first, from),
    ...rates(left, only.second, from),
    result(
      key("divisions into whole people that agree", short),
      splits.length,
      ...([from, "divisions", `of ${tried} tried`] as const),
    ),
    result(
      key("chance of so large a difference between those who stayed and those who left", short),
      decimals(4, fisherExact(only.first, only.second)),
      ...([
        from,
        "probability",
        "Fisher’s exact test, two-sided, with the recovered counts",
      ] as const),
    ),
  ];
}

function focus(): Recomputed[] {
  const key = (measure: string, group: string, period: string): ResultKey => ({
    ...{ programme: "FOCUS", measure, group, period },
  });
  const years = (measure: string, group: string): readonly [number, number] => [
    valueOf(key(measure, group, "2011")),
    valueOf(key(measure, group, "2012")),
  ];
  const both = "2011 to 2012";
  const suspected = "suspected offences";
  const types = statedResults
    .filter(
      (row) => row.programme === "FOCUS" && row.measure === suspected && row.period === "2011",
    )
    .map(({ group }) => group);
  const total = (year: string): number =>
    types.reduce((sum, type) => sum + valueOf(key(suspected, type, year)), 0);
  const basis = key(suspected, types[0] ?? "", "2011");
  const five = "the five types in the text; the caption says six";
  const young = years("offences", "aged 18 to 24");
  return [
    ...types.map((type) =>
      result(
        key(`change in ${suspected}`, type, both),
        change(...years(suspected, type)),
        key(suspected, type, "2011"),
        "percent",
      ),
    ),
    result(key(suspected, "five types", "2011"), total("2011"), basis, "offences", five),
    result(key(suspected, "five types", "2012"), total("2012"), basis, "offences", five),
    result(
      key("change in suspected offences", "all types", both),
      change(total("2011"), total("2012")),
    ),
    ...["whole cohort", "aged 18 to 24"].map((group) =>
      result(key("change in offences", group, both), change(...years("offences", group))),
    ),
    result(
      key("chance of a difference as unlikely, or more so", "aged 18 to 24", both),
      decimals(4, binomialTest(young[0], young[0] + young[1], 0.5)),
      key("offences", "aged 18 to 24", "2011"),
      "probability",
      "exact binomial, two-sided, half each; takes offences as independent, though one person can commit several",
    ),
  ];
}

function others(): Recomputed[] {
  const roma = (group: string): ResultKey => ({
    ...{ programme: "Roma intervention project", measure: "young people on the caseload" },
    ...{ group, period: "not stated" },
  });
  const penrose = (measure: string, group: string, period: string): ResultKey => ({
    ...{ programme: "Operation Penrose", measure, group, period },
  });
  const latest = "most recent, not dated";
  const cohort = penrose("reoffending rate", "cohort", latest);
  const demand = (group: string) =>
    penrose("change in demand on the justice system", group, "year 1, dates not stated");
  const points = (key: ResultKey, one: ResultKey, other: ResultKey, note: string): Recomputed =>
    result(key, decimals(2, valueOf(one) - valueOf(other)), one, "percentage points", note);
  const same = (
    programme: Programme,
    measure: string,
    group: string,
    period: string,
    value: number,
  ) => result({ programme, measure, group, period }, value);
  return [
    result(
      roma("all"),
      valueOf(roma("girls and young women")) + valueOf(roma("boys and young men")),
    ),
    ...["Metropolitan Police average", "national average"].map((group) =>
      points(
        penrose("difference of the cohort’s rate", group, latest),
        ...([cohort, penrose("reoffending rate", group, latest)] as const),
        "whether it is more than chance depends on the size of the cohort, which is not stated",
      ),
    ),
    ...["adults", "young people"].map((group) =>
      points(
        penrose("difference of the change in demand", group, "year 1, dates not stated"),
        ...([demand(`Lewisham, ${group}`), demand(`England and Wales, ${group}`)] as const),
        "Lewisham less England and Wales",
      ),
    ),
    same("Adult reoffending service", "authorities", "programme", "not stated", triBorough.length),
    same("Review of seven boroughs", "boroughs", "sample", "2010-07", sevenBoroughs.length),
  ];
}

/** Everything that can be worked out again, by key. */
export const recomputedResults = (): readonly Recomputed[] => [...radar(), ...focus(), ...others()];
