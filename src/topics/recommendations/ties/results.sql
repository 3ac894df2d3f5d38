-- Results of the case studies that an ask can be tied to: as worked out where that was done, or else as
-- stated. FOCUS has two years of the same measure, so its offences carry their year.
SELECT
  programme,
  CASE WHEN measure = 'offences' THEN measure || ' ' || period ELSE measure END AS measure,
  "group",
  CASE
    WHEN measure IN ('change in offences', 'chance of so few or fewer at the predicted rate')
      THEN recomputed_value
    ELSE stated_value
  END AS value
FROM case_study_results
WHERE document = 'london-councils-report-2013'
ORDER BY programme, measure, "group", period
