import { ask } from "../../../database/build/ask.ts";
import { recentRevisions, recentRevisionsOfGroups } from "../revisions.ts";
import { movements, seriesOf } from "./series.ts";
import { findStandingOut, type WhatStandsOut } from "./stands-out.ts";

let found: Promise<WhatStandsOut> | undefined;

async function find(): Promise<WhatStandsOut> {
  const revisions = recentRevisions(await ask(recentRevisionsOfGroups));
  return findStandingOut(seriesOf(await ask(movements), revisions));
}

/** What stands out in the tables that the site is built from: worked out once a build. */
export const whatStandsOut = (): Promise<WhatStandsOut> => (found ??= find());
