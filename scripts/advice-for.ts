import { NotAllowedError, SignedOutError, UnavailableError } from "#domain/shared/failures.ts";
import { ConfigurationError } from "#server/configuration.ts";

/** What went wrong with a program that reaches the site as the app, and what to do about it. */
export function adviceFor(error: unknown): string {
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
