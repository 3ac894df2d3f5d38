import { parametersOf, type Instance, type Presented } from "../charts/chart.ts";
import { describeChartFile } from "../charts/csvw.ts";
import { compareChart } from "../compare/chart.ts";
import { typedRows } from "../charts/columns.ts";
import type { Question } from "../compare/question.ts";
import { parametersFor } from "../compare/question.ts";
import { questions } from "../compare/questions.ts";
import { canonical } from "../compare/rows.ts";
import { sentenceOf } from "../compare/sentence.ts";
import type { Vocabulary } from "../compare/vocabulary.ts";
import { inlineParameters } from "../database/parameters.ts";
import type { Query, Row } from "../database/query.ts";
import { exploreLink } from "../explore-link.ts";
import { link } from "../links.ts";
import { offerFile } from "./offer-file.ts";
import { redrawFigure } from "./redraw-figure.ts";

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
