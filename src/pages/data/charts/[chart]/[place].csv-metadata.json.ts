import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from "astro";
import { instances } from "../../../../charts/published.ts";
import { describeChartFile } from "../../../../charts/csvw.ts";
import { query } from "../../../../database/node.ts";
import { link } from "../../../../links.ts";

export const getStaticPaths = (async () =>
  (await instances()).map((instance) => ({
    params: { chart: instance.chart.id, place: instance.place.slug },
    props: { instance },
  }))) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** The notes, sources and licences of a chart's CSV, as CSV on the Web metadata. */
export const GET: APIRoute<Props> = async ({ props: { instance } }) => {
  const rows = await query(instance.chart.sql, instance.parameters);
  const shown = instance.chart.present(rows, { place: instance.place, link });
  return Response.json(describeChartFile(instance, shown));
};
