/** All handlers. One that is missing, or that answers what the document does not describe, does not compile. */
import type { OpenApiDocument } from "../spec/document.js";
import { contactGroupHandlers } from "./contact-groups.js";
import { contactHandlers } from "./contacts.js";
import { divisionHandlers } from "./divisions.js";
import { fileHandlers } from "./files.js";
import { groupHandlers } from "./groups/groups.js";
import { groupMemberHandlers } from "./groups/members.js";
import type { Handlers, Refinements } from "./handler.js";
import { createSettingsHandlers } from "./settings.js";
import { userRelationHandlers } from "./users/assistants.js";
import { userAccountHandlers } from "./users/account.js";
import { userCreateHandlers } from "./users/create.js";
import { userDeleteHandlers } from "./users/delete.js";
import { userDeviceHandlers } from "./users/devices.js";
import { userFeatureHandlers } from "./users/features.js";
import { userLookupHandlers } from "./users/lookup.js";
import { passwordHandlers, refinePassword } from "./users/passwords.js";
import { presenceHandlers } from "./users/presence.js";
import { userStatusHandlers } from "./users/status.js";
import { userTokenHandlers } from "./users/tokens.js";
import { createUserHandlers } from "./users/users.js";

/** Codes that are more telling than the one of a failed validation, by operation. */
export const refinements: Refinements = { "users.updatePassword": refinePassword };

export function createHandlers(document: OpenApiDocument): Handlers {
  return {
    ...createUserHandlers(document),
    ...userDeleteHandlers,
    ...userAccountHandlers,
    ...userCreateHandlers,
    ...userStatusHandlers,
    ...passwordHandlers,
    ...userTokenHandlers,
    ...userLookupHandlers,
    ...userFeatureHandlers,
    ...userRelationHandlers,
    ...userDeviceHandlers,
    ...fileHandlers,
    ...presenceHandlers,
    ...createSettingsHandlers(document),
    ...groupHandlers,
    ...groupMemberHandlers,
    ...contactGroupHandlers,
    ...divisionHandlers,
    ...contactHandlers,
  };
}
