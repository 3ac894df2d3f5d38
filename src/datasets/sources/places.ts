import { atCommit } from "../download.ts";
import type { Source } from "../source.ts";
import { ons, onsAttribution, openGovernment3, openGovernment3Unstated } from "./publishers.ts";

/** Sources of people, places and boundaries. */
export const placesSources = {
  "ons-population": {
    formerly: "ons-population-1991-2024",
    title: "Mid-year population estimates, one series rebased to the 2021 Census",
    publisher: ons,
    landingPage:
      "https://www.ons.gov.uk/peoplepopulationandcommunity/populationandmigration/populationestimates",
    licence: openGovernment3Unstated,
    attribution: onsAttribution,
    covers: "33 authorities, regions, England and Wales, {mids population.year}",
    // Those of mid-2024 are dated September 2025.
    rhythm: { everyMonths: 12, afterMonths: 15 },
    download: atCommit(
      "ONSdigital/explore-local-statistics-app",
      "d9534eff6007ae46e35a39cdc7746421fa812365",
      [
        {
          path: "static/insights/individual-datasets/population-count.json",
          saveAs: "population-count.json",
          type: "json",
          sha256: "087f8debbaea98d129bdb43818a2f430464e391bedc34b4ebb451f66b95718dc",
        },
      ],
    ),
  },
  "ons-lad20-bgc-london": {
    title: "Local authority districts, May 2020, boundaries generalised to 20 m",
    publisher: ons,
    landingPage:
      "https://geoportal.statistics.gov.uk/datasets/local-authority-districts-may-2020-boundaries-uk-bgc",
    licence: openGovernment3,
    attribution: `${onsAttribution} Contains OS data © Crown copyright and database right 2021.`,
    covers: "boundaries of London's 33 authorities",
  },
  "ons-lookups-lad-csp-pfa": {
    title: "Districts to Community Safety Partnerships to police force areas, and to regions",
    publisher: ons,
    landingPage: "https://www.data.gov.uk/dataset/b927d296-35eb-4d37-8947-20e77e812a3e",
    licence: openGovernment3Unstated,
    attribution: onsAttribution,
    covers: "348 districts and 43 forces of England and Wales, December 2018; regions, 2015",
  },
  "london-groupings": {
    title: "Groupings of London's 33 authorities",
    publisher: "Compiled for this site from public pages",
    landingPage: "not known",
    licence: openGovernment3Unstated,
    attribution: onsAttribution,
    covers: "inner and outer London, tri-borough, command units of the Metropolitan Police",
  },
  "cpa-lookup": {
    title: "The 21 contract package areas of Transforming Rehabilitation",
    publisher: "Compiled for this site from public pages",
    landingPage: "not known",
    licence: openGovernment3Unstated,
    attribution: onsAttribution,
    covers:
      "21 contract areas, the 43 forces that they are made of, companies and owners as at February 2015",
  },
  "ons-pfa16-ugc": {
    title: "Police force areas, December 2016, boundaries generalised to 500 m",
    publisher: ons,
    landingPage: "not known",
    licence: openGovernment3Unstated,
    attribution: `${onsAttribution} Contains OS data © Crown copyright and database right 2016.`,
    covers: "boundaries of the 43 police forces of England and Wales",
  },
  "londonsquared-grid": {
    title: "London Squared: a tile grid of London's authorities",
    publisher: "After the Flood",
    landingPage: "https://github.com/aftertheflood/londonsquared",
    licence: { name: "ISC", url: "https://opensource.org/license/isc-license-txt" },
    attribution:
      "London Squared map, copyright 2019 After the Flood Ltd. Permission to use, copy, modify, and/or distribute this software for any purpose with or without fee is hereby granted, provided that the above copyright notice and this permission notice appear in all copies.",
    covers: "33 tiles",
    download: atCommit("aftertheflood/londonsquared", "690167b752bd042a81b13b55b3434e94a4829a78", [
      {
        path: "site/data/grid.csv",
        saveAs: "grid.csv",
        type: "csv",
        sha256: "7b7d92dbe46062f84837b07dd4881d3aa4f38b1d928771dc89823ba0acc0cfb0",
      },
    ]),
  },
} as const satisfies Record<string, Source>;
