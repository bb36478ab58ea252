/** A client of one user's refresh token, with a store that tests may change. */
import { memoryTokenStore, refreshToken, type TokenStore } from "../../src/index.js";
import { CLIENT } from "./oauth-server.js";
import { connect, HOUR } from "./setup.js";

export const KEY = `zoom.us/user/${CLIENT.clientId}/user-1`;

export function user(change: (memory: TokenStore) => Partial<TokenStore> = () => ({}), given?: string) {
  const setup = connect();
  const { clock, server } = setup;
  const initial = given ?? server.grant("initial");
  const memory = memoryTokenStore(clock);
  const store = { ...memory, ...change(memory) };
  const auth = refreshToken({ ...CLIENT, refreshToken: initial, store, key: "user-1" });
  return {
    ...setup,
    server,
    memory,
    auth,
    zoom: setup.client(auth),
    /** Another process, with what is left out kept in the store. */
    restart: (part: object = { refreshToken: initial }) =>
      setup.client(refreshToken({ ...CLIENT, store, key: "user-1", ...part })),
    /** What another process would write. */
    other: (accessToken: string, part: object = {}) => ({
      accessToken: server.accept(accessToken),
      expiresAt: clock.now() + HOUR,
      refreshToken: server.grant(`${accessToken}-refresh`),
      ...part,
    }),
    spent: () => server.tokenRequests.map(({ form }) => form.get("refresh_token")),
    revoked: () => server.requests.filter((one) => one.path === "/oauth/revoke").map(({ form }) => form.get("token")),
  };
}
