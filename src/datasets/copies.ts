import type { DocumentId } from "./documents/documents.ts";
import type { SourceId } from "./sources.ts";

const inPublic = (repository: string, who: string, what = "unchanged"): string =>
  `${who}, ${repository} on GitHub; the file is ${what}.`;

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
const made: Readonly<Record<Copied, string>> = {
  "mps-borough-monthly-preconnect": inPublic(
    "jn607/LondonCrimeInsights",
    project,
    "as the publisher offered it in March 2024",
  ),
  "mps-borough-monthly-connect": inPublic(
    "joanna-jaeeun/Visual-Analytics-London-Crime-Cost-of-Living-Pressure",
    project,
    "as the publisher offered it in January 2026",
  ),
  "mps-borough-monthly-bocu": inPublic(
    "mithun-ksms/london_inequality_dashboard",
    project,
    "as the publisher offered it in July 2026",
  ),
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
  "nomis-unemployment-model-based": inPublic(
    "joanna-jaeeun/Visual-Analytics-London-Crime-Cost-of-Living-Pressure",
    project,
    "as downloaded in January 2026",
  ),
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
export const copies: Readonly<Partial<Record<SourceId, string>>> = made;
