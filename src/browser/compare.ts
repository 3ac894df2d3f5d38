import type { EngineAddresses } from "../database/browser.ts";
import type { Query } from "../database/query.ts";
import type { answer } from "./compare-answer.ts";
import { compareForm } from "./compare-form.ts";
import { compareStatus } from "./compare-status.ts";
import { fileNameOf, formatChoices, parseChoices, type Choices } from "./compare-state.ts";

type Tools = {
  readonly query: Query;
  readonly answer: typeof answer;
};

/** The addresses and sizes that the build wrote into the page. */
function addressesOf({ dataset }: HTMLElement): EngineAddresses {
  const file = (name: string) => ({
    address: dataset[name] ?? "",
    size: Number(dataset[`${name}Size`]),
    unpackedSize: Number(dataset[`${name}UnpackedSize`]),
  });
  return { engine: file("engine"), worker: dataset["worker"] ?? "", database: file("database") };
}

const seconds = (milliseconds: number): string =>
  milliseconds < 95 ? "under a tenth of a second" : `${(milliseconds / 1000).toFixed(1)} seconds`;

/** Lets the controls ask. Nothing is fetched before someone touches them or an address asks. */
function start(element: HTMLFormElement): void {
  const form = compareForm(element);
  const status = compareStatus();
  const first = form.read();
  let tools: Promise<Tools> | undefined;
  let latest = 0;

  const load = async (): Promise<Tools> => {
    const [{ openInPage }, page] = await Promise.all([
      import("../database/browser.ts"),
      import("./compare-answer.ts"),
    ]);
    const { query } = await openInPage(addressesOf(element), status.progress);
    return { query, answer: page.answer };
  };

  const fail = (error: unknown): void => {
    tools = undefined;
    status.set("failed");
    status.fail(error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error));
  };

  const wake = (): Promise<Tools> => {
    if (!tools) {
      status.set("loading");
      tools = load();
      tools
        .then(() => {
          if (latest > 0) return;
          status.set("idle");
          status.say("The database is here. Pick, and it answers.");
        })
        .catch(fail);
    }
    return tools;
  };

  const ask = async (choices: Choices, dropped: readonly string[] = []): Promise<void> => {
    const begun = performance.now();
    latest += 1;
    const own = latest;
    const isWanted = (): boolean => own === latest;
    try {
      const engine = await wake();
      if (!isWanted()) return;
      status.set("asking");
      const title = await engine.answer(
        engine.query,
        form.question(choices),
        fileNameOf(choices),
        isWanted,
      );
      if (!isWanted()) return;
      const took = performance.now() - begun;
      status.set("answered", took);
      const result =
        title === undefined
          ? "No month of this period has such a figure: choose a longer one. The last answer stays."
          : `Worked out in this page in ${seconds(took)}.`;
      const notes = dropped.map((reason) => ` From the address: ${reason}.`).join("");
      status.say(`${result}${notes}`, title === undefined ? "" : `${title}. `);
    } catch (error) {
      if (isWanted()) fail(error);
    }
  };

  const follow = (): void => {
    const { choices, dropped } = parseChoices(window.location.search, form.vocabulary, first);
    form.write(choices);
    void ask(choices, dropped);
  };

  for (const intent of ["focusin", "pointerdown", "touchstart"]) {
    element.addEventListener(intent, () => void wake().catch(() => undefined), { passive: true });
  }
  element.addEventListener("submit", (event) => {
    event.preventDefault();
  });
  element.addEventListener("change", () => {
    const choices = form.read();
    if (choices.boroughs.length === 0) {
      status.say("Pick at least one place.");
      return;
    }
    const address = formatChoices(choices);
    if (address !== window.location.search) window.history.pushState(null, "", address);
    void ask(choices);
  });
  window.addEventListener("popstate", follow);
  if (parseChoices(window.location.search, form.vocabulary, first).carried) follow();
  else form.write(first);
}

const element = document.querySelector<HTMLFormElement>("form[data-compare]");
if (element) start(element);
