import { documents } from "./documents.ts";
import { placeSources } from "./place-sources.ts";
import type { Licence, Source } from "./source.ts";

const openGovernment2: Licence = {
  name: "OGL v2.0",
  url: "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/2/",
};
const openGovernment3: Licence = {
  name: "OGL v3.0",
  url: "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/",
};
/** The publisher's usual licence, where the file itself names none. */
const openGovernment3Unstated: Licence = { ...openGovernment3, isUnstated: true };

const mpsMonthly = {
  publisher: "Metropolitan Police Service",
  landingPage: "https://data.london.gov.uk/dataset/mps-recorded-crime-geographic-breakdown-exy3m",
  licence: openGovernment2,
  attribution:
    "Metropolitan Police Service, MPS Recorded Crime: Geographic Breakdown, London Datastore. Contains public sector information licensed under the Open Government Licence v2.0.",
} as const;

const ons = "Office for National Statistics";
const onsAttribution =
  "Source: Office for National Statistics licensed under the Open Government Licence v3.0.";

const justice = {
  publisher: "Ministry of Justice",
  landingPage: "https://www.gov.uk/government/collections/proven-reoffending-statistics",
  licence: openGovernment3Unstated,
  attribution: "Source: Ministry of Justice licensed under the Open Government Licence v3.0.",
} as const;

/**
 * Every source, once. The id is the name of the folder that holds its raw files; behind the name of a
 * source whose files say which months they hold there may be dates, and several such folders.
 */
export const sources = {
  "mps-borough-monthly-preconnect": {
    ...mpsMonthly,
    title: "MPS Recorded Crime: Geographic Breakdown, editions before CONNECT",
    covers: "32 boroughs and the airports by month",
  },
  "mps-borough-monthly-connect": {
    ...mpsMonthly,
    title: "MPS Recorded Crime: Geographic Breakdown, first editions from CONNECT",
    covers:
      "32 boroughs, the airports and unknown borough by month (used for February to June 2024)",
  },
  "mps-borough-monthly-bocu": {
    ...mpsMonthly,
    title: "MPS Recorded Crime: Geographic Breakdown, most recent 24 months",
    covers: "32 boroughs and unknown borough by month",
  },
  "mps-ward-and-knife-202604": {
    ...mpsMonthly,
    title: "MPS Recorded Crime: Geographic Breakdown by ward, and MPS Monthly Crime Dashboard",
    covers:
      "wards of the 32 boroughs by month, April 2010 to February 2026; knife crime by borough, March 2022 to February 2026",
  },
  "police-uk-city-of-london-monthly-2018-2025": {
    title: "Street-level crime, City of London Police",
    publisher: "City of London Police, through data.police.uk",
    landingPage: "https://data.police.uk/data/",
    licence: openGovernment3Unstated,
    attribution:
      "Source: data.police.uk. Contains public sector information licensed under the Open Government Licence v3.0.",
    covers:
      "77 months of April 2018 to December 2025; counted by month and type, neither rows nor points are published here",
  },
  "gla-met-recorded-offences-annual-1999-2017": {
    title: "Number of offences and crime rates in the Metropolitan police area",
    publisher: "Metropolitan Police Service and Greater London Authority",
    landingPage: "https://data.london.gov.uk/dataset/recorded_crime_rates",
    licence: openGovernment3,
    attribution:
      "Metropolitan Police Service and Greater London Authority, London Datastore. Contains public sector information licensed under the Open Government Licence v3.0.",
    covers: "32 boroughs, Heathrow and the force by financial year, 1999-00 to 2015-16",
  },
  "ons-pfa-rolling-year-2003-2018": {
    title: "Recorded crime data at police force area level, rolling 12 months",
    publisher: "Office for National Statistics and Home Office",
    landingPage: "not known",
    licence: openGovernment3Unstated,
    attribution: onsAttribution,
    covers: "the two London forces, years ending March 2003 to March 2018 and December 2018",
  },
  "ons-pfa-csp-tables-2023-2025": {
    title: "Police force area data tables, with Community Safety Partnership tables",
    publisher: ons,
    landingPage:
      "https://www.ons.gov.uk/peoplepopulationandcommunity/crimeandjustice/datasets/policeforceareadatatables",
    licence: openGovernment3,
    attribution: onsAttribution,
    covers: "33 authorities and both forces, years ending December 2023, December 2024, June 2025",
  },
  "ons-population-1991-2024": {
    title: "Mid-year population estimates, one series rebased to the 2021 Census",
    publisher: ons,
    landingPage:
      "https://www.ons.gov.uk/peoplepopulationandcommunity/populationandmigration/populationestimates",
    licence: openGovernment3Unstated,
    attribution: onsAttribution,
    covers: "33 authorities, regions, England and Wales, mid-1991 to mid-2024",
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
  },
  "moj-prsq-region-age-2008-2020": {
    ...justice,
    title: "Proven reoffending overview data tool, April 2019 to March 2020, by region and age",
    covers: "nine English regions by age, cohorts 2008/09 to 2019/20",
  },
  "gla-state-of-london-reoffending-2013-2023": {
    title: "State of London: proven reoffending rate",
    publisher: "Greater London Authority, from statistics of the Ministry of Justice",
    landingPage: justice.landingPage,
    licence: openGovernment3Unstated,
    attribution:
      "Greater London Authority, State of London. Source: Ministry of Justice licensed under the Open Government Licence v3.0.",
    covers: "London, all ages, cohorts of the years to June 2013 to June 2023",
  },
  "moj-geographical-tool": {
    ...justice,
    licence: openGovernment3,
    title: "Proven reoffending geographical data tool",
    covers: "adults by authority, in the editions that were loaded",
  },
  "moj-geotool-lambeth-london-2021-2022": {
    ...justice,
    title: "Proven reoffending geographical data tool, as Lambeth's open data have it",
    covers: "adults in Lambeth, London, England and Wales, cohorts 2020/21 and 2021/22",
  },
  "moj-prsq-national-2000-2014": {
    ...justice,
    title: "Changes to proven reoffending statistics: supporting tables to the consultation",
    covers: "England and Wales, old and new measure, cohorts from January 2000 to March 2014",
  },
  "moj-prsq-national-2012-2024": {
    ...justice,
    title: "Proven reoffending overall data tool, April 2012 to March 2024, as added up elsewhere",
    covers: "England and Wales, adults and children together, cohorts 2012/13 to 2023/24",
  },
  "dfe-lait-youth-offending": {
    title: "Local Authority Interactive Tool: youth offending",
    publisher: "Department for Education",
    landingPage: "https://www.gov.uk/government/publications/local-authority-interactive-tool-lait",
    licence: openGovernment3Unstated,
    attribution:
      "Source: Department for Education, from data of the Youth Justice Board, licensed under the Open Government Licence v3.0.",
    covers:
      "33 authorities and London: children's reoffending 2015/16 to 2023/24, first-time entrants 2016 to 2024",
  },
  "yjb-children-reoffending-2010-2020": {
    title: "Youth Justice Statistics 2020-21, chapter 9: proven reoffending by children",
    publisher: "Youth Justice Board and Ministry of Justice",
    landingPage: "https://www.gov.uk/government/collections/youth-justice-statistics",
    licence: openGovernment3Unstated,
    attribution:
      "Source: Youth Justice Board and Ministry of Justice licensed under the Open Government Licence v3.0.",
    covers: "children in England and Wales, cohorts 2009/10 to 2019/20",
  },
  "moj-criminal-histories-2010-2024": {
    ...justice,
    title: "Criminal Justice System Statistics: criminal histories",
    landingPage: "https://moj-analytical-services.github.io/criminal_history_sankey/",
    covers: "people sentenced or cautioned in England and Wales, 2010 to 2024",
  },
  "nomis-unemployment-model-based": {
    title: "Model-based estimates of unemployment",
    publisher: "Office for National Statistics, through Nomis",
    landingPage: "https://www.nomisweb.co.uk/",
    licence: openGovernment3Unstated,
    attribution: onsAttribution,
    covers: "32 boroughs and London, calendar years 2004 to 2024",
  },
  "ons-explore-local-statistics-context-2026": {
    title: "Explore local statistics: work, pay, qualifications, claimants, children in low income",
    publisher: ons,
    landingPage: "https://github.com/ONSdigital/explore-local-statistics-data",
    licence: openGovernment3,
    attribution: onsAttribution,
    covers:
      "33 authorities, London and England: claimants 2001 to 2025, pay 2008 to 2025, employment 2004 to 2023, qualifications 2022 and 2023, children in low income, as the Department for Work and Pensions estimates them, 2021-22 to 2024-25. Its pay is what an older file of earnings by borough without a label, not published here, turned out to be",
  },
  "mhclg-iod2025-lad-summaries": {
    title: "English Indices of Deprivation 2025: local authority summaries",
    publisher: "Ministry of Housing, Communities and Local Government",
    landingPage: "https://www.gov.uk/government/statistics/english-indices-of-deprivation-2025",
    licence: openGovernment3,
    attribution:
      "Source: Ministry of Housing, Communities and Local Government licensed under the Open Government Licence v3.0.",
    covers: "33 authorities, 2025; not to be set beside the edition of 2019, made by other methods",
  },
  "gla-london-borough-profiles": {
    title: "London Borough Profiles",
    publisher: "Greater London Authority",
    landingPage: "https://data.london.gov.uk/dataset/london-borough-profiles",
    licence: { name: "licence not known" },
    attribution: "Greater London Authority, London Borough Profiles, London Datastore.",
    covers: "33 authorities, London and England, one year of 2012 to 2016 for each indicator",
  },
  ...placeSources,
  ...documents,
} as const satisfies Record<string, Source>;

export type SourceId = keyof typeof sources;
