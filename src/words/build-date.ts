/**
 * When the site is built. SOURCE_DATE_EPOCH, in seconds since 1970, says another time, so that the
 * same inputs give the same site.
 *
 * @throws Error when SOURCE_DATE_EPOCH is no whole number
 */
export function readBuildDate(environment: Readonly<Record<string, string | undefined>>): Date {
  const given = environment["SOURCE_DATE_EPOCH"]?.trim();
  if (given === undefined || given === "") return new Date();
  if (/^\d{1,11}$/.test(given)) return new Date(Number(given) * 1000);
  throw new Error(`SOURCE_DATE_EPOCH is "${given}". Give whole seconds since 1970.`);
}
