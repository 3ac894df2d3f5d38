import { query } from "../database/node.ts";
import { radarDivided, radarSplit } from "../prose/case-studies/radar.ts";
import resultsSql from "../prose/case-studies/results.sql?raw";
import { resultsOf } from "../prose/case-studies/results.ts";
import examplesSql from "../prose/payment-examples.sql?raw";
import { paymentExamples } from "../prose/payment-examples.ts";
import { radarDivisions } from "./case-studies/radar-divisions.ts";
import { radarShuffles } from "./case-studies/radar-shuffles.ts";
import { paymentCurveFigure, workOut } from "./payment/payment-curve.ts";
import { lewishamFigure, radarFigure } from "./payment/payment-examples.ts";
import { paymentMixFigure } from "./payment/payment-mix.ts";
import { firstState } from "./payment/state.ts";

/** Every figure that is worked out and not asked of the database, with its first settings. */
export async function workedOut() {
  const results = resultsOf(await query(resultsSql), "RADAR");
  const { radar, lewisham } = paymentExamples(await query(examplesSql));
  return {
    paymentBySize: paymentCurveFigure(workOut(firstState)),
    paymentByMix: paymentMixFigure(firstState),
    radarSizes: radarFigure(radar),
    lewishamLuck: lewishamFigure(lewisham),
    radarDivisions: radarDivisions(radarDivided(results)),
    radarShuffles: radarShuffles(radarSplit(results)),
  };
}

/** The path of a worked-out figure's files, without their ending. */
export const workedOutPath = (id: string): string => `/data/worked-out/${id}`;
