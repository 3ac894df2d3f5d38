-- FOCUS: offences of the whole cohort and of those aged 18 to 24, 2011 and 2012; the change as stated
-- and as the counts give it; for the small counts the chance of so uneven a split.
SELECT
  "group" AS cohort,
  CAST(max(stated_value) FILTER (WHERE measure = 'offences' AND period = '2011') AS INTEGER)
    AS before,
  CAST(max(stated_value) FILTER (WHERE measure = 'offences' AND period = '2012') AS INTEGER)
    AS after,
  max(recomputed_value) FILTER (WHERE measure = 'change in offences') AS change,
  max(stated_value) FILTER (WHERE measure = 'change in offences') AS stated_change,
  max(recomputed_value) FILTER (WHERE unit = 'probability') AS chance
FROM case_study_results
WHERE programme = 'FOCUS' AND "group" IN ('whole cohort', 'aged 18 to 24')
GROUP BY cohort
ORDER BY before DESC
