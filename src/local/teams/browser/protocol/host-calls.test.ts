import { describe, expect, it, vi } from "vitest";
import { answerHostCall, noReply, type FrameHost } from "./host-calls.ts";
import { hostReply, readHostRequest, type HostRequest } from "./host-message.ts";

const call = (func: string, ...args: readonly unknown[]): HostRequest => ({
  id: 3,
  uuidAsString: "u-3",
  func,
  args,
});

function frameHost(change: Partial<FrameHost> = {}): FrameHost {
  const unused = (): never => {
    throw new Error("This call is not expected.");
  };
  return {
    frameContext: "content",
    nestedAppAuth: true,
    tokenFor: unused,
    context: unused,
    listens: unused,
    loaded: unused,
    failed: unused,
    authToken: unused,
    signInPopup: unused,
    signInDone: unused,
    navigate: unused,
    openLink: unused,
    shareLink: unused,
    openDialog: unused,
    resizeDialog: unused,
    completeDialog: unused,
    pass: unused,
    settings: unused,
    saveSettings: unused,
    settingsValid: unused,
    settingsDone: unused,
    meetingDetails: unused,
    shareToStage: unused,
    stopSharing: unused,
    isSharing: unused,
    ...change,
  };
}

const known = (host: FrameHost, request: HostRequest): ReturnType<typeof answerHostCall> =>
  answerHostCall(host, request, (func) => {
    throw new Error(`${func} is unknown`);
  });

const partsOf = (answer: readonly unknown[] | typeof noReply): readonly unknown[] =>
  answer === noReply ? [] : answer;

describe("a message of a tab", () => {
  it("is read with both of its ids and answered with both", () => {
    const request = readHostRequest({
      id: 7,
      uuidAsString: "68e8",
      func: "getContext",
      args: [],
      apiVersionTag: "v2_app.getContext",
    });
    expect(request && hostReply(request, [1])).toEqual({ id: 7, uuidAsString: "68e8", args: [1] });
  });

  it.each([undefined, "text", { func: "getContext" }, { id: "7", func: "x" }])("is not: %j", (message) => {
    expect(readHostRequest(message)).toBeUndefined();
  });
});

describe("the host's answers", () => {
  it("to initialize has the runtime last, as nested app authentication needs it", async () => {
    const answer = await known(frameHost(), call("initialize", "2.58.0", 4));
    expect(answer).toHaveLength(4);
    const [context, client, version, runtime] = partsOf(answer);
    expect([context, client, version]).toEqual(["content", "web", "2.0.1"]);
    expect(JSON.parse(String(runtime))).toMatchObject({
      apiVersion: 4,
      isNAAChannelRecommended: true,
      supports: { nestedAppAuth: {} },
    });
  });

  it("to initialize does not announce nested app authentication that is turned off", async () => {
    const answer = await known(frameHost({ nestedAppAuth: false }), call("initialize"));
    const runtime: unknown = JSON.parse(String(partsOf(answer)[3]));
    expect(runtime).toMatchObject({ isNAAChannelRecommended: false });
    expect(runtime).not.toHaveProperty("supports.nestedAppAuth");
  });

  it("to nestedAppAuth.execute carries the token of the person who sits in Teams", async () => {
    const tokenFor = vi.fn<FrameHost["tokenFor"]>(() =>
      Promise.resolve({ success: true, token: { scope: "a" } }),
    );
    const data = JSON.stringify({
      messageType: "NestedAppAuthRequest",
      method: "GetToken",
      requestId: "r-1",
      tokenParams: { clientId: "tab", scope: "a b", correlationId: "c" },
    });
    const answer = await known(frameHost({ tokenFor }), { ...call("nestedAppAuth.execute"), data });
    const [error, response] = partsOf(answer);
    expect(error).toBeNull();
    expect(JSON.parse(String(response))).toEqual({
      messageType: "NestedAppAuthResponse",
      requestId: "r-1",
      success: true,
      token: { scope: "a" },
    });
    expect(tokenFor).toHaveBeenCalledWith({ clientId: "tab", scope: "a b", interactive: false });
  });

  it("to tasks.startTask come when the dialog closes", async () => {
    const openDialog = vi.fn<FrameHost["openDialog"]>(() => Promise.resolve([null, { score: 4 }]));
    const dialog = {
      url: "http://localhost:5401/?dialog=1",
      title: "Värdering",
      height: 300,
      width: "large",
    };
    await expect(known(frameHost({ openDialog }), call("tasks.startTask", dialog))).resolves.toEqual([
      null,
      { score: 4 },
    ]);
    expect(openDialog).toHaveBeenCalledWith(dialog);
  });

  it("to authentication.authenticate say why a sign-in failed", async () => {
    const signInPopup = (): Promise<string> => Promise.reject(new Error("CancelledByUser"));
    await expect(
      known(frameHost({ signInPopup }), call("authentication.authenticate", "http://x/", 600, 500, false)),
    ).resolves.toEqual([false, "CancelledByUser"]);
  });

  it("are none to what expects none", async () => {
    const shareLink = vi.fn<FrameHost["shareLink"]>();
    const request = call("shareDeepLink", "initiative/7", "Initiativ 7");
    await expect(known(frameHost({ shareLink }), request)).resolves.toBe(noReply);
    expect(shareLink).toHaveBeenCalledWith({ subPageId: "initiative/7", label: "Initiativ 7" });
  });

  it("about a meeting are refused where there is none", async () => {
    const host = frameHost({ meetingDetails: () => undefined });
    await expect(known(host, call("meeting.shareAppContentToStage", "http://x/"))).resolves.toEqual([
      expect.objectContaining({ errorCode: 500 }),
      null,
    ]);
  });

  it("say false to settings without an address, so that the tab hears of it", async () => {
    const settings = { entityId: "radslag", contentUrl: "no address" };
    await expect(known(frameHost(), call("settings.setSettings", settings))).resolves.toEqual([
      false,
      expect.any(String),
    ]);
  });

  it("to what is not imitated are errors, and the call is recorded", async () => {
    const unknown: string[] = [];
    const record = (func: string): void => void unknown.push(func);
    const answer = await answerHostCall(frameHost(), call("location.getLocation"), record);
    expect(answer).toEqual([expect.objectContaining({ errorCode: 100 }), null]);
    const status = await answerHostCall(frameHost(), call("calendar.openCalendarItem"), record);
    expect(status).toEqual([false, expect.any(String)]);
    expect(unknown).toEqual(["location.getLocation", "calendar.openCalendarItem"]);
  });
});
