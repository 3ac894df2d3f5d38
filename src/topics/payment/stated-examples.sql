-- What the report states of RADAR's two groups and of Lewisham: the worked examples.
SELECT programme, measure, "group", stated_value AS value
FROM case_study_results
WHERE stated_value IS NOT NULL
  AND (programme = 'RADAR'
      AND "group" IN ('under 12 months', 'prolific')
      AND measure IN ('people followed', 'people who reoffended', 'predicted reoffending rate')
    OR programme = 'Operation Penrose' AND measure = 'reoffending rate')
ORDER BY programme, measure, "group"
