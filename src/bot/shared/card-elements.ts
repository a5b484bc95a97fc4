import {
  TextBlock,
  TextRun,
  type CardElement,
  type IColumn,
  type IColumnSet,
  type IContainer,
  type IRichTextBlock,
  type TextBlockOptions,
  type TextRunOptions,
} from "@microsoft/teams.cards";

/** Cuts at a word and says so. */
export function shortened(text: string, most: number): string {
  const whole = text.trim();
  if (whole.length <= most) return whole;
  const cut = whole.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/u, "");
  const space = cut.lastIndexOf(" ");
  return `${space > most * 0.6 ? cut.slice(0, space) : cut}…`;
}

/**
 * Text that somebody typed, made harmless: lone surrogates and control signs go, and the client's `{{DATE(…)}}` macros are broken up.
 * Text runs know no Markdown, so nothing else has to be escaped.
 */
export const typed = (text: string): string =>
  text
    .replaceAll(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, "\uFFFD")
    // oxlint-disable-next-line no-control-regex -- control signs are what is taken away
    .replace(/[\u0000-\u0008\u000B-\u001F\u007F\u202A-\u202E\u2066-\u2069]/gu, "")
    .replaceAll("{{", "{\u200B{");

/** Our own words; they may hold Markdown, so nothing that somebody typed belongs here. */
export const words = (text: string, options: TextBlockOptions = {}): TextBlock =>
  new TextBlock(text, { wrap: true, ...options });

export const heading = (text: string): TextBlock =>
  words(text, { size: "Large", weight: "Bolder", style: "heading" });

export const subheading = (text: string): TextBlock =>
  words(text, { size: "Medium", weight: "Bolder", spacing: "Large", style: "heading" });

export const subtle = (text: string): TextBlock =>
  words(text, { isSubtle: true, size: "Small", spacing: "Small" });

/** Somebody's text shown exactly as it was typed. */
export const quoted = (text: string, options: TextRunOptions = {}): IRichTextBlock => ({
  type: "RichTextBlock",
  inlines: [new TextRun(typed(text), options)],
});

/** `label: text`, where the text is somebody's. */
export const labelled = (label: string, text: string): IRichTextBlock => ({
  type: "RichTextBlock",
  spacing: "Small",
  inlines: [new TextRun(`${label}: `, { weight: "Bolder" }), new TextRun(typed(text))],
});

export type Tone = "default" | "good" | "attention" | "warning" | "accent" | "emphasis";

/** What just happened, first on the card. */
export const banner = (text: string, tone: Tone): IContainer => ({
  type: "Container",
  style: tone,
  bleed: true,
  items: [quoted(text, { weight: "Bolder" })],
});

export const box = (items: CardElement[], spacing: "Small" | "Medium" = "Medium"): IContainer => ({
  type: "Container",
  spacing,
  items,
});

const column = (width: IColumn["width"], items: CardElement[]): IColumn => ({
  type: "Column",
  width: width ?? "auto",
  items,
  verticalContentAlignment: "Center",
});

const barLength = 12;
const eighths = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"];

/** A bar drawn with Unicode's block elements, exact to an eighth of a sign. @param share 0 to 1 */
const bar = (share: number): string => {
  const parts = Math.round(share * barLength * eighths.length);
  return "█".repeat(Math.floor(parts / eighths.length)) + (eighths[parts % eighths.length] ?? "");
};

/** One row of a small bar chart: name, figure, bar. Widths are weights, which every host of version 1.5 knows. */
export const figureRow = (name: string, figure: string, share: number): IColumnSet => ({
  type: "ColumnSet",
  spacing: "Small",
  columns: [
    column(4, [words(name, { size: "Small" })]),
    column(5, [words(figure, { size: "Small", horizontalAlignment: "Right" })]),
    column(5, [new TextBlock(bar(share), { size: "Small", color: "Accent" })]),
  ],
});

/** A row of left and right text. */
export const row = (left: CardElement[], right: string): IColumnSet => ({
  type: "ColumnSet",
  spacing: "Small",
  columns: [
    { ...column("stretch", left), verticalContentAlignment: "Top" },
    { ...column("auto", [quoted(right, { isSubtle: true })]), verticalContentAlignment: "Top" },
  ],
});
