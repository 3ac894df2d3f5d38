import { capitalise } from "../../../words/lists.ts";
import { inWords } from "../../../words/numbers.ts";
import type { Answer } from "./answer.ts";
import type { Results } from "./results.ts";

/** Sutton: called a success, and no number. */
export const suttonAnswer = ({ stated }: Results): Answer => ({
  headline: "Called a success; the report gives no number for it.",
  lead: `Sutton has tested people for drugs in this way since 1 January ${String(stated("year of the start", "programme"))}. The report calls it a success and gives no number, so nobody can say what it changed.`,
  canSay: [
    `What the project set out to do (${inWords(stated("aims", "programme"))} aims) and what it said it would measure (${inWords(stated("outcome measures", "programme"))} things).`,
    "That the report says two things went well: fewer people who misuse drugs were missed, and more entered treatment.",
  ],
  cannotSay: [
    "By how much. No count is stated of people tested, assessed or in treatment, before or after.",
    `Whether offending or crime fell, or anyone’s health got better. That was to be measured; no figure is in the text for any of the ${inWords(stated("outcome measures", "programme"))} measures.`,
  ],
});

/** Tri-borough: a design. */
export const triBoroughAnswer = ({ stated }: Results): Answer => ({
  headline: `A design in ${inWords(stated("parts of the service", "programme"))} parts, and not yet a result.`,
  lead: `${capitalise(inWords(stated("authorities", "programme")))} councils designed one service for adults who offend. The report describes the design. It follows nobody through it, and states no result.`,
  canSay: [
    `How the service was to work, in ${inWords(stated("parts of the service", "programme"))} parts, and the ${inWords(stated("success factors", "programme"))} things that the councils took from research.`,
    "Who would gain, by the councils’ own model: if councils paid for less offending, what can be turned into cash would be saved by police, health and justice, and not by councils.",
  ],
  cannotSay: [
    "Whether it worked. The report follows nobody through the service.",
    "How much would be saved. The report names the model and gives no sum.",
  ],
});

/** Haringey: a project made with the community, no result, and figures kept off the page. */
export const romaAnswer = (): Answer => ({
  headline: "A project made with the community; no result is stated.",
  lead: "A youth offending service and a Roma organisation planned a project together: a trade, talks and a mentor. The report states no result, so nobody can say whether it helped.",
  canSay: [
    "How the project was thought out, by whom and why.",
    "That the only numbers in the report are of the young people of Roma background whom the team was working with, whether they were in the project or not.",
  ],
  cannotSay: [
    "Whether fewer young people offended afterwards. Nothing is stated, before or after.",
    "Anything about Roma people in general. A few young people known to one service are no picture of a community.",
  ],
});

/** The review of 2010: no comparison, by its own word. */
export const sevenBoroughsAnswer = ({ stated }: Results): Answer => ({
  headline:
    "What councils and voluntary organisations do; by its own word no comparison of boroughs.",
  lead: `In 2010 a review looked at what councils and voluntary organisations do about reoffending in ${inWords(stated("boroughs", "sample"))} boroughs. It says itself that it does not compare or evaluate them, and its summary states no result.`,
  canSay: [
    `Which boroughs were looked at, and why: ${inWords(stated("boroughs", "sample"))} from which many people went to prison or were on probation.`,
    "That one of them, Tower Hamlets, had a programme of its own council for people on short sentences and on remand.",
  ],
  cannotSay: [
    "Which borough does better. The review was not made for that.",
    "What worked. The summary gives no figure for any borough, and none for Tower Hamlets’ programme, though it had been evaluated.",
  ],
});
