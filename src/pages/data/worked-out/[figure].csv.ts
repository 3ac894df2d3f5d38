import type { APIRoute } from "astro";
import { toCsv } from "../../../database/ask/csv.ts";
import { figurePaths, type FigureProps } from "./_paths.ts";

export const getStaticPaths = figurePaths;

/** Every point that is drawn, worked out to six figures. */
export const GET: APIRoute<FigureProps> = ({ props: { figure } }) => {
  const { columns, rows } = figure.file();
  return new Response(toCsv(Object.keys(columns), rows), {
    headers: { "content-type": "text/csv; charset=utf-8" },
  });
};
