import type { Choices } from "./choices.ts";
import { scales, views, type Measure } from "../measure.ts";
import { findMeasure, measureOf } from "../measures.ts";
import { endMonth, isMonthly, periodsWithin } from "./periods.ts";
import { settle } from "./settle.ts";
import { quote } from "../../words/quote.ts";
import { groupSlugs, reachOf, type Vocabulary } from "./vocabulary.ts";

export type Parsed = {
  readonly choices: Choices;
  /** What the address asked for and cannot have, in words for the reader. */
  readonly dropped: readonly string[];
  /** Whether the address holds any choice at all. */
  readonly carried: boolean;
};

export const allGroups = "all";

const keys = ["measure", "places", "boroughs", "groups", "from", "to", "scale", "view"] as const;

/**
 * What an address means that leaves something out. The first addresses of this page named boroughs
 * and no scale or view, and those without a measure were of months.
 */
const leftOut = { measure: "month", groups: ["theft"], from: "2016-01" } as const;
const oldRate = "rate";

type Drop = (reason: string) => void;

/** A list may come joined with commas, as it is written here, or as a form would repeat it. */
function listOf(query: URLSearchParams, key: string): readonly string[] {
  const items = query.getAll(key).flatMap((value) => value.split(","));
  return [...new Set(items.map((item) => item.trim().toLowerCase()).filter((item) => item !== ""))];
}

function known(
  items: readonly string[],
  vocabulary: readonly string[],
  noun: string,
  drop: Drop,
): readonly string[] {
  const unknown = items.filter((item) => !vocabulary.includes(item));
  for (const item of unknown.slice(0, 3)) drop(`no ${noun} is called ${quote(item)}`);
  if (unknown.length > 3) drop(`and ${String(unknown.length - 3)} more are not known`);
  return items.filter((item) => vocabulary.includes(item));
}

function oneOf<T extends string>(
  query: URLSearchParams,
  key: string,
  all: readonly T[],
  drop: Drop,
): T | undefined {
  const asked = query.get(key)?.trim() ?? "";
  const found = all.find((name) => name === asked);
  if (asked !== "" && found === undefined) drop(`no ${key} is called ${quote(asked)}`);
  return found;
}

const isMonth = (text: string): boolean => /^\d{4}-(?:0[1-9]|1[0-2])$/.test(text);

/** The period of an address, in the measure's own notation or as months. */
function periodOf(
  query: URLSearchParams,
  measure: Measure,
  isOldRate: boolean,
  vocabulary: Vocabulary,
  drop: Drop,
): { readonly from: string; readonly to: string } {
  const { periods } = reachOf(vocabulary, measure);
  const [first = "", last = ""] = [periods[0], periods.at(-1)];
  const isRecent = measure.question === "crime" && !query.has("from");
  const [from, to] = (["from", "to"] as const).map((key) => {
    const asked = query.get(key)?.trim() ?? "";
    if (asked === "") return key === "from" ? (isRecent ? leftOut.from : first) : last;
    if (periods.includes(asked) || (!isMonthly(measure.kind) && isMonth(asked))) return asked;
    drop(`there are no figures for ${quote(asked)}`);
    return key === "from" ? first : last;
  });
  if (from === undefined || to === undefined) return { from: first, to: last };
  const own = !isOldRate && periods.includes(from) && periods.includes(to);
  if (own) {
    if (from > to) drop("the period began after its end, so the two were swapped");
    return { from, to };
  }
  const monthOf = (text: string): string =>
    !isOldRate && periods.includes(text) ? endMonth(measure.kind, text) : text;
  const months = [monthOf(from), monthOf(to)].toSorted();
  const within = periodsWithin(measure.kind, periods, months[0] ?? "", months[1] ?? "");
  if (within.length === 0) drop("no figure of this measure lies in the period, so all are shown");
  return { from: within[0] ?? first, to: within.at(-1) ?? last };
}

/**
 * Reads the choices in an address. It takes any text: what is not known is dropped and said so, and
 * what is missing is filled in.
 */
export function parseAddress(search: string, vocabulary: Vocabulary): Parsed {
  const query = new URLSearchParams(search);
  const dropped: string[] = [];
  const drop = (reason: string): void => void dropped.push(reason);
  const asked = query.get("measure")?.trim() ?? "";
  const isOldRate = asked === oldRate;
  const named = isOldRate ? measureOf("year") : findMeasure(asked);
  if (asked !== "" && !named) drop(`no measure is called ${quote(asked)}`);
  const measure = named ?? measureOf(leftOut.measure);
  const slugs = vocabulary.places.map(({ slug }) => slug);
  const places = known(
    [...new Set([...listOf(query, "places"), ...listOf(query, "boroughs")])],
    slugs,
    "place",
    drop,
  );
  const groups = measure.takesGroups ? listOf(query, "groups") : [];
  const wanted = groups.filter((group) => group !== allGroups);
  const ofGroups = known(wanted, groupSlugs, "offence group", drop);
  const isAll = groups.includes(allGroups) || !measure.takesGroups;
  const settled = settle(
    {
      measure: measure.id,
      places,
      groups: isAll ? [] : ofGroups.length > 0 ? ofGroups : leftOut.groups,
      ...periodOf(query, measure, isOldRate, vocabulary, drop),
      scale: oneOf(query, "scale", scales, drop) ?? (isOldRate ? "rate" : measure.scales[0]),
      view: oneOf(query, "view", views, drop) ?? measure.views[0],
    },
    vocabulary,
  );
  return {
    choices: settled.choices,
    dropped: [...dropped, ...settled.gaveWay],
    carried: keys.some((key) => query.has(key)),
  };
}

/** Choices as the end of an address, whole, so that it means the same when the page's first question changes. */
export function formatAddress(choices: Choices): string {
  const { places, groups, from, to, scale, view } = choices;
  const measure = measureOf(choices.measure);
  const parts = [
    `measure=${measure.id}`,
    `places=${places.join(",")}`,
    ...(measure.takesGroups
      ? [`groups=${groups.length === 0 ? allGroups : groups.join(",")}`]
      : []),
    ...(measure.kind === "single" ? [] : [`from=${from}`, `to=${to}`]),
    ...(measure.scales.length > 1 ? [`scale=${scale}`] : []),
    `view=${view}`,
  ];
  return `?${parts.join("&")}`;
}

/** "rolling-year-theft-camden-hackney-2016-01-to-2026-06": what a file of the answer holds. */
export function fileNameOf(choices: Choices): string {
  const measure = measureOf(choices.measure);
  const { groups, places, from, to, scale, view } = choices;
  const which = !measure.takesGroups
    ? []
    : groups.length === 0
      ? ["all-offences"]
      : groups.length > 2
        ? [`${String(groups.length)}-offence-groups`]
        : groups;
  const where = places.length > 6 ? [`${String(places.length)}-places`] : places;
  const when =
    measure.kind === "single" ? [] : view === "dots" || from === to ? [to] : [from, "to", to];
  const how = { count: [], published: [], rate: ["per-1000-residents"], index: ["index"] }[scale];
  return [measure.id, ...which, ...how, ...where, ...when].join("-").replaceAll("/", "-");
}
