import type { IncomingMessage, ServerResponse } from "node:http";
import type { Provider } from "oidc-provider";
import type { PersonCookie } from "#local/entra/person-cookie.ts";
import { replayedRequest } from "#local/entra/replayed-request.ts";
import type { Sessions } from "#local/entra/sessions.ts";
import { signInPage, signInProblemPage } from "#local/entra/sign-in-page.ts";
import type { Directory, DirectoryUser } from "#local/shared/directory.ts";
import { sendResponse, type RawRequest } from "#local/shared/http.ts";

interface SignInOptions {
  readonly provider: Provider;
  readonly directory: Directory;
  readonly sessions: Sessions;
  readonly cookie: PersonCookie;
}

type SignIn = (request: RawRequest, incoming: IncomingMessage, outgoing: ServerResponse) => Promise<boolean>;

const interactionPath = /^\/entra\/interaction\/[\w-]+$/u;
export const signInPath = "/entra/sign-in";
export const signOutPath = "/entra/sign-out";

/** A path of the tenant itself, so that the page never sends anybody elsewhere. */
const safeReturn = (value: string | null): string =>
  value !== null && /^\/(?![/\\])/u.test(value) ? value : "/";

/** The pages where people choose who they are: one for apps that ask the issuer, one for the tenant's own pages. */
export function createSignIn(options: SignInOptions): SignIn {
  const { directory, sessions, cookie } = options;
  const chosenIn = (request: RawRequest): DirectoryUser | undefined => {
    const oid = new URLSearchParams(request.body.toString()).get("oid");
    return directory.users.find((user) => user.oid === oid);
  };

  const ownPages = async (request: RawRequest, url: URL, outgoing: ServerResponse): Promise<void> => {
    const location = safeReturn(url.searchParams.get("return"));
    if (url.pathname === signOutPath) {
      outgoing.writeHead(302, { location, "set-cookie": cookie.clear }).end();
      return;
    }
    const user = request.method === "POST" ? chosenIn(request) : undefined;
    if (!user) {
      sendResponse(outgoing, signInPage(directory.users));
      return;
    }
    sessions.begin(user.oid);
    outgoing.writeHead(303, { location, "set-cookie": await cookie.write(user) }).end();
  };

  return async (request, incoming, outgoing) => {
    const url = new URL(request.target, "http://tenant");
    if (url.pathname === signInPath || url.pathname === signOutPath) {
      await ownPages(request, url, outgoing);
      return true;
    }
    if (!interactionPath.test(url.pathname)) return false;
    await interact(request, incoming, outgoing, { ...options, chosenIn });
    return true;
  };
}

interface InteractOptions extends SignInOptions {
  readonly chosenIn: (request: RawRequest) => DirectoryUser | undefined;
}

async function interact(
  request: RawRequest,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  options: InteractOptions,
): Promise<void> {
  const { provider, directory, sessions, cookie } = options;
  const replayed = replayedRequest(incoming, request);
  const interaction = await provider.interactionDetails(replayed, outgoing).catch(() => undefined);
  if (!interaction) {
    sendResponse(outgoing, signInProblemPage());
    return;
  }
  const { prompt, login_hint: hint } = interaction.params;
  const known = prompt === undefined ? await cookie.read(request.headers) : undefined;
  const remembered = known && (hint === undefined || hint === known.upn) ? known : undefined;
  const user = request.method === "POST" ? options.chosenIn(request) : remembered;
  if (!user) {
    sendResponse(outgoing, signInPage(directory.users, typeof hint === "string" ? hint : undefined));
    return;
  }
  sessions.begin(user.oid);
  if (interaction.session && interaction.session.accountId !== user.oid) {
    await leaveSession(provider, interaction);
  }
  outgoing.setHeader("set-cookie", await cookie.write(user));
  await provider.interactionFinished(
    replayed,
    outgoing,
    { login: { accountId: user.oid, remember: true }, select_account: {} },
    { mergeWithLastSubmission: false },
  );
}

type Interaction = Awaited<ReturnType<Provider["interactionDetails"]>>;

/** Another person takes the seat: without this the issuer would interrupt with a page that signs the first one out. */
async function leaveSession(provider: Provider, interaction: Interaction): Promise<void> {
  const session = await provider.Session.findByUid(interaction.session?.uid ?? "");
  if (session) {
    delete session.accountId;
    session.authorizations = {};
    await session.persist();
  }
  delete interaction.session;
  await interaction.persist();
}
