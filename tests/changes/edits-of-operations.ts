/** Seeded edits of operations, parameters, errors and the root: what was done, what it is called and what it asks for. */
import type { Json } from "../document.js";
import { errors, operation, parameter, place, rename, response } from "./places.js";

export type Edit = readonly [
  verdict: "breaking" | "feature" | "fix" | undefined,
  changes: readonly string[],
  edit: (document: Json) => void,
];

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
  // Parameters
  [
    "feature",
    ["parameter deprecated @ users.list role_id"],
    (d) => (parameter(d, "users.list", "role_id").deprecated = true),
  ],
  [
    "feature",
    ["parameter added @ groups.get fields"],
    (d) =>
      (operation(d, "groups.get").parameters = [
        { name: "fields", in: "query", description: "Which.", schema: { type: "string" } },
      ]),
  ],
  [
    "breaking",
    ["parameter added, required @ groups.get fields"],
    (d) =>
      (operation(d, "groups.get").parameters = [
        { name: "fields", in: "query", required: true, description: "Which.", schema: { type: "string" } },
      ]),
  ],
  [
    "breaking",
    ["parameter removed @ users.list role_id"],
    (d) => {
      const list = operation(d, "users.list");
      list.parameters = list.parameters.filter(({ name }: Json) => name !== "role_id");
    },
  ],
  [
    "breaking",
    ["parameter renamed @ users.list roles_id"],
    (d) => (parameter(d, "users.list", "role_id").name = "roles_id"),
  ],
  [
    "breaking",
    ["parameter renamed @ groups.deleteMember member", "parameter renamed @ groups.updateMember member"],
    (d) => {
      const { path, item } = place(d, "groups.updateMember");
      rename(d.paths, path, path.replace("{memberId}", "{member}"));
      item.parameters[1] = { ...d.components.parameters.GroupMemberId, name: "member" };
    },
  ],
  ["breaking", ["parameter moved @ users.list role_id"], (d) => (parameter(d, "users.list", "role_id").in = "header")],
  [
    "breaking",
    ["parameter became required @ users.list role_id"],
    (d) => (parameter(d, "users.list", "role_id").required = true),
  ],
  [
    "feature",
    ["parameter became optional @ users.checkEmail email"],
    (d) => (parameter(d, "users.checkEmail", "email").required = false),
  ],
  [
    "breaking",
    ["parameter default changed @ users.list page_size"],
    (d) => (parameter(d, "users.list", "page_size").schema.default = 31),
  ],
  [
    "breaking",
    ["request limit tightened @ users.list page_size"],
    (d) => (parameter(d, "users.list", "page_size").schema.maximum = 300),
  ],
  [
    "feature",
    ["request limit loosened @ groups.list page_size"],
    (d) => (parameter(d, "groups.list", "page_size").schema.maximum = 500),
  ],
  [
    "breaking",
    ["serialization changed @ users.list role_id"],
    (d) => (parameter(d, "users.list", "role_id").explode = false),
  ],
  // Bodies, answers and errors
  [
    "breaking",
    ["body removed @ groups.update body", "schema name removed @ GroupUpdate"],
    (d) => {
      delete operation(d, "groups.update").requestBody;
      delete d.components.schemas.GroupUpdate;
    },
  ],
  [
    "feature",
    ["body became optional @ groups.update body"],
    (d) => delete operation(d, "groups.update").requestBody.required,
  ],
  [
    "breaking",
    ["request media type removed @ groups.updateMember body"],
    (d) => delete operation(d, "groups.updateMember").requestBody.content["multipart/form-data"],
  ],
  [
    "fix",
    ["default media type changed @ groups.updateMember body"],
    (d) => {
      const { requestBody } = operation(d, "groups.updateMember");
      requestBody.content = Object.fromEntries(Object.entries(requestBody.content).toReversed());
    },
  ],
  [
    "breaking",
    ["success removed @ groups.update 204", "success added @ groups.update 202"],
    (d) => rename(operation(d, "groups.update").responses, "204", "202"),
  ],
  [
    "feature",
    ["refusal added @ groups.update 423", "error code added @ groups.update 423"],
    (d) =>
      (operation(d, "groups.update").responses["423"] = {
        description: "Locked.",
        "x-errors": [{ code: 4177, kind: "conflict", when: "It is locked.", remedy: "Unlock it." }],
      }),
  ],
  [
    "feature",
    ["error code added @ groups.updateMember 404"],
    (d) =>
      errors(d, "groups.updateMember", 404).push({ code: 4199, kind: "not_found", when: "Gone.", remedy: "None." }),
  ],
  ["breaking", ["error code removed @ groups.updateMember 404"], (d) => errors(d, "groups.updateMember", 404).pop()],
  [
    "breaking",
    ["error kind changed @ groups.updateMember 404 4131"],
    (d) => (errors(d, "groups.updateMember", 404)[1]!.kind = "conflict"),
  ],
  [
    "breaking",
    ["error subject changed @ groups.updateMember 404 4131"],
    (d) => (errors(d, "groups.updateMember", 404)[1]!.subject = "user"),
  ],
  [
    "fix",
    ["text changed @ groups.updateMember 404 4131"],
    (d) => (errors(d, "groups.updateMember", 404)[1]!.remedy = "Look again."),
  ],
  [undefined, [], (d) => errors(d, "groups.updateMember", 404).reverse()],
  [
    "breaking",
    ["header removed @ groups.get 200"],
    (d) => delete response(d, "groups.get", 200).headers["X-RateLimit-Limit"],
  ],
  [
    "feature",
    ["error also comes with another status @ groups.updateMember 404 4131"],
    (d) => (errors(d, "groups.updateMember", 404)[1]!.alsoStatus = 200),
  ],
  [
    "feature",
    ["response media type added @ groups.get 200"],
    (d) => (response(d, "groups.get", 200).content["text/csv"] = { schema: { type: "string" } }),
  ],
  [
    "feature",
    ["request media type added @ groups.update body"],
    (d) => (operation(d, "groups.update").requestBody.content["text/csv"] = { schema: { type: "string" } }),
  ],
  [
    "feature",
    ["body added @ groups.delete body"],
    (d) => (operation(d, "groups.delete").requestBody = { content: { "text/csv": { schema: { type: "string" } } } }),
  ],
  // The root
  [
    "breaking",
    ["quota added @ x-rate-limits.plans.pro.light.perDay"],
    (d) => (d["x-rate-limits"].plans.pro.light.perDay = 9),
  ],
  [
    "fix",
    ["OAuth error changed @ x-oauth.errors.4711.error"],
    (d) => (d["x-oauth"].errors.find(({ code }: Json) => code === 4711).error = "x"),
  ],
  [
    "breaking",
    ["quota lowered @ x-rate-limits.plans.pro.light.perSecond"],
    (d) => (d["x-rate-limits"].plans.pro.light.perSecond = 20),
  ],
  [
    "feature",
    ["quota raised @ x-rate-limits.plans.pro.light.perSecond"],
    (d) => (d["x-rate-limits"].plans.pro.light.perSecond = 40),
  ],
  ["breaking", ["daily reset changed @ x-rate-limits.resets"], (d) => (d["x-rate-limits"].resets = "12:00")],
  [
    "breaking",
    ["daily reset changed @ groups.create window account P1D"],
    (d) => (operation(d, "groups.create")["x-limits"][0].resets = "12:00"),
  ],
  ["breaking", ["address changed @ servers"], (d) => (d.servers[0].url = "https://api.zoom.us/v3")],
  [
    "feature",
    ["OAuth error added @ x-oauth.errors.4799"],
    (d) => d["x-oauth"].errors.push({ code: 4799, error: "x", final: true, when: "X." }),
  ],
  ["fix", ["other changed @ x-oauth.lifetimes.accessToken"], (d) => (d["x-oauth"].lifetimes.accessToken = 1800)],
  ["fix", ["text changed @ info"], (d) => (d.info.description = "Another front page.")],
  [undefined, [], (d) => d.tags.reverse()],
  // Webhooks
  [
    "feature",
    ["event added @ user.locked"],
    (d) => (d.webhooks = { ...d.webhooks, "user.locked": { post: { summary: "Locked" } } }),
  ],
];
