import { measures, type Measure } from "../charts/compare-rows.ts";

/** What a reader of Compare has picked, as the address holds it. No groups means all of them. */
export type Choices = {
  readonly boroughs: readonly string[];
  readonly groups: readonly string[];
  readonly from: string;
  readonly to: string;
  readonly measure: Measure;
};

/** What there is to pick. Months are in order. */
export type Vocabulary = {
  readonly boroughs: readonly string[];
  readonly groups: readonly string[];
  readonly months: readonly string[];
};

export type Parsed = {
  readonly choices: Choices;
  /** What the address asked for and cannot have, in words for the reader. */
  readonly dropped: readonly string[];
  /** Whether the address holds any choice at all. */
  readonly carried: boolean;
};

/** As many lines as can be told apart in one chart. */
export const mostBoroughs = 6;
export const allGroups = "all";

const keys = ["boroughs", "groups", "from", "to", "measure"] as const;

/** Addresses can hold anything at any length: what is repeated to the reader stays short. */
const quote = (text: string): string => `“${text.length > 40 ? `${text.slice(0, 40)}…` : text}”`;

/** A list may come joined with commas, as it is written here, or as a form would repeat it. */
function listOf(query: URLSearchParams, key: string): readonly string[] {
  const items = query.getAll(key).flatMap((value) => value.split(","));
  return [...new Set(items.map((item) => item.trim().toLowerCase()).filter((item) => item !== ""))];
}

function known(
  items: readonly string[],
  vocabulary: readonly string[],
  noun: string,
  drop: (reason: string) => void,
): readonly string[] {
  const unknown = items.filter((item) => !vocabulary.includes(item));
  for (const item of unknown.slice(0, 3)) drop(`no ${noun} is called ${quote(item)}`);
  if (unknown.length > 3) drop(`and ${String(unknown.length - 3)} more are not known`);
  return items.filter((item) => vocabulary.includes(item));
}

function monthOf(
  query: URLSearchParams,
  key: "from" | "to",
  fallback: string,
  months: readonly string[],
  drop: (reason: string) => void,
): string {
  const asked = query.get(key)?.trim() ?? "";
  if (asked === "") return fallback;
  if (months.includes(asked)) return asked;
  drop(`there are no figures for ${quote(asked)}`);
  return fallback;
}

/**
 * Reads the choices in an address. It takes any text: what is not known is dropped and said so, and
 * what is missing comes from the fallback.
 */
export function parseChoices(search: string, vocabulary: Vocabulary, fallback: Choices): Parsed {
  const query = new URLSearchParams(search);
  const dropped: string[] = [];
  const drop = (reason: string): void => void dropped.push(reason);
  const boroughs = known(listOf(query, "boroughs"), vocabulary.boroughs, "borough", drop);
  if (boroughs.length > mostBoroughs) {
    drop(
      `a chart takes ${String(mostBoroughs)} places, so the first ${String(mostBoroughs)} are shown`,
    );
  }
  const groups = listOf(query, "groups");
  const named = known(
    groups.filter((group) => group !== allGroups),
    vocabulary.groups,
    "offence group",
    drop,
  );
  const from = monthOf(query, "from", fallback.from, vocabulary.months, drop);
  const to = monthOf(query, "to", fallback.to, vocabulary.months, drop);
  if (from > to) drop("the period began after its end, so the two were swapped");
  const asked = query.get("measure")?.trim() ?? "";
  const measure = measures.find((name) => name === asked);
  if (asked !== "" && !measure) drop(`no measure is called ${quote(asked)}`);
  return {
    choices: {
      boroughs: boroughs.length === 0 ? fallback.boroughs : boroughs.slice(0, mostBoroughs),
      groups: groups.includes(allGroups) ? [] : named.length > 0 ? named : fallback.groups,
      from: from > to ? to : from,
      to: from > to ? from : to,
      measure: measure ?? fallback.measure,
    },
    dropped,
    carried: keys.some((key) => query.has(key)),
  };
}

/** Choices as the end of an address, whole, so that it means the same when the page's first question changes. */
export function formatChoices(choices: Choices): string {
  const { boroughs, groups, from, to, measure } = choices;
  const written = groups.length === 0 ? allGroups : groups.join(",");
  return `?boroughs=${boroughs.join(",")}&groups=${written}&from=${from}&to=${to}&measure=${measure}`;
}

/** "month-theft-camden-hackney-2016-01-to-2026-06": what a file of the answer holds. */
export function fileNameOf({ boroughs, groups, from, to, measure }: Choices): string {
  const which =
    groups.length === 0
      ? "all-offences"
      : groups.length > 2
        ? `${String(groups.length)}-offence-groups`
        : groups.join("-");
  const how = { month: "monthly", "rolling-year": "rolling-12-months", rate: "per-1000-residents" };
  return [how[measure], which, ...boroughs, from, "to", to].join("-");
}
