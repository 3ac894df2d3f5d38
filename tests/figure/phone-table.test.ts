import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { fitsPhone } from "../../src/figure/table/fits-phone.ts";
import { phoneTable } from "../../src/figure/table/phone-table.ts";

const written = (heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  `<table><thead><tr>${heads.map((head, at) => `<th scope="col"${at > 0 ? ' class="number"' : ""}>${head}</th>`).join("")}</tr></thead>
   <tbody>${rows.map(([name = "", ...cells]) => `<tr><th scope="row">${name}</th>${cells.map((cell) => `<td class="number">${cell}</td>`).join("")}</tr>`).join("")}</tbody></table>`;

const tableOf = (markup: string) =>
  parseHTML(phoneTable(markup, "Its name")).document.querySelector("table");

describe("a table on a phone", () => {
  it("stays a table of four narrow columns", () => {
    const table = tableOf(
      written(
        ["Authority", "Offences", "Change", "Rate"],
        [["Camden", "39,922", "−6.9%", "184.0"]],
      ),
    );
    expect(table?.classList.contains("stacks")).toBe(false);
    expect(table?.querySelector("[data-label]")).toBeNull();
  });

  it("becomes labels and values where it has more, with its roles written out", () => {
    const table = tableOf(
      written(
        ["Period", "area_code_of_place", "b", "c", "d"],
        [["June 2026", "1", "2", "", "a value that is longer than a line beside its label"]],
      ),
    );
    expect(table?.classList.contains("stacks")).toBe(true);
    expect(table?.getAttribute("role")).toBe("table");
    const cells = [...(table?.querySelectorAll("tbody tr > *") ?? [])];
    expect(cells.map((cell) => cell.getAttribute("role"))).toEqual([
      "rowheader",
      ...["cell", "cell", "cell", "cell"],
    ]);
    expect(cells.map((cell) => cell.getAttribute("data-label"))).toEqual([
      "Period",
      "area_\u200bcode_\u200bof_\u200bplace",
      "b",
      "c",
      "d",
    ]);
    expect(cells[3]?.classList.contains("nothing")).toBe(true);
    expect(cells[4]?.classList.contains("long")).toBe(true);
  });

  it("leaves out the label of a name, which says what it is", () => {
    const table = tableOf(written(["Place", "a", "b", "c", "d"], [["Camden", "1", "2", "3", "4"]]));
    expect(table?.querySelector("tbody th")?.getAttribute("data-label")).toBeNull();
  });

  it("has the name of its place on the page, where no caption names it", () => {
    const markup = written(["Place", "a"], [["Camden", "1"]]);
    expect(tableOf(markup)?.getAttribute("aria-label")).toBe("Its name");
    const captioned = markup.replace("<thead>", "<caption>Another name</caption><thead>");
    expect(tableOf(captioned)?.hasAttribute("aria-label")).toBe(false);
  });

  it("is never narrow with a sentence in it", () => {
    const sentence = "Offences were put into new classes in April 2012, and more besides.";
    const column = { name: "What", cells: [sentence], isNumber: false };
    expect(fitsPhone([column])).toBe(false);
  });
});
