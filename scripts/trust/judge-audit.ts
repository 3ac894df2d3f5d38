/** What `npm audit --json` writes, as far as it is read here. */
type Report = {
  readonly message?: unknown;
  readonly vulnerabilities?: Readonly<Record<string, { readonly severity: string }>>;
};

/** Below these a fault waits for the next update of dependencies. */
const grave = new Set(["high", "critical"]);

const isReport = (value: unknown): value is Report => typeof value === "object" && value !== null;

function parse(text: string): Report | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isReport(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Says what the registry answered, in a sentence. Only a known grave fault stops a change: a registry
 * without an audit, or none at all, is said and passes.
 */
export function judgeAudit(text: string): { readonly words: string; readonly isFault: boolean } {
  const report = parse(text);
  if (report?.vulnerabilities === undefined) {
    const reason = typeof report?.message === "string" ? ` (${report.message})` : "";
    return {
      words: `Not audited: the registry did not answer the question${reason}.`,
      isFault: false,
    };
  }
  const found = Object.entries(report.vulnerabilities);
  const worst = found.filter(([, { severity }]) => grave.has(severity));
  if (worst.length === 0) {
    return {
      words: `Audited: no grave fault is known, ${String(found.length)} lesser ones.`,
      isFault: false,
    };
  }
  const names = worst.map(([name, { severity }]) => `${name} (${severity})`).join(", ");
  return {
    words: `Grave faults are known in what visitors get: ${names}. See npm audit.`,
    isFault: true,
  };
}
