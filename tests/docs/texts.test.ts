/** The texts of the document, and a translation of them as an overlay. */
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { query } from "json-p3";
import { parse } from "yaml";
import { applyOverlay, compare, readOverlay, targetOf, writeOverlay } from "../../scripts/docs/texts/overlay.js";
import { styleErrors } from "../../scripts/docs/texts/style.js";
import { textsOf } from "../../scripts/docs/texts/texts.js";
import { type Json, document } from "../document.js";

const texts = [...textsOf(document).values()];
const file = join(mkdtempSync(join(tmpdir(), "texts-")), "overlay.yaml");

const translateAll = () => new Map(texts.map((text, index) => [targetOf(text), `译文 ${index}`]));

test("every sentence of the document is a text or data of an example", () => {
  const known = new Set(texts.map(({ english }) => english));
  const forgotten: string[] = [];
  const visit = (node: unknown, where: string): void => {
    if (typeof node === "string") {
      const isData = /\/(examples?|value|pattern|enum)(\/|$)/.test(where) || /\/x-rate-limits\/signals\//.test(where);
      if (/[a-z] [a-z]/.test(node) && !known.has(node) && !isData && where !== "/info/title") forgotten.push(where);
    } else if (typeof node === "object" && node !== null) {
      for (const [key, value] of Object.entries(node)) visit(value, `${where}/${key}`);
    }
  };
  visit(document, "");
  expect(forgotten).toEqual([]);
});

test("a property that is called description is a field, not a text", () => {
  const schemas = { Group: { properties: { description: { type: "string", description: "What it is for." } } } };
  const found = [...textsOf({ paths: {}, components: { schemas } }).values()];
  expect(found.map(({ english, where }) => [english, where])).toEqual([
    ["What it is for.", ["/components/schemas/Group/properties/description"]],
  ]);
});

test("an overlay that is written, read and applied sets every text, and nothing else", () => {
  writeFileSync(file, writeOverlay(document, translateAll(), "Test"));
  const translated = applyOverlay(document, readOverlay(file));
  const left = [...textsOf(translated).values()];
  expect(left.filter(({ english, set, path }) => set === path && !english.startsWith("译文"))).toEqual([]);
  expect(compare(document, readOverlay(file))).toEqual({ missing: [], stale: [] });
  const backwards = new Map(texts.map((text, index) => [`译文 ${index}`, text.english]));
  const restored = JSON.parse(JSON.stringify(translated), (key, value: unknown) =>
    key === "x-displayName" ? undefined : typeof value === "string" ? (backwards.get(value) ?? value) : value,
  ) as unknown;
  expect(restored).toEqual(document);
});

test("a changed sentence makes its translation stale and is missing itself", () => {
  const edited = structuredClone(document);
  const group = edited.tags[0];
  const before = group.description;
  group.description = "Something new.";
  const { missing, stale } = compare(edited, translateAll());
  expect(missing.map(({ english }) => english)).toEqual(["Something new."]);
  expect(stale).toEqual([targetOf({ path: ["description"], english: before })]);
});

test("the targets are JSONPath queries that select the objects with the text, for any implementation of RFC 9535", () => {
  writeFileSync(file, writeOverlay(document, translateAll(), "Test"));
  const { actions } = parse(readFileSync(file, "utf8")) as {
    actions: { target: string }[];
  };
  fc.assert(
    fc.property(fc.integer({ min: 0, max: texts.length - 1 }), (index) => {
      const found = query(actions[index]?.target ?? "", document).values();
      expect(found.length).toBeGreaterThanOrEqual(texts[index]?.where.length ?? Number.POSITIVE_INFINITY);
      for (const node of found as Json[]) {
        expect(texts[index]?.path.reduce((inner: Json, key: string) => inner[key], node)).toBe(texts[index]?.english);
      }
    }),
    { numRuns: 20 },
  );
});

test.each([
  ["Use `next_page_token`.", "请使用 `page_token`。", "lacks `next_page_token`"],
  ["See [Zoom](https://zoom.us).", "参见 [Zoom](https://zoom.com)。", "lacks https://zoom.us"],
  ["The id of the user.", "用户ID。", "a space between"],
  ["The user, or none.", "用户,或者没有。", "Chinese punctuation"],
  ["The name of the group.", "The name of the group.", "is in Chinese"],
  ["At most 2,000 users.", "最多 300 名用户。", "the same numbers: 2,000"],
  ["The name of the group.", "群组的名称", "a full stop"],
  ["List groups", "列出群组。", "a full stop"],
  ["A group.\n\nNote: It is new.", "群组。注：它是新的。", "paragraphs as in the English"],
  ["The name of the\ngroup.", "群组\n的名称。", "paragraphs as in the English"],
])("%s as %s: %s", (english, chinese, complaint) => {
  expect(styleErrors(english, chinese).join()).toContain(complaint);
});

test.each([
  ["The id of the user.", "用户 ID。"],
  ["`0` is Basic, **always**.", "`0` 表示**基本**，始终如此。"],
  ["SAML", "SAML"],
  ["One of the two groups,\nor none.\n", "两个群组之一，或者没有。"],
  ["Zoom Workplace for Clinicians.", "Zoom Workplace for Clinicians。"],
])("%s as %s is fine", (english, chinese) => {
  expect(styleErrors(english, chinese)).toEqual([]);
});
