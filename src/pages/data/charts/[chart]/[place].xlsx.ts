import type { APIRoute } from "astro";
import { ask } from "../../../../database/build/ask.ts";
import { editionsOf } from "../../../../figure/editions.ts";
import { figureOfChart } from "../../../../figure/shown-figure.ts";
import { workbookOnce } from "../../../../figure/workbook-once.ts";
import { link } from "../../../../places/links.ts";
import { chartPaths, type ChartProps } from "../_paths.ts";

export const getStaticPaths = chartPaths;

/** A chart's rows, notes and columns as a workbook. */
export const GET: APIRoute<ChartProps> = async ({ props: { instance } }) => {
  const rows = await ask(instance.chart.question, instance.parameters);
  const { sources } = instance.chart.present(rows, { place: instance.place, link });
  const shown = figureOfChart(instance, rows, link, await editionsOf(sources));
  return new Response(await workbookOnce(shown), {
    headers: {
      "content-type": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    },
  });
};
