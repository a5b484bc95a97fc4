import type { PartialDate } from "#domain/shared/calendar.ts";
import type { Language } from "#domain/shared/language.ts";
import { formatPartialDate } from "#domain/shared/partial-date.ts";
import { initiativeFormLabels, priorityClassLabels } from "#domain/initiatives/initiative.ts";
import { useFormat, type Format } from "#tab/shared/format.ts";
import { useLanguage } from "#tab/shared/language.tsx";
import { StatusBadge } from "#tab/shared/StatusBadge.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import type { ReactNode } from "react";
import type { PortfolioLine } from "../portfolio-line.ts";
import { portfolioTexts } from "../portfolio-texts.ts";
import type { ColumnKey } from "./columns.ts";
import { ScoreBar } from "./ScoreBar.tsx";

const nothing = "–";

interface Words {
  readonly language: Language;
  readonly format: Format;
  readonly texts: { readonly yes: string; readonly no: string };
}

type ShownColumn = Exclude<ColumnKey, "title">;

const contents: Readonly<Record<ShownColumn, (line: PortfolioLine, words: Words) => ReactNode>> = {
  status: ({ row }) => <StatusBadge status={row.status} />,
  unit: ({ unitName, unitShortName }) => <span title={unitName}>{unitShortName || nothing}</span>,
  owner: ({ ownerName }) => ownerName || nothing,
  priorityClass: ({ row }, { language }) =>
    row.priorityClass ? priorityClassLabels[row.priorityClass][language] : nothing,
  score: ({ row }) => (row.score === undefined ? nothing : <ScoreBar score={row.score} />),
  budget: ({ row }, { format }) => format.kronor(row.budget),
  startsOn: ({ row }, { language }) => dateIn(row.startsOn, language),
  endsOn: ({ row }, { language }) => dateIn(row.endsOn, language),
  form: ({ row }, { language }) => initiativeFormLabels[row.form][language],
  newSystem: ({ row }, { texts }) =>
    row.isNewSystem === undefined ? nothing : row.isNewSystem ? texts.yes : texts.no,
  sourceRegister: ({ row }) => row.sourceRegister || nothing,
};

const dateIn = (date: PartialDate | undefined, language: Language): string =>
  date === undefined ? nothing : formatPartialDate(date, language);

/** What a cell shows; the title's link is the row's own. */
export function CellContent({
  line,
  column,
}: {
  readonly line: PortfolioLine;
  readonly column: ShownColumn;
}) {
  const language = useLanguage();
  const format = useFormat();
  const texts = useTexts(portfolioTexts);
  return contents[column](line, { language, format, texts });
}
