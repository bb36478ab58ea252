import fc from "fast-check";
import { stringify } from "../../src/shared/json.js";

test.each([
  [{ license_option: 2 ** 56 }, '{"license_option":72057594037927936}'],
  [[2 ** 57, 2 ** 59], "[144115188075855872,576460752303423488]"],
  [{ id: 2n ** 63n }, '{"id":9223372036854775808}'],
  [{ small: 1, text: "72057594037927936", nothing: null }, '{"small":1,"text":"72057594037927936","nothing":null}'],
])("large integers keep every digit: %#", (value, text) => {
  expect(stringify(value)).toBe(text);
});

test("strings are left alone, whatever they look like", () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[#"\\\\0-9-]{0,8}$/)), (texts) => {
      const value = { texts, large: 2 ** 56 };
      expect(stringify(value)).toBe(`{"texts":${JSON.stringify(texts)},"large":72057594037927936}`);
    }),
  );
});

test("everything else is what JSON.stringify prints", () => {
  fc.assert(
    fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
      const large = JSON.stringify(value, (_key, item: unknown) =>
        typeof item === "number" && Number.isInteger(item) && !Number.isSafeInteger(item) ? 0 : item,
      );
      const mine = stringify(JSON.parse(large));
      expect(mine).toBe(JSON.stringify(JSON.parse(large)));
    }),
  );
});
