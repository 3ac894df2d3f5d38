/**
 * A file of this site.
 *
 * @param ask what fetches it, where that is not the browser's own way
 * @throws Error where it does not come, or the site answers that it has none
 */
export async function loadFile(
  address: string,
  ask: (address: string) => Promise<Response> = fetch,
): Promise<Response> {
  const response = await ask(address);
  if (!response.ok) throw new Error(`${address} answered ${String(response.status)}.`);
  return response;
}
