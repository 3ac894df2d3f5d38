import { frames, type Instance } from "../../charts/chart.ts";
import { lightColour } from "../../charts/picture/light-colours.ts";
import { renderStatic } from "../../charts/render-static.ts";
import { builtChart } from "../../figure/build/built-figure.ts";
import { london } from "../../places/place.ts";
import { instances } from "../published-charts.ts";
import { iconOf } from "../icon.ts";
import { settings } from "../settings.ts";
import { composeCard } from "./compose.ts";

/** A page's card: the words of its chart that says most of it, which is drawn beside them. */
type Carded = { readonly path: string; readonly instance: Instance | undefined };

/** The card of pages without a chart of their own. */
const general = "/";

/** Charts that say most of their page, before those that merely come first. */
const telling: readonly string[] = [
  ...["rolling-year", "city-by-year", "force-by-year", "london-all-ages"],
];

const rank = ({ chart: { id } }: Instance): number =>
  telling.includes(id) ? telling.indexOf(id) : telling.length;

async function listCards(): Promise<readonly Carded[]> {
  const drawn: Instance[] = [];
  for (const instance of await instances()) {
    const { drawing } = (await builtChart(instance)).shown;
    if (drawing.kind === "drawings") drawn.push(instance);
  }
  const byPage = Map.groupBy(drawn, ({ chart, place }) => chart.page(place));
  return [
    { path: general, instance: undefined },
    ...[...byPage].map(([path, own]) => ({
      path,
      instance: own.toSorted((a, b) => rank(a) - rank(b))[0],
    })),
  ];
}

let listed: Promise<readonly Carded[]> | undefined;

/** Every page that has a card of its own, and the general one. */
export const cards = (): Promise<readonly Carded[]> => (listed ??= listCards());

const fileOf = (path: string): string =>
  path === general ? "/cards/site.png" : `/cards${path.slice(0, -1)}.png`;

/** The card that stands for a page where its address is shown: its own, or the general one. */
export async function cardOf(path: string): Promise<string> {
  const own = (await cards()).some((card) => card.path === path);
  return fileOf(own ? path : general);
}

/** The part of a card's address that names it. */
export const cardName = (path: string): string => fileOf(path).replace(/^\/cards\/|\.png$/g, "");

const titleCase = (slug: string): string =>
  slug.replaceAll("-", " ").replace(/^./, (letter) => letter.toUpperCase());

async function generalCard(mark: string): Promise<string> {
  const tiles = await iconOf(london.slug, lightColour("this-area"));
  return composeCard({
    page: settings.name,
    finding: "Crime and reoffending in London’s 33 authorities, every figure to take away",
    drawing: tiles.replace("<svg ", '<svg width="32" height="32" '),
    site: "Open data, charts and answers",
    mark,
  });
}

/** A page's card as SVG of the size that every card has. */
export async function cardSvg({ path, instance }: Carded): Promise<string> {
  const mark = await iconOf(instance?.place.slug ?? london.slug);
  if (!instance) return generalCard(mark);
  const { chart, place } = instance;
  const { title, drawing } = (await builtChart(instance)).shown;
  const [, phone] = frames;
  const draw = drawing.kind === "drawings" ? drawing.drawings[0] : undefined;
  if (!draw) throw new Error(`${chart.id} has no drawing for the card of ${path}.`);
  const last = path.split("/").at(-2) ?? "";
  return composeCard({
    page: place.slug === london.slug ? titleCase(last) : place.name,
    finding: title,
    drawing: renderStatic(draw(phone)),
    site: settings.name,
    mark,
  });
}
