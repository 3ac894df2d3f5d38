import { ask as askCommitted } from "../../../database/build/ask.ts";
import type { Ask } from "../../../database/ask/question.ts";
import type { Place } from "../../../places/place.ts";
import { cityOfLondon, withAdults } from "../../../places/places.ts";
import { cityByYear } from "../../crime/charts/city/city-by-year.ts";
import { changesFrom, yearlyChanges } from "../../crime/charts/yearly-changes.ts";
import { describeRevisionShortly, recentRevisionsOfGroups } from "../../crime/revisions.ts";
import {
  adultsInBorough,
  joinedNameOf,
} from "../../reoffending/charts/adults/adults-in-borough.ts";
import { childrenRange } from "../../reoffending/charts/children/children-range.ts";
import { londonAllAges } from "../../reoffending/charts/london-all-ages.ts";
import { boroughSummary, yearsToMonth } from "../borough-summary.ts";
import { answerAdults, answerAllAges } from "./adults.ts";
import type { Answer, Opening } from "./answer.ts";
import { answerChildren } from "./children.ts";
import { answerCityCrime, answerCrime, officialForce } from "./crime.ts";

async function crime(ask: Ask, place: Place): Promise<Answer> {
  if (place.slug === cityOfLondon) {
    return answerCityCrime(await ask(cityByYear.question), await ask(officialForce));
  }
  const parameters = { area_code: place.areaCode };
  const years = yearsToMonth(await ask(boroughSummary, parameters));
  const changes = changesFrom(await ask(yearlyChanges.question, parameters));
  const revisions = await ask(recentRevisionsOfGroups);
  return answerCrime(
    place.name,
    years,
    changes,
    describeRevisionShortly(years[0]?.change ?? 0, revisions),
  );
}

async function adults(ask: Ask, place: Place): Promise<Answer> {
  const allAges = await ask(londonAllAges.question);
  const isLoaded = (await withAdults()).some(({ slug }) => slug === place.slug);
  if (!isLoaded) return answerAllAges(place.name, allAges, joinedNameOf(place));
  const rows = await ask(adultsInBorough.question, { area_code: place.areaCode });
  return answerAdults(rows, allAges, joinedNameOf(place));
}

/**
 * What an authority's page opens with, on screen and on paper: recorded crime, children's
 * reoffending and adults' reoffending, each with direction, size, how sure, London and its year. All
 * figures are those of the questions that the page's charts ask, of the committed tables or others.
 */
export async function openingOf(place: Place, ask: Ask = askCommitted): Promise<Opening> {
  const children = await ask(childrenRange.question, { area_code: place.areaCode });
  return [await crime(ask, place), answerChildren(place.name, children), await adults(ask, place)];
}
