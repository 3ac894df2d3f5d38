import "../../database/page/older-browsers.ts";
import { formatAddress, parseAddress } from "../choosing/address.ts";
import { questionOf, widen, type Choices } from "../choosing/choices.ts";
import { unpackVocabulary, type Vocabulary } from "../choosing/vocabulary.ts";
import type { WrittenInPage } from "../choosing/written-in-page.ts";
import { compareEngine, type CompareEngine } from "./compare-engine.ts";
import { drawing, rowsFor } from "./compare-rows.ts";

const coming = "This comparison is on its way.";
const fetching = "This comparison needs the site’s database, which is on its way.";

/** A period that holds no figure gives way to all periods, as in Compare. */
async function answer(
  choices: Choices,
  vocabulary: Vocabulary,
  engine: CompareEngine,
  say: (said: string) => void,
): Promise<string> {
  const question = questionOf(choices, vocabulary);
  const { rows, route } = await rowsFor(question, vocabulary, engine, {
    waiting: () => {
      say(fetching);
    },
    asking: () => {
      say(coming);
    },
  });
  const wider = rows.length === 0 ? widen(choices, vocabulary) : undefined;
  if (wider) return answer(wider, vocabulary, engine, say);
  if (rows.length === 0) throw new Error("There are no figures of these places in any period.");
  const { showAnswer } = await drawing();
  document.title = showAnswer(rows, question, vocabulary, choices);
  return route;
}

/** Draws the comparison that the address names in the place of the site's own. */
async function start(frame: HTMLElement, page: WrittenInPage): Promise<void> {
  const vocabulary = unpackVocabulary(page.vocabulary);
  const { choices, dropped, carried } = parseAddress(location.search, vocabulary);
  const [figure, status] = [
    frame.querySelector<HTMLElement>("figure"),
    frame.querySelector<HTMLElement>("[data-status]"),
  ];
  if (!carried || !figure || !status) return;
  const say = (said: string): void => {
    status.textContent = said;
    status.hidden = said === "";
  };
  // Nobody takes the site's own comparison for the one that was asked for.
  figure.hidden = true;
  say(coming);
  const home = figure.querySelector<HTMLAnchorElement>("a.home");
  if (home) home.search = formatAddress(choices);
  try {
    const engine = compareEngine(frame, () => undefined);
    frame.dataset["route"] = await answer(choices, vocabulary, engine, say);
    figure.hidden = false;
    say(dropped.map((reason) => `From the address: ${reason}.`).join(" "));
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error);
    say(`This comparison could not be drawn. ${reason} `);
    if (home) status.append(home);
  }
}

const element = document.querySelector<HTMLElement>("[data-compare-embedded]");
const text = document.querySelector("script[data-compare-page]")?.textContent;
// The build wrote it, in the same run as this script.
if (element && text) void start(element, JSON.parse(text) as WrittenInPage);
