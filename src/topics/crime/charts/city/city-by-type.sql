-- Records of the City of London Police by month and type on the police's public site.
-- Months without a file stay empty.
SELECT crime_type, month, offences
FROM crime_city_monthly
WHERE area_code = $area_code
ORDER BY crime_type, month
