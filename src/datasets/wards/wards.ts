import { dataset } from "../dataset.ts";

export const wards = dataset({
  name: "wards",
  title: "Wards and the boroughs that they lie in",
  description:
    "Electoral wards by the codes of 2022, as the Metropolitan Police counts offences in them. The City of London has wards too, but a force of its own: they are not here.",
  key: ["ward_code"],
  sources: ["mps-ward-and-knife"],
  coverage: "every ward of the 32 boroughs, boundaries of 2022",
  columns: {
    ward_code: { type: "code", meaning: "ward, E05 and six digits" },
    ward_name: { type: "text", meaning: "name of the ward; two wards can share one" },
    area_code: { type: "code", meaning: "borough that the ward lies in" },
  },
});
