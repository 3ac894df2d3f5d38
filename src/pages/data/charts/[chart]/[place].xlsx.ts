import type { APIRoute } from "astro";
import { query } from "../../../../database/build/node.ts";
import { figureOfChart } from "../../../../figure/shown-figure.ts";
import { workbookOnce } from "../../../../figure/workbook-once.ts";
import { link } from "../../../../places/links.ts";
import { chartPaths, type ChartProps } from "../_paths.ts";

export const getStaticPaths = chartPaths;

/** A chart's rows, notes and columns as a workbook. */
export const GET: APIRoute<ChartProps> = async ({ props: { instance } }) => {
  const rows = await query(instance.chart.sql, instance.parameters);
  const shown = figureOfChart(instance, rows, link);
  return new Response(await workbookOnce(shown), {
    headers: {
      "content-type": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    },
  });
};
