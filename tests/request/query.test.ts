import { ZoomInputError } from "../../src/errors/classes.js";
import { serializeQuery } from "../../src/request/query.js";

test.each([
  [{ status: "active", page_size: 30 }, "status=active&page_size=30"],
  [{ transfer_meeting: true, encrypted_email: false }, "transfer_meeting=true&encrypted_email=false"],
  [{ a: undefined, b: null, c: "" }, "c="],
  [{ search_key: "a&b=c d" }, "search_key=a%26b%3Dc%20d"],
  [{ file_ids: ["a", "b"] }, "file_ids=a%2Cb"],
  [{ from: new Date(0) }, "from=1970-01-01T00%3A00%3A00.000Z"],
  [{}, ""],
])("%j becomes %s", (query, text) => {
  expect(serializeQuery(query)).toBe(text);
});

test.each([[NaN], [{}], [() => 1], [Infinity], [new Date(NaN)], [Symbol("s")]])(
  "a value that means nothing is refused by name: %p",
  (value) => {
    expect(() => serializeQuery({ page_size: value })).toThrow(ZoomInputError);
    expect(() => serializeQuery({ page_size: value })).toThrow(/page_size/);
  },
);
