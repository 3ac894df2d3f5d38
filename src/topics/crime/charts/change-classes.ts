/** One step of the scale of change: what it covers, its fill, and the ink that can be read on it. */
export type ChangeClass = {
  readonly from: number;
  readonly label: string;
  readonly fill: string;
  readonly ink: string;
};

const onDark = "var(--on-dark-fill)";
const onLight = "var(--on-light-fill)";

/**
 * Steps of the same width on both sides of a neutral middle, one hue for fewer and one for more.
 *
 * @param within as far as later editions move such a figure, in percent: the middle, and the measure
 *   of the steps
 */
export function changeClasses(within: number): readonly ChangeClass[] {
  const [one, two, four] = [within, 2 * within, 4 * within].map(String);
  return [
    { from: -Infinity, label: `over ${four}% fewer`, fill: "var(--fewer-4)", ink: onDark },
    { from: -4 * within, label: `${two} to ${four}% fewer`, fill: "var(--fewer-2)", ink: onLight },
    { from: -2 * within, label: `${one} to ${two}% fewer`, fill: "var(--fewer-1)", ink: onLight },
    { from: -within, label: `within ${one}%`, fill: "var(--neutral)", ink: "var(--ink)" },
    { from: within, label: `${one} to ${two}% more`, fill: "var(--more-1)", ink: onLight },
    { from: 2 * within, label: `${two} to ${four}% more`, fill: "var(--more-2)", ink: onLight },
    { from: 4 * within, label: `over ${four}% more`, fill: "var(--more-3)", ink: onDark },
  ];
}

/** The class of a change in percent. */
export function classOf(change: number, within: number): ChangeClass {
  const found = changeClasses(within).findLast((item) => change >= item.from);
  if (!found) throw new RangeError(`${String(change)} is not a change in percent.`);
  return found;
}
