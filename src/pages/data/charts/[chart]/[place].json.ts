import type { APIRoute } from "astro";
import { ask } from "../../../../database/build/ask.ts";
import { figureJson } from "../../../../figure/chart-workbook.ts";
import { chartPaths, type ChartProps } from "../_paths.ts";

export const getStaticPaths = chartPaths;

/** The rows of a chart's CSV as a list of records. */
export const GET: APIRoute<ChartProps> = async ({ props: { instance } }) => {
  const rows = await ask(instance.chart.question, instance.parameters);
  return new Response(figureJson(instance.chart.columns, rows), {
    headers: { "content-type": "application/json" },
  });
};
