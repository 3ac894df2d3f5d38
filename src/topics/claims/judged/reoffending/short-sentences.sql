-- What two documents of London Councils state of adults released from under 12 months in prison, and
-- what one states of those who start a court order. No open table here has adults by sentence.
SELECT
  measure,
  CASE document WHEN 'london-councils-report-2013' THEN 'report' ELSE 'answer to the consultation' END
    AS "group",
  period,
  value AS stated_value,
  recomputed_value,
  unit,
  note
FROM stated_figures
WHERE topic = 'context' AND measure IN (
  'reoffending rate after under 12 months in prison',
  'reoffending rate after the start of a court order'
)
ORDER BY measure DESC, document
