import { everyPageIsAccessible } from "./every-page.ts";

everyPageIsAccessible("dark");
