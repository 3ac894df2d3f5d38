/** All tables as one file of DuckDB, as visitors download it. The name is written into the file itself. */
export const databaseName = "london-reoffending-data.duckdb";
