-- Figures of the case studies that come out differently when they are worked out again from others
-- that the same document states.
SELECT
  programme,
  measure,
  "group",
  stated_value,
  recomputed_value,
  round(recomputed_value - stated_value, 2) AS difference,
  unit,
  section,
  note
FROM case_study_results
WHERE stated_value <> recomputed_value
ORDER BY abs(recomputed_value - stated_value) DESC, programme, measure, "group", period
