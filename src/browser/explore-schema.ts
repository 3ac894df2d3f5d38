export const schemaNames = (): { table: string; columns: string[] }[] => [
  { table: "areas", columns: ["area_code", "area_name"] },
];
