import { describe, expect, it } from "vitest";
import { ask } from "../../../src/database/build/ask.ts";
import { authorities, cityOfLondon } from "../../../src/places/places.ts";
import { answerAdults, answerAllAges } from "../../../src/topics/boroughs/opening/adults.ts";
import { answerChildren } from "../../../src/topics/boroughs/opening/children.ts";
import { answerCityCrime, answerCrime } from "../../../src/topics/boroughs/opening/crime.ts";
import { openingOf } from "../../../src/topics/boroughs/opening/opening.ts";
import { askFrozen } from "../../frozen/frozen-tables.ts";
import { londonAllAges } from "../../../src/topics/reoffending/charts/london-all-ages.ts";

const placeOf = async (slug: string) => {
  const place = (await authorities()).find((one) => one.slug === slug);
  if (!place) throw new Error(slug);
  return place;
};
/** As the tables of one edition have it. */
const openingFor = async (slug: string) => openingOf(await placeOf(slug), askFrozen);

describe("the three answers of a borough", () => {
  it("are crime, children and London's newest figure, each with its year and London", async () => {
    const [crime, children, adults] = await openingFor("lewisham");
    expect(crime).toMatchObject({ heading: "Recorded crime", until: "2026-06", figure: "Up 0.8%" });
    expect(crime.says.join(" ")).toBe(
      "on the year before: 30,273 offences in 12 months. London without the City: down 2.2%.",
    );
    expect(crime.sure).toEqual([
      "Is that unusual? No. Of ten earlier changes outside the pandemic, eight were larger.",
    ]);
    expect(crime.revision).toBe(
      "Later files moved all London’s year by +0.9%, more than this change.",
    );
    expect(children).toMatchObject({ until: "2024-03", figure: "38.9%" });
    expect(children.says.join(" ")).toBe(
      "of children aged 15 to 17 were proven to reoffend within a year. Up from 29.6% the year before. London: 30.1%.",
    );
    expect(children.sure.join(" ")).toContain("chance cannot be ruled out");
    expect(adults).toMatchObject({
      heading: "London’s reoffending, all ages",
      until: "2023-06",
      figure: "22.4%",
      whose: "in London",
    });
    expect(adults.says.join(" ")).toBe(
      "of adults and children were proven to reoffend within a year. Down from 22.8% the year before; 31.1% ten years before.",
    );
    expect(adults.sure.join(" ")).toBe(
      "Figures for adults in Lewisham exist, but are not here yet. Part of the fall can come from a change in counting (year to June 2016) and courts closed in the pandemic.",
    );
  });

  it("have Lambeth's own adults, and what chance can make of them", async () => {
    const [, , adults] = await openingFor("lambeth");
    expect(adults).toMatchObject({
      heading: "Adults’ reoffending",
      until: "2022-03",
      figure: "23.0%",
    });
    expect(adults.whose).toBeUndefined();
    expect(adults.says.join(" ")).toBe(
      "of adults were proven to reoffend within a year: 511 of 2,217. Down from 25.8% the year before. London: 22.7%.",
    );
    expect(adults.sure).toEqual([
      "Chance alone could explain both the change and the difference from London.",
      "London’s newest figure is for all ages: 22.4% in the year to June 2023.",
    ]);
  });

  it("say of the City of London what is not published, and whose police counted", async () => {
    const [crime, children, adults] = await openingFor(cityOfLondon);
    expect(crime).toMatchObject({ until: "2025-06", figure: "8,801" });
    expect(crime.says.join(" ")).toBe(
      "offences in 12 months, recorded by the City’s own police. Year to December 2024: up 7.8% on the year before; the rest of London up 2.4% in the same statistics.",
    );
    expect(crime.sure.join(" ")).toContain("cannot say how they changed");
    expect(crime.revision).toBe(
      "How far later editions change the City’s figures is not known here: of each we have one edition only.",
    );
    expect(children.figure).toBe("No figure");
    expect(children.says.join(" ")).toContain(
      "is published for children in the City of London. London as a whole: 30.1%",
    );
    expect(adults.sure.join(" ")).toContain(
      "adults in Hackney and the City, counted as one, exist",
    );
  });

  it("are there for all 33, with London beside each", async () => {
    const all = await authorities();
    expect(all).toHaveLength(33);
    for (const place of all) {
      const opening = await openingOf(place);
      expect(opening.map(({ about }) => about)).toEqual(["crime", "children", "adults"]);
      for (const { figure, heading, says, whose, until } of opening) {
        expect(until).toMatch(/^20\d\d-\d\d$/);
        expect(figure).not.toMatch(/NaN|undefined/);
        expect(`${heading} ${whose ?? ""} ${says.join(" ")}`, place.name).toContain("London");
      }
    }
  });
});

describe("an answer on crime", () => {
  const year = (change: number) => ({
    twelveMonthsTo: "2026-06",
    offences: 1000,
    change,
    londonChange: -2.24,
  });
  const changes = (...all: number[]) =>
    all.map((change, at) => ({ twelveMonthsTo: `${String(2019 - at)}-06`, change }));

  it("says the way and the size", () => {
    const figure = (change: number) => answerCrime("A", [year(change)], changes(change)).figure;
    expect([figure(-6.94), figure(0.01), figure(3)]).toEqual(["Down 6.9%", "No change", "Up 3.0%"]);
  });

  it("says how many earlier changes were larger, and whether all were falls", () => {
    const sure = (...all: number[]) => answerCrime("A", [year(0)], changes(...all)).sure[0];
    expect(sure(5, -6, -7, 1, 2, 3)).toBe(
      "Is that unusual? For a rise, yes. Of five earlier changes outside the pandemic, two were larger, all falls.",
    );
    expect(sure(9, -6, -7, 1, 2, 3)).toContain(
      "five earlier changes outside the pandemic, none was",
    );
    expect(sure(1, 2)).toContain("Too few years are known to say.");
  });

  it("takes the City's change from two years that do not overlap, and London's from the same", () => {
    const row = (to: string, offences: number) => ({ twelve_months_to: to, offences });
    const answer = answerCityCrime(
      [row("2023-12-31", 100), row("2024-06-30", 150), row("2024-12-31", 110)],
      [row("2023-12-31", 1000), row("2024-11-30", 1), row("2024-12-31", 1005)],
    );
    expect(answer.says[1]).toBe(
      "Year to December 2024: up 10.0% on the year before; the rest of London up 0.5% in the same statistics.",
    );
    expect(answer.sure[0]).toContain("nobody can say if the change is unusual");
  });
});

it("the City and the rest of London are set side by side from one publication: +7.8% and +2.4%", async () => {
  // Police force area tables, C5 of 2023 and C2 of 2024: 8,599 to 9,270 and 925,752 to 948,211.
  const [crime] = await openingFor(cityOfLondon);
  expect(crime.says[1]).toBe(
    "Year to December 2024: up 7.8% on the year before; the rest of London up 2.4% in the same statistics.",
  );
});

describe("an answer on children", () => {
  const row = (cohort_end: string, rate: number | null, london_rate = 30) => ({
    cohort_end,
    rate,
    london_rate,
  });

  it("names the year where the latest rate or the one before is not published", () => {
    const gap = answerChildren("A", [
      row("2022-03", 26.3),
      row("2023-03", null),
      row("2024-03", 39.7),
    ]);
    expect(gap.says).toContain("Up from 26.3% in 2021-22, the last one before.");
    const old = answerChildren("A", [row("2022-03", 26.3, 31), row("2023-03", null)]);
    expect(old).toMatchObject({ until: "2022-03", figure: "26.3%" });
    expect(old.says).toContain("London: 31.0%.");
    expect(old.sure[0]).toBe("No newer rate is published for A, though London has one.");
  });

  it("calls rates that are written alike the same", () => {
    expect(answerChildren("A", [row("2022-03", 36.01), row("2023-03", 36.04)]).says).toContain(
      "The same 36.0% as the year before.",
    );
  });
});

describe("an answer on adults", () => {
  const of = (cohort_end: string, reoffenders: number) => ({
    cohort_end,
    offenders: 10_000,
    reoffenders,
    reoffending_rate: reoffenders / 100,
    lower_95_confidence_limit: 0,
    upper_95_confidence_limit: 0,
    london_rate: 20,
    london_offenders: 200_000,
    london_reoffenders: 40_000,
    source: "moj-geographical-tool",
    london_source: null,
    break_label: null,
    break_reason: null,
  });

  it("tells the change and the difference from London apart", async () => {
    const allAges = await ask(londonAllAges.question);
    const sure = (before: number, last: number) =>
      answerAdults([of("2021-03", before), of("2022-03", last)], allAges).sure[0];
    expect(sure(3000, 2005)).toBe("The change is more than chance.");
    expect(sure(3000, 2500)).toBe(
      "The change and the difference from London are more than chance.",
    );
    expect(sure(2500, 2500)).toBe("The difference from London is more than chance.");
  });

  it("does not call two cohorts neighbours that are not", async () => {
    const answer = answerAdults(
      [of("2019-03", 3000), of("2022-03", 2000)],
      await ask(londonAllAges.question),
    );
    expect(answer.says.join(" ")).not.toContain("the year before");
  });

  it("says a break that it does not know by its own label", () => {
    const year = (cohort_end: string, reoffending_rate: number, break_label: string | null) => ({
      cohort_end,
      reoffending_rate,
      break_label,
    });
    const rows = [
      year("2020-06", 20, null),
      year("2021-06", 21, "new court"),
      year("2022-06", 22, null),
    ];
    expect(answerAllAges("A", rows).sure[1]).toBe(
      "Part of the rise can come from “new court” (year to June 2021).",
    );
  });
});
