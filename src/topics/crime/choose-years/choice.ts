import { allOffences } from "../../../datasets/crime/offence-groups.ts";
import { quote } from "../../../words/quote.ts";

/** A group of offences that can be chosen, and the first year from which it is counted alike. */
export type GroupToChoose = { readonly name: string; readonly slug: string; readonly from: string };

/** Every offence together, which has no name in addresses and is counted in every year. */
export const everyOffence: GroupToChoose = { name: allOffences, slug: "", from: "" };

/** A change in counting: the first year after it, and of which groups it bears on. */
export type CountingChange = {
  readonly period: string;
  readonly label: string;
  readonly reason: string;
  readonly groups: readonly string[];
};

/** What a reader can choose from. */
export type Offered = {
  /** Where counting changed between these years. */
  readonly changes: readonly CountingChange[];
  readonly years: readonly string[];
  readonly groups: readonly GroupToChoose[];
};

/** What a reader chose: offences, and two financial years. */
export type Choice = { readonly group: GroupToChoose; readonly from: string; readonly to: string };

const keys = ["group", "from", "to"] as const;

/**
 * The choice that an address names. What it leaves out, or names wrongly, is as the chart opens.
 *
 * @param search the end of an address: `?group=robbery&from=2018-19&to=2025-26`
 */
export function readChoice(
  search: string,
  opens: Choice,
  { years, groups }: Offered,
): {
  readonly choice: Choice;
  /** What the address names and nobody can choose, in words for the reader. */
  readonly dropped: readonly string[];
  /** Whether the address holds any choice at all. */
  readonly carried: boolean;
} {
  const query = new URLSearchParams(search);
  const dropped: string[] = [];
  const yearOf = (key: "from" | "to"): string => {
    const named = query.get(key);
    if (named === null || years.includes(named)) return named ?? opens[key];
    dropped.push(`${quote(named)} is no financial year of these figures`);
    return opens[key];
  };
  const named = query.get("group") ?? opens.group.slug;
  const group = [everyOffence, ...groups].find(({ slug }) => slug === named);
  if (!group) dropped.push(`${quote(named)} is no group of offences that can be chosen`);
  return {
    choice: { group: group ?? opens.group, from: yearOf("from"), to: yearOf("to") },
    dropped,
    carried: keys.some((key) => query.has(key)),
  };
}

/** A choice as the end of an address, whole, so that it means the same when the newest year changes. */
export const searchOf = ({ group, from, to }: Choice): string =>
  `?${group.slug === "" ? "" : `group=${group.slug}&`}from=${from}&to=${to}`;

/** Why a choice has no answer, in words for the reader; undefined where it has one. */
export function refuse({ group, from, to }: Choice): string | undefined {
  if (from >= to) return "Choose a year in “To” that comes after the one in “From”.";
  if (from < group.from)
    return `Single groups are counted alike only from ${group.from} on. Choose a later year in “From”.`;
  return undefined;
}
