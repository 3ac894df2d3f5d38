-- FOCUS in Islington: offences by the people who were followed, and offences in which they were
-- suspects, with what a test would need and the report does not give.
SELECT measure, "group", period, stated_value, recomputed_value, unit, note
FROM wanted_results('FOCUS', [
  ('offences', 'whole cohort'),
  ('change in offences', 'whole cohort'),
  ('suspected offences', 'five types'),
  ('change in suspected offences', 'all types'),
  ('people in the cohort', 'FOCUS'),
  ('change in offences', 'people like them, without FOCUS')
])
ORDER BY place, period
