import type { APIRoute } from "astro";
import { inlineParameters } from "../../../../database/ask/parameters.ts";
import { chartPaths, type ChartProps } from "../_paths.ts";

export const getStaticPaths = chartPaths;

/** The question behind a chart, with the place written out, ready to paste. */
export const GET: APIRoute<ChartProps> = ({ props: { instance } }) =>
  new Response(inlineParameters(instance.chart.sql, instance.parameters), {
    headers: { "content-type": "text/plain; charset=utf-8" },
  });
