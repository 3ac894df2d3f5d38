/** Words without capitals, accents, apostrophes and "and": "St. Anne's & King's" is "st annes kings". */
export function plain(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/['’‘`]/g, "")
    .replace(/[^a-z]+/g, " ")
    .replace(/\band\b/g, " ")
    .replace(/\bsaint\b/g, "st")
    .replace(/ +/g, " ")
    .trim();
}

/** Without spaces, so that "towerhamlets" is Tower Hamlets. */
export const compact = (words: string): string => words.replaceAll(" ", "");

const before = /^(london borough of|royal borough of|borough of|london borough|the) /;
const after = / (council|borough|corporation|station|ward|tube|airport|city|london|england|uk)$/;

/** The same without what people write round a name: "Camden London Borough Council" is "camden". */
export function bare(words: string): string {
  const less = words.replace(before, "").replace(after, "");
  return less === words ? words : bare(less);
}

/** Names that a longer one is made of: "Knightsbridge & Belgravia" has two. */
export function partsOf(name: string): string[] {
  const parts = name.split(/ & | and |, |-(?=[A-Z])/).map(plain);
  return parts.length > 1 ? [plain(name), ...parts] : parts;
}
