/** Asking an OAuth server for a token directly, with answers that are given in advance. */
import { createOAuthClient } from "../../src/auth/oauth-client.js";
import { requestToken, type TokenAnswer } from "../../src/auth/token-request.js";
import { CLIENT } from "./oauth-server.js";
import { connect, drive } from "./setup.js";

export const FIELDS = { grant_type: "account_credentials", account_id: "account-1" };

export function ask(
  script: Parameters<typeof connect>[0] & { answers?: (() => Response)[]; repeatable?: boolean } = {},
) {
  const { answers = [], repeatable = true } = script;
  const setup = connect();
  setup.server.script.push(...answers);
  const client = createOAuthClient(CLIENT);
  const request = { grant: "test", fields: FIELDS, repeatable };
  const answer: Promise<TokenAnswer> = drive(setup.clock, requestToken(setup.deps, client, request), 50);
  return { ...setup, answer };
}
