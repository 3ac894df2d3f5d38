-- Children proven to reoffend within a year by their sentence, latest cohort, with 95% intervals. Only
-- whole groups of sentences: their parts stand in the table too, and would count children twice.
SELECT
  category AS sentence,
  cohort_end,
  offenders AS children,
  reoffenders AS reoffended,
  round(reoffending_rate, 2) AS rate,
  round(lower_95_confidence_limit, 2) AS lower_limit,
  round(upper_95_confidence_limit, 2) AS upper_limit
FROM reoffending_children_detail
WHERE breakdown = 'sentence'
  AND part_of IS NULL
  AND cohort_end = (SELECT max(cohort_end) FROM reoffending_children_detail)
ORDER BY reoffending_rate DESC, category
