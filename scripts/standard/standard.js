/**
 * openapi.json, the document for everybody: what our extensions say is also said in words and in the standard's own
 * fields, and nothing is left that only this project reads.
 */
import { deref, operationsOf } from "../spec/walk.js";
import { describeOperation } from "./operation.js";
import { describeErrors } from "./errors.js";
import { prune } from "../spec/prune.js";
import { describeValues } from "./values.js";

/** The fields of the root that concern our client and sandbox only, or that `info.description` says. */
const INTERNAL = ["x-common-errors", "x-rate-limits", "x-hosts", "x-oauth"];

const BEARER = {
  type: "http",
  scheme: "bearer",
  description:
    "An access token that was obtained elsewhere, for example by a server-to-server app. It needs one of the scopes that the operation lists.",
};

/** `document` is the closed bundle; it stays as it is. */
export function standardDocument(document) {
  const result = structuredClone(document);
  for (const field of INTERNAL) delete result[field];
  const responses = new Set();
  for (const { operation } of operationsOf(result)) {
    for (const response of Object.values(operation.responses)) responses.add(deref(result, response));
    describeOperation(operation, document["x-rate-limits"].plans);
    operation.security.push({ bearer: [] });
  }
  for (const response of responses) describeErrors(response);
  result.components.securitySchemes.bearer = BEARER;
  delete result.security;
  describeValues(result);
  return prune(result);
}
