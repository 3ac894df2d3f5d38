import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from "astro";
import { instances } from "../../../../charts/published.ts";
import { inlineParameters } from "../../../../database/parameters.ts";

export const getStaticPaths = (async () =>
  (await instances()).map((instance) => ({
    params: { chart: instance.chart.id, place: instance.place.slug },
    props: { instance },
  }))) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** The question behind a chart, with the place written out, ready to paste. */
export const GET: APIRoute<Props> = ({ props: { instance } }) =>
  new Response(inlineParameters(instance.chart.sql, instance.parameters), {
    headers: { "content-type": "text/plain; charset=utf-8" },
  });
