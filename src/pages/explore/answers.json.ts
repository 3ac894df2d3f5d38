import type { APIRoute } from "astro";
import { ownQuestions } from "../../site/own-questions.ts";

/** The names of the questions that Explore knows as the site's own. */
export const GET: APIRoute = async () =>
  Response.json([...(await ownQuestions()).keys()].toSorted());
