import { parseArgs } from "node:util";
import type { Language, Text } from "#domain/shared/language.ts";
import { appTokens } from "#server/app-token.ts";
import { readConfiguration } from "#server/configuration.ts";
import { provision } from "#sharepoint/provisioning/provision.ts";
import { adviceFor } from "./advice-for.ts";

const usage = `Gör i ordning SharePoint-webbplatsen: listor, kolumner, index, vyer, grupper och behörigheter.
Sets up the SharePoint site: lists, columns, indexes, views, groups and rights.

  npm run provision -- [--plan] [--english]

  --plan      säger bara vad som skulle göras / only says what would be done
  --english   in English
`;

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: { plan: { type: "boolean" }, english: { type: "boolean" }, help: { type: "boolean" } },
  });
  if (values.help) {
    say(usage);
    return 0;
  }
  const language: Language = values.english ? "en" : "sv";
  const configuration = readConfiguration(process.env);
  const { siteUrl, publicUrl, sharePointScope } = configuration;
  const token = appTokens(configuration);
  const tell = (text: Text, before = ""): void => say(before + text[language]);
  tell({ sv: `Läser ${siteUrl}`, en: `Reading ${siteUrl}` });
  const plan = values.plan === true;
  const { steps, obstacles } = await provision(
    { siteUrl, token: () => token(sharePointScope), decorate: "NONISV|Radslag|Provision/1.0" },
    { publicUrl, plan, tell: (text) => tell(text, "  ") },
  );
  if (plan) for (const step of steps) tell(step, "  ");
  for (const obstacle of obstacles) tell(obstacle, "! ");
  tell(summary(steps.length, plan, obstacles.length > 0));
  return obstacles.length > 0 ? 1 : 0;
}

function summary(count: number, isPlan: boolean, isStopped: boolean): Text {
  if (isStopped) return { sv: "Inget ändrades.", en: "Nothing was changed." };
  if (count === 0)
    return { sv: "Allt är redan som det ska vara.", en: "Everything is already as it should be." };
  return isPlan
    ? { sv: `${count} steg skulle tas.`, en: `${count} steps would be taken.` }
    : { sv: `Klart: ${count} steg.`, en: `Done: ${count} steps.` };
}

try {
  process.exitCode = await main();
} catch (error) {
  process.stderr.write(`${adviceFor(error)}\n`);
  process.exitCode = 1;
}
