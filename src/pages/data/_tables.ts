import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from "astro";
import { datasets } from "../../datasets/index.ts";
import { tableFile, type Format } from "../../site/take/table-files.ts";

/** A file for every table. */
export const tablePaths = (() =>
  datasets.map((dataset) => ({
    params: { table: dataset.name },
    props: { dataset },
  }))) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof tablePaths>;

/** Answers with a table in one format; a CSV is what is committed, byte for byte. */
export const tableAs =
  (format: Format): APIRoute<Props> =>
  async ({ props: { dataset } }) => {
    const { bytes, type } = await tableFile(dataset, format);
    return new Response(bytes, { headers: { "content-type": type } });
  };
