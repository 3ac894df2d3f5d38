import type { APIRoute } from "astro";
import { chartAddress } from "../../../../places/chart-address.ts";
import { ask } from "../../../../database/build/ask.ts";
import { pictureOnce } from "../../../../figure/picture-once.ts";
import { noEditions } from "../../../../figure/cite.ts";
import { figureOfChart } from "../../../../figure/shown-figure.ts";
import { link, wholeAddress } from "../../../../places/links.ts";
import { chartPaths, type ChartProps } from "../_paths.ts";

export const getStaticPaths = chartPaths;

/** The chart as a picture that explains itself. */
export const GET: APIRoute<ChartProps> = async ({ props: { instance } }) => {
  const { chart, place, parameters } = instance;
  const rows = await ask(chart.question, parameters);
  const shown = figureOfChart(instance, rows, link, noEditions);
  const address = wholeAddress(chartAddress(chart, place));
  return new Response(pictureOnce(`${chart.id}/${place.slug}`, shown, address), {
    headers: { "content-type": "image/svg+xml" },
  });
};
