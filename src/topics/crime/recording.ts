/** What is known of police recorded crime as a measure, said on Methods and where a claim rests on it. */
export const recordingWarning =
  "Police recorded crime lost its badge as National Statistics in January 2014, and the Office for National Statistics still says of it “not accredited official statistics”. In 2014 forces were inspected for crimes that were reported to them and not recorded. So part of a fall in the years before can be crime that was not recorded.";
