/** EDTF's months, seasons and quarters as SharePoint's pages show them. */
const parts: readonly (readonly [code: string, name: string])[] = [
  ["01", "januari"],
  ["02", "februari"],
  ["03", "mars"],
  ["04", "april"],
  ["05", "maj"],
  ["06", "juni"],
  ["07", "juli"],
  ["08", "augusti"],
  ["09", "september"],
  ["10", "oktober"],
  ["11", "november"],
  ["12", "december"],
  ["21", "vår"],
  ["22", "sommar"],
  ["23", "höst"],
  ["24", "vinter"],
  ["33", "kvartal 1"],
  ["34", "kvartal 2"],
  ["35", "kvartal 3"],
  ["36", "kvartal 4"],
];

/** A year and a whole day stand as they are. @param date an expression. Formatting counts letters only by looking for what follows the last. */
function readable(date: string): string {
  const code = `substring(${date}, 5, 7)`;
  const name = parts.reduceRight(
    (others, [each, word]) => `if(${code} == '${each}', '${word} ', ${others})`,
    "''",
  );
  return `if(indexOf(${date} + '^', '^') == 7, ${name} + substring(${date}, 0, 4), ${date})`;
}

const whole = "@currentField";
const from = `substring(${whole}, 0, indexOf(${whole}, '/'))`;
const to = `substring(${whole}, indexOf(${whole}, '/') + 1, indexOf(${whole} + '^', '^'))`;

/** Column formatting that shows `2017-23` as `höst 2017`, and `2017/2018` as `2017–2018`; what is kept stays EDTF, which sorts. */
export const partialDateFormat = JSON.stringify({
  $schema: "https://developer.microsoft.com/json-schemas/sp/v2/column-formatting.schema.json",
  elmType: "span",
  txtContent: `=if(indexOf(${whole}, '/') > 0, ${readable(from)} + '–' + ${readable(to)}, ${readable(whole)})`,
});
