/** Pictures and virtual backgrounds: what is taken, what is kept, and where it shows. */
import { formOf, type Upload } from "./forms.js";
import { createHarness, idOf, type Harness } from "./harness.js";

const user = `/users/${idOf("licensed")}`;
const MIB = 1024 * 1024;

async function filesOf(harness: Harness, settings: string): Promise<readonly unknown[]> {
  const { body } = await harness.request("GET", settings);
  const { virtual_background_settings } = body?.in_meeting as { virtual_background_settings: { files: unknown[] } };
  return virtual_background_settings.files;
}

describe.each([
  ["a user", `${user}/settings`],
  ["a group", `/groups/${idOf("sales")}/settings`],
])("virtual backgrounds of %s", (_, settings) => {
  const path = `${settings}/virtual_backgrounds`;

  test("show up in the settings until they are deleted", async () => {
    const harness = createHarness();
    expect(await filesOf(harness, settings)).toEqual([]);
    const { status, body: first } = await harness.request("POST", path, formOf({}));
    const { body: second } = await harness.request("POST", path, formOf({ name: "hall.gif", kind: "gif", size: 32 }));
    expect(status).toBe(201);
    expect(first).toEqual({ id: expect.any(String), name: "beach.png", size: 64, type: "image", is_default: false });
    expect(second).toMatchObject({ name: "hall.gif", size: 32 });
    expect(await filesOf(harness, settings)).toEqual([first, second]);
    expect((await harness.request("DELETE", `${path}?file_ids=${String(first?.id)}`)).status).toBe(204);
    expect(await filesOf(harness, settings)).toEqual([second]);
    expect((await harness.request("DELETE", `${path}?file_ids=${String(second?.id)}`)).status).toBe(204);
    expect(await filesOf(harness, settings)).toEqual([]);
  });

  test("are ten at most", async () => {
    const harness = createHarness();
    const upload = async () => (await harness.request("POST", path, formOf({}))).status;
    for (let count = 0; count < 10; count += 1) expect(await upload()).toBe(201);
    expect(await upload()).toBe(400);
  });

  test.each([
    ["a part of another name", { part: "picture" }, -1],
    ["a part without a file", "text", -1],
    ["a part without a file name", { name: "" }, -1],
    ["an empty file", { size: 0 }, 120],
    ["a text that is called a picture", { kind: "text" }, 120],
    ["a byte too much", { size: 15 * MIB + 1 }, 120],
  ])("are not made of %s: %s", async (_what, upload, code) => {
    const harness = createHarness();
    const before = harness.snapshot();
    const form = typeof upload === "string" ? new FormData() : formOf(upload);
    if (typeof upload === "string") form.set("file", upload);
    expect(await harness.request("POST", path, form)).toMatchObject({ status: 400, body: { code } });
    expect(harness.snapshot()).toBe(before);
  });

  test("may be as large as the limit", async () => {
    expect((await createHarness().request("POST", path, formOf({ size: 15 * MIB }))).status).toBe(201);
  });

  test("are all deleted, or none", async () => {
    const harness = createHarness();
    const { body } = await harness.request("POST", path, formOf({}));
    const answer = await harness.request("DELETE", `${path}?file_ids=${String(body?.id)},unknown`);
    expect(answer).toMatchObject({
      status: 400,
      body: { code: 300, errors: [{ field: "file_ids", message: expect.stringContaining("unknown") }] },
    });
    expect(await filesOf(harness, settings)).toEqual([body]);
  });
});

test("users may have videos as backgrounds, groups may not", async () => {
  const harness = createHarness();
  const video = () => formOf({ name: "sea.mp4", kind: "mp4" });
  const { body } = await harness.request("POST", `${user}/settings/virtual_backgrounds`, video());
  expect(body).toMatchObject({ type: "video" });
  const refused = await harness.request("POST", `/groups/${idOf("sales")}/settings/virtual_backgrounds`, video());
  expect(refused).toMatchObject({ status: 400, body: { code: 120 } });
});

describe("a profile picture", () => {
  const upload = (harness: Harness, file: Upload) =>
    harness.request("POST", `${user}/picture`, formOf({ part: "pic_file", ...file }));
  const picture = async (harness: Harness) => (await harness.request("GET", user)).body?.pic_url;

  test.each(["png", "jpeg"])("is a %s, and shows in the profile until it is deleted", async (kind) => {
    const harness = createHarness();
    expect((await upload(harness, { kind })).status).toBe(201);
    expect(await picture(harness)).toEqual(expect.stringMatching(/^https:/));
    expect((await harness.request("DELETE", `${user}/picture`)).status).toBe(204);
    expect(await picture(harness)).toBeUndefined();
    expect(harness.user("licensed").picture).toBeUndefined();
  });

  test("is replaced by the next one", async () => {
    const harness = createHarness();
    await upload(harness, {});
    const before = await picture(harness);
    await upload(harness, {});
    expect(await picture(harness)).not.toBe(before);
  });

  test.each([
    ["a GIF", { kind: "gif" }],
    ["too large", { size: 2 * MIB + 1 }],
    ["empty", { size: 0 }],
    ["of another name", { part: "file" }],
    ["without a file name", { name: "" }],
  ])("%s is refused with 120", async (_, file) => {
    const harness = createHarness();
    expect(await upload(harness, file)).toMatchObject({ status: 400, body: { code: 120 } });
    expect(await picture(harness)).toBeUndefined();
  });

  test("may be as large as the limit", async () => {
    expect((await upload(createHarness(), { size: 2 * MIB })).status).toBe(201);
  });
});

test("a form that has no place for files takes none", async () => {
  const answer = await createHarness().request("PATCH", user, formOf({ part: "colour" }));
  expect(answer).toMatchObject({ status: 400, body: { code: 300, errors: [{ field: "colour" }] } });
});
