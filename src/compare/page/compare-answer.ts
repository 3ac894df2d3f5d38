import { parametersOf, type Instance, type Presented } from "../../charts/chart.ts";
import { describeChartFile } from "../../figure/csvw.ts";
import { compareChart } from "../drawing/chart.ts";
import { typedRows } from "../../charts/columns.ts";
import type { Question } from "../question.ts";
import { parametersFor } from "../question.ts";
import { questions } from "../questions.ts";
import { canonical } from "../rows.ts";
import { sentenceOf } from "../words/sentence.ts";
import type { Vocabulary } from "../choosing/vocabulary.ts";
import { inlineParameters } from "../../database/ask/parameters.ts";
import type { Query, Row } from "../../database/ask/query.ts";
import { exploreLink } from "../../places/explore-link.ts";
import { link } from "../../places/links.ts";
import { offerFile } from "../../figure/offer-file.ts";
import { redrawFigure } from "../../figure/redraw-figure.ts";

const london = { areaCode: "E23000001", name: "London", slug: "london" };

const describe = (instance: Instance, shown: Presented): string =>
  JSON.stringify(describeChartFile(instance, shown), null, 2);

/** Asks the database itself. */
export const askDatabase = (query: Query, question: Question): Promise<readonly Row[]> =>
  query(questions[question.measure.question], parametersFor(question));

/**
 * Shows the rows of an answer: drawing, words, table, files and the SQL itself.
 *
 * @returns the title of the answer
 */
export function showAnswer(
  rows: readonly Row[],
  question: Question,
  vocabulary: Vocabulary,
  fileName: string,
): string {
  const chart = compareChart(question, vocabulary);
  const parameters = parametersOf(chart, london);
  const figure = document.getElementById(chart.id);
  if (!figure) throw new Error("Compare has no figure.");
  const shown = redrawFigure(figure, chart, rows, { place: london, link });
  const sql = inlineParameters(chart.sql, parameters);
  const code = document.querySelector("[data-compare-sql]");
  if (code) code.textContent = sql;
  const instance: Instance = { chart, place: { ...london, slug: fileName }, parameters };
  const file = (name: string): HTMLAnchorElement | null =>
    figure.querySelector(`footer > a[data-file="${name}"]`);
  for (const kind of ["csv", "svg"]) {
    const saved = file(kind);
    if (saved) saved.download = `${fileName}.${kind}`;
  }
  const explore = figure.querySelector<HTMLAnchorElement>("footer > a[data-explore]");
  if (explore) explore.href = link(exploreLink(sql));
  const notes = describe(instance, shown);
  offerFile(file("notes"), notes, "application/json", `${fileName}.csv-metadata.json`);
  offerFile(file("sql"), sql, "text/plain", `${fileName}.sql`);
  return shown.title;
}

/** The answer as sentences that can be copied. */
export const sayAnswer = (rows: readonly Row[], question: Question, address: string): string =>
  sentenceOf(typedRows("compare", canonical, rows), question, address);
