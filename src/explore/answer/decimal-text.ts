/**
 * A DECIMAL as the database writes it, with every digit that its type has: 0.1 of scale 2 is 0.10.
 *
 * @param value a number that is exactly it, below 1e15 in size
 * @param scale digits behind the point
 */
export function decimalText(value: number, scale: number): string {
  const [mantissa = "", power = "0"] = Math.abs(value).toExponential().split("e");
  const digits = mantissa.replace(".", "");
  const point = Number(power) + 1;
  const whole = point > 0 ? digits.slice(0, point).padEnd(point, "0") : "0";
  const fraction = point > 0 ? digits.slice(point) : `${"0".repeat(-point)}${digits}`;
  return `${value < 0 ? "-" : ""}${whole}.${fraction.padEnd(scale, "0")}`;
}
