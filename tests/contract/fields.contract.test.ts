import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  AddFieldOptions,
  ChoiceFieldFormatType,
  DateTimeFieldFormatType,
  FieldTypes,
  FieldUserSelectionMode,
} from "@pnp/sp/fields";
import type { IList } from "@pnp/sp/lists";
import {
  addColumns,
  addItem,
  contractSite,
  freshTitle,
  refusalOf,
  type ContractSite,
} from "../support/contract-site.ts";

let contract: ContractSite;
let list: IList;

beforeAll(async () => {
  contract = await contractSite();
  const { Id } = await contract.sp.web.lists.add(freshTitle("Kolumner"));
  list = contract.sp.web.lists.getById(Id);
});
afterAll(() => contract.close());

const byName = (name: string) => list.fields.getByInternalNameOrTitle(name)();

describe("columns", () => {
  it("of every kind are added by their own method and read back as such", async () => {
    await list.fields.addText("Kort", { MaxLength: 50 });
    await list.fields.addMultilineText("Lang", { NumberOfLines: 4, RichText: false });
    await list.fields.addNumber("Antal", { MinimumValue: 0, MaximumValue: 10 });
    await list.fields.addCurrency("Kostnad", { CurrencyLocaleId: 1053 });
    await list.fields.addDateTime("Datum", { DisplayFormat: DateTimeFieldFormatType.DateOnly });
    await list.fields.addBoolean("Flagga");
    await list.fields.addChoice("Val", {
      Choices: ["Idé", "Pågår"],
      EditFormat: ChoiceFieldFormatType.RadioButtons,
    });
    await list.fields.addMultiChoice("Flerval", { Choices: ["a", "b"] });
    await list.fields.addUser("Person", { SelectionMode: FieldUserSelectionMode.PeopleOnly });
    await list.fields.addUrl("Adress");
    const read = await list.fields.filter("CanBeDeleted eq true")();
    expect(Object.fromEntries(read.map((field) => [field.InternalName, field.FieldTypeKind]))).toMatchObject({
      Kort: FieldTypes.Text,
      Lang: FieldTypes.Note,
      Antal: FieldTypes.Number,
      Kostnad: FieldTypes.Currency,
      Datum: FieldTypes.DateTime,
      Flagga: FieldTypes.Boolean,
      Val: FieldTypes.Choice,
      Flerval: FieldTypes.MultiChoice,
      Person: FieldTypes.User,
      Adress: FieldTypes.URL,
    });
    expect(await byName("Val")).toMatchObject({ Choices: ["Idé", "Pågår"], EditFormat: 1 });
    expect(await byName("Kort")).toMatchObject({ MaxLength: 50, TypeAsString: "Text" });
    expect(await byName("Datum")).toMatchObject({ DisplayFormat: 0 });
    expect(await byName("Kostnad")).toMatchObject({ CurrencyLocaleId: 1053 });
  });

  it("encode a Swedish display name into the internal name and the property", async () => {
    const field = await list.fields.addText("Ärende nummer");
    expect(field).toMatchObject({
      Title: "Ärende nummer",
      InternalName: "_x00c4_rende_x0020_nummer",
      EntityPropertyName: "OData__x00c4_rende_x0020_nummer",
    });
    const item = await addItem(list, { OData__x00c4_rende_x0020_nummer: "KS 2026/1" });
    expect(item).toMatchObject({ OData__x00c4_rende_x0020_nummer: "KS 2026/1" });
  });

  it("keep the internal name of their schema with the name hint, and not without", async () => {
    const schema = (name: string) => `<Field Type="Text" Name="${name}" DisplayName="${name} på svenska" />`;
    const kept = await list.fields.createFieldAsXml({
      SchemaXml: schema("Hint"),
      Options: AddFieldOptions.AddFieldInternalNameHint,
    });
    const lost = await list.fields.createFieldAsXml(schema("Plain"));
    expect([kept.InternalName, kept.Title]).toEqual(["Hint", "Hint på svenska"]);
    expect(lost.InternalName).toBe("Plain_x0020_p_x00e5__x0020_svens");
  });

  it("look up another list's rows", async () => {
    const other = await contract.sp.web.lists.add(freshTitle("Enheter"));
    const unit = await addItem(contract.sp.web.lists.getById(other.Id), { Title: "Skola" });
    await list.fields.addLookup("Enhet", { LookupListId: other.Id, LookupFieldName: "Title" });
    const item = await addItem(list, { EnhetId: unit.Id });
    expect(
      await list.items.getById(item.Id).select("Enhet/Title", "Enhet/Id", "EnhetId").expand("Enhet")(),
    ).toMatchObject({ Enhet: { Title: "Skola", Id: unit.Id }, EnhetId: unit.Id });
  });

  it("look up a list that the schema names by id, by address or as itself", async () => {
    const title = freshTitle("Mål");
    const { Id } = await contract.sp.web.lists.add(title);
    const own = (await list.select("Id")()).Id;
    await addColumns(list, [
      `<Field Type="Lookup" Name="L1" DisplayName="L1" List="{${Id.toUpperCase()}}" ShowField="Title" />`,
      `<Field Type="Lookup" Name="L2" DisplayName="L2" List="Lists/${title}" ShowField="Title" />`,
      `<Field Type="LookupMulti" Name="L3" DisplayName="L3" List="Self" ShowField="Title" Mult="TRUE" />`,
      `<Field Type="User" Name="P1" DisplayName="P1" UserSelectionMode="0" />`,
    ]);
    const fields = await Promise.all(["L1", "L2", "L3", "P1"].map(byName));
    expect(fields).toMatchObject([
      { LookupList: `{${Id}}`, AllowMultipleValues: false },
      { LookupList: `{${Id}}`, TypeAsString: "Lookup" },
      { LookupList: `{${own}}`, AllowMultipleValues: true, TypeAsString: "LookupMulti" },
      { SelectionMode: 0 },
    ]);
  });

  it("are updated: display name, choices, index", async () => {
    await list.fields.addChoice("Fas", { Choices: ["a"] });
    await list.fields
      .getByInternalNameOrTitle("Fas")
      .update({ Title: "Fasen", Choices: ["a", "b"], Indexed: true }, "SP.FieldChoice");
    expect(await byName("Fas")).toMatchObject({ Title: "Fasen", Choices: ["a", "b"], Indexed: true });
  });

  it("are refused under a name that is taken", async () => {
    await list.fields.addText("Dubbel");
    expect((await refusalOf(list.fields.addText("dubbel"))).status).toBe(500);
  });

  it("that do not exist are named in the refusal", async () => {
    expect(await refusalOf(byName("Saknas"))).toEqual({
      status: 400,
      code: "-2147024809, System.ArgumentException",
      text: "Column 'Saknas' does not exist. It may have been deleted by another user.",
    });
  });

  it("of several choices cannot be indexed, and long text ignores the wish", async () => {
    const index = (name: string) =>
      list.fields.getByInternalNameOrTitle(name).update({ Indexed: true }, "SP.Field");
    await list.fields.addMultiChoice("Etiketter", { Choices: ["a"] });
    await list.fields.addMultilineText("Anteckning");
    expect(await refusalOf(index("Etiketter"))).toMatchObject({
      status: 500,
      text: "This column type is not supported for indexing",
    });
    await index("Anteckning");
    expect(await byName("Anteckning")).toMatchObject({ Indexed: false });
  });

  it("with an index are twenty at the most", async () => {
    const { Id } = await contract.sp.web.lists.add(freshTitle("Index"));
    const wide = contract.sp.web.lists.getById(Id);
    const add = (number: number) =>
      addColumns(wide, [
        `<Field Type="Text" Name="T${String(number)}" DisplayName="T${String(number)}" Indexed="TRUE" />`,
      ]);
    for (let number = 1; number <= 20; number++) await add(number);
    expect((await refusalOf(add(21))).status).toBe(500);
  });

  it("with unique values need an index and then refuse a second row, in any case", async () => {
    await addColumns(list, [
      `<Field Type="Text" Name="Nyckel" DisplayName="Nyckel" Indexed="TRUE" EnforceUniqueValues="TRUE" />`,
    ]);
    await addItem(list, { Nyckel: "a-1" });
    const other = await addItem(list, { Nyckel: "a-2" });
    const expected = {
      status: 500,
      code: "-2130575169, Microsoft.SharePoint.SPDuplicateValuesFoundException",
      text: "The list item could not be added or updated because duplicate values were found in the following field(s) in the list: [Nyckel].",
    };
    expect(await refusalOf(addItem(list, { Nyckel: "A-1" }))).toEqual(expected);
    expect(await refusalOf(list.items.getById(other.Id).update({ Nyckel: "a-1" }))).toEqual(expected);
    await list.items.getById(other.Id).update({ Nyckel: "a-2", Title: "same value again" });
    await list.items.add({ Title: "empty is no duplicate" });
    await list.items.add({ Title: "empty is no duplicate" });
  });

  it("leave with their values; SharePoint's own stay", async () => {
    await list.fields.addText("Tillfällig");
    const field = list.fields.getByInternalNameOrTitle("Tillfällig");
    const name = (await field()).EntityPropertyName;
    const row = await addItem(list, { [name]: "borta" });
    await field.delete();
    expect((await refusalOf(field())).status).toBe(400);
    await list.fields.addText("Tillfällig");
    expect(await list.items.getById(row.Id)<Record<string, unknown>>()).toMatchObject({ [name]: null });
    expect((await refusalOf(list.fields.getByInternalNameOrTitle("Title").delete())).status).toBe(500);
  });
});
