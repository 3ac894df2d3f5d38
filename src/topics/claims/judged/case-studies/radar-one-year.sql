-- For how long RADAR's people were followed and for how long their rates were predicted, beside how far
-- the prediction scale looks ahead that the report describes.
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
FROM case_study_results
WHERE programme = 'RADAR' AND measure IN ('months followed', 'predicted reoffending rate')
UNION ALL
SELECT measure, "group", period, value, recomputed_value, unit, note
FROM stated_figures
WHERE document = 'london-councils-report-2013' AND "group" = 'OGRS'
ORDER BY measure, "group" DESC
