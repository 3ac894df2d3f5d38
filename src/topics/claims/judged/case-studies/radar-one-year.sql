-- For how long RADAR's people were followed, what was predicted of them, and how far ahead the scale
-- behind the predictions looks, which the report does not say.
SELECT
  measure,
  CASE "group"
    WHEN 'prolific' THEN 'prolific and priority cases'
    WHEN 'under 12 months' THEN 'sentenced to under 12 months'
    ELSE "group"
  END AS "group",
  period,
  stated_value,
  recomputed_value,
  unit,
  note
FROM wanted_results('RADAR', [
  ('months followed', 'all'),
  ('predicted reoffending rate', 'under 12 months'),
  ('predicted reoffending rate', 'prolific'),
  ('years that the prediction looks ahead', 'RADAR')
])
ORDER BY place
