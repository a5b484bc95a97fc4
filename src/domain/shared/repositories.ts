import type { Calculation } from "#domain/benefits/calculation.ts";
import type { Decision } from "#domain/decisions/decision.ts";
import type { Event } from "#domain/digest/event.ts";
import type { Conversation, Notice } from "#domain/digest/notice.ts";
import type { Duty } from "#domain/governance/duty.ts";
import type { ModelDraft, ModelVersion } from "#domain/governance/model-version.ts";
import type { SignOff } from "#domain/governance/sign-off.ts";
import type { Initiative } from "#domain/initiatives/initiative.ts";
import type { NeedLink } from "#domain/initiatives/need-link.ts";
import type { PortfolioReader } from "#domain/initiatives/portfolio-reader.ts";
import type { SavedView } from "#domain/initiatives/saved-view.ts";
import type { AgendaItem, Meeting } from "#domain/meetings/meeting.ts";
import type { FundEntry } from "#domain/money/fund-entry.ts";
import type { Body } from "#domain/organisation/body.ts";
import type { HandOver } from "#domain/organisation/hand-over.ts";
import type { Person } from "#domain/organisation/person.ts";
import type { Pool } from "#domain/organisation/pool.ts";
import type { Unit } from "#domain/organisation/unit.ts";
import type { Valuation } from "#domain/valuation/valuation.ts";
import type { Repository } from "./repository.ts";
import type { Setting } from "./setting.ts";

/** Everything that is kept, seen with the rights of whoever is signed in. */
export interface Repositories {
  readonly units: Repository<Unit>;
  readonly people: Repository<Person>;
  readonly bodies: Repository<Body>;
  readonly initiatives: Repository<Initiative>;
  readonly valuations: Repository<Valuation>;
  readonly decisions: Repository<Decision>;
  readonly meetings: Repository<Meeting>;
  readonly agendaItems: Repository<AgendaItem>;
  readonly events: Repository<Event>;
  readonly notices: Repository<Notice>;
  readonly conversations: Repository<Conversation>;
  readonly settings: Repository<Setting>;
  readonly savedViews: Repository<SavedView>;
  readonly models: Repository<ModelVersion>;
  readonly modelDrafts: Repository<ModelDraft>;
  readonly calculations: Repository<Calculation>;
  readonly signOffs: Repository<SignOff>;
  readonly duties: Repository<Duty>;
  readonly needLinks: Repository<NeedLink>;
  readonly fundEntries: Repository<FundEntry>;
  readonly pools: Repository<Pool>;
  readonly handOvers: Repository<HandOver>;
  readonly portfolio: PortfolioReader;
}
