-- What RADAR's evaluation states of offences before and after, with what a test would need and the
-- report does not give.
SELECT measure, "group", period, stated_value, recomputed_value, unit, note
FROM wanted_results('RADAR', [
  ('people followed', 'all'),
  ('earlier proven offences', 'all'),
  ('fewer offences a year', 'both groups'),
  ('offences in the year before', 'both groups'),
  ('offences in the year after', 'both groups'),
  ('change in offences', 'people like them, without RADAR')
])
ORDER BY place, period
