import { dataset } from "../dataset.ts";

export const wardPoints = dataset({
  name: "ward_points",
  title: "The middle of each ward's postcodes",
  description:
    "Where a ward's dot goes on a small map: the postcode that is nearest to the mean of the ward's postcodes, of those placed to the building. It is not the middle of the ward's land, and there are no ward boundaries here.",
  key: ["ward_code"],
  sources: ["os-code-point-open", "mps-ward-and-knife"],
  coverage:
    "{count ward_points.ward_code} wards of the 33 authorities, {count ward_points.ward_code where area_code is E09000001} of them in the City of London, {edition os-code-point-open}",
  columns: {
    ward_code: { type: "code", meaning: "ward" },
    area_code: { type: "code", meaning: "authority that the ward is part of" },
    ward_name: { type: "text", meaning: "name as the police file writes it", nullable: true },
    longitude: { type: "rate", meaning: "longitude of that postcode, WGS84", unit: "degrees" },
    latitude: { type: "rate", meaning: "latitude of that postcode, WGS84", unit: "degrees" },
    postcodes: {
      type: "count",
      meaning: "postcodes whose centre lies in the ward",
      unit: "postcodes",
    },
    note: { type: "text", meaning: "why something is missing", nullable: true },
  },
});
