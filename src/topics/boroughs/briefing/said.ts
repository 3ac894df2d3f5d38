import { ask } from "../../../database/build/ask.ts";
import { describeUnusual } from "../../crime/unusual.ts";
import { changesFrom, yearlyChanges } from "../../crime/charts/yearly-changes.ts";
import { groups } from "../../crime/charts/groups.ts";
import { childrenRange } from "../../reoffending/charts/children/children-range.ts";
import { londonAllAges } from "../../reoffending/charts/london-all-ages.ts";
