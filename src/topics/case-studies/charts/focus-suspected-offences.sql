-- FOCUS, figure 4 of the report: offences that the cohort was suspected of, 2011 and 2012, in the five
-- types that the text names, and those five together.
SELECT
  "group" AS offence,
  CAST(max(coalesce(stated_value, recomputed_value)) FILTER (WHERE period = '2011') AS INTEGER)
    AS before,
  CAST(max(coalesce(stated_value, recomputed_value)) FILTER (WHERE period = '2012') AS INTEGER)
    AS after,
  (SELECT stated_value FROM case_study_results
    WHERE programme = 'FOCUS' AND measure = 'change in suspected offences' AND "group" = 'all types')
    AS stated_change,
  (SELECT recomputed_value FROM case_study_results
    WHERE programme = 'FOCUS' AND measure = 'change in suspected offences' AND "group" = 'all types')
    AS change_of_five,
  CAST((SELECT stated_value FROM case_study_results
    WHERE programme = 'FOCUS' AND measure = 'types of offence named') AS INTEGER) AS types_named
FROM case_study_results
WHERE programme = 'FOCUS' AND measure = 'suspected offences'
GROUP BY offence
ORDER BY before DESC, offence
