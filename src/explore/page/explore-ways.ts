import { link } from "../../places/links.ts";
import type { OwnQuestion } from "../own/own-question.ts";

/** The three ways to ask, and whose question the answer is of. */
export type ExploreWays = {
  readonly sayWhose: (whose: OwnQuestion | "run" | "not run") => void;
  /** Before it is known. */
  readonly sayNothing: () => void;
  readonly hideQuestions: () => void;
  /** Opens where the query is written and run. */
  readonly showQuery: () => void;
  readonly toAnswer: () => void;
};

/** The title of a question of our own, which leads to where it stands. */
function titleOf({ title, page }: OwnQuestion): Node {
  if (page === undefined) return document.createTextNode(title);
  const anchor = document.createElement("a");
  anchor.href = link(page);
  anchor.textContent = title;
  return anchor;
}

/** Finds the ways to ask; nothing where this page has none. */
export function exploreWays(): ExploreWays | undefined {
  const find = (selector: string): HTMLElement | null => document.querySelector(selector);
  const [own, readers] = [find("[data-explore-own]"), find("[data-explore-readers]")];
  const [title, note] = [find("[data-own-title]"), find("[data-own-note]")];
  const [unrun, answer] = [find("[data-explore-unrun]"), find("#answer-title")];
  if (!own || !readers || !title || !note || !unrun || !answer) return undefined;
  const openWay = (name: string, isOpen: boolean): void => {
    document
      .querySelector(`[data-explore-ways] > [data-way="${name}"]`)
      ?.toggleAttribute("open", isOpen);
  };
  const showQuery = (): void => {
    openWay("sql", true);
  };
  return {
    showQuery,
    sayWhose(whose) {
      const isReaders = typeof whose === "string";
      own.hidden = isReaders;
      readers.hidden = !isReaders;
      unrun.hidden = whose !== "not run";
      if (!isReaders) {
        title.replaceChildren(titleOf(whose));
        note.textContent = whose.note ?? "";
        note.hidden = whose.note === undefined;
      }
      if (whose !== "not run") return;
      // A query that nobody here wrote is read before it is run.
      showQuery();
    },
    sayNothing() {
      own.hidden = true;
      readers.hidden = true;
    },
    hideQuestions() {
      openWay("questions", false);
    },
    toAnswer() {
      answer.focus();
      answer.scrollIntoView();
    },
  };
}
