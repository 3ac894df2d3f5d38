import type { DocumentId } from "./documents/documents.ts";
import type { SourceId } from "./sources.ts";

const inPublic = (repository: string, who: string, what = "unchanged"): string =>
  `${who}, ${repository} on GitHub; the file is ${what}.`;

/** Who made a copy, where that is said of the files with these sha256 alone. */
type Copy = { readonly words: string; readonly sums: readonly string[] };

const fenneh = "fenneh/london-crime-data";
const project = "A third party’s project";

/** Sources that were taken from their publisher, or compiled for this site: no copy is named. */
export const withoutCopy = [
  "london-groupings",
  "cpa-lookup",
  "geonames-populated-places",
  "moj-geographical-tool",
  "mps-knife-dashboard",
  "london-government-act-1963",
  "compiled-names",
] as const satisfies readonly SourceId[];

type Copied = Exclude<SourceId, DocumentId | (typeof withoutCopy)[number]>;

/**
 * Who made the copy that these tables are read from, where that is not the publisher. A source that
 * is neither here nor above does not compile.
 */
const made: Readonly<Record<Copied, string | Copy>> = {
  "mps-borough-monthly-preconnect": {
    words: inPublic(
      "jn607/LondonCrimeInsights",
      project,
      "as the publisher offered it in March 2024",
    ),
    sums: [
      "6345105bf68b4416cbf20183adef8e3086470ceb2e72d91e0e0d67b2df49373e",
      "50c254ebbab12d1621606e92e91f894af462b1769dcb3baff32efb288854bd7e",
    ],
  },
  "mps-borough-monthly-connect": {
    words: inPublic(
      "joanna-jaeeun/Visual-Analytics-London-Crime-Cost-of-Living-Pressure",
      project,
      "as the publisher offered it in January 2026",
    ),
    sums: [
      "234bf253436ffb59fd3201c0c186cebff21a0fdf7387bbe6bfb969dde7443176",
      "4de11f744764510a7d0b8d527bfe8e9f50ec564790563d4c4af766e5b50a366e",
    ],
  },
  "mps-borough-monthly-bocu": {
    words: inPublic(
      "mithun-ksms/london_inequality_dashboard",
      project,
      "as the publisher offered it in July 2026",
    ),
    sums: ["1f24a7bcfab350190c07b0febae7b9aa4d89efba8342edfd535c54262adb4642"],
  },
  "mps-ward-and-knife": inPublic(
    fenneh,
    "A third party’s mirror",
    "in another format, its values unchanged",
  ),
  "police-uk-city-of-london-monthly": `Four projects on GitHub that each kept some months of the publisher’s files, unchanged: skeuomorph/Final-year-project, ZhenleiGu/QM_A3, Alotaishanab/LondonHeatmap and ruslan-durrani/herts-ds-project-24079307.`,
  "gla-met-recorded-offences-annual": inPublic("wz-xie/0005final", project),
  "ons-pfa-rolling-year": inPublic(
    "12345678910aditi/Crime_Project",
    `${project}, by way of a page of Kaggle`,
    "saved again on the way, so not known to be the publisher’s own to the byte",
  ),
  "ons-pfa-csp-tables":
    "Two projects on GitHub: anushka-0104/uk-crime-trends-dashboard (a whole workbook) and tom-draper/uk-data-atlas (one table of another, exported).",
  "ons-population": inPublic(
    "ONSdigital/explore-local-statistics-app",
    "The publisher’s own repository",
  ),
  "ons-lad20-bgc-london": inPublic(
    "odileeds/geography-bits",
    "A third party’s mirror",
    "split by authority, coordinates rounded to about a metre",
  ),
  "ons-lookups-lad-csp-pfa": inPublic(
    "jtrim-ons/ons-lookups",
    "A mirror of the publisher’s tables",
  ),
  "ons-pfa16-ugc": inPublic("M-O-P-D/popm", "A third party’s copy"),
  "londonsquared-grid": inPublic("aftertheflood/londonsquared", "The publisher’s own repository"),
  "moj-prsq-region-age": inPublic(
    "jadeparker99/GEOG5995---Final-Project",
    "A student’s extract of the publisher’s tool",
    "a part of it, with one category alone",
  ),
  "gla-state-of-london-reoffending": inPublic(
    "joeheywood/llo_state_london_data",
    "A working database of the Greater London Authority’s analysts",
  ),
  "moj-geotool-lambeth-london": inPublic(
    "Lambeth-Data-Pack-2023/lambeth-data-pack-2023.github.io",
    "Lambeth council’s open data, which took it from the publisher’s tool",
  ),
  "moj-prsq-national-2000": inPublic(
    "rcatlord/criminal_justice",
    project,
    "the publisher’s workbook in another shape",
  ),
  "moj-prsq-national-2012": inPublic(
    "redstarmatt/WIAH",
    "A hobby site’s output, added up from the publisher’s workbook",
    "second-hand: its totals agree with other copies where they overlap",
  ),
  "dfe-lait-youth-offending": inPublic(
    "dfe-analytical-services/local-authority-interactive-tool",
    "The publisher’s own repository",
  ),
  "yjb-children-reoffending": inPublic(
    "katehayes/CLmodR",
    "A third party’s tables, cleaned from the publisher’s",
    "as it stands there",
  ),
  "moj-criminal-histories": inPublic(
    "moj-analytical-services/criminal_history_sankey",
    "The publisher’s own repository",
  ),
  "nomis-unemployment-model-based": {
    words: inPublic(
      "joanna-jaeeun/Visual-Analytics-London-Crime-Cost-of-Living-Pressure",
      project,
      "as downloaded in January 2026",
    ),
    sums: ["21554908d4c5970aed4269f6f23baccf2dde7961978f3055ad5a70ef09c12e72"],
  },
  "ons-explore-local-statistics-context": inPublic(
    "ONSdigital/explore-local-statistics-data",
    "The publisher’s own repository",
  ),
  "mhclg-iod2025-lad-summaries": inPublic(
    "traffordDataLab/open_data",
    "Trafford council’s data lab",
    "the publisher’s ten sheets as one, values unchanged",
  ),
  "gla-london-borough-profiles": inPublic(
    "mujulhassan/London-profiles-data-research",
    project,
    "the same, value for value, as in a second copy",
  ),
  "os-code-point-open": inPublic(
    "A-makarim/UCL-CSRI",
    project,
    "the publisher’s, of London’s postcode areas alone",
  ),
};

/** The same, to be asked about any source. */
export const copies: Readonly<Partial<Record<SourceId, string | Copy>>> = made;

/**
 * Who made the copy that was read, where that is not the publisher and where it is known of these
 * files: what is said of one month's file is not said of the next.
 *
 * @param sums sha256 of the files that were read
 */
export function copyIn(id: SourceId, sums: readonly string[]): string | undefined {
  const copy = copies[id];
  if (copy === undefined || typeof copy === "string") return copy;
  const isThis = sums.length > 0 && sums.every((sum) => copy.sums.includes(sum));
  return isThis ? copy.words : undefined;
}
