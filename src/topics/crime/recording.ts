import { lostBadge, notAccredited } from "../../datasets/crime/recording.ts";

/** What is known of police recorded crime as a measure, said on Methods and where a claim rests on it. */
export const recordingWarning = `${lostBadge}, and the Office for National Statistics still says of it ${notAccredited}. In 2014 forces were inspected for crimes that were reported to them and not recorded. So part of a fall in the years before can be crime that was not recorded.`;
