-- What reconvictions and crime cost and what councils had, as the report states it.
SELECT topic, measure, "group", value, value_to, unit, qualifier, period, section, note
FROM stated_figures
WHERE value IS NOT NULL
  AND (topic = 'council funding' OR topic = 'context' AND measure LIKE 'cost of %')
ORDER BY topic DESC, measure, "group" DESC
