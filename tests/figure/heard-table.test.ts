import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { heardTable, numberIn } from "../../src/figure/page/heard-table.ts";

describe("the number in a cell", () => {
  it.each([
    ["1,204", 1204],
    ["28.2%", 28.2],
    ["−3.4%", -3.4],
    ["£1,050.50", 1050.5],
    ["0", 0],
  ])("of %j is %d", (words, value) => {
    expect(numberIn(words)).toBe(value);
  });

  it.each(["", "–", "[x] not published"])("of %j is none", (words) => {
    expect(numberIn(words)).toBeUndefined();
  });
});

describe("what is heard of a table", () => {
  const { document } = parseHTML(`<table><thead><tr>
    <th>Year</th><th class="number">Offences</th><th class="number">Change</th><th class="number">Alone</th>
    </tr></thead><tbody>
    <tr><th>2023-24</th><td class="number">1,204</td><td class="number">−3.4%</td><td class="number">5</td></tr>
    <tr><th>2024-25</th><td class="number">–</td><td class="number">1.0%</td><td class="number">–</td></tr>
    <tr><th>2025-26</th><td class="number">980</td><td class="number">2.5%</td><td class="number">–</td></tr>
    </tbody></table>`);
  const table = document.querySelector<HTMLTableElement>("table");
  if (!table) throw new Error("The table of this test is not there.");
  // linkedom knows no parts of tables.
  const rowsOf = (part: string) =>
    [...document.querySelectorAll(`${part} tr`)].map((row) => ({ cells: [...row.children] }));
  const asBrowsersHaveIt = {
    tHead: { rows: rowsOf("thead") },
    tBodies: [{ rows: rowsOf("tbody") }],
  } as unknown as HTMLTableElement;
  const heard = heardTable(asBrowsersHaveIt);

  it("is each column with two figures or more, without the cells that have none", () => {
    expect(heard.columns).toEqual([
      {
        head: "Offences",
        tones: [
          { row: 0, value: 1204 },
          { row: 2, value: 980 },
        ],
      },
      {
        head: "Change",
        tones: [
          { row: 0, value: -3.4 },
          { row: 1, value: 1 },
          { row: 2, value: 2.5 },
        ],
      },
    ]);
  });

  it("is spoken in the table's own words", () => {
    expect(heard.names).toEqual(["2023-24", "2024-25", "2025-26"]);
    expect(heard.wordsOf("Change", -3.4)).toBe("−3.4%");
  });
});
