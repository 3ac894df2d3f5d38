import { parametersOf } from "../../charts/chart.ts";
import { compareChart } from "../drawing/chart.ts";
import { parametersFor, type Question } from "../question.ts";
import { onScale } from "../on-scale.ts";
import { askedFor } from "../questions.ts";
import type { AnswerRow } from "../rows.ts";
import { sentenceOf } from "../words/sentence.ts";
import { fileNameOf, formatAddress } from "../choosing/address.ts";
import type { Choices } from "../choosing/choices.ts";
import type { Vocabulary } from "../choosing/vocabulary.ts";
import { inlineParameters } from "../../database/ask/parameters.ts";
import type { Query } from "../../database/ask/query.ts";
import { askWith } from "../../database/ask/question.ts";
import { exploreLink } from "../../places/explore-link.ts";
import { link } from "../../places/links.ts";
import { london } from "../../places/place.ts";
import { showFigure } from "../../figure/page/show-figure.ts";
import { embedHeights } from "../../figure/embed-height.ts";
import { editionsIn } from "../../figure/share.ts";
import { figureOfChart } from "../../figure/shown-figure.ts";

/** Asks the database itself. */
export const askDatabase = async (
  query: Query,
  question: Question,
): Promise<readonly AnswerRow[]> =>
  onScale(await askWith(query)(askedFor(question.measure), parametersFor(question)), question);

/**
 * Shows the rows of an answer: drawing, words, table, files and the SQL itself.
 *
 * @returns the title of the answer
 */
export function showAnswer(
  rows: readonly AnswerRow[],
  question: Question,
  vocabulary: Vocabulary,
  choices: Choices,
): string {
  const chart = compareChart(question, vocabulary);
  const figure = document.getElementById(chart.id);
  if (!figure) throw new Error("Compare has no figure.");
  const parameters = parametersOf(chart, london);
  const fileName = fileNameOf(choices);
  const instance = { chart, place: { ...london, slug: fileName }, parameters };
  const shown = figureOfChart(instance, rows, link, editionsIn(figure));
  const sql = inlineParameters(chart.sql, parameters);
  showFigure(figure, shown, {
    ...{ name: fileName, explore: exploreLink(sql) },
    embedded: { search: formatAddress(choices), heights: () => embedHeights(shown) },
  });
  const code = document.querySelector("[data-compare-sql]");
  if (code) code.textContent = sql;
  return shown.title;
}

/** The answer as sentences that can be copied. */
export const sayAnswer = (
  rows: readonly AnswerRow[],
  question: Question,
  address: string,
): string => sentenceOf(rows, question, address);
