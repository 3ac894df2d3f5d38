import { readFile } from "node:fs/promises";
import type { APIRoute } from "astro";
import { dataDirectory } from "../../database/build/build.ts";
import { wholeAddress } from "../../places/links.ts";
import { settings } from "../../site/settings.ts";

/** The catalogue as a Frictionless Data Package, with the home page of the copy that gives it out. */
export const GET: APIRoute = async () => {
  const text = await readFile(`${dataDirectory}/datapackage.json`, "utf8");
  const homepage =
    settings.address === undefined
      ? ""
      : `\n  "homepage": ${JSON.stringify(wholeAddress("/data/"))},`;
  return new Response(text.replace("{", `{${homepage}`), {
    headers: { "content-type": "application/json" },
  });
};
