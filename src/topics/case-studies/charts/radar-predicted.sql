-- RADAR's two groups: how many reoffended within a year, with Wilson's 95% interval, beside the rate
-- that was predicted, and the chance of so few if the prediction is exact.
SELECT
  "group" AS group_name,
  CAST(max(stated_value) FILTER (WHERE measure = 'people followed') AS INTEGER) AS people,
  CAST(max(stated_value) FILTER (WHERE measure = 'people who reoffended') AS INTEGER) AS reoffended,
  max(stated_value) FILTER (WHERE measure = 'reoffending rate') AS stated_rate,
  max(recomputed_value) FILTER (WHERE measure = 'reoffending rate') AS rate,
  max(recomputed_value) FILTER (WHERE measure LIKE 'reoffending rate, lower limit%')
    AS lower_95_confidence_limit,
  max(recomputed_value) FILTER (WHERE measure LIKE 'reoffending rate, upper limit%')
    AS upper_95_confidence_limit,
  max(stated_value) FILTER (WHERE measure = 'predicted reoffending rate') AS predicted_rate,
  max(recomputed_value) FILTER (WHERE measure LIKE 'chance of so few%') AS chance
FROM case_study_results
WHERE programme = 'RADAR' AND "group" IN ('under 12 months', 'prolific')
GROUP BY group_name
ORDER BY people DESC
