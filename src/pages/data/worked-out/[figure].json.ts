import type { APIRoute } from "astro";
import { figureJson } from "../../../figure/chart-workbook.ts";
import { figurePaths, type FigureProps } from "./_paths.ts";

export const getStaticPaths = figurePaths;

/** Every point that is drawn, as a list of records. */
export const GET: APIRoute<FigureProps> = ({ props: { figure } }) => {
  const { columns, rows } = figure.file();
  return new Response(figureJson(columns, rows), {
    headers: { "content-type": "application/json" },
  });
};
