-- RADAR's group sentenced to under 12 months: those who stayed or completed, and those who dropped
-- out. The counts of the two parts are not stated: they are the only whole people that give the two
-- stated percentages.
SELECT measure, "group", period, stated_value, recomputed_value, unit, note
FROM wanted_results('RADAR', [
  ('people followed', 'completed or continuing'),
  ('people who reoffended', 'completed or continuing'),
  ('reoffending rate', 'completed or continuing'),
  ('people followed', 'dropped out'),
  ('people who reoffended', 'dropped out'),
  ('reoffending rate', 'dropped out'),
  ('divisions into whole people that agree', 'under 12 months')
])
ORDER BY place, period
