/** Assistants, who schedule for a user, and schedulers, whom the user schedules for. Each is the other's mirror. */
import type { Call, Handlers } from "../../http/call.js";
import { findUser } from "../../state/users.js";
import { Refusal } from "../../http/refusal.js";
import type { UserRecord } from "../../state/account.js";

const LICENSED = 2;
const ON_PREM = 3;

export const userRelationHandlers: Handlers = {
  "users.listAssistants": (call) => {
    const user = subject(call);
    return {
      assistants: recordsOf(call, user.assistants).map(({ profile }) => ({
        id: profile.id,
        email: profile.email,
        can_manage_host_private_event: privateEvents(user).includes(profile.id),
      })),
    };
  },

  "users.addAssistants": (call) => {
    const user = subject(call);
    const { assistants = [] } = (call.body ?? {}) as {
      assistants?: { id?: string; email?: string; can_manage_host_private_event?: boolean }[];
    }; // validated
    if (!canSchedule(user)) throw new Refusal(200, { message: "The user needs a licence to have assistants." });
    const found = assistants.map(({ id, email, can_manage_host_private_event }) => {
      const assistant = call.account.users.get(id ?? call.account.emails.get((email ?? "").toLowerCase()) ?? "");
      if (!assistant || assistant.status === "pending")
        throw new Refusal(200, { message: `The assistant ${id ?? email} does not exist.` });
      if (assistant === user) throw new Refusal(200, { message: "A user cannot be their own assistant." });
      if (!canSchedule(assistant)) throw new Refusal(200, { message: "The assistant needs a licence." });
      if (user.assistants.includes(assistant.profile.id))
        throw new Refusal(200, { message: `${assistant.profile.email} is already an assistant.` });
      return { assistant, privately: can_manage_host_private_event === true };
    });
    for (const { assistant, privately } of found) {
      user.assistants.push(assistant.profile.id);
      assistant.schedulers.push(user.profile.id);
      if (privately) user.extra.privateEvents = [...privateEvents(user), assistant.profile.id];
    }
    return {
      ids: found.map(({ assistant }) => assistant.profile.id).join(","),
      add_at: new Date(call.now).toISOString().replace(/\.\d+Z$/, "Z"),
    };
  },

  "users.deleteAssistants": (call) => {
    const user = subject(call);
    for (const assistant of recordsOf(call, user.assistants)) unlink(user, assistant);
  },

  "users.deleteAssistant": (call) => {
    unlink(subject(call), other(call, call.params.assistantId ?? ""));
  },

  "users.listSchedulers": (call) => ({
    schedulers: recordsOf(call, subject(call).schedulers).map(({ profile }) => ({
      id: profile.id,
      email: profile.email,
      ...(typeof profile.pmi === "number" && { pmi: profile.pmi }),
    })),
  }),

  "users.deleteSchedulers": (call) => {
    const user = subject(call);
    for (const scheduler of recordsOf(call, user.schedulers)) unlink(scheduler, user);
  },

  "users.deleteScheduler": (call) => {
    const user = subject(call);
    unlink(other(call, call.params.schedulerId ?? ""), user);
  },
};

function subject(call: Call): UserRecord {
  return findUser(call, call.params.userId ?? "");
}

/** Whoever is not there is as unknown as the user of the path would be. */
function other(call: Call, idOrEmail: string): UserRecord {
  const user = call.account.users.get(call.account.emails.get(idOrEmail.toLowerCase()) ?? idOrEmail);
  if (!user) throw new Refusal(1001, { message: `User does not exist: ${idOrEmail}.` });
  return user;
}

function unlink(user: UserRecord, assistant: UserRecord): void {
  user.assistants = user.assistants.filter((id) => id !== assistant.profile.id);
  assistant.schedulers = assistant.schedulers.filter((id) => id !== user.profile.id);
  user.extra.privateEvents = privateEvents(user).filter((id) => id !== assistant.profile.id);
}

function recordsOf(call: Call, ids: readonly string[]): UserRecord[] {
  return ids.flatMap((id) => call.account.users.get(id) ?? []);
}

function canSchedule({ profile }: UserRecord): boolean {
  return profile.type === LICENSED || profile.type === ON_PREM;
}

function privateEvents(user: UserRecord): string[] {
  return (user.extra.privateEvents as string[] | undefined) ?? []; // only written above
}
