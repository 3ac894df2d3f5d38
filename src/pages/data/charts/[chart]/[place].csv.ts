import type { APIRoute } from "astro";
import { csvOf } from "../../../../charts/csv.ts";
import { ask } from "../../../../database/build/ask.ts";
import { chartPaths, type ChartProps } from "../_paths.ts";

export const getStaticPaths = chartPaths;

/** Exactly what is drawn: the rows of the chart's own query, to four decimals. */
export const GET: APIRoute<ChartProps> = async ({ props: { instance } }) => {
  const rows = await ask(instance.chart.question, instance.parameters);
  return new Response(csvOf(instance.chart.columns, rows), {
    headers: { "content-type": "text/csv; charset=utf-8" },
  });
};
