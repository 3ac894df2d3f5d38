import { query } from "../database/build/node.ts";
import { radarDivided, radarSplit } from "../topics/case-studies/words/radar.ts";
import resultsSql from "../topics/case-studies/words/results.sql?raw";
import { resultsOf } from "../topics/case-studies/words/results.ts";
import examplesSql from "../topics/payment/stated-examples.sql?raw";
import { paymentExamples } from "../topics/payment/stated-examples.ts";
import { radarDivisions } from "../topics/case-studies/charts/radar-divisions.ts";
import { radarShuffles } from "../topics/case-studies/charts/radar-shuffles.ts";
import { paymentCurveFigure, workOut } from "../topics/payment/charts/payment-curve.ts";
import { lewishamFigure, radarFigure } from "../topics/payment/charts/payment-examples.ts";
import { paymentMixFigure } from "../topics/payment/charts/payment-mix.ts";
import { firstState } from "../topics/payment/state.ts";

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
