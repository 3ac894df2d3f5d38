-- What the documents state about the seven pathways out of offending, with what each percentage is of.
SELECT
  "group" AS pathway,
  measure,
  qualifier,
  value,
  value_to,
  unit,
  denominator,
  period,
  document,
  section
FROM stated_figures
WHERE topic = 'pathways'
ORDER BY pathway, measure, period, document
