import type { APIRoute } from "astro";
import { ask } from "../../../../database/build/ask.ts";
import { editionsOf } from "../../../../figure/editions.ts";
import { figureOfChart } from "../../../../figure/shown-figure.ts";
import { link } from "../../../../places/links.ts";
import { chartPaths, type ChartProps } from "../_paths.ts";

export const getStaticPaths = chartPaths;

/** What a reader of a chart's CSV must know, as plain text. */
export const GET: APIRoute<ChartProps> = async ({ props: { instance } }) => {
  const rows = await ask(instance.chart.question, instance.parameters);
  const { sources } = instance.chart.present(rows, { place: instance.place, link });
  const figure = figureOfChart(instance, rows, link, await editionsOf(sources));
  return new Response(figure.files.notes(), {
    headers: { "content-type": "text/plain; charset=utf-8" },
  });
};
