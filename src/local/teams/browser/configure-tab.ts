import { element } from "./element.ts";
import { defaultPageId } from "./page-state.ts";
import { tabFrame } from "./tab-frame.ts";
import { saveTabSettings } from "./tab-settings.ts";
import type { TeamsHost } from "./teams-host.ts";

/** "Add a tab": the product's configuration page, with Teams' own save button outside of it. */
export function configureTab(teams: TeamsHost): void {
  const { words, settings } = teams;
  const title = `${words().addTab}: ${settings.appName}`;
  const modal = element("dialog", { class: "task", "aria-label": title });
  modal.style.width = "640px";
  const problem = element("p", { class: "problem", role: "alert" });
  const close = (): void => {
    frame.remove();
    modal.remove();
  };
  const frame = tabFrame(teams, {
    url: settings.configurationUrl,
    title,
    frameContext: "settings",
    surroundings: { kind: "channel" },
    pageId: defaultPageId,
    subPageId: "",
    extras: {
      configuration: {
        save: saveTabSettings,
        valid: (valid) => {
          save.disabled = !valid;
        },
        done: (failure) => {
          problem.textContent = failure ?? "";
          if (failure !== undefined) return;
          close();
          teams.go({ view: "channel", tab: "app", page: "" });
          teams.redraw();
        },
      },
    },
  });
  const save = element(
    "button",
    {
      class: "primary",
      disabled: true,
      onclick: () => teams.frames.send(frame.connected, { func: "settings.save", args: [{}] }),
    },
    words().save,
  );
  const cancel = element("button", { class: "quiet", onclick: close }, words().cancel);
  modal.append(
    element("header", {}, element("h2", {}, title)),
    element("div", { class: "task-body" }, frame.element),
    element("footer", {}, problem, cancel, save),
  );
  modal.addEventListener("cancel", close);
  document.body.append(modal);
  modal.showModal();
}
