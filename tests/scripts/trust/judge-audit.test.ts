import { describe, expect, it } from "vitest";
import { judgeAudit } from "../../../scripts/trust/judge-audit.ts";

const report = (severities: Record<string, string>): string =>
  JSON.stringify({
    auditReportVersion: 2,
    vulnerabilities: Object.fromEntries(
      Object.entries(severities).map(([name, severity]) => [name, { name, severity }]),
    ),
  });

describe("what the audit says", () => {
  it("stops a change for a grave fault, and names the package", () => {
    const { words, isFault } = judgeAudit(report({ one: "high", two: "low" }));
    expect(isFault).toBe(true);
    expect(words).toContain("one (high)");
    expect(words).not.toContain("two");
  });

  it("passes lesser faults and counts them", () => {
    expect(judgeAudit(report({ two: "moderate" }))).toEqual({
      words: "Audited: no grave fault is known, 1 lesser ones.",
      isFault: false,
    });
  });

  it.each(["", "<html>Bad gateway</html>", "null", '{"message":"405 Method Not Allowed"}'])(
    "says that nothing was audited where the registry answers %j",
    (answer) => {
      const { words, isFault } = judgeAudit(answer);
      expect(isFault).toBe(false);
      expect(words).toMatch(/^Not audited: the registry did not answer the question/);
    },
  );
});
