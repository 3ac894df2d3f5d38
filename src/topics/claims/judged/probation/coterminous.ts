import { capitalise, formatList } from "../../../../words/lists.ts";
import { defineClaim } from "../../claim.ts";
import sql from "./coterminous.sql?raw";

const columns = {
  police_force: { label: "Police force", format: "text" },
  authorities: { label: "Authorities of the contract area", format: "count" },
  which: { label: "Which, where few", format: "text", nullable: true },
} as const;

/** The Mayor's area, to elect one or to police one: the City of London makes the difference. */
export const coterminous = defineClaim({
  id: "coterminous",
  topic: "Probation",
  title: "London’s contract area has the same bounds as the Mayor’s",
  claim: () =>
    "In London the contract area has the same bounds as the area of the Mayor, and takes in every authority.",
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
      verdict: others.length === 0 ? "supported" : "cannot tell",
      sentences: [
        others.length === 0
          ? `One police force serves the whole contract area, ${String(all)} authorities.`
          : `It depends on what is meant by the area of the Mayor: it is true of the area that elects one, and not of the area that the Mayor’s police serve, which is ${String(largest.authorities)} of the ${String(all)} authorities.`,
        ...(others.length === 0
          ? []
          : [
              `${capitalise(apart)} is in the contract area too, with a force of its own that does not answer to the Mayor.`,
              "The report speaks of the Mayor, not of police. But it stands in an argument on policing and crime: in its answer to the consultation London Councils had asked for one area with the Mayor’s Office for Policing and Crime.",
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
