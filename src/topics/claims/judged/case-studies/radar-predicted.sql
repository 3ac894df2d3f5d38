-- RADAR's two groups: how many reoffended within 12 months, the rate predicted for them, and by how
-- much the prediction can be out, which the report does not say; and the chance of so few or fewer, if
-- the prediction is exact.
SELECT
  CASE "group" WHEN 'prolific' THEN 'prolific and priority cases' ELSE 'sentenced to under 12 months' END
    AS "group",
  CAST(any_value(stated_value) FILTER (WHERE measure = 'people followed') AS INTEGER) AS people,
  CAST(any_value(stated_value) FILTER (WHERE measure = 'people who reoffended') AS INTEGER)
    AS reoffended,
  any_value(recomputed_value) FILTER (WHERE measure = 'reoffending rate') AS reoffending_rate,
  any_value(stated_value) FILTER (WHERE measure = 'predicted reoffending rate') AS predicted_rate,
  any_value(stated_value) FILTER (WHERE measure = 'error of the predicted rate') AS prediction_error,
  any_value(recomputed_value)
    FILTER (WHERE measure = 'chance of so few or fewer at the predicted rate') AS chance
FROM case_study_results
WHERE programme = 'RADAR' AND "group" IN ('under 12 months', 'prolific')
GROUP BY case_study_results."group"
ORDER BY "group" DESC
