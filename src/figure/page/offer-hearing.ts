import { drawnIn, showLine } from "./read-chart.ts";

const offered = "Hear these figures as tones";
const failed = "What plays them could not be loaded. Press again to try once more.";

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
  button.addEventListener("click", () => {
    import("./hear-chart.ts").then(
      ({ hearChart }) => {
        hearChart(figure, holder, { drawn: drawnIn, show: showLine });
      },
      () => {
        button.textContent = failed;
      },
    );
  });
  holder.append(button);
  table.before(holder);
}

for (const figure of document.querySelectorAll("figure.chart:has([data-points])"))
  offerHearing(figure);
