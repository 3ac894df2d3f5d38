import { contractBoundaries } from "../sources/lists.ts";
import { dataset } from "../dataset.ts";

const coverage = "England and Wales; owners as at February 2015";

export const contractAreas = dataset({
  name: "contract_areas",
  title: "The 21 contract package areas of probation",
  description:
    "Each area of Transforming Rehabilitation with the rehabilitation company that ran probation there and who owned it in February 2015. Compiled from public pages; not a legal definition.",
  key: ["area_code"],
  sources: ["cpa-lookup"],
  coverage,
  columns: {
    area_code: { type: "code", meaning: "contract package area, a code of our own" },
    area_name: { type: "text", meaning: "name of the area" },
    slug: { type: "text", meaning: "name in the address of the area's page" },
    company: {
      type: "text",
      meaning: "community rehabilitation company; registered names were not seen",
    },
    company_name_seen: {
      type: "flag",
      meaning: "the company was named in a page that was seen; false where it follows the pattern",
    },
    owner: { type: "text", meaning: "who owned the company as at February 2015" },
    owner_detail: {
      type: "text",
      meaning: "who stands behind the owner, or what changed, as the source has it",
      nullable: true,
    },
    owner_source: {
      type: "text",
      meaning: "pages that name the owner, with a space between addresses",
    },
    note: { type: "text", meaning: "what is not certain about the area", nullable: true },
  },
});

export const contractAreaForces = dataset({
  name: "contract_area_forces",
  title: "Police forces of the contract package areas",
  description:
    "Which of the 43 police forces makes up which of the 21 contract package areas, and how that is known.",
  key: ["police_force_code"],
  sources: contractBoundaries,
  coverage: "43 forces of England and Wales, boundaries of December 2016",
  columns: {
    area_code: { type: "code", meaning: "contract package area" },
    police_force_code: { type: "code", meaning: "police force" },
    basis: {
      type: "text",
      meaning:
        "named: the force is in the area's name; area: the area's land is described so; whole-nation: the area is all of Wales; derived: inferred, not seen stated",
      values: ["named", "area", "whole-nation", "derived"],
    },
    certainty: {
      type: "text",
      meaning: "how sure it is that the force lies there",
      values: ["high", "medium"],
    },
    square_kilometres: {
      type: "rate",
      unit: "square kilometres",
      meaning: "land of the force from boundaries generalised to 500 m, on a sphere",
      nullable: true,
    },
  },
});

export const contractAreaNeighbours = dataset({
  name: "contract_area_neighbours",
  title: "Neighbouring contract package areas",
  description:
    "Pairs of areas that share a boundary on land, worked out from generalised boundaries. Each pair is there in both directions.",
  key: ["area_code", "neighbour_code"],
  sources: contractBoundaries,
  coverage: "England and Wales",
  columns: {
    area_code: { type: "code", meaning: "contract package area" },
    neighbour_code: { type: "code", meaning: "area beside it" },
  },
});
