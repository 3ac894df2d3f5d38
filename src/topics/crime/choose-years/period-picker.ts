import "../../../database/page/older-browsers.ts";
import { needsReload, reload } from "../../../database/page/bring.ts";
import { goToAnswer } from "../../../figure/page/go-to-answer.ts";
import { readChoice, refuse, searchOf, type Choice } from "./choice.ts";
import { offeredIn } from "./offered-in.ts";
import { prepare, showChoice } from "./show-choice.ts";

/** What is chosen stands in the address, so that a link shows what its sender saw. */
function writeAddress(choice: Choice): void {
  const address = new URL(location.href);
  address.searchParams.delete("group");
  for (const [name, value] of new URLSearchParams(searchOf(choice)))
    address.searchParams.set(name, value);
  history.replaceState(history.state, "", address);
}

function enhance(form: HTMLFormElement): void {
  const figure = form.closest("figure");
  const [group, from, to] = form.querySelectorAll("select");
  const status = form.querySelector("[role=status]");
  const written = offeredIn(form);
  const { opens, offered } = written;
  if (!figure || !group || !from || !to || !status) return;
  form.hidden = false;
  const say = (...sentences: readonly string[]): void => {
    status.textContent = sentences.join(" ");
  };
  const { choice: named, dropped, carried } = readChoice(location.search, opens, offered);
  const picked = (): Choice =>
    readChoice(`?group=${group.value}&from=${from.value}&to=${to.value}`, opens, offered).choice;
  let isStuck = false;
  const answer = async (...before: readonly string[]): Promise<void> => {
    const choice = picked();
    const refused = refuse(choice);
    if (refused !== undefined) {
      say(...before, refused);
      return;
    }
    if (isStuck) {
      // It is shown by its address when the page is there again.
      writeAddress(choice);
      say("Loading the page anew …");
      void reload();
      return;
    }
    try {
      // Whoever has picked again meanwhile wants the newer answer.
      const isWanted = (): boolean => {
        const wanted = searchOf(choice) === searchOf(picked());
        if (wanted) writeAddress(choice);
        return wanted;
      };
      const title = await showChoice(figure, choice, written, isWanted);
      if (title === undefined) return;
      say(...before, `Showing ${choice.group.name.toLowerCase()}, ${choice.from} to ${choice.to}.`);
    } catch (error) {
      isStuck = needsReload(error);
      say(
        "These years could not be loaded. Choose again to try once more.",
        "The CSV on the Data page holds every year.",
      );
    }
  };
  form.addEventListener("focusin", () => void prepare().catch(() => undefined), { once: true });
  form.addEventListener("change", () => void answer());
  goToAnswer(form, () => figure);
  if (!carried) return;
  [group.value, from.value, to.value] = [named.group.slug, named.from, named.to];
  void answer(...dropped.map((reason) => `From the address: ${reason}.`));
}

for (const form of document.querySelectorAll<HTMLFormElement>("form[data-periods]")) enhance(form);
