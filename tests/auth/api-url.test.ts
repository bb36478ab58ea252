import { adoptableUrl } from "../../src/auth/api-url.js";

test.each([
  ["https://api-eu.zoom.us", "https://api-eu.zoom.us/v2"],
  ["https://api-eu.zoom.us/", "https://api-eu.zoom.us/v2"],
  ["https://api-eu.zoom.us/v2", "https://api-eu.zoom.us/v2"],
  ["https://zoom.us", "https://zoom.us/v2"],
  ["https://api.eu.zoom.us:443", "https://api.eu.zoom.us/v2"],
  ["https://api-eu.zoom.us/v1", undefined],
  ["https://api-eu.zoom.us/v2/users", undefined],
  ["https://api-eu.zoom.us:8443", undefined],
  ["http://api-eu.zoom.us", undefined],
  ["https://zoom.us.example", undefined],
  ["https://notzoom.us", undefined],
  ["https://user@api-eu.zoom.us", undefined],
  ["https://:word@api-eu.zoom.us", undefined],
  ["https://api-eu.zoom.us?to=other", undefined],
  ["https://api-eu.zoom.us#other", undefined],
  ["api-eu.zoom.us", undefined],
  [undefined, undefined],
])("%s becomes %s", (given, expected) => {
  expect(adoptableUrl(given)).toBe(expected);
});
