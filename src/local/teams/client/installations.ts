import type { DirectoryUser } from "#local/shared/directory.ts";
import { activityFrom, teamPart, type ActivityBody } from "#local/teams/client/activity-shapes.ts";
import type { Courier } from "#local/teams/client/courier.ts";
import type { Conversation, TeamsWorld } from "#local/teams/world/teams-world.ts";

/** Adding and removing the app, and who is in the team: the events that tell a bot where it is welcome. */
export class Installations {
  readonly #world: TeamsWorld;
  readonly #courier: Courier;

  constructor(world: TeamsWorld, courier: Courier) {
    this.#world = world;
    this.#courier = courier;
  }

  async installForPerson(user: DirectoryUser): Promise<void> {
    this.#world.installations.changePerson(user.oid, { app: "installed", opened: true });
    await this.#announcePerson(user);
  }

  async removeForPerson(user: DirectoryUser): Promise<void> {
    const conversation = this.#personal(user);
    this.#world.installations.changePerson(user.oid, { app: "removed" });
    this.#world.installations.setAnnounced(user.oid, false);
    await this.#send(user, conversation, this.#installationUpdate("remove", conversation));
  }

  /** Blocking tells the bot nothing: it learns it from the 403 at its next message. */
  block(user: DirectoryUser, isBlocked: boolean): void {
    this.#world.installations.changePerson(user.oid, { app: isBlocked ? "blocked" : "installed" });
  }

  async installInTeam(by: DirectoryUser): Promise<void> {
    this.#world.installations.changeTeam(this.#world.team.id, "installed");
    await this.#announceTeam(by);
  }

  async removeFromTeam(by: DirectoryUser): Promise<void> {
    const channel = this.#general();
    this.#world.installations.changeTeam(this.#world.team.id, "removed");
    this.#world.installations.setAnnounced(this.#world.team.id, false);
    await this.#send(by, channel, this.#installationUpdate("remove", channel));
    await this.#send(by, channel, {
      type: "conversationUpdate",
      membersRemoved: [{ id: this.#world.bot.id }],
      channelData: this.#teamEvent("teamMemberRemoved"),
    });
  }

  async changeMembership(user: DirectoryUser, isMember: boolean): Promise<void> {
    this.#world.installations.changePerson(user.oid, { member: isMember });
    const members = [{ id: this.#world.mriOf(user), aadObjectId: user.oid }];
    await this.#send(user, this.#general(), {
      type: "conversationUpdate",
      ...(isMember ? { membersAdded: members } : { membersRemoved: members }),
      channelData: this.#teamEvent(isMember ? "teamMemberAdded" : "teamMemberRemoved"),
    });
  }

  /** Tells the bot about every place where it is installed and has not heard of yet: at its first start, or after an outage. */
  async announcePending(by: DirectoryUser): Promise<void> {
    const { installations, directory, team } = this.#world;
    if (installations.team(team.id) === "installed" && !installations.isAnnounced(team.id)) {
      await this.#announceTeam(by);
    }
    for (const user of directory.users) {
      const { app } = installations.person(user.oid);
      if (app === "installed" && !installations.isAnnounced(user.oid)) await this.#announcePerson(user);
    }
  }

  async #announceTeam(by: DirectoryUser): Promise<void> {
    const channel = this.#general();
    await this.#send(by, channel, {
      type: "conversationUpdate",
      membersAdded: [{ id: this.#world.bot.id }],
      channelData: this.#teamEvent("teamMemberAdded"),
    });
    const isHeard = await this.#send(by, channel, this.#installationUpdate("add", channel));
    this.#world.installations.setAnnounced(this.#world.team.id, isHeard);
  }

  async #announcePerson(user: DirectoryUser): Promise<void> {
    const conversation = this.#personal(user);
    await this.#send(user, conversation, {
      type: "conversationUpdate",
      membersAdded: [{ id: this.#world.mriOf(user), aadObjectId: user.oid }, { id: this.#world.bot.id }],
    });
    const isHeard = await this.#send(user, conversation, this.#installationUpdate("add", conversation));
    this.#world.installations.setAnnounced(user.oid, isHeard);
  }

  #installationUpdate(action: "add" | "remove", { id }: Conversation): ActivityBody {
    const channelData = { source: { name: "message" }, settings: { selectedChannel: { id } } };
    return { type: "installationUpdate", action, channelData };
  }

  #teamEvent(eventType: string): ActivityBody {
    const selected = { id: this.#world.team.id };
    return { team: teamPart(this.#world), eventType, settings: { selectedChannel: selected } };
  }

  #general(): Conversation {
    const [channel] = this.#world.team.channels;
    return { kind: "channel", id: channel.id, channel };
  }

  #personal(user: DirectoryUser): Conversation {
    return { kind: "personal", id: this.#world.personalId(user), user };
  }

  /** @returns whether the bot took it */
  async #send(user: DirectoryUser, conversation: Conversation, body: ActivityBody): Promise<boolean> {
    const { status } = await this.#courier.deliver(activityFrom(this.#world, { user, conversation }, body));
    return status !== undefined && status < 300;
  }
}
