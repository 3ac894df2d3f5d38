-- FOCUS in Islington: offences by those aged 18 to 24.
SELECT measure, "group", period, stated_value, recomputed_value, unit, note
FROM wanted_results('FOCUS', [
  ('offences', 'aged 18 to 24'),
  ('change in offences', 'aged 18 to 24')
])
ORDER BY place, period
