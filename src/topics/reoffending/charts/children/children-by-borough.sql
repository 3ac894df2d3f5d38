-- Children aged 15 to 17 proven to reoffend within a year, latest cohorts, in every authority. Where no
-- rate was published the cell stays empty and the note says why.
SELECT
  areas.area_code,
  areas.area_name,
  areas.slug,
  children.cohort_end,
  children.reoffending_rate,
  children.note,
  (
    SELECT reoffending_rate FROM reoffending_children
    WHERE area_code = 'E12000007'
      AND cohort_end = (SELECT max(cohort_end) FROM reoffending_children)
  ) AS london_rate,
  (SELECT offenders FROM london_children) AS london_children,
  (SELECT cohort_end FROM london_children) AS london_children_cohort,
  tiles."column" AS tile_column,
  tiles."row" AS tile_row,
  tiles.abbreviation
FROM areas
JOIN tiles ON tiles.area_code = areas.area_code
JOIN reoffending_children AS children
  ON children.area_code = areas.area_code
    AND children.cohort_end = (SELECT max(cohort_end) FROM reoffending_children)
ORDER BY areas.area_name
