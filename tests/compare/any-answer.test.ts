import { it } from "vitest";
import { answerAnyAddress } from "../support/any-answer.ts";

// Ten thousand in `npm run test:deep`.
it("answers whatever an address says, in whole words, and never with markup of the reader's", () =>
  answerAnyAddress(1500));
