import type { APIRoute } from "astro";
import { describeChartFile } from "../../../../figure/csvw.ts";
import { ask } from "../../../../database/build/ask.ts";
import { editionsOf } from "../../../../figure/editions.ts";
import { link } from "../../../../places/links.ts";
import { chartPaths, type ChartProps } from "../_paths.ts";

export const getStaticPaths = chartPaths;

/** The notes, sources and licences of a chart's CSV, as CSV on the Web metadata. */
export const GET: APIRoute<ChartProps> = async ({ props: { instance } }) => {
  const rows = await ask(instance.chart.question, instance.parameters);
  const shown = instance.chart.present(rows, { place: instance.place, link });
  return Response.json(describeChartFile(instance, shown, await editionsOf(shown.sources)));
};
