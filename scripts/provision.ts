import { parseArgs } from "node:util";
import { NotAllowedError, SignedOutError, UnavailableError } from "#domain/shared/failures.ts";
import type { Language, Text } from "#domain/shared/language.ts";
import { appTokens } from "#server/app-token.ts";
import { ConfigurationError, readConfiguration } from "#server/configuration.ts";
import { provision } from "#sharepoint/provisioning/provision.ts";

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

/** What went wrong and what to do about it. */
function advice(error: unknown): string {
  if (error instanceof ConfigurationError) return error.message;
  const said = error instanceof Error ? error.message : String(error);
  if (error instanceof SignedOutError)
    return `Entra eller SharePoint godtar inte serverns certifikat. Kontrollera RADSLAG_SERVER_CLIENT_ID och certifikatet.\nThe server's certificate is not accepted: check RADSLAG_SERVER_CLIENT_ID and the certificate.\n${said}`;
  if (error instanceof NotAllowedError)
    return `Appen får inte hantera webbplatsen. Ge den Sites.Selected med fullcontrol på RADSLAG_SITE_URL.\nThe app may not manage the site: grant it Sites.Selected with fullcontrol on RADSLAG_SITE_URL.\n${said}`;
  if (error instanceof UnavailableError)
    return `SharePoint svarar inte eller ber oss vänta. Kör samma kommando igen om en stund; det som är gjort är gjort.\nSharePoint does not answer or asks us to wait: run the same command again in a while.\n${said}`;
  return said;
}

try {
  process.exitCode = await main();
} catch (error) {
  process.stderr.write(`${advice(error)}\n`);
  process.exitCode = 1;
}
