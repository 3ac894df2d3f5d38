import type { APIRoute } from "astro";
import { describedRows } from "../../../figure/csvw.ts";
import { notesText } from "../../../figure/notes-text.ts";
import { figurePaths, type FigureProps } from "./_paths.ts";

export const getStaticPaths = figurePaths;

/** What the file holds and what it assumes, as plain text. */
export const GET: APIRoute<FigureProps> = ({ props: { figure } }) =>
  new Response(notesText(describedRows(figure)), {
    headers: { "content-type": "text/plain; charset=utf-8" },
  });
