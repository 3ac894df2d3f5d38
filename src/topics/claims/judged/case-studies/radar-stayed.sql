-- RADAR's group sentenced to under 12 months: those who stayed or completed, and those who dropped
-- out. The counts of the two parts are not stated: they are the only whole people that give the two
-- stated percentages.
WITH wanted(place, measure, "group") AS (
  VALUES
    (1, 'people followed', 'completed or continuing'),
    (2, 'people who reoffended', 'completed or continuing'),
    (3, 'reoffending rate', 'completed or continuing'),
    (4, 'people followed', 'dropped out'),
    (5, 'people who reoffended', 'dropped out'),
    (6, 'reoffending rate', 'dropped out'),
    (7, 'divisions into whole people that agree', 'under 12 months')
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
  ON stated.programme = 'RADAR'
    AND stated.measure = wanted.measure
    AND stated."group" = wanted."group"
ORDER BY wanted.place, period
