-- What RADAR's evaluation states of offences before and after, with what a test would need and the
-- report does not give.
WITH wanted(place, measure, "group") AS (
  VALUES
    (1, 'people followed', 'all'),
    (2, 'earlier proven offences', 'all'),
    (3, 'fewer offences a year', 'both groups'),
    (4, 'offences in the year before', 'both groups'),
    (5, 'offences in the year after', 'both groups'),
    (6, 'change in offences', 'people like them, without RADAR')
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
  ON stated.programme = 'RADAR'
    AND stated.measure = wanted.measure
    AND stated."group" = wanted."group"
ORDER BY wanted.place, period
