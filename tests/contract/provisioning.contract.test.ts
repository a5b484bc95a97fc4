import { AddFieldOptions } from "@pnp/sp/fields";
import { afterEach, describe, expect, it } from "vitest";
import {
  ConflictError,
  ListsChangedError,
  NotAllowedError,
  UnavailableError,
} from "#domain/shared/failures.ts";
import { smallTenant } from "#local/sharepoint/throttling/throttle.ts";
import { connectSharePoint } from "#sharepoint/connect.ts";
import { realSending } from "#sharepoint/client/send.ts";
import { allLists } from "#sharepoint/lists/all-lists.ts";
import {
  migrations as ourMigrations,
  newestVersion,
  type Migration,
} from "#sharepoint/provisioning/migrations.ts";
import { provision } from "#sharepoint/provisioning/provision.ts";
import { rowLinkFormat } from "#sharepoint/provisioning/row-link-format.ts";
import { partialDateFormat } from "#sharepoint/schema/partial-date-format.ts";
import { initiativesList } from "#sharepoint/lists/initiatives-list.ts";
import { emptySite, publicUrl, type EmptySite } from "../support/provisioned-site.ts";

let site: EmptySite;
afterEach(() => site.contract.close());

const linkFormat = async (): Promise<string> => {
  const field: object = await listAt("Initiatives").fields.getByInternalNameOrTitle("ValuationLink")();
  return "CustomFormatter" in field ? String(field.CustomFormatter) : "";
};

const listAt = (name: string) => site.contract.sp.web.getList(`/sites/kontrakt/Lists/${name}`);

describe("provisioning", () => {
  it("brings an empty site to what the lists say, and then has nothing left to do", async () => {
    site = await emptySite();
    const told: string[] = [];
    const first = await provision(site.connection(), { publicUrl, tell: ({ sv }) => told.push(sv) });
    expect(told).toHaveLength(first.steps.length);
    expect(told).toContain("Skapar listan Initiativ");
    expect(await provision(site.connection(), { publicUrl, plan: true })).toEqual({
      steps: [],
      obstacles: [],
    });
    expect(await provision(site.connection(), { publicUrl })).toEqual({ steps: [], obstacles: [] });
    expect(site.local.site.unknownRoutes).toEqual([]);
  });

  it("says what it would do without doing it", async () => {
    site = await emptySite();
    const { steps } = await provision(site.connection(), { publicUrl, plan: true });
    expect(steps.map(({ en }) => en)).toContain("Initiatives: create the column Enhet");
    expect(await site.contract.sp.web.lists()).toEqual([]);
  });

  it("makes lists with Swedish names and ASCII addresses, and indexes what is filtered and sorted on", async () => {
    site = await emptySite();
    await provision(site.connection(), { publicUrl });
    const list = await listAt("Initiatives").select("Title", "Description")();
    expect(list).toMatchObject({ Title: "Initiativ", Description: initiativesList.purpose.sv });
    const fields = await listAt("Initiatives").fields.select(
      "InternalName",
      "Title",
      "Indexed",
      "EnforceUniqueValues",
    )();
    const byName = new Map(fields.map((field) => [field.InternalName, field]));
    expect(byName.get("Key")).toMatchObject({ Title: "Nyckel", Indexed: true, EnforceUniqueValues: true });
    expect(byName.get("Status")).toMatchObject({ Indexed: true, EnforceUniqueValues: false });
    expect(byName.get("Unit")).toMatchObject({ Title: "Enhet", Indexed: true });
    expect(byName.get("Title")).toMatchObject({ Title: "Rubrik", Indexed: true });
    expect(fields.filter(({ Indexed }) => Indexed).length).toBeLessThanOrEqual(20);
  });

  it("lets rows be saved in SharePoint's own form: a title is asked for only where it is kept", async () => {
    site = await emptySite();
    await provision(site.connection(), { publicUrl });
    const isRequired = async (name: string) =>
      (await listAt(name).fields.getByInternalNameOrTitle("Title")()).Required;
    expect(await isRequired("AgendaItems")).toBe(false);
    expect(await isRequired("Initiatives")).toBe(true);
  });

  it("shows a link to the valuation form in each row of the initiatives", async () => {
    site = await emptySite();
    await provision(site.connection(), { publicUrl });
    const view = await listAt("Initiatives").defaultView.fields();
    expect((view as unknown as { Items: string[] }).Items.slice(0, 3)).toEqual([
      "LinkTitle",
      "ValuationLink",
      "Unit",
    ]);
    expect(JSON.parse(await linkFormat())).toMatchObject({
      elmType: "a",
      txtContent: "Värdera",
      attributes: {
        href: "='https://radslag.kommunen.example/?view=valuation/' + [$ID] + '&host=browser'",
      },
    });
  });

  it("names the views in Swedish, and lets needs in through the product's form only", async () => {
    site = await emptySite();
    await provision(site.connection(), { publicUrl });
    const view = await listAt("Initiatives").defaultView();
    expect(view.Title).toBe("Alla initiativ");
    expect(JSON.parse(view.CustomFormatter ?? "")).toMatchObject({
      commandBarProps: { commands: [{ key: "new", hide: true }] },
    });
    const others = await listAt("Bodies").defaultView();
    expect(others).toMatchObject({ Title: "Alla råd och forum", CustomFormatter: null });
    expect(await listAt("Initiatives").fields.getByInternalNameOrTitle("StartsOn")()).toMatchObject({
      CustomFormatter: partialDateFormat,
    });
    await listAt("Initiatives").defaultView.update({ Title: "All Items", CustomFormatter: "" });
    const { steps } = await provision(site.connection(), { publicUrl });
    expect(steps.map(({ sv }) => sv)).toEqual(["Initiativ: namnger och ställer in vyn Alla initiativ"]);
    expect(await listAt("Initiatives").defaultView()).toMatchObject(view);
  });

  it("mends what somebody has changed, and deletes nothing of what they added", async () => {
    site = await emptySite();
    await provision(site.connection(), { publicUrl });
    const list = listAt("Initiatives");
    await list.update({ Title: "Gamla initiativ" });
    await list.fields.getByInternalNameOrTitle("Status").update({ Indexed: false });
    await list.fields.createFieldAsXml({
      SchemaXml: '<Field Type="Text" Name="Own" DisplayName="Eget" />',
      Options: AddFieldOptions.AddFieldInternalNameHint,
    });
    await site.contract.sp.web.lists.add("Egen lista");
    const { steps } = await provision(site.connection(), { publicUrl });
    expect(steps.map(({ sv }) => sv)).toEqual([
      "Namnger och ställer in listan Initiativ",
      "Initiativ: ändrar Indexed för kolumnen Status",
    ]);
    expect(await list.fields.getByInternalNameOrTitle("Own")()).toMatchObject({ Title: "Eget" });
    expect(await site.contract.sp.web.lists.getByTitle("Egen lista")()).toBeDefined();
  });

  it("moves the row links when the tab moves", async () => {
    site = await emptySite();
    await provision(site.connection(), { publicUrl });
    const { steps } = await provision(site.connection(), { publicUrl: "https://ny.example" });
    expect(steps).toHaveLength(1);
    const [link] = initiativesList.links ?? [];
    expect(link && rowLinkFormat(link, "https://ny.example")).toBe(await linkFormat());
  });

  it("stops at a column of another type instead of deleting it", async () => {
    site = await emptySite();
    await site.contract.sp.web.lists.add("Units");
    await listAt("Units").fields.createFieldAsXml({
      SchemaXml: '<Field Type="Note" Name="ShortName" DisplayName="Kort" />',
      Options: AddFieldOptions.AddFieldInternalNameHint,
    });
    const { obstacles } = await provision(site.connection(), { publicUrl });
    expect(obstacles.map(({ sv }) => sv)).toEqual([
      "Kolumnen ShortName i listan Enheter har typen Note i stället för Text. Döp om den eller flytta dess värden för hand; den tas inte bort härifrån.",
    ]);
    expect(await site.contract.sp.web.lists()).toHaveLength(1);
  });

  it("puts back a column that somebody removed, which until then is named and leaves other lists at work", async () => {
    site = await emptySite();
    await provision(site.connection(), { publicUrl });
    await listAt("Initiatives").fields.getByInternalNameOrTitle("Score").delete();
    const repositories = connectSharePoint(site.connection());
    await expect(repositories.portfolio.load()).rejects.toThrow(ListsChangedError);
    await expect(repositories.initiatives.find()).rejects.toThrow("Score");
    expect(await repositories.valuations.find()).toEqual([]);
    await provision(site.connection(), { publicUrl });
    expect((await repositories.portfolio.load()).rows).toEqual([]);
  });

  it("refuses a person who may not manage the site", async () => {
    site = await emptySite();
    await expect(provision(site.connection("colleague"), { publicUrl })).rejects.toThrow(NotAllowedError);
  });

  it("takes rights that come along from the site away from others than the product's groups", async () => {
    site = await emptySite();
    await provision(site.connection(), { publicUrl });
    const colleague = connectSharePoint(site.connection("colleague"));
    await expect(colleague.initiatives.find()).rejects.toThrow(NotAllowedError);
    const assignments = await Promise.all(
      allLists.map(({ name }) => listAt(name).roleAssignments.expand("Member", "RoleDefinitionBindings")()),
    );
    const given = assignments.flat().map((each) => each as unknown as { Member: { Title: string } });
    expect(new Set(given.map(({ Member }) => Member.Title))).toEqual(
      new Set([
        "Kontrakt Owners",
        "Rådslag koordinatorer",
        "Rådslag ledamöter",
        "Rådslag medarbetare",
        "Rådslag chefer",
        "Rådslag revisorer",
      ]),
    );
  });

  it.each([2, 4, 5, 6, 8, 10, 12])("goes on where it was cut off after request %i", async (cut) => {
    site = await emptySite();
    let sent = 0;
    const sending = {
      ...realSending,
      wait: () => Promise.resolve(),
      fetch: async (url: string, init: RequestInit) => {
        sent += 1;
        const answer = await realSending.fetch(url, init);
        if (sent < cut) return answer;
        throw new TypeError("fetch failed");
      },
    };
    await expect(provision(site.connection("admin", sending), { publicUrl })).rejects.toThrow(
      UnavailableError,
    );
    await provision(site.connection(), { publicUrl });
    expect(await provision(site.connection(), { publicUrl, plan: true })).toMatchObject({ steps: [] });
  });

  it("knows SharePoint's own levels by their kind in a site that names them in Swedish", async () => {
    site = await emptySite();
    const swedish: readonly (readonly [string, string])[] = [
      ['"Name":"Read"', '"Name":"Läsa"'],
      ['"Name":"Full Control"', '"Name":"Fullständig behörighet"'],
      ['"Name":"Limited Access"', '"Name":"Begränsad åtkomst"'],
    ];
    let renamed = 0;
    const sending = {
      ...realSending,
      fetch: async (url: string, init: RequestInit) => {
        const answer = await realSending.fetch(url, init);
        let text = await answer.text();
        for (const [english, own] of swedish) {
          renamed += text.includes(english) ? 1 : 0;
          text = text.replaceAll(english, own);
        }
        const empty = [204, 304].includes(answer.status);
        return new Response(empty ? null : text, { status: answer.status, headers: answer.headers });
      },
    };
    const { steps } = await provision(site.connection("admin", sending), { publicUrl });
    expect(renamed).toBeGreaterThan(0);
    const texts = steps.map(({ en }) => en);
    expect(texts).not.toContain("Create the level Read");
    expect(texts.filter((text) => /withdraw .*(Full|Läsa)/.test(text))).toEqual([]);
    const again = await provision(site.connection(), { publicUrl, plan: true });
    expect(again.steps).toEqual([]);
  });

  it("runs each migration once, in order, and notes the version", async () => {
    site = await emptySite();
    await provision(site.connection(), { publicUrl });
    const ran: number[] = [];
    const migration = (version: number): Migration => ({
      version,
      title: { sv: `till ${version}`, en: `to ${version}` },
      run: () => {
        ran.push(version);
        return Promise.resolve();
      },
    });
    const now = newestVersion(ourMigrations);
    const migrations = [migration(now), migration(now + 1), migration(now + 2)];
    const { steps } = await provision(site.connection(), { publicUrl, migrations });
    expect(ran).toEqual([now + 1, now + 2]);
    expect(steps.at(-1)?.en).toBe(`Note the version of the lists: ${now + 2}`);
    await provision(site.connection(), { publicUrl, migrations });
    expect(ran).toHaveLength(2);
  });

  it("runs no migration on a site that is new", async () => {
    site = await emptySite();
    const migrations: Migration[] = [
      { version: 2, title: { sv: "", en: "" }, run: () => Promise.reject(new ConflictError("never")) },
    ];
    await provision(site.connection(), { publicUrl, migrations });
    const settings = connectSharePoint(site.connection()).settings;
    expect(await settings.byKey("schemaVersion")).toMatchObject({ value: "2" });
  });

  it("waits when SharePoint asks it to, and comes to the end", async () => {
    site = await emptySite({ throttleLimits: smallTenant });
    const waited: number[] = [];
    const sending = {
      ...realSending,
      wait: (milliseconds: number) => {
        waited.push(milliseconds);
        site.local.clock.advance(milliseconds);
        return Promise.resolve();
      },
    };
    await provision(site.connection("admin", sending), { publicUrl });
    expect(waited.length).toBeGreaterThan(0);
    expect(await provision(site.connection(), { publicUrl, plan: true })).toMatchObject({ steps: [] });
  });
});
