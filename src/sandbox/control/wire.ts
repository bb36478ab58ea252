/** What the control path sends to the page. It imports nothing, because the page's program has neither Node nor the state. */

/** A call of the journal in one line. */
export interface CallRow {
  /** Counted from 1, in the order in which the calls ended. */
  readonly sequence: number;
  /** Milliseconds since 1970 at which the call began, and how many it took, on the clock of the account. */
  readonly at: number;
  readonly duration: number;
  readonly method: string;
  /** Path and query, without the values of secret parameters. */
  readonly path: string;
  readonly operationId?: string | undefined;
  /** 0 where the connection was reset. */
  readonly status: number;
  /** Zoom's code of a refusal. */
  readonly code?: number | undefined;
  readonly trackingId?: string | undefined;
  readonly clientId?: string | undefined;
  readonly userId?: string | undefined;
  readonly label?: string | undefined;
  /** Calls left in the window, as the answer said. */
  readonly remaining?: number | undefined;
  readonly fault?: string | undefined;
  /** How many deviations were tolerated, and how many faults the sandbox has found with itself. */
  readonly tolerated: number;
  readonly violations: number;
}

/** One side of a call. The body is text, 64 KiB at most. */
export interface Side {
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** Everything that the journal knows of a call, and what the document says of its answer. */
export interface CallDetail {
  readonly sequence: number;
  readonly at: number;
  readonly duration: number;
  readonly method: string;
  readonly url: string;
  readonly status: number;
  readonly request: Side;
  readonly response: Side;
  readonly violations: readonly string[];
  readonly fault?: string | undefined;
  readonly tolerated: readonly string[];
  /** Undefined outside of the document. */
  readonly summary?: string | undefined;
  /** Undefined where nothing was refused, or the document does not know the code. */
  readonly refusal?: DocumentedRefusal | undefined;
}

export interface DocumentedRefusal {
  readonly code: number | null;
  readonly kind?: string | undefined;
  readonly meaning: string;
  readonly remedy?: string | undefined;
}

/** How much of a window is used now. */
export interface Meter {
  readonly label: string;
  readonly window: string;
  readonly used: number;
  readonly limit: number;
}

/** By operation id; `rates` by kind of fault, with `operations` and `slowMs` beside them. */
export interface PlannedView {
  readonly rates: Readonly<Record<string, unknown>>;
  readonly answers: Readonly<Record<string, readonly PlannedAnswerView[]>>;
  readonly scripts: Readonly<Record<string, readonly string[]>>;
  /** Milliseconds. */
  readonly delays: Readonly<Record<string, number>>;
}

export interface PlannedAnswerView {
  readonly code: number | null;
  readonly status?: number;
  readonly times: number;
}

/** What the stream sends as `state`. */
export interface LiveState {
  readonly name: string;
  readonly account_id: string;
  readonly seed: number;
  readonly plan: string;
  readonly users: number;
  readonly groups: number;
  readonly quota: readonly Meter[];
  readonly faults: PlannedView;
}

/** What the stream sends as `clock`: by itself, only where it was moved or stopped. */
export interface LiveClock {
  readonly now: string;
  readonly running: boolean;
}

export interface PersonView {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly status: string;
  readonly role: string;
  readonly groups: readonly string[];
}

export interface GroupView {
  readonly id: string;
  readonly name: string;
  /** How many members, and how many locked settings. */
  readonly total: number;
  readonly locked: number;
}

/** Identifiers that exist, for a first call. */
export interface IdsView {
  readonly account_id: string;
  readonly sub_account_id?: string | undefined;
  readonly user_id?: string | undefined;
  readonly user_email?: string | undefined;
  readonly group_id?: string | undefined;
  readonly contact_group_id?: string | undefined;
  readonly division_id?: string | undefined;
}

export interface AppShown {
  readonly client_id: string;
  /** Null: a public client. */
  readonly client_secret: string | null;
  readonly kind: "server_to_server" | "user" | "account";
  readonly redirect_uris: readonly string[];
}

export interface ContractShown {
  readonly faults: readonly string[];
  readonly operations: readonly {
    readonly id: string;
    readonly method: string;
    readonly path: string;
    readonly errors: readonly { readonly status: number; readonly code: string }[];
  }[];
}
