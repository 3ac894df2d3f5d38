/** One step of the scale of change: what it covers, its fill, and the ink that can be read on it. */
export type ChangeClass = {
  readonly from: number;
  readonly label: string;
  readonly fill: string;
  readonly ink: string;
};

const onDark = "var(--on-dark-fill)";
const onLight = "var(--on-light-fill)";

/** One hue for fewer, a second across zero; each class begins at `from` percent. */
export const changeClasses: readonly ChangeClass[] = [
  { from: -Infinity, label: "over 12% fewer", fill: "var(--fewer-4)", ink: onDark },
  { from: -12, label: "8 to 12", fill: "var(--fewer-3)", ink: onDark },
  { from: -8, label: "4 to 8", fill: "var(--fewer-2)", ink: onLight },
  { from: -4, label: "0 to 4", fill: "var(--fewer-1)", ink: onLight },
  { from: 0, label: "0 to 4% more", fill: "var(--more-1)", ink: onLight },
  { from: 4, label: "over 4", fill: "var(--more-2)", ink: onLight },
];

/** The class of a change in percent. */
export function classOf(change: number): ChangeClass {
  const found = changeClasses.findLast((item) => change >= item.from);
  if (!found) throw new RangeError(`${String(change)} is not a change in percent.`);
  return found;
}
