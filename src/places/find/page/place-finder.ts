import { authorityAt } from "../authority-at.ts";
import { opens, type Found } from "../found.ts";
import { answerParts } from "./answer-parts.ts";
import { askDevice } from "./ask-device.ts";
import { loadMap, noMap } from "./load-map.ts";
import { addressOf, loadPlaces, noPlaces, type Places } from "./places.ts";
import { sayParts } from "./say-parts.ts";
import { whenTyped } from "./when-typed.ts";

const fewestLetters = 2;
const outside =
  "Your device is not in London, as far as it can tell. Type a place, or pick from the list of all 33.";

/** Answers that lead nowhere: the whole list is laid open beside them. */
const leadsNowhere = (found: Found): boolean =>
  found.kind === "outside-postcode" ||
  found.kind === "none" ||
  (found.kind === "unknown-postcode" && found.areaCodes.length === 0);

/** Answers under the field while one types; opens the page of what is certain. */
function enhance(form: HTMLFormElement): void {
  const input = form.querySelector("input");
  const status = form.querySelector("[data-answer]");
  const locate = form.querySelector<HTMLButtonElement>("[data-locate]");
  const all = form.querySelector("details");
  if (!input || !status || !locate || !all) return;
  let latest = 0;

  /** Asks, unless something newer is asked before the answer comes. */
  const ask = async (text: string, use: (found: Found, places: Places) => void): Promise<void> => {
    latest += 1;
    const own = latest;
    try {
      const places = await loadPlaces();
      const found = await places.ask(text);
      if (own === latest) use(found, places);
    } catch {
      if (own === latest) sayParts(status, [noPlaces]);
    }
  };
  const show = (found: Found, places: Places): void => {
    sayParts(status, answerParts(found, places));
  };
  const goOrShow = (found: Found, places: Places): void => {
    const areaCode = opens(found);
    show(found, places);
    if (areaCode !== undefined) window.location.assign(addressOf(areaCode, found, places.data));
    else if (leadsNowhere(found)) all.open = true;
  };

  const goThere = async (): Promise<void> => {
    latest += 1;
    sayParts(status, ["Asking your device …"]);
    try {
      const point = await askDevice();
      try {
        const [map, { data }] = await Promise.all([loadMap<"boroughs">("london"), loadPlaces()]);
        const standing = authorityAt(map, point);
        if (standing.kind === "outside-london") {
          sayParts(status, [outside]);
          all.open = true;
          return;
        }
        const { areaCode } = standing;
        const name = data.authorities.find((one) => one.areaCode === areaCode)?.name ?? areaCode;
        goOrShow({ kind: "authority", areaCode, name, as: "authority" }, await loadPlaces());
      } catch {
        sayParts(status, [noMap]);
      }
    } catch (error) {
      sayParts(status, [error instanceof Error ? error.message : noMap]);
    }
  };

  input.addEventListener("focus", () => {
    loadPlaces().catch(() => undefined);
  });
  const showTyped = (text: string): void => {
    if (text.trim().length >= fewestLetters) void ask(text, show);
    else sayParts(status, []);
  };
  whenTyped(input, showTyped);
  // What was typed before this script came.
  if (input.value !== "") showTyped(input.value);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (input.value.trim() === "") window.location.assign(form.action);
    else void ask(input.value, goOrShow);
  });
  locate.addEventListener("click", () => {
    locate.disabled = true;
    void goThere().finally(() => {
      locate.disabled = false;
    });
  });
}

for (const form of document.querySelectorAll<HTMLFormElement>("form[data-finder]")) enhance(form);
