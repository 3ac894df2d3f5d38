-- The shares that the report states for one pathway, as stated, each with what it is a share of. A
-- fraction is given in the words of the report beside its percentage.
SELECT
  denominator,
  measure,
  nullif(regexp_extract(coalesce(note, ''), '^stated as ([^;]+)', 1), '') AS in_words,
  qualifier,
  value,
  period,
  section
FROM stated_figures
WHERE topic = 'pathways' AND "group" = $pathway AND unit = 'percent' AND value IS NOT NULL
ORDER BY max(value) OVER (PARTITION BY denominator) DESC, denominator, value DESC, measure
