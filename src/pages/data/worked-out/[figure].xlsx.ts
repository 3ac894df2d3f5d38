import type { APIRoute } from "astro";
import { workedOutFrom } from "../../../figure/csvw.ts";
import { editionsOf } from "../../../figure/editions.ts";
import { figureOfRows } from "../../../figure/shown-figure.ts";
import { workbookOnce } from "../../../figure/workbook-once.ts";
import { figurePaths, type FigureProps } from "./_paths.ts";

export const getStaticPaths = figurePaths;

/** Every point that is drawn, with notes and columns, as a workbook. */
export const GET: APIRoute<FigureProps> = async ({ props: { figure } }) =>
  new Response(await workbookOnce(figureOfRows(figure, "", await editionsOf(workedOutFrom))), {
    headers: {
      "content-type": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    },
  });
