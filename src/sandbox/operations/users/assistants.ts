/** Assistants, who schedule for a user, and schedulers, whom the user schedules for. Each is the other's mirror. */
import type { Handlers } from "../handler.js";
import type { AnyCall } from "../../http/call.js";
import { instant } from "../../state/time.js";
import { isLicensed } from "../../state/user-kinds.js";
import { userNamed } from "../../state/users.js";
import { findUser } from "./find.js";
import type { UserRecord } from "../../state/account.js";

const USER_NOT_FOUND = 1001;

export const userRelationHandlers = {
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
    const assistants = call.body?.assistants ?? [];
    if (!canSchedule(user)) throw call.refuse(200, { message: "The user needs a licence to have assistants." });
    const found = assistants.map(({ id, email, can_manage_host_private_event }) => {
      const assistant = userNamed(call.account, id ?? email ?? "");
      if (!assistant || assistant.status === "pending")
        throw call.refuse(200, { message: `The assistant ${id ?? email} does not exist.` });
      if (assistant === user) throw call.refuse(200, { message: "A user cannot be their own assistant." });
      if (!canSchedule(assistant)) throw call.refuse(200, { message: "The assistant needs a licence." });
      if (user.assistants.includes(assistant.profile.id))
        throw call.refuse(200, { message: `${assistant.profile.email} is already an assistant.` });
      return { assistant, privately: can_manage_host_private_event === true };
    });
    for (const { assistant, privately } of found) {
      user.assistants.push(assistant.profile.id);
      assistant.schedulers.push(user.profile.id);
      if (privately) user.extra.privateEvents = [...privateEvents(user), assistant.profile.id];
    }
    return {
      ids: found.map(({ assistant }) => assistant.profile.id).join(","),
      add_at: instant(call.now),
    };
  },

  "users.deleteAssistants": (call) => {
    const user = subject(call);
    for (const assistant of recordsOf(call, user.assistants)) unlink(user, assistant);
  },

  "users.deleteAssistant": (call) => {
    unlink(subject(call), other(call, call.params.assistantId));
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
    unlink(other(call, call.params.schedulerId), user);
  },
} satisfies Partial<Handlers>;

function subject(call: AnyCall): UserRecord {
  return findUser(call);
}

/** Whoever is not there is as unknown as the user of the path would be. */
function other(call: AnyCall, idOrEmail: string): UserRecord {
  const user = userNamed(call.account, idOrEmail);
  if (!user) throw call.refuseFirst([USER_NOT_FOUND], { message: `User does not exist: ${idOrEmail}.` });
  return user;
}

function unlink(user: UserRecord, assistant: UserRecord): void {
  user.assistants = user.assistants.filter((id) => id !== assistant.profile.id);
  assistant.schedulers = assistant.schedulers.filter((id) => id !== user.profile.id);
  user.extra.privateEvents = privateEvents(user).filter((id) => id !== assistant.profile.id);
}

function recordsOf(call: AnyCall, ids: readonly string[]): UserRecord[] {
  return ids.flatMap((id) => call.account.users.get(id) ?? []);
}

function canSchedule({ profile }: UserRecord): boolean {
  return isLicensed(profile.type);
}

function privateEvents(user: UserRecord): string[] {
  return user.extra.privateEvents ?? [];
}
