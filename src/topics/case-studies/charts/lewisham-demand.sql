-- Lewisham: how demand on the justice system changed in the first year of the justice reinvestment
-- pilot, beside England and Wales, for adults and for young people.
SELECT
  split_part("group", ', ', 2) AS who,
  split_part("group", ', ', 1) AS place,
  stated_value AS change
FROM case_study_results
WHERE programme = 'Operation Penrose' AND measure = 'change in demand on the justice system'
ORDER BY who, place DESC
