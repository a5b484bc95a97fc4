import { z } from "zod";
import {
  formattingValue,
  UnknownFormatting,
  type FormattingScope,
} from "#local/sharepoint-pages/formatting-expression.ts";
import { escapeHtml } from "#local/shared/escape-html.ts";

interface Formatted {
  readonly elmType: "div" | "span" | "a" | "p" | "img";
  readonly txtContent?: string | undefined;
  readonly attributes?: Readonly<Record<string, string>> | undefined;
  readonly style?: Readonly<Record<string, string>> | undefined;
  readonly children?: readonly Formatted[] | undefined;
}

const formatted: z.ZodType<Formatted> = z.lazy(() =>
  z.object({
    elmType: z.enum(["div", "span", "a", "p", "img"]),
    txtContent: z.string().optional(),
    attributes: z.record(z.string(), z.string()).optional(),
    style: z.record(z.string(), z.string()).optional(),
    children: z.array(formatted).optional(),
  }),
);

/** Attributes that SharePoint passes on. */
const attributeNames = new Set([
  "href",
  "target",
  "title",
  "class",
  "alt",
  "src",
  "role",
  "rel",
  "aria-label",
]);

/** Addresses that a link may have: SharePoint drops `javascript:` and the like. */
const isSafeAddress = (address: string): boolean => /^(?:https?:|mailto:|\/|#)/iu.test(address);

/**
 * The HTML that a column's formatting makes of one cell.
 * @returns undefined when the formatting cannot be read or uses what is not imitated
 */
export function formattedCell(formatter: string, scope: FormattingScope): string | undefined {
  try {
    return render(formatted.parse(JSON.parse(formatter)), scope);
  } catch (error) {
    if (error instanceof UnknownFormatting || error instanceof z.ZodError || error instanceof SyntaxError) {
      return undefined;
    }
    throw error;
  }
}

function render(
  { elmType, txtContent, attributes = {}, style = {}, children = [] }: Formatted,
  scope: FormattingScope,
): string {
  const evaluate = (text: string): string => String(formattingValue(text, scope));
  const written = Object.entries(attributes)
    .filter(([name]) => attributeNames.has(name))
    .map(([name, value]) => [name, evaluate(value)] as const)
    .filter(([name, value]) => (name !== "href" && name !== "src") || isSafeAddress(value));
  const css = Object.entries(style).map(([name, value]) => `${name}:${evaluate(value)}`);
  const all = css.length > 0 ? [...written, ["style", css.join(";")] as const] : written;
  const opening = [elmType, ...all.map(([name, value]) => `${name}="${escapeHtml(value)}"`)].join(" ");
  if (elmType === "img") return `<${opening}>`;
  const inside = children.map((child) => render(child, scope)).join("");
  return `<${opening}>${escapeHtml(txtContent === undefined ? "" : evaluate(txtContent))}${inside}</${elmType}>`;
}
