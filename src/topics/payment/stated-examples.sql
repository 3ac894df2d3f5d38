-- What the report states of RADAR's two groups and of Lewisham: the worked examples; and the chance of
-- RADAR's results, which is worked out from what it states.
SELECT programme, measure, "group", coalesce(stated_value, recomputed_value) AS value
FROM case_study_results
WHERE value IS NOT NULL
  AND (programme = 'RADAR'
      AND "group" IN ('under 12 months', 'prolific')
      AND measure IN (
        'people followed',
        'people who reoffended',
        'predicted reoffending rate',
        'chance of so few or fewer at the predicted rate'
      )
    OR programme = 'Operation Penrose' AND measure = 'reoffending rate')
ORDER BY programme, measure, "group"
