-- What the report states of each pathway, shares and words alike, and how many pathways it names.
SELECT
  "group" AS pathway,
  measure,
  value,
  qualifier,
  denominator,
  period,
  note
FROM stated_figures
WHERE topic = 'pathways'
ORDER BY "group", value DESC NULLS LAST, measure
