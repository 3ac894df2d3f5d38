-- Lewisham in the justice reinvestment pilot: change in demand on the justice system in its first
-- year, beside England and Wales, with what a test would need and the report does not give.
WITH wanted(place, measure, "group") AS (
  VALUES
    (1, 'change in demand on the justice system', 'Lewisham, adults'),
    (2, 'change in demand on the justice system', 'England and Wales, adults'),
    (3, 'change in demand on the justice system', 'Lewisham, young people'),
    (4, 'change in demand on the justice system', 'England and Wales, young people'),
    (5, 'demand on the justice system', 'Lewisham, adults'),
    (6, 'demand on the justice system', 'Lewisham, young people')
)
SELECT
  wanted.measure,
  wanted."group",
  coalesce(stated.period, 'not stated') AS period,
  stated.stated_value,
  stated.recomputed_value,
  stated.unit,
  stated.note
FROM wanted
LEFT JOIN case_study_results AS stated
  ON stated.programme = 'Operation Penrose'
    AND stated.measure = wanted.measure
    AND stated."group" = wanted."group"
ORDER BY wanted.place, period
