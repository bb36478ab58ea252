/** Our Redocly plugin: what EXTENSIONS.md promises, enforced. One rule a file, each with a spec that breaks it in tests/spec/rules. */
import closedRequests from "./closed-requests.js";
import descriptions from "./descriptions.js";
import errors from "./errors.js";
import examples from "./examples.js";
import extensions from "./extensions.js";
import idempotent from "./idempotent.js";
import limits from "./limits.js";
import noOneOf from "./no-one-of.js";
import operationId from "./operation-id.js";
import pagination from "./pagination.js";
import rateLimitLabel from "./rate-limit-label.js";
import rolePermissions from "./role-permissions.js";
import security from "./security.js";
import standardResponses from "./standard-responses.js";
import summaries from "./summaries.js";
import variants from "./variants.js";
import zoomOperationId from "./zoom-operation-id.js";

const rules = {
  "closed-requests": closedRequests,
  descriptions,
  errors,
  examples,
  extensions,
  idempotent,
  limits,
  "no-one-of": noOneOf,
  "operation-id": operationId,
  pagination,
  "rate-limit-label": rateLimitLabel,
  "role-permissions": rolePermissions,
  security,
  "standard-responses": standardResponses,
  summaries,
  variants,
  "zoom-operation-id": zoomOperationId,
};

export default function zoomPlugin() {
  return {
    id: "zoom",
    rules: { oas3: rules },
    configs: {
      all: { rules: Object.fromEntries(Object.keys(rules).map((name) => [`zoom/${name}`, "error"])) },
    },
  };
}
