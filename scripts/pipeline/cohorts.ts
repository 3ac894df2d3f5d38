/** Readers of cohorts' times. Each gives undefined for what it does not take. */

/** `Apr 2008 to Mar 2009` ends in `2009-03`. */
export function parseYearCohort(text: string): string | undefined {
  const match = /^Apr (\d{4}) to Mar (\d{4})$/.exec(text.trim());
  if (match === null || Number(match[2]) !== Number(match[1]) + 1) return undefined;
  return `${match[2]}-03`;
}

/** `2012/13` ends in `2013-03`. */
export function parseShortYear(text: string): string | undefined {
  const match = /^(\d{4})\/(\d{2})$/.exec(text);
  if (match === null) return undefined;
  const end = Number(match[1]) + 1;
  return end % 100 === Number(match[2]) ? `${end}-03` : undefined;
}

/** `2013-04-01` is in `2013-04`; any other day is none. */
export function parseFirstDay(text: string): string | undefined {
  return /^\d{4}-(0[1-9]|1[0-2])-01$/.test(text) ? text.slice(0, 7) : undefined;
}
