-- FOCUS in Islington: offences by the people who were followed, and offences in which they were
-- suspects, with what a test would need and the report does not give.
WITH wanted(place, measure, "group") AS (
  VALUES
    (1, 'offences', 'whole cohort'),
    (2, 'change in offences', 'whole cohort'),
    (3, 'suspected offences', 'five types'),
    (4, 'change in suspected offences', 'all types'),
    (5, 'people in the cohort', 'FOCUS'),
    (6, 'change in offences', 'people like them, without FOCUS')
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
