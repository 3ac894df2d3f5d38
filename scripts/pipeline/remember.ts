type Known<T> = { readonly text: string; readonly made: T };

/**
 * Makes something of the text of each of some things, and remembers the last of each: a run reads most
 * tables more than once, and they are as they were.
 *
 * @param make must depend on both alone, and nobody may change what it returns
 */
export function rememberLast<K extends object, T>(make: (of: K, text: string) => T) {
  const last = new WeakMap<K, Known<T>>();
  return (of: K, text: string): T => {
    const known = last.get(of);
    if (known?.text === text) return known.made;
    const made = make(of, text);
    last.set(of, { text, made });
    return made;
  };
}
