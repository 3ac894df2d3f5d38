import type { EditionChange } from "../../datasets/changes.ts";
import { wholeAddress } from "../../places/links.ts";
import { london, type Place } from "../../places/place.ts";
import { whatStandsOut } from "../../topics/crime/stands-out/ask.ts";
import {
  answerStandingOut,
  describeStandingOut,
} from "../../topics/crime/stands-out/stands-out.ts";
import { addMonths, formatMonth } from "../../words/periods.ts";
import { cityOfLondon } from "../../places/places.ts";
import { listReleases } from "../../figure/releases.ts";
import { settings } from "../settings.ts";
import { printFeed, type FeedEntry } from "./atom.ts";
import { areaNames, listCorrections, listEditions, tellEdition } from "./told.ts";

const at = (anchor: string): string => wholeAddress(`/changes/#${anchor}`);

/** Editions carry no date of their own: the first day after the months that they tell of stands for it. */
const dayAfter = (month: string): string => `${addMonths(month, 1)}-01`;

/** An edition as it bears on one place: revised figures of others left out. */
const bearingOn = (change: EditionChange, { areaCode, slug }: Place): EditionChange =>
  slug === london.slug
    ? change
    : { ...change, largest: change.largest.filter((cell) => cell.areaCode === areaCode) };

async function editionEntries(place: Place): Promise<FeedEntry[]> {
  const names = await areaNames();
  return (await listEditions()).map((change) => {
    const { id, title, told, source } = tellEdition(bearingOn(change, place), names);
    const paragraphs = [source, ...told.flatMap(({ text, items }) => [text, ...items])];
    return { id, title, updated: dayAfter(change.months.last), address: at(id), paragraphs };
  });
}

async function standingOut(place: Place): Promise<FeedEntry> {
  const out = await whatStandsOut();
  const month = formatMonth(out.twelveMonthsTo);
  const own = out.found.filter(
    ({ series }) => place.slug === london.slug || series.slug === place.slug,
  );
  const nothing =
    place.slug === cityOfLondon
      ? `${place.name} is not among the places looked at: its own police’s figures have gaps.`
      : `Nothing stands out in ${place.name} in the 12 months to ${month}.`;
  const opening = place.slug === london.slug ? [answerStandingOut(out)] : [];
  const paragraphs = [...opening, ...own.map(describeStandingOut)];
  return {
    id: `stands-out-${out.twelveMonthsTo}`,
    title: `What stands out in the 12 months to ${month}`,
    updated: dayAfter(out.twelveMonthsTo),
    address: at("stands-out"),
    paragraphs: paragraphs.length === 0 ? [nothing] : paragraphs,
  };
}

/** A correction of one authority is told in its feed; one of London, or of all, in every feed. */
async function corrections({ areaCode, slug }: Place): Promise<FeedEntry[]> {
  return (await listCorrections())
    .filter(({ areas }) => slug === london.slug || areas.length === 0 || areas.includes(areaCode))
    .map(({ id, since, printed, right, why, where }) => ({
      id: `correction-${id}`,
      title: `Correction: ${where.map(({ name }) => name).join(", ")}`,
      updated: since,
      address: at(id),
      paragraphs: [`Printed: ${printed}`, `Right: ${right}`, why],
    }));
}

const releases = async (): Promise<FeedEntry[]> =>
  (await listReleases()).map(({ version, date, whatChanged }) => ({
    id: `release-${version}`,
    title: `Release ${version}`,
    updated: date,
    address: wholeAddress("/data/#releases"),
    paragraphs: whatChanged,
  }));

/** What changed in a place, as an Atom feed; addresses are relative where the site's is not known. */
export async function feedOf(place: Place): Promise<Response> {
  const isLondon = place.slug === london.slug;
  const text = printFeed({
    id: `changes/${place.slug}`,
    title: `${settings.name}: what changed in ${place.name}`,
    author: settings.runBy ?? settings.name,
    page: wholeAddress("/changes/"),
    self: wholeAddress(isLondon ? "/changes/feed.xml" : `/changes/${place.slug}/feed.xml`),
    entries: [
      await standingOut(place),
      ...(await editionEntries(place)),
      ...(await corrections(place)),
      ...(isLondon ? await releases() : []),
    ],
  });
  return new Response(text, { headers: { "content-type": "application/atom+xml" } });
}
