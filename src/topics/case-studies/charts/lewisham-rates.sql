-- Lewisham: the reoffending rate of Operation Penrose's cohort beside the averages that the report
-- sets there. The number of people is not stated, so there is no interval.
SELECT "group" AS whose, stated_value AS rate, period
FROM case_study_results
WHERE programme = 'Operation Penrose' AND measure = 'reoffending rate'
ORDER BY rate
