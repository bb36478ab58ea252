/** Facts about a user that no operation sets and that decide what Zoom refuses. */
import type { UserFacts, UserRecord } from "../state/account.js";
import { userNamed } from "../state/users.js";
import { ControlError } from "./input.js";
import type { ControlParts, Route } from "./route.js";

const FACTS = ["locked", "clockedIn", "zoomEvents", "callQueueManager", "presenceUnavailable"] as const;

type Facts = Partial<Pick<UserFacts, (typeof FACTS)[number]>>;

export function userControls(route: Route, { tenant }: ControlParts): void {
  const { handle } = tenant;
  const found = (idOrEmail: string | undefined): UserRecord => {
    const user = userNamed(handle.account, idOrEmail ?? "");
    if (!user) throw new ControlError(`There is no user ${idOrEmail}. Name one by id or e-mail address.`);
    return user;
  };
  route("GET", "/users/:user", (_, c) => {
    const { profile, status, role, extra } = found(c.req.param("user"));
    return { id: profile.id, email: profile.email, status, role, facts: extra };
  });
  route("PATCH", "/users/:user", (input, c) => {
    const { extra } = found(c.req.param("user"));
    Object.assign(extra, factsOf(input));
  });
}

function factsOf(input: Record<string, unknown>): Facts {
  const facts: Facts = {};
  for (const [name, value] of Object.entries(input)) {
    const known = FACTS.find((fact) => fact === name);
    if (!known) throw new ControlError(`\`${name}\` is not known. Give ${FACTS.join(", ")}.`);
    if (typeof value !== "boolean") throw new ControlError(`\`${name}\` is neither true nor false.`);
    facts[known] = value;
  }
  return facts;
}
