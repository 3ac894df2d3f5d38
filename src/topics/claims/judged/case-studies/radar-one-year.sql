-- For how long RADAR's people were followed, what was predicted of them, and how far ahead the scale
-- behind the predictions looks, which the report does not say.
WITH wanted(place, measure, "group") AS (
  VALUES
    (1, 'months followed', 'all'),
    (2, 'predicted reoffending rate', 'under 12 months'),
    (3, 'predicted reoffending rate', 'prolific'),
    (4, 'years that the prediction looks ahead', 'RADAR')
)
SELECT
  wanted.measure,
  CASE wanted."group"
    WHEN 'prolific' THEN 'prolific and priority cases'
    WHEN 'under 12 months' THEN 'sentenced to under 12 months'
    ELSE wanted."group"
  END AS "group",
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
ORDER BY wanted.place
