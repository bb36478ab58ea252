/** Seeded edits of parameters, bodies, answers and error codes. */
import type { Json } from "../document.js";
import type { Edit } from "./edit.js";
import { errors, operation, parameter, place, rename, response } from "./places.js";

export const EDITS_OF_CALLS: readonly Edit[] = [
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
];
