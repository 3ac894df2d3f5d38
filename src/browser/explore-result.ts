import type { Answer } from "../database/answer.ts";

export function showAnswer(
  element: HTMLElement,
  answer: Answer,
  options: { sql: string; fileName: string; milliseconds?: number },
): void {
  const table = document.createElement("table");
  for (const row of answer.rows.slice(0, 50)) {
    const line = table.insertRow();
    for (const cell of row) line.insertCell().textContent = String(cell);
  }
  element.replaceChildren(
    `${answer.rows.length} rows ${answer.truncated} ${options.milliseconds}`,
    table,
  );
}
