-- April to June 2020, the first closure of the pandemic, beside the same months of 2019, for the
-- whole Metropolitan Police area.
WITH spring AS (
  SELECT
    offence_group,
    CAST(sum(offences) FILTER (left(month, 4) = '2019') AS INTEGER) AS offences_2019,
    CAST(sum(offences) FILTER (left(month, 4) = '2020') AS INTEGER) AS offences_2020
  FROM crime_by_month
  WHERE area_code = 'E23000001'
    AND month IN ('2019-04', '2019-05', '2019-06', '2020-04', '2020-05', '2020-06')
    AND still_counted(offence_group)
  GROUP BY offence_group
)
SELECT *, round(percent_change(offences_2019, offences_2020), 1) AS change_percent
FROM spring
ORDER BY change_percent, offence_group
