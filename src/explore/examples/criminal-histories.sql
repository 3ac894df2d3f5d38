-- Adults sentenced or cautioned in England and Wales: how many had no earlier conviction or caution,
-- and how many had 15 or more. Rows by offence are left out, since everyone stands in both kinds.
SELECT
  year,
  CAST(sum(offenders) AS INTEGER) AS adults,
  round(percent_of(sum(offenders) FILTER (previous_sanctions = 'None'), sum(offenders)), 1)
    AS percent_with_none,
  round(percent_of(sum(offenders) FILTER (previous_sanctions = '15 or more'), sum(offenders)), 1)
    AS percent_with_15_or_more
FROM criminal_histories
WHERE age_group = 'Adults' AND offence_group = 'All offences'
GROUP BY year
ORDER BY year
