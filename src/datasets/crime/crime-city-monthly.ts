import { dataset } from "../dataset.ts";

/** Kinds of crime on the police's public site; without anti-social behaviour, which is no offence. */
export const streetCrimeTypes = [
  "Bicycle theft",
  "Burglary",
  "Criminal damage and arson",
  "Drugs",
  "Other crime",
  "Other theft",
  "Possession of weapons",
  "Public order",
  "Robbery",
  "Shoplifting",
  "Theft from the person",
  "Vehicle crime",
  "Violence and sexual offences",
] as const;

export const crimeCityMonthly = dataset({
  name: "crime_city_monthly",
  title: "Crime in the City of London by month and type",
  description:
    "Records of the City of London Police counted by month and type, without anti-social behaviour, which is not a notifiable offence. They show course and mix and lie a few per cent above official statistics: the total of a year stays the one in crime_official. Types are the public site's, not the groups of the Metropolitan Police. Months without a file are empty.",
  key: ["area_code", "month", "crime_type"],
  sources: ["police-uk-city-of-london-monthly"],
  coverage: "City of London, {span crime_city_monthly.month}, with gaps",
  columns: {
    area_code: { type: "code", meaning: "City of London" },
    month: { type: "month", meaning: "calendar month of the record" },
    crime_type: {
      type: "text",
      meaning: "type of crime as the police's public site names it",
      values: streetCrimeTypes,
    },
    offences: {
      type: "count",
      unit: "records",
      meaning: "records of the month; 0 where the month's file has none of the type",
      nullable: true,
    },
    note: { type: "text", meaning: "why a figure is missing: [x] not available", nullable: true },
  },
});
