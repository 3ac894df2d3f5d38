import { atCommit } from "../download.ts";
import type { Source } from "../source.ts";
import { ons, onsAttribution, openGovernment3, openGovernment3Unstated } from "./publishers.ts";

/** Sources of what is beside crime: work, schooling, deprivation. */
export const contextSources = {
  "nomis-unemployment-model-based": {
    title: "Model-based estimates of unemployment",
    publisher: "Office for National Statistics, through Nomis",
    landingPage: "https://www.nomisweb.co.uk/",
    licence: openGovernment3Unstated,
    attribution: onsAttribution,
    covers: "32 boroughs and London, calendar years {years context.period}",
  },
  "ons-explore-local-statistics-context": {
    formerly: "ons-explore-local-statistics-context-2026",
    title: "Explore local statistics: work, pay, qualifications, claimants, children in low income",
    publisher: ons,
    landingPage: "https://github.com/ONSdigital/explore-local-statistics-data",
    licence: openGovernment3,
    attribution: onsAttribution,
    covers:
      "33 authorities, London and England: claimants {years context.period where indicator is Claimants of unemployment-related benefits}, pay {years context.period where indicator is Median weekly pay of residents}, employment {years context.period where indicator is Employment rate}, qualifications {years context.period where indicator is Working age without qualifications}, children in low income, as the Department for Work and Pensions estimates them, {years context.period where indicator is Children in low income before housing costs}. Its pay is what an older file of earnings by borough without a label, not published here, turned out to be",
    download: atCommit(
      "ONSdigital/explore-local-statistics-data",
      "4972c588d0c192839afc8fa54ae82cb3dc7721ed",
      [
        {
          path: "employment-rate/employment-rate.csv",
          saveAs: "employment-rate.csv",
          type: "csv",
          sha256: "ce716dd803b332f7181b4da53b2f1150db3d1aba79d94b5ce7a4cf7f66960e7d",
        },
        {
          path: "qualifications-none-gb/qualifications-none-gb.csv",
          saveAs: "qualifications-none-gb.csv",
          type: "csv",
          sha256: "1b2451aa95b366432600fdf40f3f856e301a7873c04db0889843289dfe4009e3",
        },
        {
          path: "qualifications-level-3-or-above/qualifications-level-3-or-above.csv",
          saveAs: "qualifications-level-3-or-above.csv",
          type: "csv",
          sha256: "dfb5e9312503c56c268459ff249edc6d61803886ae7cdb93b2b6a8ce4e70cad9",
        },
        {
          path: "claimant-count/claimant-count.csv",
          saveAs: "claimant-count.csv",
          type: "csv",
          sha256: "8e4b5d94cbae6090318ac18c5669c792aa9a1edf432a010b65e9435de2ffee2d",
        },
        {
          path: "gross-median-weekly-pay/gross-median-weekly-pay.csv",
          saveAs: "gross-median-weekly-pay.csv",
          type: "csv",
          sha256: "285a76982afdfd38e9366535b43bf3e68c878ada7b819d722d2ec188c38eff17",
        },
        {
          path: "children-in-relative-poverty/children-in-relative-poverty.csv",
          saveAs: "children-in-relative-poverty.csv",
          type: "csv",
          sha256: "46f53d5ed5bc8740923e2b5ca7d13d64bbb28516a532c7f8300b523a044e6eb6",
        },
      ],
    ),
  },
  "mhclg-iod2025-lad-summaries": {
    title: "English Indices of Deprivation 2025: local authority summaries",
    publisher: "Ministry of Housing, Communities and Local Government",
    landingPage: "https://www.gov.uk/government/statistics/english-indices-of-deprivation-2025",
    licence: openGovernment3,
    attribution:
      "Source: Ministry of Housing, Communities and Local Government licensed under the Open Government Licence v3.0.",
    covers:
      "33 authorities, {years context.period}; not to be set beside the edition of 2019, made by other methods",
  },
  "gla-london-borough-profiles": {
    title: "London Borough Profiles",
    publisher: "Greater London Authority",
    landingPage: "https://data.london.gov.uk/dataset/london-borough-profiles",
    licence: { name: "licence not known" },
    attribution: "Greater London Authority, London Borough Profiles, London Datastore.",
    covers: "33 authorities, London and England, one year of 2012 to 2015 for each indicator",
  },
} as const satisfies Record<string, Source>;
