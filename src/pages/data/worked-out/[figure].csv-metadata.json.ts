import type { APIRoute } from "astro";
import { describeRowsFile, workedOutFrom } from "../../../figure/csvw.ts";
import { editionsOf } from "../../../figure/editions.ts";
import { figurePaths, type FigureProps } from "./_paths.ts";

export const getStaticPaths = figurePaths;

/** What the file holds and what it assumes, as CSV on the Web metadata. */
export const GET: APIRoute<FigureProps> = async ({ props: { figure } }) =>
  Response.json(describeRowsFile(figure, await editionsOf(workedOutFrom)));
