import type { DatabaseSync } from "node:sqlite";

/** `none`: never installed; `removed` and `blocked`: a person or an owner took it away. */
export type AppState = "none" | "installed" | "removed" | "blocked";

const states: readonly string[] = ["none", "installed", "removed", "blocked"];
const isAppState = (value: unknown): value is AppState => states.includes(String(value));

export interface PersonState {
  readonly app: AppState;
  /** Whether a 1:1 conversation with the bot exists. */
  readonly opened: boolean;
  /** Whether the person is in the team. */
  readonly member: boolean;
}

const stranger: PersonState = { app: "none", opened: false, member: false };

/** Who has the app, and who is in the team. */
export class InstallationStore {
  readonly #database: DatabaseSync;

  constructor(database: DatabaseSync) {
    this.#database = database;
  }

  /** Keeps what is already known, so that a restart does not undo a removal. */
  seedPerson(oid: string, state: PersonState): void {
    this.#database
      .prepare("INSERT OR IGNORE INTO teams_person (oid, app, opened, member) VALUES (?, ?, ?, ?)")
      .run(oid, state.app, Number(state.opened), Number(state.member));
  }

  seedTeam(id: string, app: AppState): void {
    this.#database.prepare("INSERT OR IGNORE INTO teams_team (id, app) VALUES (?, ?)").run(id, app);
  }

  person(oid: string): PersonState {
    const found = this.#database.prepare("SELECT * FROM teams_person WHERE oid = ?").get(oid);
    if (!found || !isAppState(found["app"])) return stranger;
    return { app: found["app"], opened: found["opened"] === 1, member: found["member"] === 1 };
  }

  changePerson(oid: string, change: Partial<PersonState>): void {
    const { app, opened, member } = { ...this.person(oid), ...change };
    this.#database
      .prepare("INSERT OR REPLACE INTO teams_person (oid, app, opened, member) VALUES (?, ?, ?, ?)")
      .run(oid, app, Number(opened), Number(member));
  }

  team(id: string): AppState {
    const app = this.#database.prepare("SELECT app FROM teams_team WHERE id = ?").get(id)?.["app"];
    return isAppState(app) ? app : "none";
  }

  changeTeam(id: string, app: AppState): void {
    this.#database.prepare("INSERT OR REPLACE INTO teams_team (id, app) VALUES (?, ?)").run(id, app);
  }

  /** Whether the bot has been told that it is installed for a person or in a team. */
  isAnnounced(place: string): boolean {
    return this.#database.prepare("SELECT 1 FROM teams_announced WHERE place = ?").get(place) !== undefined;
  }

  setAnnounced(place: string, isAnnounced: boolean): void {
    const statement = isAnnounced
      ? "INSERT OR IGNORE INTO teams_announced (place) VALUES (?)"
      : "DELETE FROM teams_announced WHERE place = ?";
    this.#database.prepare(statement).run(place);
  }
}
