/** All handlers. A test compares them with the operations of the document. */
import type { Handlers, Refinements } from "../call.js";
import type { OpenApiDocument } from "../document.js";
import { contactGroupHandlers } from "./contact-groups.js";
import { contactHandlers } from "./contacts.js";
import { divisionHandlers } from "./divisions.js";
import { fileHandlers } from "./files.js";
import { groupMemberHandlers } from "./group-members.js";
import { groupHandlers } from "./groups.js";
import { presenceHandlers } from "./presence.js";
import { createSettingsHandlers } from "./settings.js";
import { passwordHandlers, refinePassword } from "./passwords.js";
import { userCreateHandlers } from "./user-create.js";
import { userDeleteHandlers } from "./user-delete.js";
import { userDeviceHandlers } from "./user-devices.js";
import { userFeatureHandlers } from "./user-features.js";
import { userLookupHandlers } from "./user-lookup.js";
import { userRelationHandlers } from "./user-relations.js";
import { userStatusHandlers } from "./user-status.js";
import { userTokenHandlers } from "./user-tokens.js";
import { createUserHandlers } from "./users.js";

/** Codes that are more telling than the one of a failed validation, by operation. */
export const refinements: Refinements = { "users.updatePassword": refinePassword };

export function createHandlers(document: OpenApiDocument): Handlers {
  return {
    ...createUserHandlers(document),
    ...userDeleteHandlers,
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
