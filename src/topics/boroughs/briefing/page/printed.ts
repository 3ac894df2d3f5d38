import { formatDay } from "../../../../words/periods.ts";

/** What is printed says on which day that was, by the reader's own clock. */
const dated = document.querySelector("[data-printed]");

const date = (): void => {
  const now = new Date();
  const today = new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()));
  if (dated) dated.textContent = `Printed on ${formatDay(today)}.`;
};

addEventListener("beforeprint", date);
