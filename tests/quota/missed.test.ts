/** Slots that a busy process has missed: the store has counted them at their time, so that others may have the next ones. */
import { createManualClock, createZoomClient, staticToken, type Clock, type QuotaStore } from "../../src/index.js";

const SLOT = 100;
const MOST_MISSED = 8;

/** Gives each call a slot a little ahead, and writes down what becomes of it. */
function recordingStore(kept: { asked: number; released: string[]; sent: string[] }): QuotaStore {
  return {
    connect: ({ clock }) => ({
      ahead: 500,
      reserve: (pools) => Promise.resolve({ id: String((kept.asked += 1)), pools, at: clock.now() + SLOT }),
      sent: ({ id }) => void kept.sent.push(id),
      release: ({ id }) => void kept.released.push(id),
      feedback() {},
      inspect: () => [],
    }),
  };
}

/** One call in a process whose timers come so many milliseconds late, the first `times` times. */
async function called(late: number, times: number) {
  const manual = createManualClock();
  let left = times;
  const clock: Clock = {
    now: () => manual.now(),
    after: (ms, run) => manual.after(ms === SLOT && left-- > 0 ? ms + late : ms, run),
  };
  const kept = { asked: 0, released: [] as string[], sent: [] as string[] };
  const zoom = createZoomClient({
    auth: staticToken("token-of-a-test"),
    deps: { clock },
    quota: { plan: "pro", store: recordingStore(kept) },
    fetch: () => Promise.resolve(Response.json({ id: "a" })),
  });
  let done = false;
  const call = zoom.users.get({ path: { userId: "me" } }).then(() => (done = true));
  for (let round = 0; round < 100 && !done; round += 1) {
    await new Promise(setImmediate);
    manual.advance(SLOT);
  }
  await call;
  return kept;
}

test("a slot that is missed by much is given back, and another one is asked for", async () => {
  expect(await called(600, 1)).toEqual({ asked: 2, released: ["1"], sent: ["2"] });
});

test("one that is missed by little is used", async () => {
  expect(await called(100, 1)).toEqual({ asked: 1, released: [], sent: ["1"] });
});

test("however busy the process is, a call leaves at last", async () => {
  const { asked, released, sent } = await called(600, Infinity);
  expect({ asked, given: released.length, sent: sent.length }).toEqual({
    asked: MOST_MISSED + 1,
    given: MOST_MISSED,
    sent: 1,
  });
});
