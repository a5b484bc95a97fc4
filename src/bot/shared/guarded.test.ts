import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { anActivity, appId, botUnderTest, type BotUnderTest } from "../../../tests/support/bot-under-test.ts";
import { councilSite, tenantId, type CouncilSite } from "../../../tests/support/council-site.ts";
import { mayServe } from "./guarded.ts";

let site: CouncilSite;
let bot: BotUnderTest;

beforeAll(async () => {
  site = councilSite();
  bot = await botUnderTest(site);
});
afterAll(() => bot.stop());

const hello = (changes: Record<string, unknown> = {}) =>
  anActivity(bot, site.staff.objectId, { text: "hjälp", ...changes });
/** As Entra signs them: right in every way, but not from the Bot Connector. */
const entraToken = (changes: Record<string, unknown> = {}, tid = tenantId): Promise<string> =>
  bot.connector.token({
    iss: `${bot.connector.loginEndpoint}/${tid}/v2.0`,
    tid,
    scp: "access_as_user",
    aud: appId,
    ...changes,
  });

describe("who may speak to the bot", () => {
  it("lets the Bot Connector in", async () => {
    expect((await bot.send(hello())).status).toBe(200);
    expect(bot.connector.posts).toHaveLength(1);
  });

  const refused: [string, () => Promise<{ status: number }>][] = [
    ["a call without a token", () => bot.send(hello(), null)],
    ["a token for another app", async () => bot.send(hello(), await bot.connectorToken({ aud: "other" }))],
    [
      "another issuer",
      async () => bot.send(hello(), await bot.connectorToken({ iss: "https://evil.example" })),
    ],
    [
      "a token that has run out",
      async () => {
        const claims = {
          iss: "https://api.botframework.com",
          aud: appId,
          serviceurl: bot.connector.serviceUrl,
        };
        return bot.send(hello(), await bot.connector.token(claims, "-10m"));
      },
    ],
    [
      "a token without a signature",
      () => {
        const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString("base64url");
        const claims = {
          iss: "https://api.botframework.com",
          aud: appId,
          serviceurl: bot.connector.serviceUrl,
        };
        return bot.send(hello(), `${part({ alg: "none" })}.${part({ ...claims, exp: 4_000_000_000 })}.`);
      },
    ],
    [
      "another service URL than the token's",
      () => bot.send(hello({ serviceUrl: `${bot.connector.serviceUrl}else/` })),
    ],
    [
      "no service URL in the token",
      async () => bot.send(hello(), await bot.connectorToken({ serviceurl: undefined })),
    ],
    ["no service URL in the activity", () => bot.send(hello({ serviceUrl: undefined }))],
    [
      "a service URL on an unknown host, even when the token says the same",
      async () => {
        const serviceUrl = "https://attacker.example/";
        return bot.send(hello({ serviceUrl }), await bot.connectorToken({ serviceurl: serviceUrl }));
      },
    ],
    ["an Entra token of our tenant for the bot", async () => bot.send(hello(), await entraToken())],
    ["an Entra token for api://", async () => bot.send(hello(), await entraToken({ aud: `api://${appId}` }))],
    [
      "an Entra token of another tenant",
      async () => bot.send(hello(), await entraToken({}, "99999999-9999-4999-8999-999999999999")),
    ],
    ["an activity for another bot", () => bot.send(hello({ recipient: { id: "28:other" } }))],
    [
      "an activity of another tenant",
      () =>
        bot.send(
          hello({
            conversation: { id: "a:x", conversationType: "personal", tenantId: "other" },
            channelData: { tenant: { id: "other" } },
          }),
        ),
    ],
    [
      "an activity that names two tenants",
      () => bot.send(hello({ channelData: { tenant: { id: "other" } } })),
    ],
  ];

  it.each(refused)("refuses %s", async (_name, call) => {
    const before = bot.connector.posts.length;
    expect((await call()).status).toBe(401);
    expect(bot.connector.posts).toHaveLength(before);
  });
});

describe("where the bot may send", () => {
  const hosts = ["smba.trafficmanager.net", "*.botframework.com", "127.0.0.1:5400"];
  it.each([
    ["https://smba.trafficmanager.net/emea/", true],
    ["https://europe.webchat.botframework.com/", true],
    ["http://127.0.0.1:5400/connector/", true],
    ["http://smba.trafficmanager.net/emea/", false],
    ["https://evilbotframework.com/", false],
    ["https://smba.trafficmanager.net.evil.example/", false],
    ["https://smba.trafficmanager.net@evil.example/", false],
    ["https://user@smba.trafficmanager.net/", false],
    ["file:///etc/passwd", false],
    ["", false],
  ])("%s: %s", (serviceUrl, allowed) => {
    expect(mayServe(serviceUrl, hosts)).toBe(allowed);
  });
});
