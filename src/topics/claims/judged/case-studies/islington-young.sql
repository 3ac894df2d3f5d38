-- FOCUS in Islington: offences by those aged 18 to 24.
WITH wanted(place, measure, "group") AS (
  VALUES
    (1, 'offences', 'aged 18 to 24'),
    (2, 'change in offences', 'aged 18 to 24')
)
SELECT
  wanted.measure,
  wanted."group",
  coalesce(stated.period, 'not stated') AS period,
  stated.stated_value,
  stated.recomputed_value,
  stated.unit,
  stated.note
FROM wanted
LEFT JOIN case_study_results AS stated
  ON stated.programme = 'FOCUS'
    AND stated.measure = wanted.measure
    AND stated."group" = wanted."group"
ORDER BY wanted.place, period
