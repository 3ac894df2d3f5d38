import { ask } from "../../../database/build/ask.ts";
import type { Place } from "../../../places/place.ts";
import { cityOfLondon, withAdults } from "../../../places/places.ts";
import { formatMonth } from "../../../words/periods.ts";
import { cityByType } from "../../crime/charts/city/city-by-type.ts";
import { groups } from "../../crime/charts/groups.ts";
import { childrenRange } from "../../reoffending/charts/children/children-range.ts";
import { boroughContext, contextLine, toldIndicators } from "../borough-context.ts";
import type { Answer } from "../opening/answer.ts";
import { openingOf } from "../opening/opening.ts";
import { describeContext, describeUnknown, type NamedLine } from "./briefing-words.ts";
import { describeMovedGroups, groupMoves, typeMoves } from "./moved-groups.ts";

/** One of the answers that a briefing opens with. */
export type Statement = {
  readonly heading: string;
  /** "year to June 2026" */
  readonly when?: string;
  readonly figure?: string;
  readonly text: string;
};

async function movedMost(place: Place): Promise<string> {
  const parameters = { area_code: place.areaCode };
  if (place.slug !== cityOfLondon) {
    return describeMovedGroups(groupMoves(await ask(groups.question, parameters)), "offences");
  }
  const types = await ask(cityByType.question, parameters);
  const moves = typeMoves(types);
  return moves.length === 0
    ? "No two years of the police’s public site are complete, so no type can be set beside the year before."
    : `${describeMovedGroups(moves, "records")} By the police’s public site, in the 12 months to ${formatMonth(types.at(-1)?.month ?? "")}.`;
}

/** Local context of a place, in the order in which it is told. */
export async function contextOf(
  place: Place,
): Promise<readonly (NamedLine & { readonly indicator: string })[]> {
  const rows = await ask(boroughContext, { area_code: place.areaCode });
  return toldIndicators.map(({ indicator, short }) => ({
    ...{ indicator, short },
    ...contextLine(rows, indicator),
  }));
}

/** What stands in the sentence about context, where a place has it, and how it is called there. */
const foremost = [
  ["Unemployment rate", "unemployment"],
  ["Children in low income after housing costs", "children in low income after housing costs"],
  ["Working age without qualifications", "people of working age without qualifications"],
  ["Claimants of unemployment-related benefits", "people who claim unemployment-related benefits"],
] as const;

const asStatement = (answer: Answer): Statement => ({
  heading: answer.heading,
  when: `year to ${formatMonth(answer.until)}`,
  figure: [answer.figure, answer.whose].filter((part) => part !== undefined).join(" "),
  text: [...answer.says, ...answer.sure].join(" "),
});

/** What a briefing of a place says, from the same answers as its page. */
export async function statementsOf(place: Place): Promise<readonly Statement[]> {
  const answers = await openingOf(place);
  const context = await contextOf(place);
  const lines = foremost.flatMap(([name, short]) =>
    context.filter(({ indicator }) => indicator === name).map((line) => ({ ...line, short })),
  );
  const children = await ask(childrenRange.question, { area_code: place.areaCode });
  return [
    ...answers.map(asStatement),
    { heading: "What moved most", text: await movedMost(place) },
    { heading: "Local context", text: describeContext(place.name, lines) },
    {
      heading: "What cannot be said",
      text: describeUnknown(place.name, {
        isCity: place.slug === cityOfLondon,
        adults: (await withAdults()).some(({ slug }) => slug === place.slug),
        children: children.some(({ rate }) => rate !== null),
      }),
    },
  ];
}
