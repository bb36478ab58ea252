/** Lists that Zoom sends as one string, and who is missing in them. */
import fc from "fast-check";
import { createZoomClient, splitIds } from "../../src/index.js";
import { createSandbox } from "../../src/sandbox/index.js";
import { createManualClock } from "../../src/shared/clock.js";

test.each([
  [undefined, []],
  ["", []],
  [",", []],
  ["a", ["a"]],
  ["a,b", ["a", "b"]],
  [" a , b ,", ["a", "b"]],
])("%j is %j", (text, ids) => {
  expect(splitIds(text)).toEqual(ids);
});

test("any identifiers come back in their order", () => {
  const id = fc.stringMatching(/^[\w+/=-]{1,30}$/);
  fc.assert(fc.property(fc.array(id), (ids) => expect(splitIds(ids.join(","))).toEqual(ids)));
});

test("whoever is missing in the answer was not added", async () => {
  const sandbox = createSandbox({ clock: createManualClock(), quota: "off", users: 5 });
  const zoom = createZoomClient(sandbox.clientOptions());
  const users = await zoom.users.list().toArray({ limit: 2 });
  const { id: groupId } = await zoom.groups.create({ body: { name: "Helsinki" } });
  const wanted = [...users.map(({ id }) => id ?? ""), "nobody-has-this-id"];
  const { ids } = await zoom.groups.addMembers({
    path: { groupId: groupId ?? "" },
    body: { members: wanted.map((id) => ({ id })) },
  });
  expect(wanted.filter((id) => !splitIds(ids).includes(id))).toEqual(["nobody-has-this-id"]);
});
