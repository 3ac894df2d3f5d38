-- Which authorities each case study is about.
SELECT programme, area_code, area_name, slug
FROM (
  SELECT DISTINCT programme, unnest(string_split(areas, ' ')) AS area_code FROM case_study_results
) AS places
JOIN areas USING (area_code)
ORDER BY programme, area_name
