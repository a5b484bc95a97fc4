import { install, run, say, tool } from "./steps.mjs";

/**
 * Replays the contract tests on a real site, so that what is known of SharePoint from the local tenant can be held against it.
 * They make lists of their own, named Kontrakt…, and remove them.
 */
install();
const { CONTRACT_SITE_URL: site, CONTRACT_TOKEN: token } = process.env;
if (!site || !token) {
  process.stderr.write(
    [
      "Set CONTRACT_SITE_URL to an empty test site, and CONTRACT_TOKEN to a token for it with full control:",
      "  CONTRACT_SITE_URL=https://kommun.sharepoint.com/sites/prov CONTRACT_TOKEN=eyJ… npm run probe",
      "The tests make and remove lists there. Do not use a site that anybody works in.",
      "",
    ].join("\n"),
  );
  process.exit(2);
}
say(`Asking ${new URL(site).host} what the local tenant says of SharePoint`);
process.exit(run(...tool("vitest", "run", "tests/contract")));
