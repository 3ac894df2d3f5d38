import { describe, expect, it } from "vitest";
import { type Checked } from "../../../src/topics/claims/claim.ts";
import { claims } from "../../../src/topics/claims/index.ts";
import { query } from "../../../src/database/build/node.ts";
import { countVerdicts } from "../../../src/topics/claims/verdict-words.ts";

async function check(id: string): Promise<Checked> {
  const claim = claims.find((item) => item.id === id);
  if (!claim) throw new Error(`no claim ${id}`);
  return claim.check(await query(claim.sql));
}

/**
 * What must come out, worked out apart from the site's code: sums by hand from the published tables,
 * tests in whole numbers with Python's fractions and math.comb.
 */
const expected: readonly (readonly [string, Checked["verdict"], readonly string[]])[] = [
  [
    "central-inference",
    "not measurable",
    // 771,566 of 1,080,741; 31,371 of 39,656; 771,566 of 844,911; 120,797 of 844,911; 99,651 of
    // 771,566; 627,745 of 849,055; 558,934 of 733,859; 203,295 of 259,717. Without cautions 505,842
    // of 589,338 and 456,137 of 530,564.
    [
      ...["fell by 28.6%", "fell by 20.9%", "fell by 8.7%", "14.3", "12.9", "73.9%", "76.2%"],
      ...["21.7%", "126,975 to 100,642 people", "85.8% and then 86.0%: no sign either way"],
      ...["627,745 to 558,934", "The one sign that there is points against it"],
    ],
  ],
  // 43,060 = 814,626 - 771,566; 2 x 26,029 / 10 - 301 = 4,905.
  [
    "crime-falling",
    "supported",
    [
      ...["Supported for crime that the police record", "lost its badge as National Statistics"],
      ...["each of the 10 steps", "down 28.6%", "43,060", "about 4,900"],
      ...["Counting changed in between", "the residents of 2024", "The City of London has a force"],
    ],
  ],
  // 31,436 of 106,031 and 29,006 of 99,204: -0.409 points; Newcombe's interval reaches 0.394, twice
  // that is 0.79.
  [
    "reoffending-high",
    "not loaded",
    [
      "0.4 points",
      "chance can make 0.8",
      "31.8% to 29.8%",
      "cover the last years of figure 2 alone",
    ],
  ],
  // 135,000 of 545,000 and 145,000 of 535,000.
  ["national-rate", "supported", ["25.9%", "24.8% to 27.1%"]],
  ["reoffences-each", "supported", ["2.89 each", "2.91 each"]],
  ["london-cohort", "left out", ["18,435", "104,448", "99,204", "more than 5 times", "2.85"]],
  ["short-sentences", "not loaded", ["58%", "57.6%"]],
  ["prison-population", "not loaded", ["34.1% more"]],
  [
    "contract-areas",
    "supported",
    [
      "21 areas",
      "all 43 police forces",
      "33 authorities",
      "For the City of London that is circular",
    ],
  ],
  ["coterminous", "supported", ["Greater London, all 33", "32 of the 33", "The City of London"]],
  // Fisher: 0.19716; three times as many: 0.0216, twice: 0.0618.
  ["radar-stayed", "not supported", ["20 times in 100", "10 of 22", "11 of 16", "in 3 times as"]],
  // Binomial: 0.0283 and 0.0378; one-sided limits 69.13% and 74.03%.
  ["radar-predicted", "left out", ["2.8 times", "3.8 times", "69.1%", "74.0%", "names no scale"]],
  ["radar-one-year", "left out", ["“within one year”", "names no scale", "12 months"]],
  ["radar-offences", "left out", ["1.5 fewer for each"]],
  // p 2.8e-6; 78^2 / 274 / 1.96^2 = 5.78.
  ["islington-fall", "left out", ["44.3%", "54.5%", "once in 100,000", "came 6 at a time"]],
  // 11 of 26: 0.5572.
  [
    "islington-young",
    "figures disagree",
    ["There was a rise, larger than the percentage says", "36.4%, not 33%", "56 times in 100"],
  ],
  // 2,820 to 2,430 in Islington, 96,395 to 93,850 in London, 82 to 23 in FOCUS.
  ["islington-burglary", "left out", ["72.0%", "13.8%", "2.6%", "background and no proof"]],
  // 11,450 to 10,345 and 787,393 to 708,584; without fraud 11,171 to 10,320 and 757,071 to 705,742.
  ["sutton-testing", "left out", ["9.7%", "10.0%", "7.6%", "6.8%", "background and no proof"]],
  ["lewisham-rate", "left out", ["from 342 people on", "from 156 people on", "25.6%", "33%"]],
  ["lewisham-demand", "left out", ["1.5 points lower", "20.1 points lower"]],
];

describe("a claim on the committed data", () => {
  it("is there at least ten times, the central one first, each with a test here", () => {
    expect(claims.length).toBeGreaterThanOrEqual(10);
    expect(claims[0]?.id).toBe("central-inference");
    expect(claims.map(({ id }) => id)).toEqual(expected.map(([id]) => id));
  });

  it.each(expected)("%s: %s", async (id, verdict, figures) => {
    const checked = await check(id);
    expect(checked.verdict).toBe(verdict);
    for (const figure of figures) expect(checked.sentences.join(" ")).toContain(figure);
  });

  it.each(claims.map((claim) => [claim.id, claim] as const))(
    "%s is said whole: claim, reasons, what would settle it, and a square table",
    async (_, claim) => {
      const checked = claim.check(await query(claim.sql));
      const words = [
        checked.claim,
        ...checked.sentences,
        checked.settles,
        ...(checked.notes ?? []),
      ];
      for (const sentence of words) {
        expect(sentence.length).toBeGreaterThan(15);
        expect(sentence).toMatch(/[.]$/);
        expect(sentence).not.toMatch(/undefined|NaN|null|Infinity|\[object| {2}/);
      }
      for (const table of [checked.table, checked.worked?.table]) {
        for (const row of table?.body ?? []) expect(row).toHaveLength(table?.head.length ?? -1);
      }
    },
  );

  it.each(claims.map((claim) => [claim.id, claim.title]))("%s names its years: %s", (_, title) => {
    expect(title).toMatch(/\b20\d\d|first year|year 1/);
  });

  it("names the table that would settle what open data could tell", async () => {
    const found = await Promise.all(claims.map(({ id }) => check(id)));
    const open = found.filter(({ verdict }) => verdict === "not loaded");
    expect(open.map(({ settles }) => /\btable of\b.*Ministry of Justice/.test(settles))).toEqual(
      open.map(() => true),
    );
  });

  it("notes that the file itself shows two years of the old measure exchanged", async () => {
    const { notes } = await check("reoffending-high");
    expect(notes?.join(" ")).toContain(
      "545,392 adults and 166,471 children of January to December 2005 add up to the 711,863",
    );
  });

  it("says of RADAR’s predictions nothing of two years, which the report does not say", async () => {
    for (const id of ["radar-predicted", "radar-one-year"]) {
      const { sentences, table } = await check(id);
      expect([...sentences, ...(table?.body.flat() ?? [])].join(" ")).not.toMatch(/(2|two) years/);
    }
  });

  it("gives luck in Lewisham by size: 32% in 50 people at 26%, 2% in 500", async () => {
    const { worked } = await check("lewisham-rate");
    expect(worked?.caption).toContain("assumed");
    expect(worked?.table.body).toContainEqual(["50", "32%", "22%"]);
    expect(worked?.table.body).toContainEqual(["500", "2%", "under 1%"]);
  });
});

describe("the answer of the page", () => {
  it("counts the verdicts that come out", () => {
    const all = expected.map(([, verdict]) => verdict);
    const count = (...wanted: readonly Checked["verdict"][]): string =>
      String(all.filter((verdict) => wanted.includes(verdict)).length);
    const untold = count("not loaded", "not measurable", "left out");
    expect(countVerdicts(all)).toBe(
      `Of ${String(all.length)} claims of fact, open data or the report’s own figures support ${count("supported")} and do not support ${count("not supported")}. In ${count("figures disagree")} the report’s own figures disagree. ${untold} cannot be told: in ${count("not loaded")} the open data are not on this site, in ${count("not measurable")} no open data measure it and in ${count("left out")} the document leaves out what a test needs.`,
    );
    expect(countVerdicts(["supported", "left out"])).toBe(
      "Of 2 claims of fact, open data or the report’s own figures support 1 and do not support 0. In 0 the report’s own figures disagree. 1 cannot be told: in 1 the document leaves out what a test needs.",
    );
  });
});
