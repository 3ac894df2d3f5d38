import { capitalise, formatList } from "../../../../words/lists.ts";
import { defineClaim } from "../../claim.ts";
import sql from "./coterminous.sql?raw";

const columns = {
  police_force: { label: "Police force", format: "text" },
  authorities: { label: "Authorities of London it serves", format: "count" },
  in_area: { label: "Of them in the contract area", format: "count" },
  which: { label: "Which, where few", format: "text", nullable: true },
} as const;

/** The Mayor's area is Greater London; the area that the Mayor's police serve leaves the City out. */
export const coterminous = defineClaim({
  id: "coterminous",
  topic: "Probation",
  title: "London’s contract area of 2013 has the same bounds as the Mayor’s",
  claim: () =>
    "In London the contract area has the same bounds as the area of the Mayor, and takes in every authority.",
  document: "london-councils-report-2013",
  section: "chapter 6",
  sql,
  columns,
  sources: ["ons-lookups-lad-csp-pfa", "cpa-lookup"],
  judge(rows) {
    const sum = (count: (row: (typeof rows)[number]) => number): number =>
      rows.reduce((total, row) => total + count(row), 0);
    const [all, within] = [sum((row) => row.authorities), sum((row) => row.in_area)];
    const [largest, ...others] = rows;
    if (!largest) throw new Error("coterminous.sql gives no police force.");
    const apart = formatList(others.map((row) => `the ${row.which ?? row.police_force}`));
    const isWhole = all === within;
    return {
      verdict: isWhole ? "supported" : "not supported",
      sentences: [
        isWhole
          ? `Taken literally it is true: the Mayor is elected by Greater London, all ${String(all)} authorities, and the contract area is the same ${String(all)}.`
          : `The Mayor is elected by ${String(all)} authorities, and the contract area has ${String(within)} of them.`,
        ...(others.length === 0
          ? []
          : [
              `It is not true of the area that the Mayor’s police serve, which is ${String(largest.authorities)} of the ${String(all)}. ${capitalise(apart)} is in the contract area too, with a force of its own that does not answer to the Mayor.`,
              "That matters for what is argued from it: in its answer to the consultation London Councils had asked for one area with the Mayor’s Office for Policing and Crime.",
              `That ${apart} is in London’s contract area was worked out for the table here, in part from the report itself.`,
            ]),
      ],
      settles: "The Ministry of Justice’s own list of its contract package areas by authority.",
    };
  },
  seeAlso: [
    { path: "/probation-areas/london/", text: "London’s contract area" },
    { path: "/boroughs/city-of-london/", text: "The City of London" },
  ],
});
