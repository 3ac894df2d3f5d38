import { query } from "../../../database/build/node.ts";
import recentRevisionsSql from "../recent-revisions.sql?raw";
import { recentRevisions } from "../revisions.ts";
import movementsSql from "./movements.sql?raw";
import { seriesOf } from "./series.ts";
import { findStandingOut, type WhatStandsOut } from "./stands-out.ts";

let found: Promise<WhatStandsOut> | undefined;

async function find(): Promise<WhatStandsOut> {
  const revisions = recentRevisions(await query(recentRevisionsSql));
  return findStandingOut(seriesOf(await query(movementsSql), revisions));
}

/** What stands out in the tables that the site is built from: worked out once a build. */
export const whatStandsOut = (): Promise<WhatStandsOut> => (found ??= find());
