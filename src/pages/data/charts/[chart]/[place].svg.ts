import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from "astro";
import { chartPicture } from "../../../../charts/picture/of-chart.ts";
import { chartAddress, instances } from "../../../../charts/published.ts";
import { renderStatic } from "../../../../charts/render-static.ts";
import { query } from "../../../../database/node.ts";
import { link, wholeAddress } from "../../../../links.ts";

export const getStaticPaths = (async () =>
  (await instances()).map((instance) => ({
    params: { chart: instance.chart.id, place: instance.place.slug },
    props: { instance },
  }))) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** The chart as a picture that explains itself. */
export const GET: APIRoute<Props> = async ({ props: { instance } }) => {
  const { chart, place, parameters } = instance;
  const shown = chart.present(await query(chart.sql, parameters), { place, link });
  const address = wholeAddress(chartAddress(chart, place));
  return new Response(chartPicture(chart, shown, renderStatic, address), {
    headers: { "content-type": "image/svg+xml" },
  });
};
