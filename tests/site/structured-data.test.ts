// @vitest-environment node
import { expect, it } from "vitest";
import { datasets } from "../../src/datasets/index.ts";
import { describeDataset } from "../../src/site/machines/structured-data.ts";

it.each(datasets.map((dataset) => [dataset.name, dataset] as const))(
  "%s: search engines are told its periods, not what asks for them",
  async (_, dataset) => {
    expect(JSON.stringify(await describeDataset(dataset, []))).not.toMatch(/\{\w+ \w+\.\w+/);
  },
);
