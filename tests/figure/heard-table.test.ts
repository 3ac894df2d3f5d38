import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { heardTable, numberIn } from "../../src/figure/page/heard-table.ts";
import type { Drawn } from "../../src/figure/page/reading.ts";

describe("the number of a cell", () => {
  it.each([
    ["1,204", 1204],
    ["28.2%", 28.2],
    ["−3.4%", -3.4],
    ["+3.4%", 3.4],
    ["£1,050.50", 1050.5],
    ["0", 0],
  ])("of %j is %d", (words, value) => {
    expect(numberIn(words)).toBe(value);
  });

  it.each(["", "–", "[x] not published", "29.4 to 29.9%", "21 of 38", "4, pathway 1", "2011-12"])(
    "of %j is none",
    (words) => {
      expect(numberIn(words)).toBeUndefined();
    },
  );
});

/** A table as browsers have it: linkedom knows no parts of tables. Columns of figures have a "#". */
const tableOf = (heads: readonly string[], lines: readonly (readonly string[])[]) => {
  const { document } = parseHTML("<html></html>");
  const cellsOf = (texts: readonly string[]) => ({
    cells: texts.map((text, at) => {
      const cell = document.createElement("td");
      cell.textContent = text.replace("#", "");
      if (heads[at]?.endsWith("#") === true) cell.classList.add("number");
      return cell;
    }),
  });
  return {
    tHead: { rows: [cellsOf(heads)] },
    tBodies: [{ rows: lines.map(cellsOf) }],
  } as unknown as HTMLTableElement;
};

const line = (along: string, ...points: readonly (readonly [number, number, number])[]): Drawn => ({
  along,
  points: points.map(([row, x, y]) => ({ row, x, y })),
});

describe("what is heard of a figure", () => {
  const years = tableOf(
    ["Year", "Note", "People#", "London#", "Country#", "Interval#", "Alone#"],
    [
      ["2024-25", "", "1,500", "26.0%", "24.0%", "25 to 27%", "5"],
      ["2023-24", "revised", "1,204", "28.2%", "–", "27 to 29%", "–"],
      ["2022-23", "", "980", "30.5%", "25.1%", "29 to 32%", "–"],
    ],
  );
  const london = line("x", [0, 30, 90], [1, 20, 60], [2, 10, 20]);
  const country = line("x", [0, 30, 100], [2, 10, 80]);
  const heard = heardTable(years, [london, country]);

  it("is each column of whole numbers, those that are drawn first", () => {
    expect(heard.map(({ name }) => name)).toEqual(["London", "Country", "People"]);
  });

  it("goes as it is drawn, from left to right, without the cells that have no figure", () => {
    expect(heard[0]?.tones).toEqual([
      { row: 2, value: 30.5, name: "2022-23", words: "30.5%" },
      { row: 1, value: 28.2, name: "2023-24, revised", words: "28.2%" },
      { row: 0, value: 26, name: "2024-25", words: "26.0%" },
    ]);
    expect(heard[1]?.tones.map(({ row }) => row)).toEqual([2, 0]);
  });

  it("is a series for each line of the drawing where these stand below each other in the table", () => {
    const table = tableOf(
      ["Who", "Year", "Rate#"],
      [
        ["Adults", "2023-24", "30.1%"],
        ["Adults", "2024-25", "29.0%"],
        ["Children", "2023-24", "40.0%"],
        ["Children", "2024-25", "41.5%"],
      ],
    );
    const drawn = [line("x", [0, 10, 50], [1, 20, 60]), line("xy", [2, 10, 20], [3, 20, 10])];
    expect(
      heardTable(table, drawn).map(({ name, tones }) => [name, tones.map((tone) => tone.name)]),
    ).toEqual([
      ["Adults: Rate", ["2023-24", "2024-25"]],
      ["Children: Rate", ["2023-24", "2024-25"]],
    ]);
  });

  it("goes from top to bottom of a list, and over several of one figure each", () => {
    const places = tableOf(
      ["Place", "Change#"],
      [
        ["Camden", "+2.0%"],
        ["Barnet", "−1.0%"],
      ],
    );
    const names = (drawn: readonly Drawn[]) =>
      heardTable(places, drawn).flatMap(({ tones }) => tones.map(({ name }) => name));
    expect(names([line("y", [0, 80, 50], [1, 10, 20])])).toEqual(["Barnet", "Camden"]);
    expect(names([line("xy", [0, 80, 50]), line("xy", [1, 10, 20])])).toEqual(["Camden", "Barnet"]);
  });

  const crowd = tableOf(
    ["Place", "People#", "Rate#"],
    [
      ["Camden", "400", "3.1%"],
      ["Barnet", "900", "1.0%"],
      ["Ealing", "700", "2.9%"],
    ],
  );
  const first = (drawn: Drawn) => heardTable(crowd, [drawn])[0]?.name;

  it("begins with what dots are drawn from, however they are stacked or put side by side", () => {
    expect(first(line("xy", [1, 10, 90], [2, 58, 78], [0, 62, 90]))).toBe("Rate");
    expect(first(line("xy", [1, 10, 90], [2, 58, 90], [0, 62, 90]))).toBe("Rate");
  });

  it("begins with what stands upwards where both directions say how much", () => {
    expect(first(line("xy", [0, 10, 10], [2, 58, 20], [1, 62, 90]))).toBe("Rate");
  });
});
