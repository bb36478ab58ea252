/** Refusals of operations on what belongs to a user: settings, files, assistants, devices, presence, the account. */
import { formOf } from "../forms.js";
import { idOf, type Harness, type Person } from "../harness.js";
import { expired, foreign, seats, unknown, withBody, type Json, type Situation, type Situations } from "./situation.js";

const STATUS = { status: "Away" };
const MOVE = { account_id: idOf("sub") };
const assistants = (...names: string[]) => ({ assistants: names.map((name) => ({ id: idOf(name) })) });
const feature = (what: string, given: Json, code: number, more: Partial<Situation> = {}): Situation => ({
  what,
  on: "licensed",
  body: { feature: given },
  status: 400,
  code,
  ...more,
});
const has = (given: Json) => (harness: Harness) => (harness.user("licensed").settings.default = { feature: given });
const ofType = (name: Person, type: number) => (harness: Harness) => (harness.user(name).profile.type = type);
const BASIC = { on: "basic" } as const;
const ROOM = { on: "room" } as const;

export const userParts: Situations = {
  "users.switchAccount": [
    ...withBody(MOVE, unknown),
    ...(
      [
        ["the owner", { on: "owner" }],
        ["an administrator", { on: "admin" }],
        [
          "the owner's managed domain",
          { on: "licensed", prepare: (harness: Harness) => harness.account.managedDomains.add("example.com") },
        ],
      ] as const
    ).map(([what, more]): Situation => ({ what, body: MOVE, status: 400, code: null, ...more })),
    ...[
      ["the account itself", idOf("account")],
      ["an account of another master account", idOf("elsewhere")],
      ["an account that nobody knows", "nowhere"],
    ].map(([what = "", account_id]): Situation => ({
      what: `to ${what}`,
      on: "licensed",
      body: { account_id },
      status: 400,
      code: 300,
    })),
  ],
  "users.getSettings": [
    ...unknown,
    foreign,
    expired,
    { what: "somebody pending", on: "pending", status: 400, code: 1000 },
    { what: "a view that does not exist", on: "licensed", query: { option: "all" }, status: 400, code: 300 },
  ],
  "users.updateSettings": [
    ...withBody({ in_meeting: { chat: true } }, [...unknown, foreign, expired]),
    feature("large meetings for Basic", { large_meeting: true }, 1108, BASIC),
    feature("webinars for Basic", { webinar: true }, 1122, BASIC),
    feature("events for Basic", { zoom_events: true }, 1206, BASIC),
    feature("concurrent meetings for Basic", { concurrent_meeting: "Basic" }, 1207, BASIC),
    feature("webinars beside events", { webinar: true }, 1204, { prepare: has({ zoom_events: true }) }),
    feature("events beside webinars", { zoom_events: true }, 1205, { prepare: has({ webinar: true }) }),
    feature("Concurrent Basic that cannot be had", { concurrent_meeting: "Basic" }, 1208, {
      prepare: seats("concurrent_basic", 0),
    }),
    feature("Concurrent Basic that is used up", { concurrent_meeting: "Basic" }, 1209, {
      prepare: seats("concurrent_basic", -1),
    }),
    feature("Concurrent Plus that cannot be had", { concurrent_meeting: "Plus" }, 1210, {
      prepare: seats("concurrent_plus", 0),
    }),
    feature("Concurrent Plus that is used up", { concurrent_meeting: "Plus" }, 1211, {
      prepare: seats("concurrent_plus", -1),
    }),
    feature("no whiteboards", { zoom_whiteboard: true }, 1228, { prepare: seats("whiteboard") }),
    feature("no whiteboards, by the other name", { zoom_whiteboard_plus: true }, 1228, {
      prepare: seats("whiteboard"),
    }),
    feature("no Revenue Accelerator", { zoom_revenue_accelerator: true }, 1228, {
      prepare: seats("revenue_accelerator"),
    }),
    feature("no IQ for Sales", { zoom_iq_for_sales: true }, 1228, { prepare: seats("revenue_accelerator") }),
    feature("a whiteboard for a room", { zoom_whiteboard: true }, 1233, ROOM),
    feature("Revenue Accelerator for a room", { zoom_revenue_accelerator: true }, 1233, ROOM),
    feature("Revenue Accelerator for On-prem", { zoom_revenue_accelerator: true }, 1234, {
      prepare: ofType("licensed", 3),
    }),
    feature("both whiteboards", { zoom_whiteboard: true, zoom_whiteboard_plus: true }, 1242),
    feature("the second whiteboard", { zoom_whiteboard_plus: true }, 1242, { prepare: has({ zoom_whiteboard: true }) }),
    ...["large_meeting", "webinar", "zoom_events"].map((name) =>
      feature(`no seats of ${name}`, { [name]: true }, 200, { prepare: seats(name) }),
    ),
    feature("licences of oneself", { webinar: true }, 4711, { on: "me", as: "licensed" }),
    {
      what: "a setting that a group locks",
      on: "licensed",
      body: { in_meeting: { chat: true } },
      prepare: ({ account }) =>
        Object.assign(account.groups.get(idOf("sales"))?.locks ?? {}, { default: { in_meeting: { chat: true } } }),
      status: 400,
      code: 300,
    },
    {
      what: "an authentication option that does not exist",
      on: "licensed",
      query: { option: "meeting_authentication" },
      body: { authentication_option: { action: "hide", id: "none" } },
      status: 400,
      code: 300,
    },
    { what: "a setting that nobody knows", on: "licensed", body: { colour: "red" }, status: 400, code: 300 },
  ],
  "users.uploadVirtualBackground": [
    ...withBody(() => formOf({}), [...unknown, { ...foreign, status: 404, code: 1001 }]),
    { what: "no file", on: "licensed", body: () => formOf({ part: "picture" }), status: 400, code: -1 },
    { what: "an empty file", on: "licensed", body: () => formOf({ size: 0 }), status: 400, code: 120 },
  ],
  "users.deleteVirtualBackgrounds": [
    ...unknown.map((row) => ({ ...row, query: { file_ids: "a" } })),
    { what: "an unknown file", on: "licensed", query: { file_ids: "a" }, status: 400, code: 300 },
    { what: "no file", on: "licensed", query: { file_ids: "," }, status: 400, code: 300 },
  ],
  "users.uploadPicture": [
    ...withBody(() => formOf({ part: "pic_file" }), [...unknown, foreign]),
    { what: "no file", on: "licensed", body: () => formOf({ part: "picture" }), status: 400, code: 120 },
  ],
  "users.deletePicture": unknown,
  "users.getMeetingTemplate": [
    ...unknown,
    { what: "a template that nobody knows", on: "licensed", at: { meetingTemplateId: "x" }, status: 400, code: 300 },
  ],
  "users.listMeetingSummaryTemplates": unknown,
  "users.getPresenceStatus": [
    ...unknown,
    { what: "somebody deactivated", on: "inactive", status: 400, code: 5301 },
    { what: "a room", on: "room", status: 400, code: 5411 },
  ],
  "users.updatePresenceStatus": [
    ...withBody(STATUS, unknown),
    { what: "somebody deactivated", on: "inactive", body: STATUS, status: 400, code: 5301 },
    { what: "a room", on: "room", body: STATUS, status: 400, code: 5411 },
    { what: "no status", on: "licensed", status: 400, code: 300 },
  ],
  "users.listAssistants": [...unknown, foreign],
  "users.addAssistants": [
    ...withBody(assistants("colleague"), [...unknown, foreign]),
    ...(
      [
        ["oneself", assistants("licensed"), {}],
        ["nobody", assistants("nobody"), {}],
        ["somebody pending", assistants("pending"), {}],
        ["somebody Basic", assistants("basic"), {}],
        ["one who is one already, among others", assistants("owner", "colleague"), {}],
        ["somebody of another account", assistants("stranger"), {}],
        ["a user without a licence", assistants("colleague"), { on: "basic" }],
      ] as const
    ).map(([what, body, more]): Situation => ({
      what,
      on: "licensed",
      body,
      prepare: (harness) => link(harness, "licensed", "colleague"),
      status: 400,
      code: 200,
      ...more,
    })),
    { what: "too many", on: "licensed", body: assistants(...Array<string>(31).fill("owner")), status: 400, code: 300 },
  ],
  "users.deleteAssistants": [...unknown, foreign],
  "users.deleteAssistant": [
    ...unknown,
    foreign,
    { what: "an unknown assistant", on: "licensed", at: { assistantId: "none" }, status: 404, code: 1001 },
  ],
  "users.listSchedulers": [...unknown, foreign],
  "users.deleteSchedulers": [...unknown, foreign],
  "users.deleteScheduler": [
    ...unknown,
    foreign,
    { what: "an unknown scheduler", on: "licensed", at: { schedulerId: "none" }, status: 404, code: 1001 },
  ],
  "users.listCollaborationDevices": unknown,
  "users.getCollaborationDevice": [...unknown, { what: "an unknown device", on: "licensed", status: 404, code: 1238 }],
};

function link({ user }: Harness, whose: Person, assistant: Person): void {
  user(whose).assistants.push(user(assistant).profile.id);
  user(assistant).schedulers.push(user(whose).profile.id);
}
