/** What police recorded crime is no more, as breaks in its tables and warnings on pages begin. */
export const lostBadge =
  "Police recorded crime lost its badge as National Statistics in January 2014";

/** What the Office for National Statistics says of it instead. */
export const notAccredited = "“not accredited official statistics”";
