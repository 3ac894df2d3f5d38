-- Lewisham's rate and the averages that the report sets beside it, the size of the cohort, which is not
-- stated, and the rates of the country and of London that the same report gives elsewhere.
SELECT measure, "group", period, stated_value, recomputed_value, unit, note
FROM case_study_results
WHERE programme = 'Operation Penrose' AND measure IN ('reoffending rate', 'people in the cohort')
UNION ALL
SELECT measure, "group" || ', elsewhere in the report', period, value, recomputed_value, unit, note
FROM stated_figures
WHERE document = 'london-councils-report-2013' AND measure = 'reoffending rate of adults'
ORDER BY measure, "group"
