import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from "astro";
import { workedOut } from "../../../charts/worked-out.ts";
import { toCsv } from "../../../database/csv.ts";

export const getStaticPaths = (async () =>
  Object.values(await workedOut()).map((figure) => ({
    params: { figure: figure.id },
    props: { figure },
  }))) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** Every point that is drawn, worked out to six figures. */
export const GET: APIRoute<Props> = ({ props: { figure } }) => {
  const { columns, rows } = figure.file();
  return new Response(toCsv(Object.keys(columns), rows), {
    headers: { "content-type": "text/csv; charset=utf-8" },
  });
};
