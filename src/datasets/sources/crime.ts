import { mpsKnifeRecent, mpsRecent } from "../download.ts";
import type { Source } from "../source.ts";
import {
  ons,
  onsAttribution,
  openGovernment2,
  openGovernment3,
  openGovernment3Unstated,
} from "./publishers.ts";

const mpsMonthly = {
  publisher: "Metropolitan Police Service",
  landingPage: "https://data.london.gov.uk/dataset/mps-recorded-crime-geographic-breakdown-exy3m",
  licence: openGovernment2,
  attribution:
    "Metropolitan Police Service, MPS Recorded Crime: Geographic Breakdown, London Datastore. Contains public sector information licensed under the Open Government Licence v2.0.",
} as const;

/** Sources of recorded crime. */
export const crimeSources = {
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
    download: mpsRecent,
    // The edition of July has the months to June.
    rhythm: { everyMonths: 1, afterMonths: 1 },
  },
  "mps-ward-and-knife": {
    formerly: "mps-ward-and-knife-202604",
    ...mpsMonthly,
    title: "MPS Recorded Crime: Geographic Breakdown by ward, and MPS Monthly Crime Dashboard",
    covers:
      "wards of the 32 boroughs by month, {twelves ward_periods.period_end}; knife crime by borough, {span knife_crime_monthly.month}",
  },
  "mps-knife-dashboard": {
    ...mpsMonthly,
    title: "MPS Monthly Crime Dashboard: knife crime",
    landingPage: "https://data.london.gov.uk/dataset/e5n6w",
    attribution:
      "Metropolitan Police Service, MPS Monthly Crime Dashboard, London Datastore. Contains public sector information licensed under the Open Government Licence v2.0.",
    covers: "knife crime in the 32 boroughs by month, as it is downloaded",
    download: mpsKnifeRecent,
    rhythm: { everyMonths: 1, afterMonths: 1 },
  },
  "police-uk-city-of-london-monthly": {
    formerly: "police-uk-city-of-london-monthly-2018-2025",
    title: "Street-level crime, City of London Police",
    publisher: "City of London Police, through data.police.uk",
    landingPage: "https://data.police.uk/data/",
    licence: openGovernment3Unstated,
    attribution:
      "Source: data.police.uk. Contains public sector information licensed under the Open Government Licence v3.0.",
    // Its site brings every month about two months later.
    rhythm: { everyMonths: 1, afterMonths: 2 },
    covers:
      "{span crime_city_monthly.month}, with gaps; counted by month and type, neither rows nor points are published here",
  },
  "gla-met-recorded-offences-annual": {
    formerly: "gla-met-recorded-offences-annual-1999-2017",
    title: "Number of offences and crime rates in the Metropolitan police area",
    publisher: "Metropolitan Police Service and Greater London Authority",
    landingPage: "https://data.london.gov.uk/dataset/recorded_crime_rates",
    licence: openGovernment3,
    attribution:
      "Metropolitan Police Service and Greater London Authority, London Datastore. Contains public sector information licensed under the Open Government Licence v3.0.",
    covers:
      "32 boroughs, Heathrow and the force by financial year, {years crime_yearly.financial_year}",
  },
  "ons-pfa-rolling-year": {
    formerly: "ons-pfa-rolling-year-2003-2018",
    title: "Recorded crime data at police force area level, rolling 12 months",
    publisher: "Office for National Statistics and Home Office",
    landingPage: "not known",
    licence: openGovernment3Unstated,
    attribution: onsAttribution,
    covers: "the two London forces, years ending {yearends crime_official.period_end}",
  },
  "ons-pfa-csp-tables": {
    formerly: "ons-pfa-csp-tables-2023-2025",
    title: "Police force area data tables, with Community Safety Partnership tables",
    publisher: ons,
    landingPage:
      "https://www.ons.gov.uk/peoplepopulationandcommunity/crimeandjustice/datasets/policeforceareadatatables",
    licence: openGovernment3,
    attribution: onsAttribution,
    covers: "33 authorities and both forces, years ending {list crime_official.period_end}",
  },
} as const satisfies Record<string, Source>;
