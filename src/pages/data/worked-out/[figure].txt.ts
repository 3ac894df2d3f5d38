import type { APIRoute } from "astro";
import { describedRows, workedOutFrom } from "../../../figure/csvw.ts";
import { editionsOf } from "../../../figure/editions.ts";
import { notesText } from "../../../figure/notes-text.ts";
import { figurePaths, type FigureProps } from "./_paths.ts";

export const getStaticPaths = figurePaths;

/** What the file holds and what it assumes, as plain text. */
export const GET: APIRoute<FigureProps> = async ({ props: { figure } }) =>
  new Response(notesText(describedRows(figure, await editionsOf(workedOutFrom))), {
    headers: { "content-type": "text/plain; charset=utf-8" },
  });
