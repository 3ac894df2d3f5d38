import type { APIRoute, GetStaticPaths } from "astro";
import { readBuildDate } from "../../words/build-date.ts";
import { settings } from "../../site/settings.ts";

/** Nobody is named as a contact who did not say so: without an address there is no file. */
export const getStaticPaths = (() =>
  settings.reportTo === undefined
    ? []
    : [{ params: { file: "security.txt" } }]) satisfies GetStaticPaths;

/** RFC 9116: where to report a weakness, for a year from when the site was built. */
export const GET: APIRoute = () => {
  const { reportTo = "" } = settings;
  const expires = readBuildDate(process.env);
  expires.setUTCFullYear(expires.getUTCFullYear() + 1);
  const contact = URL.canParse(reportTo) ? reportTo : `mailto:${reportTo}`;
  return new Response(
    `Contact: ${contact}\nExpires: ${expires.toISOString()}\nPreferred-Languages: en\n`,
    { headers: { "content-type": "text/plain; charset=utf-8" } },
  );
};
