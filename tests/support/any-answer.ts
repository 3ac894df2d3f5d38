import fc from "fast-check";
import { expect } from "vitest";
import { frames } from "../../src/charts/chart.ts";
import { renderStatic } from "../../src/charts/render-static.ts";
import { readingTable } from "../../src/figure/page/reading-table.ts";
import { compareVocabulary } from "../../src/compare/build-question.ts";
import { parseAddress } from "../../src/compare/choosing/address.ts";
import { compareChart } from "../../src/compare/drawing/chart.ts";
import { questionOf, widen } from "../../src/compare/choosing/choices.ts";
import { answerFromFiles } from "../../src/compare/files/answer.ts";
import { canAnswerFromFiles } from "../../src/compare/files/small-files.ts";
import { typedRows } from "../../src/charts/columns.ts";
import type { Question } from "../../src/compare/question.ts";
import { canonical } from "../../src/compare/rows.ts";
import { sentenceOf } from "../../src/compare/words/sentence.ts";
import { london } from "../../src/places/place.ts";
import { anyAddress } from "./compare-addresses.ts";
import { readSiteFile } from "./site-files.ts";

const vocabulary = await compareVocabulary();
const context = { place: london, link: (path: string) => path };

const answer = (question: Question) => answerFromFiles(question, vocabulary, readSiteFile);

/** Drawing takes far longer than all words: one answer of so many is drawn. */
const drawnOf = 60;

/** What stands where a figure, a name or a word of an answer was lost. */
const lost = /undefined|NaN|\bnull\b|Infinity|\[object|,\s*[.:;]|\(\)|: \.|  /;

/** Answers as many addresses that nobody means, and looks at every word of each answer. */
export async function answerAnyAddress(count: number): Promise<void> {
  let run = 0;
  await fc.assert(
    fc.asyncProperty(anyAddress(vocabulary), async (address) => {
      const { choices } = parseAddress(address, vocabulary);
      const asked = questionOf(choices, vocabulary);
      fc.pre(canAnswerFromFiles(asked));
      const found = await answer(asked);
      // What the page does where a period holds nothing of the places.
      const question =
        found.length > 0 ? asked : questionOf(widen(choices, vocabulary) ?? choices, vocabulary);
      const rows = found.length > 0 ? found : await answer(question);
      const chart = compareChart(question, vocabulary);
      const shown = chart.present(rows, context);
      const typed = typedRows(chart.id, canonical, rows);
      const said = sentenceOf(typed, question, "https://example.org/");
      const words = [shown.title, shown.subtitle, shown.altText, said];
      for (const text of [...words, ...shown.notes, ...shown.breaks]) {
        expect(text, address).not.toMatch(lost);
        expect(text).not.toMatch(/[<>]/);
        expect(text.length).toBeGreaterThan(10);
      }
      expect(shown.title.length, shown.title).toBeLessThan(260);
      for (const line of readingTable(chart, rows, shown.table).body) {
        expect(line).toHaveLength(shown.table?.head.length ?? 0);
      }
      run += 1;
      if (run % drawnOf > 0) return;
      const { figure } = shown;
      const drawings =
        figure.kind === "panels"
          ? figure.panels.map(({ options }) => renderStatic(options))
          : frames.flatMap((frame) => figure.drawings.map((draw) => renderStatic(draw(frame))));
      for (const markup of drawings) expect(markup).not.toMatch(/NaN|Infinity|<script| style=/);
    }),
    { numRuns: count },
  );
}
