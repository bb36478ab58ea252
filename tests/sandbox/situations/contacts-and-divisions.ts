/** Refusals of operations on contacts, contact groups and divisions. */
import { idOf, type Harness } from "../harness.js";
import { withBody, type Situation, type Situations } from "./situation.js";

const users = (count: number) => Array.from({ length: count }, () => ({ type: 1, id: idOf("licensed") }));
const userGroups = (count: number) => Array.from({ length: count }, () => ({ type: 2, id: idOf("sales") }));
const refused = (what: string, more: Partial<Situation>): Situation => ({ what, status: 400, code: 300, ...more });
const tooMany = (more: object = {}) => [
  refused("too many users", { body: { ...more, group_members: users(51) } }),
  refused("too many user groups", { body: { ...more, group_members: userGroups(4) } }),
];
const many = (count: number) => Array.from({ length: count }, (_, index) => `member${index}`);
const unknown = refused("a contact group that nobody knows", { at: { groupId: idOf("nothing") } });
const remove = (...names: string[]) => ({ query: { member_ids: names.map(idOf).join(",") } });

export const contactGroups: Situations = {
  "contactGroups.list": [refused("a token of nowhere", { query: { next_page_token: "nowhere" } })],
  "contactGroups.create": tooMany({ group_name: "Desk" }),
  "contactGroups.get": [unknown, refused("a user group", { at: { groupId: idOf("sales") } })],
  "contactGroups.update": withBody({ name: "Desk" }, [unknown]),
  "contactGroups.delete": [unknown],
  "contactGroups.listMembers": [unknown],
  "contactGroups.addMembers": [...withBody({ group_members: users(1) }, [unknown]), ...tooMany()],
  "contactGroups.removeMembers": [
    { ...unknown, ...remove("owner") },
    refused("nobody", { query: { member_ids: "," } }),
    refused("somebody who is not in it, among others", remove("owner", "licensed")),
    refused("everybody", remove("owner")),
    refused("too many at once, although somebody would stay", {
      ...remove(...many(21)),
      prepare: ({ account }) =>
        account.contactGroups
          .get(idOf("desk"))
          ?.members.push(...many(22).map((name) => ({ id: idOf(name), type: 1 }) as const)),
    }),
  ],
};

const NAME = { division_name: "North" };
const nowhere: Situation = {
  what: "a division that nobody knows",
  at: { divisionId: "nothing" },
  status: 404,
  code: null,
};
const taken: Situation = {
  what: "a name that is taken",
  body: { division_name: "headquarters" },
  status: 409,
  code: null,
};

export const divisions: Situations = {
  "divisions.list": [refused("a token of nowhere", { query: { next_page_token: "nowhere" } })],
  "divisions.create": [
    { what: "a blank name", body: { division_name: " " }, status: 400, code: 40005 },
    refused("no name", { body: {} }),
    taken,
    {
      what: "a division too much",
      body: NAME,
      prepare: ({ account }: Harness) => {
        const [division] = account.divisions.values();
        for (let count = account.divisions.size; division && count < 500; count += 1)
          account.divisions.set(`${count}`, division);
      },
      status: 400,
      code: 42006,
    },
  ],
  "divisions.get": [nowhere],
  "divisions.update": [
    ...withBody(NAME, [nowhere]),
    taken,
    refused("a name that is none", { body: { division_name: 1 } }),
  ],
  "divisions.delete": [
    nowhere,
    { what: "the main division", at: { divisionId: idOf("headquarters") }, status: 400, code: 42011 },
    {
      what: "a division with users",
      prepare: ({ account }) => account.divisions.get(idOf("research"))?.members.add(idOf("licensed")),
      status: 400,
      code: 42012,
    },
  ],
  "divisions.listMembers": [nowhere],
  "divisions.addMembers": [{ ...nowhere, body: { users: [{ user_id: idOf("licensed") }] }, code: 40406 }],
};

export const contacts: Situations = {
  "contacts.list": [
    { what: "no user behind the token", status: 400, code: 4711 },
    refused("a type that does not exist", { as: "licensed", query: { type: "friends" } }),
  ],
  "contacts.get": [
    { what: "no user behind the token", status: 400, code: 4711 },
    ...[
      ["nobody", "nobody"],
      ["somebody deactivated", "inactive"],
      ["somebody pending", "pending"],
      ["a user of another account", "stranger"],
    ].map(([what = "", name = ""]): Situation => ({
      what,
      as: "licensed",
      at: { identifier: idOf(name) },
      status: 404,
      code: 1001,
    })),
    {
      what: "presence that cannot be read",
      as: "licensed",
      query: { query_presence_status: "true" },
      prepare: ({ user }) => (user("colleague").extra.presenceUnavailable = true),
      status: 400,
      code: 5301,
    },
  ],
  "contacts.search": [refused("no key", {})],
};
