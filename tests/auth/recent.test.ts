import { createRecent } from "../../src/auth/recent.js";

test("sixteen are remembered, and the oldest makes room for another", () => {
  const recent = createRecent();
  const texts = Array.from({ length: 16 }, (_, index) => `secret-${index}`);
  for (const text of texts) recent.add(text);
  expect(texts.filter((text) => !recent.has(text))).toEqual([]);
  recent.add("secret-3");
  expect(texts.filter((text) => !recent.has(text))).toEqual([]);
  recent.add("another");
  expect(recent.has("another")).toBe(true);
  expect(texts.filter((text) => !recent.has(text))).toEqual(["secret-0"]);
});

test("what was never added is not there", () => {
  expect(createRecent().has("secret")).toBe(false);
});
