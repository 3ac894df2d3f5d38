-- Share of children proven to reoffend within a year in England and Wales, latest cohorts, told apart
-- by one thing: sex, sentence, offence or previous offences. Parts of a sentence group are left out.
SELECT
  breakdown,
  category,
  cohort_end,
  offenders,
  reoffenders,
  reoffences,
  percent_of(reoffenders, offenders) AS reoffending_rate,
  lower_95_confidence_limit,
  upper_95_confidence_limit,
  reoffences_each(reoffences, reoffenders) AS reoffences_each
FROM reoffending_children_detail
WHERE breakdown = $breakdown
  AND part_of IS NULL
  AND cohort_end = (SELECT max(cohort_end) FROM reoffending_children_detail)
  AND offenders > 0
ORDER BY reoffending_rate DESC, category
