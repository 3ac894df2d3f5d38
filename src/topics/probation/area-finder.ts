import { areaAt, type Point } from "../../places/find/area-at.ts";
import { areasIn, type Found } from "../../places/find/found.ts";
import { askDevice } from "../../places/find/page/ask-device.ts";
import { loadMap, noMap } from "../../places/find/page/load-map.ts";
import { addressOf, loadPlaces, noPlaces } from "../../places/find/page/places.ts";
import { answerParts } from "../../places/find/page/answer-parts.ts";
import { sayParts, type LinkedPart } from "../../places/find/page/say-parts.ts";
import { whenTyped } from "../../places/find/page/when-typed.ts";
import { makeAreaFinder } from "./area-names.ts";

const londonArea = "CPA-LONDON";
const fewestLetters = 3;
const outside = "Your device is not inside any of the 21 areas of England and Wales on this map.";
const nothingTyped = "Type the name of a borough, a district or a police force.";

const unknown = (typed: string): string =>
  `No authority or police force of England and Wales is called “${typed.trim()}” here.`;
const onlyLondons =
  " Outside London no postcodes are known here: type the name of a council or police force.";

function enhance(form: HTMLFormElement): void {
  const input = form.querySelector("input");
  const status = form.querySelector("[data-answer]");
  const locate = form.querySelector<HTMLButtonElement>("[data-locate]");
  if (!input || !status || !locate) return;
  const options = [...form.querySelectorAll("option")].map(({ value, dataset }) => ({
    name: value,
    code: dataset["area"] ?? "",
    area: { name: dataset["areaName"] ?? "", href: dataset["href"] ?? "" },
  }));
  const findArea = makeAreaFinder(options);
  const areaOf = (code: string | undefined): LinkedPart | undefined => {
    const area = options.find((option) => option.code === code)?.area;
    return area && { href: area.href, text: area.name };
  };
  let latest = 0;

  /** London's postcodes and places lie in London's area; its finder knows them. */
  const inLondon = (found: Found, words: readonly LinkedPart[]): readonly LinkedPart[] => {
    const area = areaOf(londonArea);
    return area && areasIn(found).length > 0
      ? [...words, " All of London is the contract area ", area, "."]
      : words;
  };

  const answer = async (typed: string): Promise<readonly LinkedPart[]> => {
    if (typed.trim() === "") return [nothingTyped];
    const places = await loadPlaces();
    const found = await places.ask(typed);
    const own = findArea(typed);
    if (own.isSure && found.kind !== "london") return own.parts;
    if (found.kind === "outside-postcode") return [...answerParts(found, places), onlyLondons];
    if (found.kind === "suggestions" && own.parts.length > 0) return own.parts;
    if (found.kind !== "none") return inLondon(found, answerParts(found, places));
    if (own.parts.length > 0) return own.parts;
    return found.why === "unknown" ? [unknown(typed)] : answerParts(found, places);
  };

  const ask = async (typed: string): Promise<void> => {
    latest += 1;
    const own = latest;
    const parts = await answer(typed).catch(() => [noPlaces]);
    if (own === latest) sayParts(status, parts);
  };

  const answerPoint = async (point: Point): Promise<readonly LinkedPart[]> => {
    const code = areaAt(await loadMap<"areas">("contract-areas"), "areas", point);
    const area = areaOf(code);
    if (!area) return [outside];
    const borough = code === londonArea ? await boroughAt(point) : [];
    const edge = ". Close to an edge the map, drawn to 500 m, may name the area next door.";
    return ["You are in the contract area ", area, ...borough, edge];
  };

  const goThere = async (): Promise<void> => {
    latest += 1;
    sayParts(status, ["Asking your device …"]);
    let point: Point;
    try {
      point = await askDevice();
    } catch (error) {
      sayParts(status, [error instanceof Error ? error.message : noMap]);
      return;
    }
    sayParts(status, await answerPoint(point).catch(() => [noMap]));
  };

  input.addEventListener("focus", () => {
    loadPlaces().catch(() => undefined);
  });
  whenTyped(input, (text) => {
    if (text.trim().length >= fewestLetters) void ask(text);
    else sayParts(status, []);
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void ask(input.value);
  });
  locate.addEventListener("click", () => {
    locate.disabled = true;
    void goThere().finally(() => {
      locate.disabled = false;
    });
  });
}

/** The borough that a point of London's area lies in, as more of the sentence. */
async function boroughAt(point: Point): Promise<readonly LinkedPart[]> {
  const [map, { data }] = await Promise.all([loadMap<"boroughs">("london"), loadPlaces()]);
  const areaCode = areaAt(map, "boroughs", point);
  const borough = data.authorities.find((one) => one.areaCode === areaCode);
  if (!borough) return [];
  const found: Found = { kind: "authority", ...borough, as: "authority" };
  return [", in ", { href: addressOf(borough.areaCode, found, data), text: borough.name }];
}

for (const form of document.querySelectorAll<HTMLFormElement>("[data-area-finder]")) enhance(form);
