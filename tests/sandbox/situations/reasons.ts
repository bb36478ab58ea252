/** Documented refusals that no situation of an operation gives, by what stands in the document as status/code, and why. */

/** Gates refuse with these before an operation is asked: tests/sandbox/gates/every-operation.test.ts has them all. */
export const GATES: readonly string[] = [
  "401/4700",
  "401/124",
  "401/30031002",
  "401/30031004",
  "400/4711",
  "429/429",
  "400/2300",
];

const NEVER = "Zoom names it, and nobody knows what brings it about; `faults.answer` gives it.";
const OLD_STATUS =
  "Documents before 2025 send this refusal with 200, newer ones with 400, which is what the sandbox does.";
const ZOOM_DECIDES = "Zoom decides this about people, domains and accounts; the sandbox has no such list.";
const NAMES_NO_GROUP = "The call names no group that could be unknown.";
const ONE_OF_TWO = "The sandbox answers 300, which the document has beside it.";

/** By operation; `*` for every one that documents the row. Only `faults.answer` gives these. */
export const ON_DEMAND: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "*": {
    "400/104": "An older number of the refusal that the sandbox gives as 4711.",
    "401/201": "Seen with expired tokens, and not confirmed; the sandbox answers 124.",
    "400/124": "The sandbox gives it with 401, which the document has beside it.",
    "200/200": OLD_STATUS,
    "200/1010": OLD_STATUS,
    "403/403": NEVER,
    "403/3001": NEVER,
  },
  "users.list": { "403/null": "An account without REST access has no data that could be asked for." },
  "users.getSummary": { "403/null": "An account without REST access has no data that could be asked for." },
  "users.create": {
    "400/1000": "A user who is new manages no call queue.",
    "400/1135": ZOOM_DECIDES,
    "400/2016": ZOOM_DECIDES,
    "400/2035": ZOOM_DECIDES,
    "400/2036": ZOOM_DECIDES,
    "400/2037": ZOOM_DECIDES,
    "400/11321": ZOOM_DECIDES,
    "404/4130": NAMES_NO_GROUP,
  },
  "users.update": { "400/1109": NEVER },
  "users.checkEmail": { "404/1001": "An address that nobody has is `existed_email: false`." },
  "users.getZak": { "404/1001": "The sandbox gives it with 400, which the document has beside it." },
  "users.uploadVirtualBackground": { "404/null": "The sandbox answers 1001, which the document has beside it." },
  "users.uploadPicture": { "400/200": NEVER },
  "users.deletePicture": { "400/200": NEVER },
  "users.getMeetingTemplate": { "400/null": ONE_OF_TWO },
  "groups.list": { "404/4130": NAMES_NO_GROUP },
  "groups.create": { "404/4130": NAMES_NO_GROUP },
  "divisions.list": { "400/null": ONE_OF_TWO },
  "divisions.get": { "400/null": ONE_OF_TWO },
  "divisions.update": { "400/null": ONE_OF_TWO },
  "divisions.listMembers": { "400/null": ONE_OF_TWO },
  "divisions.addMembers": { "400/null": ONE_OF_TWO },
};
