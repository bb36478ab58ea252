import { createRecent } from "../../src/shared/recent.js";

test("the last sixty-four are remembered, and the oldest makes room for another", () => {
  const recent = createRecent();
  const texts = Array.from({ length: 64 }, (_, index) => `secret-${index}`);
  for (const text of texts) recent.add(text);
  expect(texts.filter((text) => !recent.has(text))).toEqual([]);
  recent.add("secret-3");
  expect(texts.filter((text) => !recent.has(text))).toEqual([]);
  recent.add("another");
  expect(recent.has("another")).toBe(true);
  expect(texts.filter((text) => !recent.has(text))).toEqual(["secret-0"]);
});
