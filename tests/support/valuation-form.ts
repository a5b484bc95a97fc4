import type { Browser, FrameLocator, Page } from "playwright-core";
import { expect } from "vitest";
import type { Initiative } from "#domain/initiatives/initiative.ts";
import type { Stored } from "#domain/shared/stored.ts";
import type { DemoWorld } from "./demo-world.ts";
import { openTab, type TabVisitor } from "./story.ts";

type Form = Page | FrameLocator;

/** The request that saves a valuation, for faults that meet it. */
export const saving = "POST .*Valuations.*/items";

/** Criteria of the model that a need of ordinary size is valued with in the demo. */
export const criteria = 5;
/** What `answerAll` tells the manager. */
export const toManager = "Enheten står redo.";

export async function openValuation(
  world: DemoWorld,
  browser: Browser,
  { id }: Stored<Initiative>,
  lang: "sv" | "en" = "sv",
): Promise<TabVisitor> {
  const page = `valuation/${String(id)}`;
  const staff = await openTab(world, browser, { name: "Amina Yusuf", page, lang });
  await staff.tab.getByRole("radiogroup").first().waitFor();
  return staff;
}

/** Chooses the middle level of every criterion and writes a word to the manager. */
export async function answerAll(form: Form): Promise<void> {
  await form.getByRole("radiogroup").first().waitFor();
  for (const group of await form.getByRole("radiogroup").all()) await group.getByRole("radio").nth(1).check();
  await form.getByRole("textbox").last().fill(toManager);
}

/** Fails unless this many criteria have an answer, all of them unless said, and everything else that `answerAll` has written is there. */
export async function expectAnswered(form: Form, count?: number): Promise<void> {
  await form.getByRole("radiogroup").first().waitFor();
  const asked = await form.getByRole("radiogroup").count();
  await expect.poll(() => form.getByRole("radio", { checked: true }).count()).toBe(count ?? asked);
  const expected = (count ?? asked) === asked ? toManager : "";
  await expect.poll(() => form.getByRole("textbox").last().inputValue()).toBe(expected);
}

/** What those who have valued the initiative told the manager. */
export async function commentsOn(
  { site }: DemoWorld,
  { id }: Stored<Initiative>,
): Promise<readonly string[]> {
  const made = await site.repositories.valuations.find({
    where: [{ property: "initiativeId", is: "eq", value: id }],
  });
  return made.map(({ comment }) => comment);
}
