/** Every operation names the scopes of which one is enough, and the servers on which those scopes reach it. */
import { reach, SCOPE } from "./vocabulary.js";

const GLOBAL = "https://api.zoom.us/v2";
const SUB_ACCOUNT = `${GLOBAL}/accounts/{accountId}`;

export default function security() {
  return {
    Operation(operation, { report, location, resolve }) {
      const alternatives = operation.security ?? [];
      const scopes = alternatives.map(({ oauth2 }) => oauth2);
      if (scopes.length === 0 || scopes.some((list) => list?.length !== 1 || !SCOPE.test(list[0]))) {
        report({
          message:
            "The operation has no valid `security`. List the scopes of which one is enough, `- { oauth2: [scope] }` each.",
          location,
        });
        return;
      }
      const reaches = scopes.map(([scope]) => reach(scope));
      const expected = [
        ...(reaches.some((name) => name !== "master") ? [GLOBAL] : []),
        ...(reaches.includes("master") ? [SUB_ACCOUNT] : []),
      ];
      const servers = operation.servers?.map((server) => (server.$ref ? resolve(server).node : server).url) ?? [GLOBAL];
      if (servers.join(" ") !== expected.join(" ")) {
        report({
          message: `The scopes reach the operation at ${expected.join(" and ")}, the servers are ${servers.join(" and ")}. Correct \`servers\` or \`security\`.`,
          location,
        });
      }
    },
  };
}
