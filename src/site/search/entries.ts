import { defineQuestion } from "../../database/ask/question.ts";
import { ask } from "../../database/build/ask.ts";
import { datasets } from "../../datasets/index.ts";
import { builtChart } from "../../figure/build/built-figure.ts";
import { boroughPath, contractAreaPath, claimPath, tablePath } from "../../places/links.ts";
import { london } from "../../places/place.ts";
import { authorities, contractAreas } from "../../places/places.ts";
import { wardShownHash } from "../../places/ward-address.ts";
import { caseStudies } from "../../topics/case-studies/content/case-studies.ts";
import { claims } from "../../topics/claims/index.ts";
import { reportWords } from "../../topics/claims/report-words.ts";
import { capitalise } from "../../words/lists.ts";
import { termPath, terms } from "../../words/terms.ts";
import { instances } from "../published-charts.ts";
import type { SearchEntry } from "./entry.ts";
import { pageEntries } from "./pages.ts";

async function boroughEntries(): Promise<SearchEntry[]> {
  return (await authorities()).map(({ name, slug }) => ({
    ...{ kind: "Borough", title: name, path: boroughPath(slug) },
    words: "Recorded crime, reoffending, wards, local context, who is responsible",
  }));
}

const wardNames = defineQuestion({
  name: "wards to search",
  sql: "SELECT ward_code, ward_name, area_name, slug FROM wards JOIN areas USING (area_code) WHERE slug IS NOT NULL ORDER BY ward_code",
  columns: { ward_code: "text", ward_name: "text", area_name: "text", slug: "text" },
});

async function wardEntries(): Promise<SearchEntry[]> {
  return (await ask(wardNames)).map((row) => ({
    ...{ kind: "Ward", title: row.ward_name, words: row.area_name },
    path: `${boroughPath(row.slug)}${wardShownHash(row.ward_code)}`,
  }));
}

/** Charts about London and those about no one place; a borough's are found by the borough. */
async function chartEntries(): Promise<SearchEntry[]> {
  const own = (await instances()).filter(({ place }) => place.slug === london.slug);
  return Promise.all(
    own.map(async (instance) => {
      const { shown, address } = await builtChart(instance);
      return { kind: "Chart", title: shown.title, words: shown.subtitle, path: address };
    }),
  );
}

async function claimEntries(): Promise<SearchEntry[]> {
  return Promise.all(
    claims.map(async (claim) => {
      const said = claim.check(await ask(claim.question)).claim;
      const quoted = (reportWords[claim.id] ?? []).map((words) => `“${words}”`);
      const words = [said, ...(quoted.length > 0 ? ["In the report:", ...quoted] : [])].join(" ");
      return { kind: "Claim", title: claim.title, words, path: claimPath(claim.id) };
    }),
  );
}

/** Everything that the search of the site can find. */
export async function searchEntries(): Promise<readonly SearchEntry[]> {
  const studies = caseStudies.map(({ title, slug }): SearchEntry => ({
    ...{ kind: "Page", title, words: "Case study", path: `/case-studies/${slug}/` },
  }));
  const areas = (await contractAreas()).map(({ name, slug }): SearchEntry => ({
    ...{ kind: "Page", title: name, words: "Contract area of probation" },
    path: contractAreaPath(slug),
  }));
  const tables = datasets.map(({ name, title, description }): SearchEntry => ({
    ...{ kind: "Table", title: `${title} (${name})`, words: description, path: tablePath(name) },
  }));
  const meanings = terms.map(({ id, term, definition }): SearchEntry => ({
    ...{ kind: "Term", title: capitalise(term), words: definition, path: termPath(id) },
  }));
  return [
    ...[...pageEntries, ...studies, ...areas, ...(await boroughEntries()), ...meanings],
    ...[...(await claimEntries()), ...(await chartEntries()), ...(await wardEntries()), ...tables],
  ];
}
