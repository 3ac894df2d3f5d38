import { spawnSync } from "node:child_process";

export type CommandResult = { worked: boolean; output: string };

/** Runs a command to its end, without a shell and without asking anyone anything. */
export type RunCommand = (command: string, ...commandArguments: string[]) => CommandResult;

const FIVE_MINUTES = 300_000;

export const runCommand: RunCommand = (command, ...commandArguments) => {
  const { status, stdout, stderr, error } = spawnSync(command, commandArguments, {
    encoding: "utf8",
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    stdio: ["ignore", "pipe", "pipe"],
    timeout: FIVE_MINUTES,
  });
  const output = [stdout, stderr, error?.message].filter(Boolean).join("\n").trim();
  return { worked: status === 0, output };
};
