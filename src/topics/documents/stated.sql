-- Figures that the documents state and that an ask can be tied to. The rate of short sentences stands
-- in two documents, so there its document is the group.
SELECT
  measure,
  CASE
    WHEN measure <> 'reoffending rate after under 12 months in prison' THEN "group"
    WHEN document = 'london-councils-response-2013' THEN 'answer'
    ELSE 'report'
  END AS "group",
  value,
  value_to
FROM stated_figures
WHERE topic IN ('context', 'pathways', 'probation', 'council funding', 'partnerships')
  AND value IS NOT NULL
ORDER BY document, measure, "group"
