/** generated/platform.ts: what concerns every operation, such as hosts and the OAuth server. */
import { header } from "./header.js";

const constant = (name, value, text) => `/** ${text} */\nexport const ${name} = ${JSON.stringify(value)} as const;\n\n`;

export function emitPlatform(document) {
  const { authorizationUrl, tokenUrl } = document.components.securitySchemes.oauth2.flows.authorizationCode;
  const { errors: _errors, ...oauth } = document["x-oauth"];
  return (
    header("What concerns every operation: hosts, the OAuth server.") +
    constant("baseUrl", document.servers[0].url, "The default address of the API.") +
    constant(
      "plans",
      Object.keys(document["x-rate-limits"].plans),
      "The plans that differ in their limits, the lowest first.",
    ) +
    constant("allowedHosts", document["x-hosts"].allowed, "Hosts that may see a token, they and what is below them.") +
    constant(
      "oauth",
      { authorizeUrl: authorizationUrl, tokenUrl, ...oauth },
      "The OAuth server. Lifetimes and intervals are in seconds.",
    )
  );
}

/** generated/oauth-errors.ts: apart from the rest, because the client loads it with the first refusal. */
export function emitOAuthErrors(document) {
  const { errors } = document["x-oauth"];
  return (
    header("Zoom's numbers for refusals of the OAuth server.") +
    constant("oauthErrors", errors, "`final`: the same request cannot succeed later.")
  );
}
