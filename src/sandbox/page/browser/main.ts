/** The page: it listens to the stream of events, and hands what comes to its parts. */
import type { CallRow, ContractShown, LiveState } from "../../control/wire.js";
import { placeOfAccount } from "./accounts.js";
import { get } from "./api.js";
import { createCalls } from "./calls.js";
import { createClock } from "./clock.js";
import { createConnect } from "./connect.js";
import { byId } from "./dom.js";
import { createFaultForm } from "./fault-form.js";
import { removeAllFaults, showFaults } from "./faults.js";
import { listen } from "./live.js";
import { createPeople } from "./people.js";
import { showQuota } from "./quota.js";
import { createReset } from "./reset.js";
import { followTheme } from "./theme.js";
import { say } from "./toast.js";
import { followViews } from "./views.js";

const CONNECTION = { connecting: "Connecting", live: "Live", lost: "Reconnecting" } as const;

followTheme();
const connect = createConnect(placeOfAccount);
const calls = createCalls(connect.firstSteps);
const people = createPeople();
const clock = createClock();
createReset();
removeAllFaults();
followViews((view) => {
  if (view === "people") people.refresh();
  if (view === "connect") void connect.refresh();
});
get<ContractShown>("/contract").then(
  (contract) => {
    calls.offer(contract.operations.map(({ id }) => id));
    createFaultForm(contract);
  },
  (error: unknown) => say(String(error), "failed"),
);

listen({
  start() {
    // The lines for the first call are a part of what an empty journal shows.
    void connect.refresh().then(() => calls.add([]));
    calls.clear();
    people.refresh();
  },
  calls(rows) {
    calls.add(rows);
    if (rows.some(hasWritten)) people.refresh();
  },
  state(state) {
    byId("summary", HTMLParagraphElement).textContent = summaryOf(state);
    showQuota(state.quota);
    showFaults(state.faults);
  },
  clock: clock.set,
  connection(state) {
    byId("live", HTMLParagraphElement).dataset.state = state;
    byId("live-text", HTMLSpanElement).textContent = CONNECTION[state];
  },
  refused() {
    // The accounts to choose from come with the answer, whatever it is.
    placeOfAccount()
      .then(() => get("/"))
      .catch((error: unknown) => calls.fail(error instanceof Error ? error.message : String(error)));
  },
});

function hasWritten({ method, status }: CallRow): boolean {
  return method !== "GET" && (status === 0 || status < 300);
}

function summaryOf({ users, groups, plan, seed }: LiveState): string {
  const count = (many: number, one: string) => `${many.toLocaleString("en")} ${one}${many === 1 ? "" : "s"}`;
  return `${count(users, "user")}, ${count(groups, "group")}, plan ${plan}, seed ${seed}`;
}
