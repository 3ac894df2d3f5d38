-- Every figure that the documents state of the case studies, beside the same worked out again.
SELECT
  programme, areas, measure, "group" AS group_name, stated_value, recomputed_value, unit, period,
  document, section, note
FROM case_study_results
ORDER BY programme, measure, group_name, period
