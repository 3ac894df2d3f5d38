import { it } from "vitest";
import { answerAnyAddress } from "../../support/any-answer.ts";

it("answers 10,000 addresses that nobody means, in whole words, and never with their markup", () =>
  answerAnyAddress(10_000));
