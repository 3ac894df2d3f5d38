import { bring, reload } from "../../database/page/bring.ts";
import { takePress } from "../../database/page/press-again.ts";
import { drawnIn, showLine } from "./read-chart.ts";

const offered = "Hear these figures as tones";
const reloading = "Loading the page anew …";
const failed = "What plays them could not be loaded. Press again to load the page anew.";

/** Offers what a figure draws as tones; what plays them is loaded when it is asked for. */
function offerHearing(figure: Element): void {
  const table = figure.querySelector(":scope > footer > details .table-scroll");
  if (!table) return;
  const holder = document.createElement("div");
  holder.className = "hear no-print";
  const button = document.createElement("button");
  button.type = "button";
  button.className = "as-link";
  button.textContent = offered;
  let isStuck = false;
  button.addEventListener("click", () => {
    if (isStuck) {
      button.textContent = reloading;
      void reload({ kind: "hear", of: figure.id });
      return;
    }
    bring(() => import("./hear-chart.ts")).then(
      ({ hearChart }) => {
        hearChart(figure, holder, { drawn: drawnIn, show: showLine });
      },
      () => {
        isStuck = true;
        button.textContent = failed;
      },
    );
  });
  holder.append(button);
  table.before(holder);
  if (takePress("hear", figure.id) === undefined) return;
  table.closest("details")?.setAttribute("open", "");
  button.click();
}

for (const figure of document.querySelectorAll("figure.chart:has([data-points])"))
  offerHearing(figure);
