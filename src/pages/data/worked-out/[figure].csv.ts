import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from "astro";
import { workedOut } from "../../../charts/worked-out.ts";
import { toCsv } from "../../../database/csv.ts";

export const getStaticPaths = (async () =>
  Object.values(await workedOut()).map((figure) => ({
    params: { figure: figure.id },
    props: { figure },
  }))) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** Every point that is drawn, worked out to six decimals. */
export const GET: APIRoute<Props> = ({ props: { figure } }) =>
  new Response(toCsv(Object.keys(figure.file.columns), figure.file.rows), {
    headers: { "content-type": "text/csv; charset=utf-8" },
  });
