import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answerMarkdown } from "../../src/explore/answer/answer-markdown.ts";
import { anyAnswer, answerOf } from "./answers.ts";

/** The lines of the table, before the query. */
const tableOf = (text: string): string[] => (text.split("\n\n")[0] ?? "").split("\n");

/** The cells of a line: pipes end them, unless a backslash stands before. */
const cellsOf = (line: string): string[] =>
  line.replaceAll(/\\./g, "xx").replace(/^\|/, "").replace(/\|$/, "").split("|");

describe("an answer as Markdown", () => {
  it("is a table with the query below", () => {
    const answer = answerOf({ area_name: ["Camden", "Hackney"], offences: [39922, null] });
    expect(answerMarkdown(answer, "FROM crime").text).toBe(
      [
        "| area_name | offences |",
        "| --------- | -------: |",
        "| Camden    |   39,922 |",
        "| Hackney   |        – |",
        "",
        "```sql",
        "FROM crime",
        "```",
        "",
      ].join("\n"),
    );
  });

  it("has one line a row and one cell a column, whatever the texts", () => {
    fc.assert(
      fc.property(anyAnswer, (answer) => {
        const lines = tableOf(answerMarkdown(answer, "x").text);
        expect(lines).toHaveLength(answer.rows.length + 2);
        for (const line of lines) expect(cellsOf(line)).toHaveLength(answer.columns.length);
      }),
    );
  });

  it("leaves no markup alive", () => {
    const texts = [
      "<img src=x onerror=alert(1)>",
      "a|b\r\nc",
      "[x](javascript:y)",
      "**b** `c` _d_",
    ];
    const [, , ...lines] = tableOf(answerMarkdown(answerOf({ text: texts }), "x").text);
    expect(lines.map((line) => line.replace(/^\| | *\|$/g, ""))).toEqual([
      "&lt;img src=x onerror=alert(1)&gt;",
      "a\\|b<br>c",
      "\\[x\\](javascript:y)",
      "\\*\\*b\\*\\* \\`c\\` \\_d\\_",
    ]);
  });

  it("fences a query that holds fences", () => {
    expect(answerMarkdown(answerOf({ n: [1] }), "SELECT '````'").text).toContain(
      "`````sql\nSELECT '````'\n`````\n",
    );
  });

  it("takes a thousand rows, in the order in which they stand", () => {
    const answer = answerOf({ n: Array.from({ length: 1200 }, (_, index) => index) });
    const { text, rows } = answerMarkdown(answer, "x", [...answer.rows.keys()].reverse());
    expect(rows).toBe(1000);
    expect(tableOf(text)).toHaveLength(1002);
    expect(tableOf(text)[2]).toMatch(/^\| +1199 \|$/);
  });
});
