import { capitalise, formatList } from "../prose/format.ts";
import { defineClaim } from "./claim.ts";
import sql from "./coterminous.sql?raw";

const columns = {
  police_force: { label: "Police force", format: "text" },
  authorities: { label: "Authorities of the contract area", format: "count" },
  which: { label: "Which, where few", format: "text", nullable: true },
} as const;

/** London's contract area is not the area of the Mayor's police: the City has a force of its own. */
export const coterminous = defineClaim({
  id: "coterminous",
  topic: "Probation",
  title: "London’s contract area has the same bounds as the Mayor’s",
  claim: () =>
    "The contract area for London has the same bounds as the area of the Mayor, whose office oversees the Metropolitan Police.",
  document: "london-councils-report-2013",
  section: "chapter 6",
  sql,
  columns,
  sources: ["ons-lookups-lad-csp-pfa", "cpa-lookup"],
  judge(rows) {
    const all = rows.reduce((sum, row) => sum + row.authorities, 0);
    const [largest, ...others] = rows;
    if (!largest) throw new Error("coterminous.sql gives no police force.");
    const apart = formatList(others.map((row) => `the ${row.which ?? row.police_force}`));
    return {
      verdict: others.length === 0 ? "supported" : "not supported",
      sentences: [
        others.length === 0
          ? `One police force serves the whole contract area, ${String(all)} authorities.`
          : `As the area of the Mayor’s policing it is not so: ${String(largest.authorities)} of its ${String(all)} authorities are policed by the ${largest.police_force}.`,
        ...(others.length === 0
          ? []
          : [
              `${capitalise(apart)} is in the contract area too, with a force of its own that does not answer to the Mayor.`,
              "As the area that elects the Mayor, Greater London with the City in it, the sentence is right. But it stands in an argument on policing and crime: in its answer to the consultation London Councils had asked for one area with the Mayor’s Office for Policing and Crime.",
            ]),
      ],
      settles:
        "Nothing more is needed for the bounds. What “the Mayor” stands for here, only the authors can say.",
    };
  },
  seeAlso: [
    { path: "/probation-areas/london/", text: "London’s contract area" },
    { path: "/boroughs/city-of-london/", text: "The City of London" },
  ],
});
