import { element } from "../element.ts";
import type { Meeting } from "../host-settings.ts";
import { icon, type IconName } from "../icon.ts";
import type { SharedContent } from "../stage.ts";
import { tabFrame, type TabFrame } from "../tab-frame.ts";
import type { TeamsHost } from "../teams-host.ts";
import { avatar } from "./avatar.ts";
import { chatView } from "./chat-view.ts";
import { joined, type View } from "./view.ts";

/** In the meeting: participants or the shared content on the stage, chat or tab in the side panel. */
export function meetingView(teams: TeamsHost, meeting: Meeting): View {
  const stage = element("div", { class: "stage", "aria-label": meeting.title });
  const showing = stageContent(teams, meeting, stage);
  showing.show(undefined);
  teams.stage.watch(meeting.chatId, (content) => showing.show(content));
  const panel = teams.state().tab === "posts" ? chatPanel(teams, meeting) : tabPanel(teams, meeting);
  const room = element("div", { class: "room" }, stage, panel.element);
  const made = element("section", { class: "meeting" }, controls(teams, meeting), room);
  return joined(made, [panel, { remove: () => teams.stage.leave() }, { remove: () => showing.clear() }]);
}

function control(name: IconName, label: string, press?: () => void, pressed?: boolean): HTMLElement {
  return element(
    "button",
    {
      class: "control",
      disabled: press === undefined,
      "aria-pressed": pressed === undefined ? undefined : String(pressed),
      onclick: () => press?.(),
    },
    icon(name),
    element("span", {}, label),
  );
}

function controls(teams: TeamsHost, meeting: Meeting): HTMLElement {
  const { words, state, go, settings } = teams;
  const isChat = state().tab === "posts";
  return element(
    "header",
    { class: "controls" },
    element("h1", {}, meeting.title),
    element("span", { class: "spring" }),
    control("chat", words().chat, () => go({ tab: "posts" }), isChat),
    control("app", settings.appName, () => go({ tab: "app" }), !isChat),
    control("camera", state().lang === "sv" ? "Kamera" : "Camera"),
    control("microphone", state().lang === "sv" ? "Mikrofon" : "Mic"),
    element(
      "button",
      { class: "leave", onclick: () => go({ view: "meeting-page", tab: "app", page: "" }) },
      words().leave,
    ),
  );
}

function stageContent(
  teams: TeamsHost,
  meeting: Meeting,
  stage: HTMLElement,
): { show(content: SharedContent | undefined): void; clear(): void } {
  let frame: TabFrame | undefined;
  const clear = (): void => {
    frame?.remove();
    frame = undefined;
    stage.replaceChildren();
  };
  return {
    clear,
    show(content) {
      clear();
      stage.classList.toggle("sharing", content !== undefined);
      if (!content || !teams.frames.isAllowed(content.url)) {
        stage.append(participants(teams));
        return;
      }
      frame = tabFrame(teams, {
        url: content.url,
        title: teams.settings.appName,
        frameContext: "meetingStage",
        surroundings: { kind: "meeting", meeting },
      });
      stage.append(sharingBar(teams, meeting, content), frame.element);
    },
  };
}

const sharingBar = ({ words, stage }: TeamsHost, meeting: Meeting, { sharer }: SharedContent): HTMLElement =>
  element(
    "div",
    { class: "sharing-bar" },
    element("span", {}, words().sharedBy(sharer)),
    element("button", { class: "quiet", onclick: () => stage.stop(meeting.chatId) }, words().stopSharing),
  );

const greatestGrid = 9;

function participants({ settings, person, words }: TeamsHost): HTMLElement {
  const others = settings.people.filter(({ oid }) => oid !== person().oid);
  const shown = [person(), ...others].slice(0, greatestGrid);
  const tiles = shown.map(({ name }) => element("li", {}, avatar(name), element("span", {}, name)));
  return element("ul", { class: "participants", "aria-label": words().people }, ...tiles);
}

function panelHead(title: string, teams: TeamsHost, meeting?: Meeting): HTMLElement {
  const share =
    meeting &&
    element(
      "button",
      {
        class: "icon-button",
        title: teams.words().shareToStage,
        "aria-label": teams.words().shareToStage,
        onclick: () =>
          teams.stage.share(meeting.chatId, { url: teams.settings.contentUrl, sharer: teams.person().name }),
      },
      icon("share"),
    );
  return element("header", {}, element("h2", {}, title), element("span", { class: "spring" }), share);
}

function tabPanel(teams: TeamsHost, meeting: Meeting): View {
  const frame = tabFrame(teams, {
    url: teams.settings.contentUrl,
    title: teams.settings.appName,
    frameContext: "sidePanel",
    surroundings: { kind: "meeting", meeting },
  });
  const head = panelHead(teams.settings.appName, teams, meeting);
  return joined(element("aside", { class: "panel" }, head, frame.element), [frame]);
}

function chatPanel(teams: TeamsHost, meeting: Meeting): View {
  const chat = chatView(teams, meeting.chatId);
  const head = panelHead(teams.words().chat, teams);
  return joined(element("aside", { class: "panel" }, head, chat.element), [chat]);
}
