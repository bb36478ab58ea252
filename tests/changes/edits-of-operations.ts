/** Seeded edits of operations and what stands on them: labels, plans, scopes, paging, limits, variants. */
import type { Edit } from "./edit.js";
import { operation, place, rename } from "./places.js";

const NEW_OPERATION = {
  operationId: "groups.archive",
  tags: ["Groups"],
  summary: "Archive a group",
  description: "Archives a group.",
  "x-zoom-operation-id": "groupArchive",
  "x-rate-limit-label": "light",
  "x-idempotent": true,
  security: [{ oauth2: ["group:write:admin"] }],
  responses: { "204": { description: "Archived." } },
};

export const EDITS_OF_OPERATIONS: readonly Edit[] = [
  [
    "feature",
    ["operation added @ groups.archive"],
    (d) => (d.paths["/groups/{groupId}/archive"] = { put: NEW_OPERATION }),
  ],
  [
    "breaking",
    [
      "operation removed @ groups.listChannels",
      "schema name removed @ GroupChannel",
      "schema name removed @ GroupChannelList",
    ],
    (d) => {
      delete d.paths["/groups/{groupId}/channels"];
      delete d.components.schemas.GroupChannel;
      delete d.components.schemas.GroupChannelList;
    },
  ],
  ["breaking", ["operation renamed @ groups.find"], (d) => (operation(d, "groups.get").operationId = "groups.find")],
  [
    "breaking",
    ["path changed @ groups.list", "path changed @ groups.create"],
    (d) => rename(d.paths, "/groups", "/directory/groups"),
  ],
  [
    "breaking",
    ["method changed @ users.updateStatus"],
    (d) => rename(place(d, "users.updateStatus").item, "put", "patch"),
  ],
  ["feature", ["operation deprecated @ users.list"], (d) => (operation(d, "users.list").deprecated = true)],
  ["breaking", ["label heavier @ users.get"], (d) => (operation(d, "users.get")["x-rate-limit-label"] = "heavy")],
  ["feature", ["label lighter @ users.list"], (d) => (operation(d, "users.list")["x-rate-limit-label"] = "light")],
  [
    "feature",
    ["repeating became safe @ groups.updateMember"],
    (d) => (operation(d, "groups.updateMember")["x-idempotent"] = true),
  ],
  [
    "fix",
    ["repeating became unsafe @ groups.delete"],
    (d) => (operation(d, "groups.delete")["x-idempotent"] = !operation(d, "groups.delete")["x-idempotent"]),
  ],
  ["breaking", ["plan raised @ groups.list"], (d) => (operation(d, "groups.list")["x-plan"].minimum = "business")],
  ["feature", ["plan lowered @ groups.list"], (d) => delete operation(d, "groups.list")["x-plan"]],
  [
    "breaking",
    ["plan feature added @ groups.list"],
    (d) => (operation(d, "groups.list")["x-plan"].feature = "Group chat"),
  ],
  [
    "breaking",
    ["role permission added @ groups.list"],
    (d) => operation(d, "groups.list")["x-role-permissions"].push("Account:Read"),
  ],
  [
    "feature",
    ["role permission removed @ groups.list"],
    (d) => delete operation(d, "groups.list")["x-role-permissions"],
  ],
  [
    "feature",
    ["scope added @ groups.list"],
    (d) => operation(d, "groups.list").security.push({ oauth2: ["group:read"] }),
  ],
  ["breaking", ["scope removed @ groups.list"], (d) => operation(d, "groups.list").security.shift()],
  [undefined, [], (d) => operation(d, "groups.list").security.reverse()],
  ["breaking", ["server removed @ groups.list"], (d) => operation(d, "groups.list").servers.pop()],
  [
    "feature",
    ["server added @ users.getZak"],
    (d) => (operation(d, "users.getZak").servers = [{ url: "https://api.zoom.us/v2/accounts/{accountId}" }]),
  ],
  ["breaking", ["paging removed @ groups.list"], (d) => delete operation(d, "groups.list")["x-pagination"]],
  [
    "breaking",
    ["paging changed @ groups.list"],
    (d) => (operation(d, "groups.list")["x-pagination"].items = "records"),
  ],
  [
    "breaking",
    ["limit lowered @ groups.addMembers batch request"],
    (d) => (operation(d, "groups.addMembers")["x-limits"][0].limit = 10),
  ],
  [
    "feature",
    ["limit raised @ groups.addMembers batch request"],
    (d) => (operation(d, "groups.addMembers")["x-limits"][0].limit = 99),
  ],
  ["feature", ["limit removed @ groups.addMembers"], (d) => delete operation(d, "groups.addMembers")["x-limits"]],
  [
    "breaking",
    ["limit added @ groups.update"],
    (d) =>
      (operation(d, "groups.update")["x-limits"] = [
        { kind: "window", subject: "account", limit: 100, window: "P1D", description: "Updates a day." },
      ]),
  ],
  [
    "breaking",
    ["variant changed @ groups.getSettings option=meeting_security"],
    (d) => (operation(d, "groups.getSettings")["x-variants"].values.meeting_security = "GroupSettings"),
  ],
  [
    "breaking",
    ["variants removed @ groups.getSettings"],
    (d) => delete operation(d, "groups.getSettings")["x-variants"],
  ],
];
