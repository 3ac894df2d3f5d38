import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from "astro";
import { instances } from "../../../../charts/published.ts";
import { toCsv } from "../../../../database/csv.ts";
import { query } from "../../../../database/node.ts";

export const getStaticPaths = (async () =>
  (await instances()).map((instance) => ({
    params: { chart: instance.chart.id, place: instance.place.slug },
    props: { instance },
  }))) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** Exactly what is drawn: the rows of the chart's own query. */
export const GET: APIRoute<Props> = async ({ props: { instance } }) => {
  const rows = await query(instance.chart.sql, instance.parameters);
  return new Response(toCsv(Object.keys(instance.chart.columns), rows), {
    headers: { "content-type": "text/csv; charset=utf-8" },
  });
};
