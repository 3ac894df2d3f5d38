import type { APIRoute } from "astro";
import { chartPicture } from "../../../../charts/picture/of-chart.ts";
import { chartAddress } from "../../../../places/chart-address.ts";
import { renderStatic } from "../../../../charts/render-static.ts";
import { query } from "../../../../database/build/node.ts";
import { link, wholeAddress } from "../../../../places/links.ts";
import { chartPaths, type ChartProps } from "../_paths.ts";

export const getStaticPaths = chartPaths;

/** The chart as a picture that explains itself. */
export const GET: APIRoute<ChartProps> = async ({ props: { instance } }) => {
  const { chart, place, parameters } = instance;
  const shown = chart.present(await query(chart.sql, parameters), { place, link });
  const address = wholeAddress(chartAddress(chart, place));
  return new Response(chartPicture(shown, renderStatic, address), {
    headers: { "content-type": "image/svg+xml" },
  });
};
