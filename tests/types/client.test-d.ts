/** What TypeScript knows of the client. Checked by tsc, never run. */
import { expectTypeOf } from "expect-type";
import {
  isZoomError,
  type Contact,
  type DailyLimitError,
  type ErrorCodes,
  type Group,
  type GroupMember,
  type ScopeError,
  type User,
  type UserListItem,
  type ZoomApiError,
  type ZoomClient,
  type ZoomInputError,
  type ZoomList,
  type ZoomTimeoutError,
} from "../../src/index.js";
import type { components } from "../../generated/types.js";

declare const zoom: ZoomClient;
const groupId = "g";
const memberId = "m";

// The body of success is what a method gives.
expectTypeOf(zoom.users.get({ path: { userId: "u" } })).resolves.toEqualTypeOf<User>();
expectTypeOf(
  zoom.groups.updateMember({ path: { groupId, memberId }, body: { action: "move", target_group_id: "t" } }),
).resolves.toEqualTypeOf<void>();

// A list is a promise of a page and an iterable of items.
const list = zoom.users.list({ query: { status: "active", page_size: 300 } });
expectTypeOf(list).toExtend<ZoomList<components["schemas"]["UserList"], UserListItem>>();
expectTypeOf(list.toArray({ limit: 1 })).resolves.toEqualTypeOf<UserListItem[]>();
expectTypeOf(zoom.groups.listMembers({ path: { groupId } }).toArray({ limit: 1 })).resolves.toEqualTypeOf<
  GroupMember[]
>();
expectTypeOf(zoom.contacts.search({ query: { search_key: "a" } }).toArray({ limit: 1 })).resolves.toEqualTypeOf<
  Contact[]
>();
expectTypeOf((await list.withResponse()).data).toEqualTypeOf<components["schemas"]["UserList"]>();
// @ts-expect-error how many is a decision that the caller makes
list.toArray();

// What every answer carries needs no check. Pending users have no id yet.
expectTypeOf<Group["id"]>().toEqualTypeOf<string>();
expectTypeOf<GroupMember["id"]>().toEqualTypeOf<string>();
expectTypeOf<UserListItem["email"]>().toEqualTypeOf<string>();
expectTypeOf<UserListItem["id"]>().toEqualTypeOf<string | undefined>();
expectTypeOf<components["schemas"]["GroupList"]["groups"]>().toEqualTypeOf<Group[]>();

// What Zoom refuses to do without cannot be left out.
// @ts-expect-error a group needs a name
zoom.groups.create({ body: {} });
// @ts-expect-error a move needs its target
zoom.groups.updateMember({ path: { groupId, memberId }, body: { action: "move" } });
// @ts-expect-error a background needs its file
zoom.groups.uploadVirtualBackground({ path: { groupId }, body: {} });

// The option selects the shape of the settings.
const security = await zoom.groups.getSettings({ path: { groupId }, query: { option: "meeting_security" } });
expectTypeOf(security).toEqualTypeOf<components["schemas"]["GroupMeetingSecuritySettings"]>();
expectTypeOf(security.meeting_security?.waiting_room).toEqualTypeOf<boolean | undefined>();
const all = await zoom.groups.getSettings({ path: { groupId } });
expectTypeOf(all).toEqualTypeOf<components["schemas"]["GroupSettings"]>();
expectTypeOf(
  await zoom.users.getSettings({ path: { userId: "u" }, query: { option: "recording_authentication" } }),
).toEqualTypeOf<components["schemas"]["RecordingAuthenticationSettings"]>();
expectTypeOf(
  await zoom.groups.getLockSettings({ path: { groupId }, query: { option: "meeting_security" } }),
).toEqualTypeOf<components["schemas"]["GroupLockSecuritySettings"]>();
await zoom.groups.updateSettings({ path: { groupId }, body: { schedule_meeting: { host_video: true } } });
await zoom.groups.updateSettings({
  path: { groupId },
  // @ts-expect-error the shape of the body follows the option
  query: { option: "meeting_security" },
  body: { schedule_meeting: { host_video: true } },
});

// Open enums offer what is known and take what is new.
const { users = [] } = await list;
for (const { status, type } of users) {
  expectTypeOf(status).toEqualTypeOf<"active" | "inactive" | "pending" | (string & {}) | undefined>();
  expectTypeOf(type).toExtend<number>();
}

// Files.
await zoom.users.uploadPicture({ path: { userId: "u" }, body: { pic_file: new Blob([]) } });
await zoom.users.uploadPicture({
  path: { userId: "u" },
  body: { pic_file: { data: new Uint8Array(), filename: "me.png", type: "image/png" } },
});

// Mistakes do not compile.
// @ts-expect-error a path parameter is missing
zoom.users.get({ path: {} });
// @ts-expect-error the arguments are missing
zoom.users.get();
// @ts-expect-error a required query parameter is missing
zoom.contacts.search({});
// @ts-expect-error no such query parameter
zoom.users.list({ query: { stattus: "active" } });
// @ts-expect-error no such value in a closed enum
zoom.users.list({ query: { status: "gone" } });
// @ts-expect-error a required body field is missing
zoom.groups.updateMember({ path: { groupId, memberId }, body: { target_group_id: "t" } });
// @ts-expect-error no such field in the body
zoom.groups.create({ body: { name: "Sales", colour: "red" } });
// @ts-expect-error no such operation
zoom.users.promote({ path: { userId: "u" } });

// A sub account has only what exists there.
const sub = zoom.subAccount("a");
expectTypeOf(sub.groups.getSettings({ path: { groupId } })).resolves.toEqualTypeOf<
  components["schemas"]["GroupSettings"]
>();
// @ts-expect-error contacts have no master variant
void sub.contacts;
// @ts-expect-error presence has no master variant
void sub.users.getPresenceStatus;

// Only documented codes narrow, and to exactly what was asked for.
declare const error: unknown;
if (isZoomError(error, "groups.updateMember", 4130)) {
  expectTypeOf(error.operation).toEqualTypeOf<"groups.updateMember">();
  expectTypeOf(error.code).toEqualTypeOf<4130>();
  expectTypeOf(error).toExtend<ZoomApiError>();
}
if (isZoomError(error, "groups.get")) {
  expectTypeOf(error.code).toEqualTypeOf<ErrorCodes["groups.get"] | undefined>();
  if (error.kind === "rate_limited") expectTypeOf(error.resetsAt).toEqualTypeOf<Date | undefined>();
}
// The kind narrows the union of all errors.
if (isZoomError(error)) {
  switch (error.kind) {
    case "input":
      expectTypeOf(error).toEqualTypeOf<ZoomInputError>();
      break;
    case "scope":
      expectTypeOf(error).toEqualTypeOf<ScopeError>();
      break;
    case "daily_limit":
      expectTypeOf(error).toEqualTypeOf<DailyLimitError>();
      break;
    case "timeout":
      expectTypeOf(error).toEqualTypeOf<ZoomTimeoutError>();
      break;
    case "pagination":
      expectTypeOf(error.resume?.query).toEqualTypeOf<Readonly<Record<string, unknown>> | undefined>();
      break;
  }
  // @ts-expect-error no such kind
  void (error.kind === "no_such_kind");
}
// @ts-expect-error this operation does not document that code
isZoomError(error, "groups.updateMember", 1124);

// The bare client has the types of openapi-fetch.
const { data } = await zoom.http.GET("/groups/{groupId}", { params: { path: { groupId } } });
expectTypeOf(data).toEqualTypeOf<Group | undefined>();
// Open enums stay what they are on the way through it.
const { data: members } = await zoom.http.GET("/groups/{groupId}/members", { params: { path: { groupId } } });
expectTypeOf(members?.members?.[0]?.type).toExtend<number | undefined>();
// @ts-expect-error no such path
zoom.http.GET("/nothing");
// @ts-expect-error the path parameter is missing
zoom.http.GET("/groups/{groupId}", {});
// @ts-expect-error the body is missing
zoom.http.PATCH("/groups/{groupId}/members/{memberId}", { params: { path: { groupId, memberId } } });
