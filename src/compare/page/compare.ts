import "../../database/page/older-browsers.ts";
import { formatSeconds } from "../../words/numbers.ts";
import { formatAddress, parseAddress } from "../choosing/address.ts";
import { questionOf, widen, type Choices } from "../choosing/choices.ts";
import { answerFromFiles } from "../files/answer.ts";
import { canAnswerFromFiles } from "../files/small-files.ts";
import type { Settled } from "../choosing/settle.ts";
import { unpackVocabulary } from "../choosing/vocabulary.ts";
import type { WrittenInPage } from "../choosing/written-in-page.ts";
import { goToAnswer } from "../../figure/page/go-to-answer.ts";
import { capitalise } from "../../words/lists.ts";
import { compareCopy } from "./compare-copy.ts";
import { needsReload, reload } from "../../database/page/bring.ts";
import { compareEngine, wasCancelled } from "./compare-engine.ts";
import { readFile } from "./compare-files.ts";
import { compareForm } from "./compare-form.ts";
import { drawing, rowsFor, type Route } from "./compare-rows.ts";
import { compareStatus } from "./compare-status.ts";

const written: Record<Route, string> = {
  files: "Answered from small files of this site in",
  database: "Worked out in this page in",
};

const waiting =
  "This needs the database, which is on its way. Until it is here the last answer stays.";
const given =
  "The database is not fetched any more. What the small files of this site hold is answered all the same.";

const nothingThere = "no figures of these places lie in that period, so all periods are shown";

const nothingAtAll = "There are no figures of these places in any period.";

const firstLine = (error: unknown): string =>
  error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error);

/** Lets the controls ask. Nothing is fetched before someone touches them or an address asks. */
function start(element: HTMLFormElement, page: WrittenInPage): void {
  const vocabulary = unpackVocabulary(page.vocabulary);
  const status = compareStatus();
  const engine = compareEngine(element, status.progress);
  const answerBox = document.querySelector<HTMLElement>("[data-compare-answer]");
  let latest = 0;
  let shown = page.choices;
  let sentence = (address: string): string =>
    page.sentence.replace(page.addressMark, () => address);
  let unanswered: Settled | undefined;
  let isStuck = false;

  const addressOf = (choices: Choices): string =>
    `${window.location.origin}${window.location.pathname}${formatAddress(choices)}`;

  /** Fetches the database for a reader who asks for it without a question that needs it. */
  const fetchAsked = (): void => {
    engine.load().catch((error: unknown) => {
      // A choice that waits for it says so itself.
      if (unanswered) return;
      status.offer(true);
      status.say(wasCancelled(error) ? given : `${firstLine(error)} ${given}`);
    });
  };

  const ask = async (settled: Settled): Promise<void> => {
    const { choices, gaveWay } = settled;
    const begun = performance.now();
    latest += 1;
    const own = latest;
    const isWanted = (): boolean => own === latest;
    unanswered = settled;
    try {
      const question = questionOf(choices, vocabulary);
      const [{ showAnswer, sayAnswer }, { rows, route }] = await Promise.all([
        drawing(),
        rowsFor(question, vocabulary, engine, {
          waiting: () => {
            status.set("waiting");
            status.say(waiting);
          },
          asking: () => {
            if (isWanted()) status.set("asking");
          },
        }),
      ]);
      if (!isWanted()) return;
      if (rows.length === 0) {
        const wider = widen(choices, vocabulary);
        if (!wider) throw new Error(nothingAtAll);
        form.write(wider, false);
        void ask({ choices: wider, gaveWay: [...gaveWay, nothingThere] });
        return;
      }
      const title = showAnswer(rows, question, vocabulary, choices);
      unanswered = undefined;
      shown = choices;
      sentence = (address) => sayAnswer(rows, question, address);
      const took = performance.now() - begun;
      if (answerBox) answerBox.dataset["route"] = route;
      status.set("answered", took);
      const notes = gaveWay.map((reason) => ` ${capitalise(reason)}.`).join("");
      status.say(`${written[route]} ${formatSeconds(took)}.${notes}`, `${title}. `);
    } catch (error) {
      if (!isWanted()) return;
      if (wasCancelled(error)) {
        status.set("cancelled");
        status.say(
          "Cancelled. The answer before stays. Fetch the database to have this one, or pick something else.",
        );
        status.offer(true);
        return;
      }
      isStuck = needsReload(error);
      status.set("failed");
      status.fail(firstLine(error));
    }
  };

  const follow = (): void => {
    const { choices, dropped, carried } = parseAddress(window.location.search, vocabulary);
    const asked = carried ? choices : page.choices;
    form.write(asked, true);
    void ask({ choices: asked, gaveWay: dropped.map((reason) => `from the address: ${reason}`) });
  };

  const pick = (): void => {
    const settled = form.read();
    if (!settled) {
      status.say("Pick at least one place.");
      return;
    }
    form.write(settled.choices, false);
    const address = formatAddress(settled.choices);
    if (address !== window.location.search) window.history.pushState(null, "", address);
    // What did not come is asked for no second time before that; the address holds the choice.
    if (isStuck) {
      status.say("Loading the page anew …");
      void reload();
    } else void ask(settled);
  };

  const form = compareForm(element, vocabulary, pick);

  /** Whoever reaches for a control will pick: what every answer needs can come already. */
  const prepare = (): void => {
    const question = questionOf(shown, vocabulary);
    drawing().catch(() => undefined);
    if (canAnswerFromFiles(question) && !engine.query()) {
      answerFromFiles(question, vocabulary, readFile).catch(() => undefined);
    }
  };
  for (const intent of ["focusin", "pointerdown", "touchstart"]) {
    element.addEventListener(intent, prepare, { passive: true, once: true });
  }
  goToAnswer(element, () => answerBox);
  status.onCancel(engine.cancel);
  status.onFetch(() => {
    if (unanswered) void ask(unanswered);
    else fetchAsked();
  });
  compareCopy({
    link: () => addressOf(shown),
    sentence: () => sentence(addressOf(shown)),
  });
  window.addEventListener("popstate", follow);
  if (parseAddress(window.location.search, vocabulary).carried) follow();
  else form.write(page.choices, true);
}

const element = document.querySelector<HTMLFormElement>("form[data-compare]");
const text = document.querySelector("script[data-compare-page]")?.textContent;
// The build wrote it, in the same run as this script.
if (element && text) start(element, JSON.parse(text) as WrittenInPage);
