/** Where lines of progress go: the terminal, or a list that a test looks at. */
export type Log = (line: string) => void;

export const elapsed = (started: number): string => `${Math.round(performance.now() - started)} ms`;
