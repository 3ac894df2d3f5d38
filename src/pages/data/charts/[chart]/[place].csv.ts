import type { APIRoute } from "astro";
import { csvOf } from "../../../../charts/csv.ts";
import { query } from "../../../../database/build/node.ts";
import { chartPaths, type ChartProps } from "../_paths.ts";

export const getStaticPaths = chartPaths;

/** Exactly what is drawn: the rows of the chart's own query, to four decimals. */
export const GET: APIRoute<ChartProps> = async ({ props: { instance } }) => {
  const rows = await query(instance.chart.sql, instance.parameters);
  return new Response(csvOf(instance.chart.columns, rows), {
    headers: { "content-type": "text/csv; charset=utf-8" },
  });
};
