import type { Row } from "../../database/ask/query.ts";
import { allOffences, fraud, offenceGroups } from "../../datasets/offence-groups.ts";
import type { QuestionName } from "../measure.ts";
import { codesOf, type Question } from "../question.ts";
import { nameOfCode, type Vocabulary } from "../choosing/vocabulary.ts";
import { breaksFile, changesOf } from "./breaks.ts";
import { officialPoints, rollingPoints, yearlyPoints, type Point } from "./points.ts";
import { populationFile, residentsFrom, type ResidentsOf } from "./residents.ts";
import { ratio, type ReadFile, type Table } from "./table.ts";

/** What the files hold of recorded crime: everything but months, fraud and the older groups. */
export function answersCrime({ measure, groups }: Question): boolean {
  if (measure.question === "crime") return measure.part !== "month" && !groups.includes(fraud);
  return (
    measure.question === "official" ||
    (measure.question === "crime-yearly" && measure.part === allOffences)
  );
}

const datasets: Partial<Record<QuestionName, string>> = {
  crime: "crime_monthly",
  "crime-yearly": "crime_yearly",
  official: "crime_official",
};

function pointsOf(
  code: string,
  question: Question,
  vocabulary: Vocabulary,
  read: ReadFile,
): Promise<readonly Point[]> {
  if (question.measure.question === "crime") return rollingPoints(code, question, vocabulary, read);
  return question.measure.question === "official"
    ? officialPoints(code, question, read)
    : yearlyPoints(code, vocabulary, read);
}

const scaled = (
  { scale }: Question,
  offences: number | null,
  residents: number | null,
  first: number | null,
): number | null => {
  if (scale === "rate") return ratio(offences, residents, 1000, 1);
  return scale === "index" ? ratio(offences, first, 100, 1) : offences;
};

function rowsOf(
  points: readonly Point[],
  question: Question,
  place: { readonly area_code: string; readonly area_name: string },
  breaks: Table,
  residentsOf: ResidentsOf,
): readonly Row[] {
  const { measure, scale, groups, from, to } = question;
  const changes = changesOf(
    breaks,
    datasets[measure.question] ?? "",
    place.area_code,
    points.map(({ since }) => since),
    groups.length === 0 ? offenceGroups : groups,
  );
  const shown = points.filter(({ period }) => period >= from && period <= to);
  const first = shown.find(({ offences }) => offences !== null)?.offences ?? null;
  return shown.map(({ since, period, offences, note, midYear }) => {
    const residents = scale === "rate" ? residentsOf(place.area_code, midYear) : null;
    const change = changes.get(since);
    return {
      period,
      ...place,
      value: scaled(question, offences, residents, first),
      ...{ lower: null, upper: null, offences, residents, note },
      break_label: change?.label ?? null,
      break_reason: change?.reason ?? null,
    };
  });
}

/** Recorded crime from the small files that the borough pages offer: the rows that the SQL gives. */
export async function crimeFromFiles(
  question: Question,
  vocabulary: Vocabulary,
  read: ReadFile,
): Promise<readonly Row[]> {
  const [breaks, residentsOf, ...series] = await Promise.all([
    read(breaksFile),
    question.scale === "rate" ? read(populationFile).then(residentsFrom) : (): null => null,
    ...codesOf(question).map(async (code) => ({
      code,
      points: await pointsOf(code, question, vocabulary, read),
    })),
  ]);
  return series.flatMap(({ code, points }) =>
    rowsOf(
      points,
      question,
      { area_code: code, area_name: nameOfCode(vocabulary, code) },
      breaks,
      residentsOf,
    ),
  );
}
