import { readFile } from "node:fs/promises";
import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from "astro";
import { csvPath } from "../../database/build/build.ts";
import { datasets } from "../../datasets/index.ts";

export const getStaticPaths = (() =>
  datasets.map((dataset) => ({
    params: { table: dataset.name },
    props: { dataset },
  }))) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** A committed table, byte for byte. */
export const GET: APIRoute<Props> = async ({ props: { dataset } }) =>
  new Response(await readFile(csvPath(dataset)), {
    headers: { "content-type": "text/csv; charset=utf-8" },
  });
