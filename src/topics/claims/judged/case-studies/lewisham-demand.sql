-- Lewisham in the justice reinvestment pilot: change in demand on the justice system in its first
-- year, beside England and Wales, with what a test would need and the report does not give.
SELECT measure, "group", period, stated_value, recomputed_value, unit, note
FROM wanted_results('Operation Penrose', [
  ('change in demand on the justice system', 'Lewisham, adults'),
  ('change in demand on the justice system', 'England and Wales, adults'),
  ('change in demand on the justice system', 'Lewisham, young people'),
  ('change in demand on the justice system', 'England and Wales, young people'),
  ('demand on the justice system', 'Lewisham, adults'),
  ('demand on the justice system', 'Lewisham, young people')
])
ORDER BY place, period
