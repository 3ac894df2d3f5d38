import { atCommit } from "../download.ts";
import type { Source } from "../source.ts";
import { openGovernment3, openGovernment3Unstated } from "./publishers.ts";

const justice = {
  publisher: "Ministry of Justice",
  landingPage: "https://www.gov.uk/government/collections/proven-reoffending-statistics",
  licence: openGovernment3Unstated,
  attribution: "Source: Ministry of Justice licensed under the Open Government Licence v3.0.",
} as const;

/** Sources of reoffending and sentences. */
export const reoffendingSources = {
  "moj-prsq-region-age": {
    formerly: "moj-prsq-region-age-2008-2020",
    ...justice,
    title: "Proven reoffending overview data tool, by region and age",
    covers: "nine English regions by age, cohorts {cohorts reoffending_region.cohort_end}",
  },
  "gla-state-of-london-reoffending": {
    formerly: "gla-state-of-london-reoffending-2013-2023",
    title: "State of London: proven reoffending rate",
    publisher: "Greater London Authority, from statistics of the Ministry of Justice",
    landingPage: justice.landingPage,
    licence: openGovernment3Unstated,
    attribution:
      "Greater London Authority, State of London. Source: Ministry of Justice licensed under the Open Government Licence v3.0.",
    covers: "London, all ages, cohorts of the years to {span reoffending_london.cohort_end}",
    // The release of April to June 2023, in which the last year is, came in April 2025.
    rhythm: { everyMonths: 12, afterMonths: 22 },
  },
  "moj-geotool-lambeth-london": {
    formerly: "moj-geotool-lambeth-london-2021-2022",
    ...justice,
    title: "Proven reoffending geographical data tool, as Lambeth's open data have it",
    covers:
      "adults in Lambeth, London, England and Wales, cohorts {eachcohort reoffending_adults_borough.cohort_end}",
  },
  "moj-prsq-national-2000": {
    formerly: "moj-prsq-national-2000-2014",
    ...justice,
    title: "Changes to proven reoffending statistics: supporting tables to the consultation",
    covers:
      "England and Wales, old and new measure, cohorts from {quarters reoffending_national.cohort_end}",
  },
  "moj-prsq-national-2012": {
    formerly: "moj-prsq-national-2012-2024",
    ...justice,
    title: "Proven reoffending overall data tool, as added up elsewhere",
    covers:
      "England and Wales, adults and children together, cohorts {cohorts reoffending_national.cohort_end}",
    // The release of January to March 2024 came in January 2026.
    rhythm: { everyMonths: 12, afterMonths: 22 },
  },
  "dfe-lait-youth-offending": {
    title: "Local Authority Interactive Tool: youth offending",
    publisher: "Department for Education",
    landingPage: "https://www.gov.uk/government/publications/local-authority-interactive-tool-lait",
    licence: openGovernment3Unstated,
    attribution:
      "Source: Department for Education, from data of the Youth Justice Board, licensed under the Open Government Licence v3.0.",
    covers:
      "33 authorities and London: children's reoffending {cohorts reoffending_children.cohort_end}, first-time entrants {span first_time_entrants.year}; children looked after {years context.period where indicator is Children looked after}",
    download: atCommit(
      "dfe-analytical-services/local-authority-interactive-tool",
      "2e30e3959a6ab8b2d22941b84764da41a40ac91b",
      [
        {
          path: "01_data/02_prod/bds_long_0.parquet",
          saveAs: "bds_long_0.2026-04-08.parquet",
          type: "parquet",
          sha256: "8277a891ae7318be2d77019fd193f91c0f553ccd430890f04fd84fb4f849a4be",
        },
        {
          path: "01_data/02_prod/la_code_list.xlsx",
          saveAs: "la_code_list.xlsx",
          type: "xlsx",
          sha256: "514bbb15a0e3bca4c740258e5b1598aaa1a2b0bcad6dc00aeeccd4cce136ea30",
        },
      ],
    ),
  },
  "yjb-children-reoffending": {
    formerly: "yjb-children-reoffending-2010-2020",
    title: "Youth Justice Statistics, chapter 9: proven reoffending by children",
    publisher: "Youth Justice Board and Ministry of Justice",
    landingPage: "https://www.gov.uk/government/collections/youth-justice-statistics",
    licence: openGovernment3Unstated,
    attribution:
      "Source: Youth Justice Board and Ministry of Justice licensed under the Open Government Licence v3.0.",
    covers:
      "children in England and Wales, cohorts {cohorts reoffending_children_detail.cohort_end}",
  },
  "moj-geographical-tool": {
    ...justice,
    licence: openGovernment3,
    title: "Proven reoffending geographical data tool",
    covers: "adults by authority, in the editions that were loaded",
  },
  "moj-criminal-histories": {
    formerly: "moj-criminal-histories-2010-2024",
    ...justice,
    title: "Criminal Justice System Statistics: criminal histories",
    landingPage: "https://moj-analytical-services.github.io/criminal_history_sankey/",
    covers: "people sentenced or cautioned in England and Wales, {span criminal_histories.year}",
  },
} as const satisfies Record<string, Source>;
