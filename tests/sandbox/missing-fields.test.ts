/** What the types and the client refuse before anything is sent, other clients send: the sandbox refuses it as Zoom does. */
import { createHarness, idOf } from "./harness.js";

const form = (fields: Readonly<Record<string, string>>) => {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.set(name, value);
  return data;
};
const member = `/groups/${idOf("sales")}/members/${idOf("licensed")}`;

test.each([
  ["a group without name", "POST", "/groups", {}, 300, "name"],
  ["a move without target", "PATCH", member, { action: "move" }, 300, "target_group_id"],
  ["a primary group without target", "PATCH", member, { action: "set_primary" }, 300, "target_group_id"],
  ["the form of a move without target", "PATCH", member, form({ action: "move" }), 300, "target_group_id"],
])("%s is refused by the field's name, and nothing has changed", async (_name, method, path, body, code, field) => {
  const harness = createHarness();
  const before = harness.snapshot();
  expect(await harness.request(method, path, body)).toMatchObject({
    status: 400,
    body: { code, errors: [{ field, message: "Is required." }] },
  });
  expect(harness.snapshot()).toBe(before);
});

test.each([
  ["a background of a user", `/users/${idOf("licensed")}/settings/virtual_backgrounds`, -1],
  ["a background of a group", `/groups/${idOf("sales")}/settings/virtual_backgrounds`, -1],
  ["a picture", `/users/${idOf("licensed")}/picture`, 120],
])("a form without file for %s gets the code that the document has for it", async (_name, path, code) => {
  const harness = createHarness();
  const before = harness.snapshot();
  const { status, body } = await harness.request("POST", path, form({}));
  expect({ status, code: body?.code }).toEqual({ status: 400, code });
  expect(harness.snapshot()).toBe(before);
});
