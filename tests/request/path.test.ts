import fc from "fast-check";
import { operations } from "../../generated/operations.js";
import { ZoomInputError } from "../../src/errors/classes.js";
import { serializePath } from "../../src/request/path.js";

const MEMBER = "/groups/{groupId}/members/{memberId}";

test.each([
  ["an identifier", "KDcuGIm1QgePTO8WbOqwIQ", "KDcuGIm1QgePTO8WbOqwIQ"],
  ["an e-mail address", "jchill@example.com", "jchill%40example.com"],
  ["a plus", "j+chill@example.com", "j%2Bchill%40example.com"],
  ["three dots", "...", "..."],
  ["a question mark and a hash", "a?b#c", "a%3Fb%23c"],
  ["a percent sign", "100%", "100%25"],
  ["letters of other scripts", "张三", "%E5%BC%A0%E4%B8%89"],
  ["a pair of surrogates", "😀", "%F0%9F%98%80"],
])("%s becomes one segment", (_name, id, segment) => {
  expect(serializePath(MEMBER, { groupId: "g", memberId: id })).toBe(`/groups/g/members/${segment}`);
});

test.each([
  ["missing", undefined, "it is missing"],
  ["null", null, "null, not a string"],
  ["a number", 12, "number, not a string"],
  ["an object", {}, "object, not a string"],
  ["empty", "", "empty"],
  ["blank", "  ", "empty"],
  ["a dot", ".", "dot segment"],
  ["two dots", "..", "dot segment"],
  ["encoded dots", "%2e%2e", "dot segment"],
  ["half encoded dots", ".%2E", "dot segment"],
  ["twice encoded dots", "%252e%252e", "dot segment"],
  ["a slash", "a/b", "slash"],
  ["a backslash", "a\\b", "slash"],
  ["an encoded slash", "a%2fb", "slash"],
  ["a way out", "../../users", "slash"],
  ["a line break", "a\r\nb", "control character"],
  ["an encoded line break", "a%0d%0ab", "control character"],
  ["NUL", "\u0000", "control character"],
  ["half a character", "\ud800", "half a character"],
])("an id that is %s is refused by name, with a caret under the culprit", (_name, memberId, problem) => {
  const call = () => serializePath(MEMBER, { groupId: "g", memberId });
  expect(call).toThrow(ZoomInputError);
  expect(call).toThrow(problem);
  expect(call).toThrow(/path parameter `memberId`[\s\S]*\/members\/\{memberId\}\n {28}\^{10}$/);
});

const templates = [...new Set(Object.values(operations).map(({ path }) => path))].filter((path) => path.includes("{"));
// The long run is asked for by hand: npm run fuzz.
const runs = Number(process.env.FUZZ_RUNS ?? 2000);

test.each(templates)("%s keeps its number of segments, decodes to the input or refuses", (template) => {
  const names = [...template.matchAll(/\{([^}]+)\}/g)].map((match) => match[1] ?? "");
  const text = fc.oneof(
    fc.string({ unit: "binary", maxLength: 30 }),
    fc.string({
      unit: fc.constantFrom(".", "%", "2", "e", "E", "f", "5", "c", "/", "\\", "a", "@", "?", "#", ";", " "),
      maxLength: 12,
    }),
  );
  fc.assert(
    fc.property(fc.tuple(...names.map(() => text)), (values) => {
      const parameters = Object.fromEntries(names.map((name, index) => [name, values[index]]));
      let path: string;
      try {
        path = serializePath(template, parameters);
      } catch (error) {
        expect(error).toBeInstanceOf(ZoomInputError);
        return;
      }
      const parsed = new URL(`https://api.zoom.us/v2${path}`);
      const segments = parsed.pathname.slice("/v2".length).split("/");
      const expected = template.split("/").map((part) => (part.startsWith("{") ? parameters[part.slice(1, -1)] : part));
      expect(segments.map(decodeURIComponent)).toEqual(expected);
      expect(parsed.search + parsed.hash).toBe("");
    }),
    { numRuns: runs },
  );
});
