import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from "astro";
import { builtChart } from "../../../figure/build/built-figure.ts";
import { figureFile, type FigureFormat } from "../../../figure/build/figure-file.ts";
import { instances } from "../../../site/published-charts.ts";

/** A file for every chart and every place it is asked about. */
export const chartPaths = (async () =>
  (await instances()).map((instance) => ({
    params: { chart: instance.chart.id, place: instance.place.slug },
    props: { instance },
  }))) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof chartPaths>;

/** Answers with a chart in one format. */
export const chartAs =
  (format: FigureFormat): APIRoute<Props> =>
  async ({ props: { instance } }) =>
    figureFile(await builtChart(instance), format);
