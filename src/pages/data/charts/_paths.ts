import type { GetStaticPaths, InferGetStaticPropsType } from "astro";
import { instances } from "../../../site/published-charts.ts";

/** A file for every chart and every place it is asked about. */
export const chartPaths = (async () =>
  (await instances()).map((instance) => ({
    params: { chart: instance.chart.id, place: instance.place.slug },
    props: { instance },
  }))) satisfies GetStaticPaths;

export type ChartProps = InferGetStaticPropsType<typeof chartPaths>;
