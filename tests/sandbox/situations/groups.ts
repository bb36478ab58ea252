/** Refusals of operations on groups, their members, administrators, settings and files. */
import { formOf } from "../forms.js";
import { idOf, type Harness } from "../harness.js";
import { foreignGroup, unknownGroup, withBody, type Situation, type Situations } from "./situation.js";

const NAME = { name: "Marketing" };
const move = (target: string, action = "move") => ({ action, target_group_id: idOf(target) });
const ids = (count: number) => Array.from({ length: count }, () => ({ id: idOf("licensed") }));
const TOKEN: Situation = { what: "a token of nowhere", query: { next_page_token: "nowhere" }, status: 400, code: 300 };
const WEBINAR = { type: "webinar" };
const OPTION = { in_meeting: { chat: true } };

export const groups: Situations = {
  "groups.list": [TOKEN],
  "groups.create": [
    { what: "no name", body: {}, status: 400, code: 300 },
    { what: "a blank name", body: { name: "  " }, status: 400, code: 300 },
    {
      what: "a group too much",
      body: NAME,
      prepare: ({ account }) => {
        const [group] = account.groups.values();
        if (group)
          for (let count = account.groups.size; count < 5000; count += 1) account.groups.set(`${count}`, group);
      },
      status: 400,
      code: 300,
    },
    { what: "a name that is taken", body: { name: "SALES" }, status: 409, code: 4132 },
  ],
  "groups.get": [unknownGroup, foreignGroup],
  "groups.update": [
    ...withBody(NAME, [unknownGroup, foreignGroup]),
    { what: "the name of another group", body: { name: "support" }, status: 409, code: 4132 },
    { what: "a name that is none", body: { name: 1 }, status: 400, code: 300 },
  ],
  "groups.delete": [
    unknownGroup,
    {
      what: "an information barrier",
      prepare: ({ account }) =>
        Object.assign(account.groups.get(idOf("sales"))?.extra ?? {}, { informationBarrier: true }),
      status: 400,
      code: 200,
    },
  ],
  "groups.listChannels": [unknownGroup],
  "groups.listMembers": [unknownGroup, TOKEN],
  "groups.addMembers": [
    ...withBody({ members: ids(1) }, [unknownGroup]),
    { what: "too many at once", body: { members: ids(31) }, status: 400, code: 300 },
  ],
  "groups.updateMember": [
    ...withBody(move("support"), [unknownGroup, foreignGroup]),
    { what: "no target", body: { action: "move" }, status: 400, code: 300 },
    { what: "an action that does not exist", body: move("support", "copy"), status: 400, code: 300 },
    { what: "an unknown target", body: move("nothing"), status: 404, code: 4130 },
    { what: "a target of another account", body: move("foreign"), status: 400, code: 1010 },
    {
      what: "a member who is none",
      at: { memberId: idOf("inactive") },
      body: move("support"),
      status: 404,
      code: 4131,
    },
    {
      what: "a primary group that the member is not in",
      body: move("support", "set_primary"),
      status: 404,
      code: 4131,
    },
    {
      what: "a primary group of another account",
      body: move("foreign", "set_primary"),
      status: 400,
      code: 1010,
    },
  ],
  "groups.deleteMember": [
    unknownGroup,
    foreignGroup,
    { what: "a member who is none", at: { memberId: idOf("inactive") }, status: 404, code: 4131 },
    { what: "a user of another account", at: { memberId: idOf("stranger") }, status: 404, code: 4131 },
  ],
  "groups.listAdmins": [unknownGroup, TOKEN],
  "groups.addAdmins": [
    ...withBody({ admins: ids(1) }, [unknownGroup]),
    { what: "nobody", body: { admins: [] }, status: 400, code: 300 },
    { what: "too many at once", body: { admins: ids(11) }, status: 400, code: 300 },
  ],
  "groups.deleteAdmin": [
    unknownGroup,
    { what: "an administrator who is none", on: "licensed", status: 400, code: 4138 },
    {
      what: "an administrator of another group",
      on: "licensed",
      prepare: ({ account }: Harness) => account.groups.get(idOf("support"))?.admins.push(idOf("licensed")),
      status: 400,
      code: 4138,
    },
  ],
  "groups.getSettings": [
    unknownGroup,
    { what: "a view that does not exist", query: { option: "all" }, status: 400, code: 300 },
  ],
  "groups.updateSettings": [
    ...withBody(OPTION, [unknownGroup]),
    { what: "a setting that nobody knows", body: { colour: "red" }, status: 400, code: 300 },
    {
      what: "an authentication option that does not exist",
      query: { option: "meeting_authentication" },
      body: { authentication_option: { action: "show", id: "none" } },
      status: 400,
      code: 300,
    },
  ],
  "groups.getLockSettings": [unknownGroup],
  "groups.updateLockSettings": [
    ...withBody(OPTION, [unknownGroup]),
    { what: "a lock that is no switch", body: { in_meeting: { chat: "yes" } }, status: 400, code: 300 },
  ],
  "groups.getWebinarRegistrationSettings": [
    { ...unknownGroup, query: WEBINAR },
    { what: "another type", query: { type: "meeting" }, status: 400, code: 300 },
  ],
  "groups.updateWebinarRegistrationSettings": [
    { ...unknownGroup, query: WEBINAR, body: {} },
    { what: "another type", query: { type: "meeting" }, body: {}, status: 400, code: 300 },
  ],
  "groups.uploadVirtualBackground": [
    // Zoom reports the unknown group with the code of an unknown user.
    { ...unknownGroup, body: () => formOf({}), code: 1001 },
    { what: "no file", body: () => formOf({ part: "picture" }), status: 400, code: -1 },
    { what: "an empty file", body: () => formOf({ size: 0 }), status: 400, code: 120 },
    { what: "a film", body: () => formOf({ kind: "mp4" }), status: 400, code: 120 },
  ],
  "groups.deleteVirtualBackgrounds": [
    { ...unknownGroup, query: { file_ids: "a" } },
    { what: "an unknown file", query: { file_ids: "a" }, status: 400, code: 300 },
  ],
};
