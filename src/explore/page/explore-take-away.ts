import type { Answer } from "../../database/ask/answer.ts";
import { saveFile } from "../../figure/page/save-file.ts";
import { answerCsv } from "../answer/answer-csv.ts";
import { answerMarkdown } from "../answer/answer-markdown.ts";
import { copiedWords, savedWords } from "../answer/answer-words.ts";

/** What a reader takes away: all the rows, in the order in which they stand. */
export type TakenAway = {
  readonly answer: Answer;
  readonly order: readonly number[] | undefined;
  readonly sql: string;
  readonly fileName: string;
};

/**
 * Saves an answer as a CSV file.
 *
 * @returns what became of it, in words
 */
export function saveCsv({ answer, order, fileName }: TakenAway): string {
  const { text, neutralised } = answerCsv(answer, order);
  saveFile(new Blob([text], { type: "text/csv" }), `${fileName}.csv`);
  return savedWords(answer.rows.length, neutralised);
}

/**
 * Copies an answer as Markdown. Where the browser does not let a page copy, the text is shown,
 * selected and ready for the reader's own copying.
 *
 * @param place holds the text area, hidden while it is not needed
 * @returns what became of it, in words
 */
export async function copyMarkdown(
  { answer, order, sql }: TakenAway,
  place: HTMLElement,
): Promise<string> {
  const { text, rows } = answerMarkdown(answer, sql, order);
  const words = copiedWords(rows, answer.rows.length);
  try {
    await navigator.clipboard.writeText(text);
    place.hidden = true;
    return `Copied: ${words}.`;
  } catch {
    const area = place.querySelector("textarea");
    place.hidden = false;
    if (area) {
      area.value = text;
      area.focus();
      area.select();
    }
    return `This browser does not let the page copy. ${words}: selected below, ready to copy.`;
  }
}
