import { element } from "./element.ts";
import { icon } from "./icon.ts";
import { tabFrame } from "./tab-frame.ts";
import type { DialogOptions, OpenDialog, TeamsHost } from "./teams-host.ts";

const widths: Readonly<Record<string, number>> = { small: 360, medium: 600, large: 960 };
const heights: Readonly<Record<string, number>> = { small: 260, medium: 460, large: 720 };

const pixels = (size: unknown, named: Readonly<Record<string, number>>): string => {
  const amount = typeof size === "number" ? size : named[String(size)];
  return `${String(amount ?? Number(size))}px`;
};

/** A dialog of the tab: a frame over the page, closed by the tab's submit or by the person. */
export function openDialog(teams: TeamsHost, { info, opener, surroundings }: DialogOptions): OpenDialog {
  const modal = element("dialog", { class: "task", "aria-label": info.title });
  const body = element("div", { class: "task-body" });
  const resize = ({ height, width }: { readonly height?: unknown; readonly width?: unknown }): void => {
    if (height !== undefined) body.style.height = pixels(height, heights);
    if (width !== undefined) modal.style.width = pixels(width, widths);
  };
  const closed = Promise.withResolvers<readonly [string | null, unknown]>();
  const finish = (outcome: readonly [string | null, unknown]): void => {
    closed.resolve(outcome);
    frame.remove();
    modal.remove();
  };
  const frame = tabFrame(teams, {
    url: info.url,
    title: info.title,
    frameContext: "task",
    surroundings,
    extras: { dialog: { opener, resize, complete: (result) => finish([null, result]) } },
  });
  const dismiss = (): void => finish(["User cancelled/closed the task module.", null]);
  const closeButton = element(
    "button",
    { class: "icon-button", "aria-label": teams.words().close, onclick: dismiss },
    icon("close"),
  );
  modal.append(element("header", {}, element("h2", {}, info.title), closeButton), body);
  body.append(frame.element);
  resize(info);
  modal.addEventListener("cancel", (event) => {
    event.preventDefault();
    dismiss();
  });
  document.body.append(modal);
  modal.showModal();
  return { frame: frame.connected, closed: closed.promise };
}
