import "../../../database/page/older-browsers.ts";
import { reload } from "../../../database/page/bring.ts";
import { readChoice, refuse, searchOf } from "./choice.ts";
import { offeredIn } from "./offered-in.ts";
import { showChoice } from "./show-choice.ts";

function tryAgain(): HTMLButtonElement {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "as-link";
  button.textContent = "Try again";
  button.addEventListener("click", () => void reload());
  return button;
}

/** Draws the years that the address names in the place of the site's own. */
async function start(frame: HTMLElement): Promise<void> {
  const from = offeredIn(frame);
  const { opens, offered } = from;
  const { choice, dropped, carried } = readChoice(location.search, opens, offered);
  const [figure, status] = [
    frame.querySelector<HTMLElement>("figure"),
    frame.querySelector<HTMLElement>("[data-status]"),
  ];
  if (!carried || !figure || !status) return;
  const say = (...sentences: readonly string[]): void => {
    status.textContent = sentences.join(" ");
    status.hidden = sentences.length === 0;
  };
  // Nobody takes the site's own years for those that were asked for.
  figure.hidden = true;
  say("This chart is on its way.");
  const home = figure.querySelector<HTMLAnchorElement>("a.home");
  if (home) home.search = searchOf(choice);
  const wrong = dropped.map((reason) => `From the address: ${reason}.`);
  const leadHome = (reason: string): void => {
    say(...wrong, `This chart could not be drawn. ${reason} `);
    if (home) status.append(home);
  };
  const refused = refuse(choice);
  if (refused !== undefined) {
    leadHome(refused);
    return;
  }
  try {
    const title = await showChoice(figure, choice, from);
    document.title = title ?? document.title;
    figure.hidden = false;
    say(...wrong);
  } catch {
    leadHome("Its years could not be loaded.");
    status.append(" ", tryAgain());
  }
}

const element = document.querySelector<HTMLElement>("[data-chosen-years]");
if (element) void start(element);
