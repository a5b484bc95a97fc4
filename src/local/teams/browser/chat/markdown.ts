const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

export const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);

const link = /\[([^\]]+)\]\(((?:https?:|mailto:|\/)[^\s)]+)\)/g;
const bareLink = /(^|[\s(])(https?:\/\/[^\s<)]+[^\s<).,;:])/g;

/** Bold, italics, strike-through, code and links of one line that has been escaped. */
function inline(escaped: string): string {
  return escaped
    .replace(link, '<a href="$2" target="_blank" rel="noreferrer">$1</a>')
    .replace(bareLink, '$1<a href="$2" target="_blank" rel="noreferrer">$2</a>')
    .replace(/`([^`]+)`/g, "<code>$1</code>")
    .replace(/\*\*([^*]+)\*\*/g, "<b>$1</b>")
    .replace(/~~([^~]+)~~/g, "<s>$1</s>")
    .replace(/(^|[\s(])[_*]([^_*\s][^_*]*)[_*](?=$|[\s).,;:!?])/g, "$1<i>$2</i>");
}

const bullet = /^[-*] +/;
const numbered = /^\d+[.)] +/;

/** The part of Markdown that Teams shows in messages and cards, as HTML; everything else is shown as it was typed. */
export function markdownToHtml(text: string): string {
  const parts: string[] = [];
  let list: "ul" | "ol" | undefined;
  const close = (): void => {
    if (list) parts.push(`</${list}>`);
    list = undefined;
  };
  for (const line of text.split(/\r?\n/)) {
    const kind = bullet.test(line) ? "ul" : numbered.test(line) ? "ol" : undefined;
    if (kind !== list) close();
    if (kind === undefined) {
      parts.push(`<p>${inline(escapeHtml(line)) || "<br>"}</p>`);
    } else {
      if (list === undefined) parts.push(`<${kind}>`);
      list = kind;
      parts.push(`<li>${inline(escapeHtml(line.replace(bullet, "").replace(numbered, "")))}</li>`);
    }
  }
  close();
  return parts.join("");
}

/** The same, with `<at>Name</at>` as a mention. */
export const messageHtml = (text: string): string =>
  markdownToHtml(text).replace(/&lt;at&gt;(.+?)&lt;\/at&gt;/g, '<span class="mention">$1</span>');
