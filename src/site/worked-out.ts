import { ask } from "../database/build/ask.ts";
import { radarDivided, radarSplit } from "../topics/case-studies/words/radar.ts";
import { caseStudyResults, resultsOf } from "../topics/case-studies/words/results.ts";
import { paymentExamples, statedExamples } from "../topics/payment/stated-examples.ts";
import { radarDivisions } from "../topics/case-studies/charts/radar-divisions.ts";
import { radarShuffles } from "../topics/case-studies/charts/radar-shuffles.ts";
import { paymentCurveFigure, workOut } from "../topics/payment/charts/payment-curve.ts";
import { lewishamFigure, radarFigure } from "../topics/payment/charts/payment-examples.ts";
import { paymentMixFigure } from "../topics/payment/charts/payment-mix.ts";
import { firstState } from "../topics/payment/state.ts";

/** Every figure that is worked out and not asked of the database, with its first settings. */
export async function workedOut() {
  const results = resultsOf(await ask(caseStudyResults), "RADAR");
  const { radar, lewisham } = paymentExamples(await ask(statedExamples));
  return {
    paymentBySize: paymentCurveFigure(workOut(firstState)),
    paymentByMix: paymentMixFigure(firstState),
    radarSizes: radarFigure(radar),
    lewishamLuck: lewishamFigure(lewisham),
    radarDivisions: radarDivisions(radarDivided(results)),
    radarShuffles: radarShuffles(radarSplit(results)),
  };
}
