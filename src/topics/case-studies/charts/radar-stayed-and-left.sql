-- The whole people behind RADAR's 45% and 69%, as recovered from them and from 21 of 38.
SELECT
  "group" AS group_name,
  CAST(max(recomputed_value) FILTER (WHERE measure = 'people followed') AS INTEGER) AS people,
  CAST(max(recomputed_value) FILTER (WHERE measure = 'people who reoffended') AS INTEGER)
    AS reoffended,
  max(stated_value) FILTER (WHERE measure = 'reoffending rate') AS stated_rate,
  max(recomputed_value) FILTER (WHERE measure = 'reoffending rate') AS rate,
  max(recomputed_value) FILTER (WHERE measure LIKE 'reoffending rate, lower limit%')
    AS lower_95_confidence_limit,
  max(recomputed_value) FILTER (WHERE measure LIKE 'reoffending rate, upper limit%')
    AS upper_95_confidence_limit
FROM case_study_results
WHERE programme = 'RADAR' AND "group" IN ('completed or continuing', 'dropped out')
GROUP BY group_name
ORDER BY group_name
