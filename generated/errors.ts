/**
 * The errors that the spec documents. Its values are loaded with the first error.
 * Generated from openapi/ by `npm run generate`. Do not edit.
 */

import type { OperationId } from "./operations.js";

export type ErrorKind =
  | "not_found"
  | "validation"
  | "not_in_account"
  | "permission"
  | "plan_required"
  | "conflict"
  | "unauthenticated"
  | "scope"
  | "rate_limited"
  | "daily_limit"
  | "unsupported";

/** Zoom's codes that each operation documents. */
export interface ErrorCodes {
  "users.list": 104 | 124 | 201 | 300 | 403 | 429 | 2300 | 3001 | 4700 | 4711;
  "users.create":
    | 104
    | 124
    | 200
    | 201
    | 300
    | 429
    | 1000
    | 1005
    | 1009
    | 1102
    | 1107
    | 1108
    | 1116
    | 1135
    | 2002
    | 2016
    | 2032
    | 2033
    | 2034
    | 2035
    | 2036
    | 2037
    | 2038
    | 3412
    | 4130
    | 4700
    | 4711
    | 11321;
  "users.get": 104 | 124 | 201 | 300 | 429 | 1001 | 1010 | 1120 | 4700 | 4711;
  "users.update":
    | 104
    | 124
    | 200
    | 201
    | 300
    | 429
    | 1001
    | 1010
    | 1108
    | 1109
    | 1120
    | 2033
    | 2034
    | 2038
    | 2039
    | 3412
    | 4100
    | 4700
    | 4711;
  "users.delete": 104 | 124 | 200 | 201 | 300 | 429 | 1000 | 1001 | 1010 | 1107 | 1117 | 1120 | 4700 | 4711;
  "users.switchAccount": 104 | 124 | 201 | 300 | 429 | 1001 | 4700 | 4711;
  "users.getSummary": 104 | 124 | 201 | 300 | 403 | 429 | 2300 | 3001 | 4700 | 4711;
  "users.updateFeatures": 104 | 124 | 200 | 201 | 300 | 429 | 4700 | 4711;
  "users.checkEmail": 104 | 124 | 201 | 300 | 429 | 1001 | 4700 | 4711;
  "users.checkVanityName": 104 | 124 | 201 | 300 | 429 | 4700 | 4711;
  "users.updateEmail": 104 | 124 | 200 | 201 | 300 | 429 | 1000 | 1001 | 1010 | 1107 | 1116 | 4700 | 4711;
  "users.updatePassword":
    | 104
    | 124
    | 201
    | 300
    | 429
    | 1001
    | 1010
    | 1117
    | 1123
    | 1124
    | 1125
    | 1126
    | 1127
    | 1128
    | 1129
    | 1130
    | 1131
    | 1136
    | 4700
    | 4711;
  "users.updateStatus": 104 | 124 | 200 | 201 | 300 | 429 | 1000 | 1001 | 1010 | 2033 | 3412 | 4700 | 4711;
  "users.getPermissions": 104 | 124 | 201 | 300 | 429 | 1001 | 1010 | 4700 | 4711;
  "users.getToken": 104 | 124 | 201 | 300 | 429 | 1001 | 1010 | 2300 | 4700 | 4711;
  "users.revokeSsoToken": 104 | 124 | 201 | 300 | 429 | 1001 | 2300 | 4700 | 4711;
  "users.getZak": 104 | 124 | 201 | 300 | 429 | 1001 | 4700 | 4711;
  "users.getSettings": 104 | 124 | 201 | 300 | 429 | 1000 | 1001 | 1010 | 1120 | 4700 | 4711;
  "users.updateSettings":
    | 104
    | 124
    | 200
    | 201
    | 300
    | 429
    | 1001
    | 1010
    | 1108
    | 1120
    | 1122
    | 1204
    | 1205
    | 1206
    | 1207
    | 1208
    | 1209
    | 1210
    | 1211
    | 1228
    | 1233
    | 1234
    | 1242
    | 4700
    | 4711;
  "users.uploadVirtualBackground": -1 | 104 | 120 | 124 | 201 | 300 | 429 | 1001 | 4700 | 4711;
  "users.deleteVirtualBackgrounds": 104 | 124 | 201 | 300 | 429 | 1001 | 4700 | 4711;
  "users.getMeetingTemplate": 104 | 124 | 201 | 300 | 429 | 1001 | 4700 | 4711;
  "users.listMeetingSummaryTemplates": 104 | 124 | 201 | 300 | 429 | 1001 | 4700 | 4711;
  "users.uploadPicture": 104 | 120 | 124 | 200 | 201 | 300 | 429 | 1001 | 1010 | 4700 | 4711;
  "users.deletePicture": 104 | 124 | 200 | 201 | 300 | 429 | 1001 | 4700 | 4711;
  "users.getPresenceStatus": 104 | 124 | 201 | 300 | 429 | 1001 | 4700 | 4711 | 5301 | 5411;
  "users.updatePresenceStatus": 104 | 124 | 201 | 300 | 429 | 1001 | 4700 | 4711 | 5301 | 5411;
  "users.listAssistants": 104 | 124 | 201 | 300 | 429 | 1001 | 1010 | 4700 | 4711;
  "users.addAssistants": 104 | 124 | 200 | 201 | 300 | 429 | 1001 | 1010 | 4700 | 4711;
  "users.deleteAssistants": 104 | 124 | 201 | 300 | 429 | 1001 | 1010 | 4700 | 4711;
  "users.deleteAssistant": 104 | 124 | 201 | 300 | 429 | 1001 | 1010 | 4700 | 4711;
  "users.listSchedulers": 104 | 124 | 201 | 300 | 429 | 1001 | 1010 | 4700 | 4711;
  "users.deleteSchedulers": 104 | 124 | 201 | 300 | 429 | 1001 | 1010 | 4700 | 4711;
  "users.deleteScheduler": 104 | 124 | 201 | 300 | 429 | 1001 | 1010 | 4700 | 4711;
  "users.listCollaborationDevices": 104 | 124 | 201 | 300 | 429 | 1001 | 4700 | 4711;
  "users.getCollaborationDevice": 104 | 124 | 201 | 300 | 429 | 1001 | 1238 | 4700 | 4711;
  "groups.list": 104 | 124 | 200 | 201 | 300 | 429 | 4130 | 4700 | 4711;
  "groups.create": 104 | 124 | 200 | 201 | 300 | 429 | 4130 | 4132 | 4700 | 4711;
  "groups.get": 104 | 124 | 200 | 201 | 300 | 429 | 1010 | 4130 | 4700 | 4711;
  "groups.update": 104 | 124 | 200 | 201 | 300 | 429 | 1010 | 4130 | 4132 | 4700 | 4711;
  "groups.delete": 104 | 124 | 200 | 201 | 300 | 429 | 4130 | 4700 | 4711;
  "groups.listChannels": 104 | 124 | 201 | 300 | 429 | 4130 | 4700 | 4711;
  "groups.listMembers": 104 | 124 | 200 | 201 | 300 | 429 | 4130 | 4700 | 4711;
  "groups.addMembers": 104 | 124 | 200 | 201 | 300 | 429 | 4130 | 4700 | 4711;
  "groups.updateMember": 104 | 124 | 200 | 201 | 300 | 429 | 1010 | 4130 | 4131 | 4700 | 4711;
  "groups.deleteMember": 104 | 124 | 200 | 201 | 300 | 429 | 1010 | 4130 | 4131 | 4700 | 4711;
  "groups.listAdmins": 104 | 124 | 200 | 201 | 300 | 429 | 4130 | 4700 | 4711;
  "groups.addAdmins": 104 | 124 | 200 | 201 | 300 | 429 | 4130 | 4700 | 4711;
  "groups.deleteAdmin": 104 | 124 | 200 | 201 | 300 | 429 | 4130 | 4138 | 4700 | 4711;
  "groups.getSettings": 104 | 124 | 200 | 201 | 300 | 429 | 4130 | 4700 | 4711;
  "groups.updateSettings": 104 | 124 | 200 | 201 | 300 | 429 | 4130 | 4700 | 4711;
  "groups.getWebinarRegistrationSettings": 104 | 124 | 201 | 300 | 429 | 4130 | 4700 | 4711;
  "groups.updateWebinarRegistrationSettings": 104 | 124 | 200 | 201 | 300 | 429 | 4130 | 4700 | 4711;
  "groups.uploadVirtualBackground": -1 | 104 | 120 | 124 | 201 | 300 | 429 | 1001 | 4700 | 4711;
  "groups.deleteVirtualBackgrounds": 104 | 124 | 201 | 300 | 429 | 4130 | 4700 | 4711;
  "groups.getLockSettings": 104 | 124 | 200 | 201 | 300 | 429 | 4130 | 4700 | 4711;
  "groups.updateLockSettings": 104 | 124 | 200 | 201 | 300 | 429 | 4130 | 4700 | 4711;
  "contactGroups.list": 104 | 124 | 200 | 201 | 300 | 429 | 4700 | 4711;
  "contactGroups.create": 104 | 124 | 200 | 201 | 300 | 429 | 4700 | 4711;
  "contactGroups.get": 104 | 124 | 200 | 201 | 300 | 429 | 4700 | 4711;
  "contactGroups.update": 104 | 124 | 200 | 201 | 300 | 429 | 4700 | 4711;
  "contactGroups.delete": 104 | 124 | 200 | 201 | 300 | 429 | 4700 | 4711;
  "contactGroups.listMembers": 104 | 124 | 200 | 201 | 300 | 429 | 4700 | 4711;
  "contactGroups.addMembers": 104 | 124 | 200 | 201 | 300 | 429 | 4700 | 4711;
  "contactGroups.removeMembers": 104 | 124 | 200 | 201 | 300 | 429 | 4700 | 4711;
  "divisions.list": 104 | 124 | 300 | 429 | 4700 | 4711 | 30031002 | 30031004;
  "divisions.create": 104 | 124 | 300 | 429 | 4700 | 4711 | 40005 | 42006 | 30031002 | 30031004;
  "divisions.get": 104 | 124 | 300 | 429 | 4700 | 4711 | 30031002 | 30031004;
  "divisions.update": 104 | 124 | 300 | 429 | 4700 | 4711 | 30031002 | 30031004;
  "divisions.delete": 104 | 124 | 300 | 429 | 4700 | 4711 | 42011 | 42012 | 30031002 | 30031004;
  "divisions.listMembers": 104 | 124 | 300 | 429 | 4700 | 4711 | 30031002 | 30031004;
  "divisions.addMembers": 104 | 124 | 300 | 429 | 4700 | 4711 | 40406 | 30031002 | 30031004;
  "contacts.search": 104 | 124 | 201 | 300 | 429 | 4700 | 4711;
  "contacts.list": 104 | 124 | 201 | 300 | 429 | 4700 | 4711;
  "contacts.get": 104 | 124 | 201 | 300 | 429 | 1001 | 4700 | 4711 | 5301;
}

/** What is documented for one status and code of an operation. */
export interface DocumentedError {
  readonly kind: ErrorKind;
  /** What was not found, where it is something else than `notFoundSubjects` say. */
  readonly subject?: string;
  /** For each cause the numbers of two `texts`: its meaning and its remedy. The operation's own causes come first. */
  readonly causes: readonly (readonly [meaning: number, remedy: number])[];
}

export interface OperationErrors {
  /** OAuth scopes of which any one is enough; the one to ask for first is the first of its list. */
  readonly scopes: {
    readonly classic: readonly string[];
    readonly granular: readonly string[];
    readonly master?: readonly string[];
  };
  readonly plan?: Plan;
  /** What the role of the token's owner must allow, in Zoom's words. */
  readonly rolePermissions?: readonly string[];
  /** Keys are `status/code`; a code that Zoom does not give is `null`. */
  readonly errors: { readonly [statusAndCode: string]: DocumentedError };
}

/** The lowest plan on which an operation works, and the feature that must be on. */
export interface Plan {
  readonly minimum?: "pro" | "business";
  readonly feature?: string;
}

/** What a code of the kind `not_found` did not find, wherever it means the same. */
export const notFoundSubjects: { readonly [code: number]: "user" | "group" | "group_member" | "contact" } = {
  "1001": "user",
  "4130": "group",
  "4131": "group_member",
};

/** Meanings and remedies. */
export const texts: readonly string[] = [
  "The access token is invalid or has expired; this operation reports it here as well as with 401.",
  "Request a new access token and repeat the call once.",
  "`query.next_page_token` is invalid, or older than 15 minutes.",
  "Start again without a token, and leave the other parameters unchanged from page to page.",
  "Zoom does not know this address.",
  "Check the base URL and the path; they are `https://api.zoom.us/v2` and `/users`.",
  "The access token lacks a scope that this operation needs; the message lists the missing ones.",
  "Add one of the listed scopes to the app, then request a new access token.",
  "The access token is invalid, expired or revoked.",
  "The access token has expired.",
  "The access token is missing or empty, or the app behind it lost its scopes.",
  "Send `Authorization: Bearer` with a token of an active app that has the scopes of this operation.",
  "The app acts for another user, and that user has not granted shared access.",
  "Ask the user to grant shared access to the app.",
  "The token's owner may not reach this resource.",
  "Give the owner a role that holds the permission, or use another account's token.",
  "REST access is switched off for the account.",
  "Ask Zoom's support why API access is off, or use another account.",
  "The account has used up this label's calls of the second, minute or day, or calls of this kind already run.",
  "Wait until `X-RateLimit-Reset` or `Retry-After`, then repeat the call.",
  "The body is not JSON, or a field or parameter is missing, unknown or outside its limits.",
  "Correct the fields that `fieldErrors` names and send the request again.",
  "The account has used up this label's calls of the second, minute or day.",
  "The owner of the access token may not add users to this account.",
  "Give the owner a role that may edit users, or use an administrator's token.",
  "The account has as many users as it may have.",
  "Delete or disassociate users who are no longer needed, or buy more seats.",
  "The owner of the access token lacks the role permission `User:Edit`.",
  "Add `User:Edit` to the owner's role.",
  "The password breaks Zoom's rules or the account's.",
  "Choose 8 to 32 characters with a digit and with upper-case and lower-case letters.",
  "`type` is 3, on-premises, which the account may not give.",
  "Send another `type`, for example 1 or 2.",
  "A name contains a word that Zoom forbids.",
  "Change `first_name`, `last_name` or `display_name`.",
  "`plan_united_type` is wrong, or the account does not have that plan.",
  "Send the value of a Zoom United plan that the account has.",
  "`subscription_id` names a subscription that the account does not have.",
  "Take the identifier from the account's billing pages.",
  "The user manages a call queue of Zoom Phone or is the target of an auto receptionist.",
  "Give these tasks to another user first.",
  "The e-mail address belongs to an active account of its own.",
  "Use another address, or ask the person to leave their own account first.",
  "The domain of the e-mail address is blocked.",
  "Use an address in another domain, or ask an administrator to unblock it.",
  "The account may not give the user this `type`.",
  "Send another `type`, or change the account's plan.",
  "The e-mail address lies outside the domains that the account allows.",
  "Use an address in one of the allowed domains, or have the domain added.",
  "The user exists in another cluster of Zoom.",
  "Use another e-mail address, or ask Zoom's support to move the user.",
  "`ssoCreate` was sent and the account has no single sign-on.",
  "Enable single sign-on for the account, or use another `body.action`.",
  "The account lacks a permission that only Zoom can give.",
  "Ask Zoom's support.",
  "`ssoCreate` was sent and the account may not create users ahead of the first single sign-on.",
  "Enable this in the single sign-on settings, or use another `body.action`.",
  "The account has as many Basic users as it may have.",
  "Remove Basic users, or create the user with a licence.",
  "All licences of the account are in use.",
  "Take a licence from another user, or buy more.",
  "The account is a GPA account, which cannot have further users.",
  "Add the user to another account.",
  "The person owns a GPA account and cannot be invited.",
  "Use another e-mail address of the person.",
  "The person is barred from invitations.",
  "Use another e-mail address, or ask Zoom's support for the reason.",
  "All Zoom One bundles of the account are in use.",
  "Take a bundle from another user, or buy more.",
  "The account has no seat left for this `type`.",
  "Free a seat, buy more, or send another `type`.",
  "Zoom's trust team has blocked the domain of the e-mail address.",
  "Use an address in another domain, or ask Zoom's support.",
  "`feature.zoom_phone` is true and the account has no Zoom Phone licence left.",
  "Leave `zoom_phone` out, or buy more licences.",
  "A group that the new user should join does not exist.",
  "Check the group with `groups.list`; it may have been deleted.",
  "A user with this e-mail address exists already.",
  "Look the user up with `users.get`, or use another address.",
  "The account has sent as many invitations as its plan allows in a day.",
  "Wait until 00:00 UTC, or create users with another `body.action`.",
  "The account has used up this label's calls of the second or day.",
  "The user belongs to another account.",
  "Use the access token of that account, or take the identifier from `users.list` of this one.",
  "The user was invited, and the invitation no longer exists or has expired.",
  "Invite the user again with `users.create`.",
  "No user of the account has this identifier or e-mail address, or the user was deleted.",
  "Check the identifier with `users.list`, which also lists pending and inactive users by `status`.",
  "The user stands for a Zoom Room and cannot become a free user.",
  "Leave `body.type` out for Zoom Rooms.",
  "The user stands for a Zoom Room and cannot become a user without a licence for meetings.",
  "`body.pmi` was sent for a user without a licence for meetings.",
  "Give the user a licence for meetings first, or leave `body.pmi` out.",
  "Only an administrator may change the name, the host key, the personal meeting ID or its link name.",
  "Use an administrator's token, or leave these fields out.",
  "All paid seats of the account are in use.",
  "Change `body.first_name`, `body.last_name` or `body.display_name`.",
  "The user hosts Zoom Events that have not taken place yet and cannot become Basic.",
  "End, cancel or hand over the events first.",
  "`body.plan_united_type` is wrong, or the account does not have that plan.",
  "More than one of `body.type`, `body.plan_united_type` and `body.zoom_one_type` was sent.",
  "Send one of them only.",
  "Zoom One is the base plan of the account and cannot be taken from the user.",
  "Send another Zoom One bundle, or deactivate the user.",
  "`body.about_me` contains links or HTML.",
  "Send plain text without addresses.",
  "`body.linkedin_url` does not lie on linkedin.com.",
  "Send the address of a LinkedIn profile.",
  "`body.type` is 3, on-premises, which the account may not give.",
  "Send another `body.type`, for example 1 or 2.",
  "`body.host_key` was sent while the user hosts a meeting.",
  "Repeat the call after the meeting.",
  "`body.host_key` is the same as the user's audio password.",
  "Choose another host key.",
  "The account may not give the user this `body.type`.",
  "Send another `body.type`, or change the account's plan.",
  "The host is no paid user.",
  "Give the user a paid licence first.",
  "Remove Basic users, or leave the user's licence as it is.",
  "The account has too few Basic licences for the user to give up the present plan.",
  "Free a Basic licence first, or leave the plan as it is.",
  "The account has no seat left for the new `body.type`.",
  "Free a seat, buy more, or send another `body.type`.",
  "`body.vanity_name` is taken.",
  "Choose another name; `users.checkVanityName` tells whether it is free.",
  "Take the identifier from `users.list` of this account.",
  "The user stands for a Zoom Room.",
  "Remove the Zoom Room in the administration of rooms.",
  "The user is deactivated and cannot be deleted.",
  "Activate the user with `users.updateStatus` first.",
  "`query.transfer_email` is the address of the user who is to be removed.",
  "Give the address of another user of the account.",
  "The user is an API user, who cannot be disassociated.",
  'Send `query.action: "delete"`.',
  "The user hosts published Zoom Events.",
  "Give `query.transfer_email`, or end the events first.",
  "The user of `query.transfer_email` lacks a licence for what is transferred.",
  "Give that user the licence, or name another one.",
  "The user's e-mail address lies in a domain that the account manages, so that they cannot be disassociated.",
  'Change the address with `users.updateEmail`, or send `query.action: "delete"`.',
  "The user is an administrator and cannot be disassociated.",
  "Give the user another role first.",
  "Nothing is left to remove; check with `users.list` and `status=pending`.",
  "Another deletion of the same user runs.",
  "Wait until it is done, then look the user up with `users.get`.",
  "`body.account_id` is missing, or is no other account under the same master account.",
  "Send the identifier of the master account or of one of its sub accounts.",
  "The user owns or administers the account, or shares a managed domain with its owner.",
  "Give the user another role, or an e-mail address outside that domain, before the move.",
  "Check the base URL and the path; they are `https://api.zoom.us/v2` and `/users/summary`.",
  "The account is not a paid one, or its plan does not contain the feature.",
  "Use an account with a paid plan that contains the feature, or add the feature to the plan.",
  "`body.feature_value` is 3, on-premises, which the account may not give.",
  "Send another `body.feature_value`, for example `1` or `2`.",
  "`body.subscription_id` names a subscription that the account does not have.",
  "`query.email` is missing.",
  "Give the e-mail address to look for.",
  "`query.vanity_name` is missing.",
  "Give the name to look for.",
  "The owner of the access token is no administrator.",
  "Use an administrator's token.",
  "The user is an administrator, whose address another administrator cannot change.",
  "Have the account's owner change it, or give the user another role first.",
  "The user is pending, locked or inactive, or owns the account.",
  "Have a pending user join, and activate or unlock the others first. An owner's address cannot be changed here.",
  "The domain of the new address is blocked.",
  "The new address lies outside the domains that the account manages.",
  "Use an address in a managed domain, or have the domain added to the account.",
  "The new password is the old one.",
  "Choose another password.",
  "The user's password has changed too often in the last 24 hours.",
  "Wait a day before you change it again.",
  "The user is an administrator, whose password cannot be changed here.",
  "Have the administrator change it in the web portal.",
  "The user does not sign in with a work e-mail address and so has no password with Zoom.",
  "Change the password with the service that the user signs in with.",
  "The password is too short.",
  "Choose at least 8 characters, or more if the account asks for it.",
  "The password has no letter.",
  "Add a letter.",
  "The password has no digit.",
  "Add a digit.",
  "The password has no special character, and the account asks for one.",
  "Add a special character such as `!` or `#`.",
  "The password lacks upper-case or lower-case letters.",
  "Use both.",
  "The user has had this password recently.",
  "Choose one that is new.",
  "The password consists of one character or repeats it too often.",
  "Choose different characters.",
  "The password contains a run such as `abcd` or `1234`.",
  "Break the run up.",
  "The password is too easy to guess.",
  "Choose a longer or less common one.",
  "The user is an administrator or stands for a Zoom Room.",
  "Give an administrator another role first; change Zoom Rooms in the administration of rooms.",
  "The user hosts Zoom Events that have not taken place yet.",
  "Zoom has locked the user.",
  "Ask Zoom's support to unlock the user.",
  "Remove Basic users before you activate this one.",
  "The account has no Basic seat left.",
  "Free a seat or buy more before you activate this user.",
  "Check the base URL and the path; they are `https://api.zoom.us/v2` and `/users/{userId}/token`.",
  "The token's user does not exist or belongs to another account.",
  "Have the user authorise the app again, or check the account that the token is for.",
  "The user is still pending, and pending users have no settings to read.",
  "Wait until the user has accepted the invitation.",
  "Take the user's identifier from `users.list` of the same account.",
  "The user's invitation does not exist or has expired.",
  "All seats of the licence that is to be given are taken.",
  "Take the licence from another user, or buy more seats.",
  "A field or parameter is unknown or outside its limits, or the body does not have the shape of `query.option`.",
  "The user's Zoom Events licence cannot be reduced or taken away now.",
  "End or hand over the user's upcoming events first, then change the licence.",
  "A licence for a customer managed key cannot be given to or taken from a single user.",
  "Leave out `zoom_customer_managed_key`, and arrange that licence for the whole account.",
  "The licences for Zoom Events and Zoom Sessions exclude each other, or their number is too high.",
  "Send a combination of sizes that the account's plan has, at most nine of each kind.",
  "Large meetings need a licensed user.",
  "Give the user a licence with `users.update`, then switch large meetings on.",
  "Webinars need a licensed user.",
  "Give the user a licence with `users.update`, then switch webinars on.",
  "The user has Zoom Events, which excludes webinars.",
  "Set `zoom_events` to false before `webinar` to true.",
  "The user has webinars, which exclude Zoom Events.",
  "Set `webinar` to false before `zoom_events` to true.",
  "Zoom Events needs a licensed user.",
  "Give the user a licence with `users.update`, then switch Zoom Events on.",
  "Concurrent meetings need a licensed user.",
  "Give the user a licence with `users.update`, then set `concurrent_meeting`.",
  "Concurrent Meeting Basic cannot be switched on for this account or user.",
  "Check that the account's plan contains Concurrent Meeting Basic.",
  "All seats of Concurrent Meeting Basic are taken.",
  "Set `concurrent_meeting` of another user to `None`, or buy more seats.",
  "Concurrent Meeting Plus cannot be switched on for this account or user.",
  "Check that the account's plan contains Concurrent Meeting Plus.",
  "All seats of Concurrent Meeting Plus are taken.",
  "All seats of Zoom Revenue Accelerator (once Zoom IQ for Sales) or Zoom Whiteboard are taken.",
  "The user is a Zoom Room, which can have neither Zoom Revenue Accelerator nor Zoom Whiteboard.",
  "Give the licence to a person.",
  "The user is of the type On-prem, which cannot have Zoom Revenue Accelerator.",
  "Change the user's type with `users.update`, or give the licence to another user.",
  "The user would have Zoom Whiteboard and Zoom Whiteboard Plus at once.",
  "Set one of `zoom_whiteboard` and `zoom_whiteboard_plus` to false.",
  "No file was sent, or the file is empty.",
  "Send the file as the part `body.file`, with a file name.",
  "The file is larger than 15 MB.",
  "Make the file smaller.",
  "The user has ten files already.",
  "Delete one with `users.deleteVirtualBackgrounds` first.",
  "The file is neither a JPG, JPEG, GIF or PNG picture nor an MP4 or MOV video, or a video is too small or too large in pixels.",
  "Convert the file into one of these formats, a video with 480 by 360 to 1920 by 1080 pixels.",
  "The form has no part `body.file`, or the part has no file name.",
  "Name the part `body.file` and give it a file name, such as `office.png`.",
  "The user does not exist.",
  "Check the identifier or e-mail address with `users.list`; the user may have been deleted.",
  "Check the identifier of the user with `users.list`.",
  "`query.file_ids` is wrong, for example because it names a file that the user does not have.",
  "Take the identifiers from `in_meeting.virtual_background_settings.files` of the user's settings, with commas between them.",
  "An identifier is invalid.",
  "Check the identifiers of the user and of the template.",
  "Send the picture as the part `body.pic_file`.",
  "The part has no file name; the message may then be empty.",
  "Give the part a file name, such as `portrait.png`.",
  "The file is larger than 2 MB.",
  "Make the picture smaller.",
  "The file is no JPG, JPEG or PNG.",
  "Convert the picture into one of these formats.",
  "Only administrators may change this picture.",
  "Use the token of an administrator, or let an administrator do it.",
  "Zoom refuses what the picture shows or contains.",
  "Choose another picture.",
  "Zoom could not read the presence at the moment.",
  "Repeat the call later.",
  "The token's owner may not see this user's presence.",
  "Use the token of the user or of somebody who may see their presence.",
  "Zoom could not set the presence, for example because the user is not signed in to a Zoom client.",
  "Repeat the call when the user is signed in.",
  "The token's owner may not set this user's presence.",
  "Use the token of the user or of an administrator whose role may edit users.",
  "Check the identifier with `users.list`, which also lists pending and inactive users by `body.status`.",
  "The presence of this user was set less than a minute ago.",
  "Wait a minute, then repeat the call. Other users are not affected.",
  "The account is not a paid one, or the user or the assistant has no Licensed or On-prem licence.",
  "Use a paid account, and give both of them a licence with `users.update`.",
  "The user is to become their own assistant.",
  "Leave the user out of `body.assistants`.",
  "A person in `body.assistants` does not exist.",
  "Check the identifiers and e-mail addresses with `users.list`.",
  "A person in `body.assistants` is an assistant of the user already.",
  "Leave out everybody whom `users.listAssistants` returns.",
  "The device does not exist.",
  "Take the identifier from `users.listCollaborationDevices` of the same user.",
  "The account is not a paid one.",
  "Use an account with a Pro plan or a higher one.",
  "Zoom found no group, although the call names none.",
  "Repeat the call; if it fails again, give the tracking identifier to Zoom's support.",
  "`body.name` is missing or invalid.",
  "Send a name that no other group of the account has.",
  "The account has 5,000 groups, the most it can have.",
  "Delete a group that is no longer needed.",
  "Zoom did not find the group, although the call names none.",
  "Look with `groups.list` whether the group was created, and create it again if it was not.",
  "Another group of the account has this name.",
  "Choose another name, or use the group that has it.",
  "The account has created 100 groups today.",
  "Wait until 00:00 UTC, then create the group.",
  "The group belongs to another account.",
  "Take the group's identifier from `groups.list` of the same account.",
  "The group does not exist.",
  "Check the group's identifier with `groups.list`; it may have been deleted.",
  "Choose another name, or rename the other group first.",
  "An information barrier, a policy that keeps groups from communicating, names the group.",
  "Take the group out of the policy, then delete it.",
  "Zoom does not find a member of the group.",
  "Compare `groups.listMembers` with `users.list`, remove members who no longer exist, and try again.",
  "`body.target_group_id` is missing, or a field is wrong.",
  "Give the identifier of the group that the member moves to or that becomes primary.",
  "The group, or the target group, does not exist.",
  "The user is not a member of the group.",
  "Check the member's identifier with `groups.listMembers`.",
  "`body.admins` is missing or empty, has more than 10 entries, or an entry is wrong.",
  "Send 1 to 10 entries, each with the `id` or the `email` of a user of the account.",
  "The user is not an administrator of this group.",
  "Check the user's e-mail address with `groups.listAdmins`; somebody else may have removed them.",
  "`query.type` is missing or is not `webinar`.",
  'Send `query.type: "webinar"`, the only value there is.',
  "There are too many files already.",
  "Delete one with `groups.deleteVirtualBackgrounds` first.",
  "The group does not exist. Zoom reports it with the code of an unknown user.",
  "`query.file_ids` is wrong, for example because it names a file that the group does not have.",
  "Take the identifiers from `in_meeting.virtual_background_settings.files` of the group's settings, with commas between them.",
  "A member of the group does not exist.",
  "Check the members with `groups.listMembers`.",
  "More than 50 users are to become members at once.",
  "Create the group with at most 50 users, and add the others afterwards.",
  "More than 3 user groups are to become members at once.",
  "Create the group with at most 3 user groups, and add the others afterwards.",
  "The contact group does not exist.",
  "Check the contact group's identifier with `contactGroups.list`.",
  "More than 50 users are to be added at once.",
  "Add at most 50 users in one request.",
  "More than 3 user groups are to be added at once.",
  "Add at most 3 user groups in one request.",
  "More than 20 members are to be removed at once.",
  "Remove at most 20 members in one request.",
  "One of the members is not in the contact group.",
  "Look up the members with `contactGroups.listMembers`.",
  "Nobody would be left in the contact group.",
  "Keep one member, or delete the contact group.",
  "A field or parameter is missing, unknown or outside its limits.",
  "Correct the request and send it again.",
  "The access token is missing.",
  "Send an `Authorization` header with an access token.",
  "The access token is invalid or has expired.",
  "The role of the token's owner does not include divisions.",
  "Give the owner a role with the role permission that this operation names.",
  "A field of the division is invalid.",
  "Correct the name or the description and send it again.",
  "The account has as many divisions as it may have.",
  "Delete a division that is no longer needed.",
  "Another division has this name.",
  "Choose another name.",
  "The division does not exist.",
  "Check the division's identifier with `divisions.list`.",
  "The division is the main one, which stays.",
  "Delete another division.",
  "The division still has users.",
  "Move its users to another division first.",
  "The presence of the contact cannot be read at the moment.",
  "Ask again later, or without `query.query_presence_status`.",
  "No contact of the user has this identifier or e-mail address.",
  "Look the contact up with `contacts.list` or `contacts.search`.",
];

export const operationErrors: { readonly [Id in OperationId]: OperationErrors } = {
  "users.list": {
    scopes: {
      classic: ["user:read:admin", "user:read", "user:write", "user:write:admin"],
      granular: ["user:read:list_users:admin"],
      master: ["user:master", "user:read:list_users:master"],
    },
    rolePermissions: ["User:Read"],
    errors: {
      "400/124": { kind: "unauthenticated", causes: [[0, 1]] },
      "400/300": {
        kind: "validation",
        causes: [
          [2, 3],
          [20, 21],
        ],
      },
      "400/2300": { kind: "not_found", causes: [[4, 5]] },
      "400/4711": { kind: "scope", causes: [[6, 7]] },
      "400/104": { kind: "scope", causes: [[6, 7]] },
      "401/124": { kind: "unauthenticated", causes: [[8, 1]] },
      "401/201": { kind: "unauthenticated", causes: [[9, 1]] },
      "401/4700": { kind: "unauthenticated", causes: [[10, 11]] },
      "403/403": { kind: "permission", causes: [[12, 13]] },
      "403/3001": { kind: "permission", causes: [[14, 15]] },
      "403/null": { kind: "permission", causes: [[16, 17]] },
      "429/429": {
        kind: "rate_limited",
        causes: [
          [18, 19],
          [22, 19],
        ],
      },
    },
  },
  "users.create": {
    scopes: {
      classic: ["user:write:admin", "user:write"],
      granular: ["user:write:user:admin"],
      master: ["user:master", "user:write:user:master"],
    },
    plan: { minimum: "pro" },
    rolePermissions: ["User:Edit"],
    errors: {
      "400/200": {
        kind: "permission",
        causes: [
          [23, 24],
          [25, 26],
          [27, 28],
        ],
      },
      "400/300": {
        kind: "validation",
        causes: [
          [29, 30],
          [31, 32],
          [33, 34],
          [35, 36],
          [37, 38],
          [20, 21],
        ],
      },
      "400/1000": { kind: "conflict", causes: [[39, 40]] },
      "400/1009": { kind: "conflict", causes: [[41, 42]] },
      "400/1107": { kind: "permission", causes: [[43, 44]] },
      "400/1108": { kind: "plan_required", causes: [[45, 46]] },
      "400/1116": { kind: "validation", causes: [[47, 48]] },
      "400/1135": { kind: "unsupported", causes: [[49, 50]] },
      "400/2002": { kind: "plan_required", causes: [[51, 52]] },
      "400/2016": { kind: "permission", causes: [[53, 54]] },
      "400/2032": { kind: "plan_required", causes: [[55, 56]] },
      "400/2033": { kind: "plan_required", causes: [[57, 58]] },
      "400/2034": { kind: "plan_required", causes: [[59, 60]] },
      "400/2035": { kind: "permission", causes: [[61, 62]] },
      "400/2036": { kind: "permission", causes: [[63, 64]] },
      "400/2037": { kind: "permission", causes: [[65, 66]] },
      "400/2038": { kind: "plan_required", causes: [[67, 68]] },
      "400/3412": { kind: "plan_required", causes: [[69, 70]] },
      "400/11321": { kind: "permission", causes: [[71, 72]] },
      "400/4711": { kind: "scope", causes: [[6, 7]] },
      "400/104": { kind: "scope", causes: [[6, 7]] },
      "401/124": { kind: "unauthenticated", causes: [[8, 1]] },
      "401/201": { kind: "unauthenticated", causes: [[9, 1]] },
      "401/4700": { kind: "unauthenticated", causes: [[10, 11]] },
      "404/1102": { kind: "plan_required", causes: [[73, 74]] },
      "404/4130": { kind: "not_found", causes: [[75, 76]] },
      "409/1005": { kind: "conflict", causes: [[77, 78]] },
      "429/429": {
        kind: "rate_limited",
        causes: [
          [79, 80],
          [81, 19],
          [22, 19],
        ],
      },
    },
  },
  "users.get": {
    scopes: {
      classic: ["user_info:read", "user:read", "user:read:admin", "user:write", "user:write:admin", "user_profile"],
      granular: ["user:read:user", "user:read:user:admin"],
      master: ["user:master", "user:read:user:master"],
    },
    rolePermissions: ["User:Read"],
    errors: {
      "400/1010": { kind: "not_in_account", causes: [[82, 83]] },
      "400/1120": { kind: "not_found", causes: [[84, 85]] },
      "400/300": { kind: "validation", causes: [[20, 21]] },
      "400/4711": { kind: "scope", causes: [[6, 7]] },
      "400/104": { kind: "scope", causes: [[6, 7]] },
      "401/124": { kind: "unauthenticated", causes: [[8, 1]] },
      "401/201": { kind: "unauthenticated", causes: [[9, 1]] },
      "401/4700": { kind: "unauthenticated", causes: [[10, 11]] },
      "404/1001": { kind: "not_found", causes: [[86, 87]] },
      "429/429": {
        kind: "rate_limited",
        causes: [
          [18, 19],
          [22, 19],
        ],
      },
    },
  },
  "users.update": {
    scopes: {
      classic: ["user:write:admin", "user:write"],
      granular: ["user:update:user", "user:update:user:admin"],
      master: ["user:master", "user:update:user:master"],
    },
    rolePermissions: ["User:Edit"],
    errors: {
      "400/200": {
        kind: "permission",
        causes: [
          [88, 89],
          [90, 89],
          [91, 92],
          [93, 94],
          [95, 60],
        ],
      },
      "400/300": {
        kind: "validation",
        causes: [
          [33, 96],
          [97, 98],
          [99, 36],
          [100, 101],
          [102, 103],
          [104, 105],
          [106, 107],
          [108, 109],
          [110, 111],
          [112, 113],
          [37, 38],
          [20, 21],
        ],
      },
      "400/1010": { kind: "not_in_account", causes: [[82, 83]] },
      "400/1108": { kind: "plan_required", causes: [[114, 115]] },
      "400/1109": { kind: "plan_required", causes: [[116, 117]] },
      "400/1120": { kind: "not_found", causes: [[84, 85]] },
      "400/2033": { kind: "plan_required", causes: [[57, 118]] },
      "400/2034": { kind: "plan_required", causes: [[59, 60]] },
      "400/2038": { kind: "plan_required", causes: [[67, 68]] },
      "400/2039": { kind: "plan_required", causes: [[119, 120]] },
      "400/3412": { kind: "plan_required", causes: [[121, 122]] },
      "400/4100": { kind: "conflict", causes: [[123, 124]] },
      "400/4711": { kind: "scope", causes: [[6, 7]] },
      "400/104": { kind: "scope", causes: [[6, 7]] },
      "401/124": { kind: "unauthenticated", causes: [[8, 1]] },
      "401/201": { kind: "unauthenticated", causes: [[9, 1]] },
      "401/4700": { kind: "unauthenticated", causes: [[10, 11]] },
      "404/1001": { kind: "not_found", causes: [[86, 87]] },
      "429/429": {
        kind: "rate_limited",
        causes: [
          [18, 19],
          [22, 19],
        ],
      },
    },
  },
  "users.delete": {
    scopes: {
      classic: ["user:write:admin", "user:write"],
      granular: ["user:delete:user", "user:delete:user:admin"],
      master: ["user:master", "user:delete:user:master"],
    },
    rolePermissions: ["User:Edit"],
    errors: {
      "400/200": {
        kind: "unsupported",
        causes: [
          [82, 125],
          [126, 127],
          [128, 129],
        ],
      },
      "400/300": {
        kind: "validation",
        causes: [
          [130, 131],
          [132, 133],
          [134, 135],
          [136, 137],
          [20, 21],
        ],
      },
      "400/1000": { kind: "conflict", causes: [[39, 40]] },
      "400/1010": { kind: "not_in_account", causes: [[82, 125]] },
      "400/1107": { kind: "permission", causes: [[138, 139]] },
      "400/1117": { kind: "permission", causes: [[140, 141]] },
      "400/1120": { kind: "not_found", causes: [[84, 142]] },
      "400/4711": { kind: "scope", causes: [[6, 7]] },
      "400/104": { kind: "scope", causes: [[6, 7]] },
      "401/124": { kind: "unauthenticated", causes: [[8, 1]] },
      "401/201": { kind: "unauthenticated", causes: [[9, 1]] },
      "401/4700": { kind: "unauthenticated", causes: [[10, 11]] },
      "404/1001": { kind: "not_found", causes: [[86, 87]] },
      "429/429": {
        kind: "rate_limited",
        causes: [
          [143, 144],
          [81, 19],
          [22, 19],
        ],
      },
    },
  },
  "users.switchAccount": {
    scopes: { classic: [], granular: [], master: ["user:master", "user:update:user_account:master"] },
    plan: { minimum: "pro", feature: "Master account" },
    errors: {
      "400/300": {
        kind: "validation",
        causes: [
          [145, 146],
          [20, 21],
        ],
      },
      "400/null": { kind: "permission", causes: [[147, 148]] },
      "400/4711": { kind: "scope", causes: [[6, 7]] },
      "400/104": { kind: "scope", causes: [[6, 7]] },
      "401/124": { kind: "unauthenticated", causes: [[8, 1]] },
      "401/201": { kind: "unauthenticated", causes: [[9, 1]] },
      "401/4700": { kind: "unauthenticated", causes: [[10, 11]] },
      "404/1001": { kind: "not_found", causes: [[86, 87]] },
      "429/429": {
        kind: "rate_limited",
        causes: [
          [18, 19],
          [22, 19],
        ],
      },
    },
  },
  "users.getSummary": {
    scopes: {
      classic: ["user:read:admin", "user:read", "user:write", "user:write:admin"],
      granular: ["user:read:summary:admin"],
      master: ["user:master", "user:read:summary:master"],
    },
    rolePermissions: ["User:Read"],
    errors: {
      "400/124": { kind: "unauthenticated", causes: [[0, 1]] },
      "400/2300": { kind: "not_found", causes: [[4, 149]] },
      "400/300": { kind: "validation", causes: [[20, 21]] },
      "400/4711": { kind: "scope", causes: [[6, 7]] },
      "400/104": { kind: "scope", causes: [[6, 7]] },
      "401/124": { kind: "unauthenticated", causes: [[8, 1]] },
      "401/201": { kind: "unauthenticated", causes: [[9, 1]] },
      "401/4700": { kind: "unauthenticated", causes: [[10, 11]] },
      "403/403": { kind: "permission", causes: [[12, 13]] },
      "403/3001": { kind: "permission", causes: [[14, 15]] },
      "403/null": { kind: "permission", causes: [[16, 17]] },
      "429/429": {
        kind: "rate_limited",
        causes: [
          [18, 19],
          [22, 19],
        ],
      },
    },
  },
  "users.updateFeatures": {
    scopes: {
      classic: ["user:write:admin", "user:write"],
      granular: ["user:write:feature:admin"],
      master: ["user:master", "user:write:feature:master"],
    },
    plan: { minimum: "pro" },
    rolePermissions: ["User:Edit"],
    errors: {
      "400/200": { kind: "plan_required", causes: [[150, 151]] },
      "400/300": {
        kind: "validation",
        causes: [
          [152, 153],
          [154, 38],
          [20, 21],
        ],
      },
      "400/4711": { kind: "scope", causes: [[6, 7]] },
      "400/104": { kind: "scope", causes: [[6, 7]] },
      "401/124": { kind: "unauthenticated", causes: [[8, 1]] },
      "401/201": { kind: "unauthenticated", causes: [[9, 1]] },
      "401/4700": { kind: "unauthenticated", causes: [[10, 11]] },
      "429/429": {
        kind: "rate_limited",
        causes: [
          [18, 19],
          [22, 19],
        ],
      },
    },
  },
  "users.checkEmail": {
    scopes: {
      classic: ["user:read:admin", "user:read", "user:write", "user:write:admin"],
      granular: ["user:read:email", "user:read:email:admin"],
    },
    rolePermissions: ["User:Read"],
    errors: {
      "400/300": {
        kind: "validation",
        causes: [
          [155, 156],
          [20, 21],
        ],
      },
      "400/4711": { kind: "scope", causes: [[6, 7]] },
      "400/104": { kind: "scope", causes: [[6, 7]] },
      "401/124": { kind: "unauthenticated", causes: [[8, 1]] },
      "401/201": { kind: "unauthenticated", causes: [[9, 1]] },
      "401/4700": { kind: "unauthenticated", causes: [[10, 11]] },
      "404/1001": { kind: "not_found", causes: [[86, 87]] },
      "429/429": {
        kind: "rate_limited",
        causes: [
          [18, 19],
          [22, 19],
        ],
      },
    },
  },
  "users.checkVanityName": {
    scopes: {
      classic: ["user:read:admin", "user:read", "user:write", "user:write:admin"],
      granular: ["user:read:pm_room", "user:read:pm_room:admin"],
    },
    rolePermissions: ["User:Read"],
    errors: {
      "400/300": {
        kind: "validation",
        causes: [
          [157, 158],
          [20, 21],
        ],
      },
      "400/4711": { kind: "scope", causes: [[6, 7]] },
      "400/104": { kind: "scope", causes: [[6, 7]] },
      "401/124": { kind: "unauthenticated", causes: [[8, 1]] },
      "401/201": { kind: "unauthenticated", causes: [[9, 1]] },
      "401/4700": { kind: "unauthenticated", causes: [[10, 11]] },
      "429/429": {
        kind: "rate_limited",
        causes: [
          [18, 19],
          [22, 19],
        ],
      },
    },
  },
  "users.updateEmail": {
    scopes: {
      classic: ["user:write:admin", "user:write"],
      granular: ["user:update:email", "user:update:email:admin"],
      master: ["user:master", "user:update:email:master"],
    },
    plan: { feature: "Managed domains" },
    rolePermissions: ["User:Edit"],
    errors: {
      "400/200": { kind: "permission", causes: [[159, 160]] },
      "400/1000": {
        kind: "permission",
        causes: [
          [161, 162],
          [163, 164],
        ],
      },
      "400/1010": { kind: "not_in_account", causes: [[82, 83]] },
      "400/1107": { kind: "permission", causes: [[165, 44]] },
      "400/1116": { kind: "validation", causes: [[166, 167]] },
      "400/300": { kind: "validation", causes: [[20, 21]] },
      "400/4711": { kind: "scope", causes: [[6, 7]] },
      "400/104": { kind: "scope", causes: [[6, 7]] },
      "401/124": { kind: "unauthenticated", causes: [[8, 1]] },
      "401/201": { kind: "unauthenticated", causes: [[9, 1]] },
      "401/4700": { kind: "unauthenticated", causes: [[10, 11]] },
      "404/1001": { kind: "not_found", causes: [[86, 87]] },
      "429/429": {
        kind: "rate_limited",
        causes: [
          [18, 19],
          [22, 19],
        ],
      },
    },
  },
  "users.updatePassword": {
    scopes: {
      classic: ["user:write:admin", "user:write"],
      granular: ["user:update:password", "user:update:password:admin"],
      master: ["user:master", "user:update:password:master"],
    },
    rolePermissions: ["User:Edit"],
    errors: {
      "400/300": {
        kind: "validation",
        causes: [
          [168, 169],
          [170, 171],
          [20, 21],
        ],
      },
      "400/1010": { kind: "not_in_account", causes: [[82, 83]] },
      "400/1117": { kind: "permission", causes: [[172, 173]] },
      "400/1123": { kind: "unsupported", causes: [[174, 175]] },
      "400/1124": { kind: "validation", causes: [[176, 177]] },
      "400/1125": { kind: "validation", causes: [[178, 179]] },
      "400/1126": { kind: "validation", causes: [[180, 181]] },
      "400/1127": { kind: "validation", causes: [[182, 183]] },
      "400/1128": { kind: "validation", causes: [[184, 185]] },
      "400/1129": { kind: "validation", causes: [[186, 187]] },
      "400/1130": { kind: "validation", causes: [[188, 189]] },
      "400/1131": { kind: "validation", causes: [[190, 191]] },
      "400/1136": { kind: "validation", causes: [[192, 193]] },
      "400/4711": { kind: "scope", causes: [[6, 7]] },
      "400/104": { kind: "scope", causes: [[6, 7]] },
      "401/124": { kind: "unauthenticated", causes: [[8, 1]] },
      "401/201": { kind: "unauthenticated", causes: [[9, 1]] },
      "401/4700": { kind: "unauthenticated", causes: [[10, 11]] },
      "404/1001": { kind: "not_found", causes: [[86, 87]] },
      "429/429": {
        kind: "rate_limited",
        causes: [
          [18, 19],
          [22, 19],
        ],
      },
    },
  },
  "users.updateStatus": {
    scopes: {
      classic: ["user:write:admin", "user:write"],
      granular: ["user:update:status", "user:update:status:admin"],
      master: ["user:master", "user:update:status:master"],
    },
    rolePermissions: ["User:Edit"],
    errors: {
      "400/200": { kind: "permission", causes: [[194, 195]] },
      "400/300": {
        kind: "validation",
        causes: [
          [196, 98],
          [20, 21],
        ],
      },
      "400/1000": { kind: "conflict", causes: [[197, 198]] },
      "400/1010": { kind: "not_in_account", causes: [[82, 83]] },
      "400/2033": { kind: "plan_required", causes: [[57, 199]] },
      "400/3412": { kind: "plan_required", causes: [[200, 201]] },
      "400/4711": { kind: "scope", causes: [[6, 7]] },
      "400/104": { kind: "scope", causes: [[6, 7]] },
      "401/124": { kind: "unauthenticated", causes: [[8, 1]] },
      "401/201": { kind: "unauthenticated", causes: [[9, 1]] },
      "401/4700": { kind: "unauthenticated", causes: [[10, 11]] },
      "404/1001": { kind: "not_found", causes: [[86, 87]] },
      "429/429": {
        kind: "rate_limited",
        causes: [
          [18, 19],
          [22, 19],
        ],
      },
    },
  },
  "users.getPermissions": {
    scopes: {
      classic: ["user:read:admin", "user:read", "user:write", "user:write:admin", "user_profile"],
      granular: ["user:read:list_permissions", "user:read:list_permissions:admin"],
      master: ["user:master", "user:read:list_permissions:master"],
    },
    rolePermissions: ["User:Read"],
    errors: {
      "400/1010": { kind: "not_in_account", causes: [[82, 83]] },
      "400/300": { kind: "validation", causes: [[20, 21]] },
      "400/4711": { kind: "scope", causes: [[6, 7]] },
      "400/104": { kind: "scope", causes: [[6, 7]] },
      "401/124": { kind: "unauthenticated", causes: [[8, 1]] },
      "401/201": { kind: "unauthenticated", causes: [[9, 1]] },
      "401/4700": { kind: "unauthenticated", causes: [[10, 11]] },
      "404/1001": { kind: "not_found", causes: [[86, 87]] },
      "429/429": {
        kind: "rate_limited",
        causes: [
          [18, 19],
          [22, 19],
        ],
      },
    },
  },
  "users.getToken": {
    scopes: {
      classic: ["user:read:admin", "user:read", "user:write", "user:write:admin", "user_profile"],
      granular: ["user:read:token", "user:read:token:admin"],
      master: ["user:master", "user:read:token:master"],
    },
    rolePermissions: ["User:Read"],
    errors: {
      "400/124": { kind: "unauthenticated", causes: [[0, 1]] },
      "400/1010": { kind: "not_in_account", causes: [[82, 83]] },
      "400/2300": { kind: "not_found", causes: [[4, 202]] },
      "400/300": { kind: "validation", causes: [[20, 21]] },
      "400/4711": { kind: "scope", causes: [[6, 7]] },
      "400/104": { kind: "scope", causes: [[6, 7]] },
      "401/124": { kind: "unauthenticated", causes: [[8, 1]] },
      "401/201": { kind: "unauthenticated", causes: [[9, 1]] },
      "401/4700": { kind: "unauthenticated", causes: [[10, 11]] },
      "404/1001": { kind: "not_found", causes: [[86, 87]] },
      "429/429": {
        kind: "rate_limited",
        causes: [
          [18, 19],
          [22, 19],
        ],
      },
    },
  },
  "users.revokeSsoToken": {
    scopes: {
      classic: ["user:write:admin", "user:write"],
      granular: ["user:delete:token", "user:delete:token:admin"],
      master: ["user:master", "user:delete:token:master"],
    },
    rolePermissions: ["User:Edit"],
    errors: {
      "400/124": { kind: "unauthenticated", causes: [[0, 1]] },
      "400/2300": { kind: "not_found", causes: [[4, 202]] },
      "400/300": { kind: "validation", causes: [[20, 21]] },
      "400/4711": { kind: "scope", causes: [[6, 7]] },
      "400/104": { kind: "scope", causes: [[6, 7]] },
      "401/124": { kind: "unauthenticated", causes: [[8, 1]] },
      "401/201": { kind: "unauthenticated", causes: [[9, 1]] },
      "401/4700": { kind: "unauthenticated", causes: [[10, 11]] },
      "404/1001": { kind: "not_found", causes: [[86, 87]] },
      "429/429": {
        kind: "rate_limited",
        causes: [
          [18, 19],
          [22, 19],
        ],
      },
    },
  },
  "users.getZak": {
    scopes: { classic: ["user_zak:read"], granular: ["user:read:zak", "user:read:zak:admin"] },
    rolePermissions: ["User:Read"],
    errors: {
      "400/1001": { kind: "not_found", causes: [[203, 204]] },
      "400/300": { kind: "validation", causes: [[20, 21]] },
      "400/4711": { kind: "scope", causes: [[6, 7]] },
      "400/104": { kind: "scope", causes: [[6, 7]] },
      "401/124": { kind: "unauthenticated", causes: [[8, 1]] },
      "401/201": { kind: "unauthenticated", causes: [[9, 1]] },
      "401/4700": { kind: "unauthenticated", causes: [[10, 11]] },
      "404/1001": { kind: "not_found", causes: [[86, 87]] },
      "429/429": {
        kind: "rate_limited",
        causes: [
          [18, 19],
          [22, 19],
        ],
      },
    },
  },
  "users.getSettings": {
    scopes: {
      classic: ["user:read:admin", "user:read", "user:write", "user:write:admin"],
      granular: ["user:read:settings", "user:read:settings:admin"],
      master: ["user:master", "user:read:settings:master"],
    },
    rolePermissions: ["User:Read"],
    errors: {
      "400/1000": { kind: "conflict", causes: [[205, 206]] },
      "400/1010": { kind: "not_in_account", causes: [[82, 207]] },
      "400/1120": { kind: "not_found", causes: [[208, 85]] },
      "400/300": { kind: "validation", causes: [[20, 21]] },
      "400/4711": { kind: "scope", causes: [[6, 7]] },
      "400/104": { kind: "scope", causes: [[6, 7]] },
      "401/124": { kind: "unauthenticated", causes: [[8, 1]] },
      "401/201": { kind: "unauthenticated", causes: [[9, 1]] },
      "401/4700": { kind: "unauthenticated", causes: [[10, 11]] },
      "404/1001": { kind: "not_found", causes: [[86, 87]] },
      "429/429": {
        kind: "rate_limited",
        causes: [
          [18, 19],
          [22, 19],
        ],
      },
    },
  },
  "users.updateSettings": {
    scopes: {
      classic: ["user:write:admin", "user:write"],
      granular: ["user:update:settings", "user:update:settings:admin"],
      master: ["user:master", "user:update:settings:master"],
    },
    rolePermissions: ["User:Edit"],
    errors: {
      "400/200": { kind: "plan_required", causes: [[209, 210]] },
      "400/300": {
        kind: "validation",
        causes: [
          [211, 21],
          [212, 213],
          [214, 215],
          [216, 217],
          [20, 21],
        ],
      },
      "400/1010": { kind: "not_in_account", causes: [[82, 207]] },
      "400/1108": { kind: "plan_required", causes: [[218, 219]] },
      "400/1120": { kind: "not_found", causes: [[208, 85]] },
      "400/1122": { kind: "plan_required", causes: [[220, 221]] },
      "400/1204": { kind: "conflict", causes: [[222, 223]] },
      "400/1205": { kind: "conflict", causes: [[224, 225]] },
      "400/1206": { kind: "plan_required", causes: [[226, 227]] },
      "400/1207": { kind: "plan_required", causes: [[228, 229]] },
      "400/1208": { kind: "plan_required", causes: [[230, 231]] },
      "400/1209": { kind: "plan_required", causes: [[232, 233]] },
      "400/1210": { kind: "plan_required", causes: [[234, 235]] },
      "400/1211": { kind: "plan_required", causes: [[236, 233]] },
      "400/1228": { kind: "plan_required", causes: [[237, 210]] },
      "400/1233": { kind: "unsupported", causes: [[238, 239]] },
      "400/1234": { kind: "unsupported", causes: [[240, 241]] },
      "400/1242": { kind: "conflict", causes: [[242, 243]] },
      "400/4711": { kind: "scope", causes: [[6, 7]] },
      "400/104": { kind: "scope", causes: [[6, 7]] },
      "401/124": { kind: "unauthenticated", causes: [[8, 1]] },
      "401/201": { kind: "unauthenticated", causes: [[9, 1]] },
      "401/4700": { kind: "unauthenticated", causes: [[10, 11]] },
      "404/1001": { kind: "not_found", causes: [[86, 87]] },
      "429/429": {
        kind: "rate_limited",
        causes: [
          [18, 19],
          [22, 19],
        ],
      },
    },
  },
  "users.uploadVirtualBackground": {
    scopes: {
      classic: ["user:write:admin", "user:write"],
      granular: ["user:write:virtual_background_files", "user:write:virtual_background_files:admin"],
      master: ["user:master", "user:write:virtual_background_files:master"],
    },
    plan: { feature: "Virtual backgrounds" },
    rolePermissions: ["User:Edit"],
    errors: {
      "400/120": {
        kind: "validation",
        causes: [
          [244, 245],
          [246, 247],
          [248, 249],
          [250, 251],
        ],
      },
      "400/-1": { kind: "validation", causes: [[252, 253]] },
      "400/300": { kind: "validation", causes: [[20, 21]] },
      "400/4711": { kind: "scope", causes: [[6, 7]] },
      "400/104": { kind: "scope", causes: [[6, 7]] },
      "401/124": { kind: "unauthenticated", causes: [[8, 1]] },
      "401/201": { kind: "unauthenticated", causes: [[9, 1]] },
      "401/4700": { kind: "unauthenticated", causes: [[10, 11]] },
      "404/1001": { kind: "not_found", causes: [[254, 255]] },
      "404/null": { kind: "not_found", causes: [[254, 256]] },
      "429/429": {
        kind: "rate_limited",
        causes: [
          [18, 19],
          [22, 19],
        ],
      },
    },
  },
  "users.deleteVirtualBackgrounds": {
    scopes: {
      classic: ["user:write:admin", "user:write"],
      granular: ["user:delete:virtual_background_files", "user:delete:virtual_background_files:admin"],
      master: ["user:master", "user:delete:virtual_background_files:master"],
    },
    plan: { feature: "Virtual backgrounds" },
    rolePermissions: ["User:Edit"],
    errors: {
      "400/300": {
        kind: "validation",
        causes: [
          [257, 258],
          [20, 21],
        ],
      },
      "400/4711": { kind: "scope", causes: [[6, 7]] },
      "400/104": { kind: "scope", causes: [[6, 7]] },
      "401/124": { kind: "unauthenticated", causes: [[8, 1]] },
      "401/201": { kind: "unauthenticated", causes: [[9, 1]] },
      "401/4700": { kind: "unauthenticated", causes: [[10, 11]] },
      "404/1001": { kind: "not_found", causes: [[86, 87]] },
      "429/429": {
        kind: "rate_limited",
        causes: [
          [18, 19],
          [22, 19],
        ],
      },
    },
  },
  "users.getMeetingTemplate": {
    scopes: { classic: ["user:read:admin", "user:read"], granular: [] },
    errors: {
      "400/null": { kind: "validation", causes: [[259, 260]] },
      "400/300": { kind: "validation", causes: [[20, 21]] },
      "400/4711": { kind: "scope", causes: [[6, 7]] },
      "400/104": { kind: "scope", causes: [[6, 7]] },
      "401/124": { kind: "unauthenticated", causes: [[8, 1]] },
      "401/201": { kind: "unauthenticated", causes: [[9, 1]] },
      "401/4700": { kind: "unauthenticated", causes: [[10, 11]] },
      "404/1001": { kind: "not_found", causes: [[86, 87]] },
      "429/429": {
        kind: "rate_limited",
        causes: [
          [18, 19],
          [22, 19],
        ],
      },
    },
  },
  "users.listMeetingSummaryTemplates": {
    scopes: { classic: ["user:read", "user:read:admin"], granular: ["user:read:settings", "user:read:settings:admin"] },
    rolePermissions: ["User:Read"],
    errors: {
      "400/300": { kind: "validation", causes: [[20, 21]] },
      "400/4711": { kind: "scope", causes: [[6, 7]] },
      "400/104": { kind: "scope", causes: [[6, 7]] },
      "401/124": { kind: "unauthenticated", causes: [[8, 1]] },
      "401/201": { kind: "unauthenticated", causes: [[9, 1]] },
      "401/4700": { kind: "unauthenticated", causes: [[10, 11]] },
      "404/1001": { kind: "not_found", causes: [[86, 87]] },
      "429/429": {
        kind: "rate_limited",
        causes: [
          [18, 19],
          [22, 19],
        ],
      },
    },
  },
  "users.uploadPicture": {
    scopes: {
      classic: ["user:write:admin", "user:write"],
      granular: ["user:write:profile_picture", "user:write:profile_picture:admin"],
      master: ["user:master", "user:write:profile_picture:master"],
    },
    rolePermissions: ["User:Edit"],
    errors: {
      "400/120": {
        kind: "validation",
        causes: [
          [244, 261],
          [262, 263],
          [264, 265],
          [266, 267],
        ],
      },
      "400/200": { kind: "permission", causes: [[268, 269]] },
      "400/300": {
        kind: "validation",
        causes: [
          [270, 271],
          [20, 21],
        ],
      },
      "400/1010": { kind: "not_in_account", causes: [[82, 207]] },
      "400/4711": { kind: "scope", causes: [[6, 7]] },
      "400/104": { kind: "scope", causes: [[6, 7]] },
      "401/124": { kind: "unauthenticated", causes: [[8, 1]] },
      "401/201": { kind: "unauthenticated", causes: [[9, 1]] },
      "401/4700": { kind: "unauthenticated", causes: [[10, 11]] },
      "404/1001": { kind: "not_found", causes: [[86, 87]] },
      "429/429": {
        kind: "rate_limited",
        causes: [
          [18, 19],
          [22, 19],
        ],
      },
    },
  },
  "users.deletePicture": {
    scopes: {
      classic: ["user:write:admin", "user:write"],
      granular: ["user:delete:profile_picture:admin"],
      master: ["user:master", "user:delete:profile_picture:master"],
    },
    errors: {
      "400/200": { kind: "permission", causes: [[268, 269]] },
      "400/300": { kind: "validation", causes: [[20, 21]] },
      "400/4711": { kind: "scope", causes: [[6, 7]] },
      "400/104": { kind: "scope", causes: [[6, 7]] },
      "401/124": { kind: "unauthenticated", causes: [[8, 1]] },
      "401/201": { kind: "unauthenticated", causes: [[9, 1]] },
      "401/4700": { kind: "unauthenticated", causes: [[10, 11]] },
      "404/1001": { kind: "not_found", causes: [[86, 87]] },
      "429/429": {
        kind: "rate_limited",
        causes: [
          [18, 19],
          [22, 19],
        ],
      },
    },
  },
  "users.getPresenceStatus": {
    scopes: {
      classic: ["user:read", "user:read:admin"],
      granular: ["user:read:presence_status", "user:read:presence_status:admin"],
    },
    rolePermissions: ["User:Read"],
    errors: {
      "400/5301": { kind: "conflict", causes: [[272, 273]] },
      "400/5411": { kind: "permission", causes: [[274, 275]] },
      "400/300": { kind: "validation", causes: [[20, 21]] },
      "400/4711": { kind: "scope", causes: [[6, 7]] },
      "400/104": { kind: "scope", causes: [[6, 7]] },
      "401/124": { kind: "unauthenticated", causes: [[8, 1]] },
      "401/201": { kind: "unauthenticated", causes: [[9, 1]] },
      "401/4700": { kind: "unauthenticated", causes: [[10, 11]] },
      "404/1001": { kind: "not_found", causes: [[86, 87]] },
      "429/429": {
        kind: "rate_limited",
        causes: [
          [18, 19],
          [22, 19],
        ],
      },
    },
  },
  "users.updatePresenceStatus": {
    scopes: {
      classic: ["user:write:admin", "user:write"],
      granular: ["user:update:presence_status", "user:update:presence_status:admin"],
    },
    rolePermissions: ["User:Edit"],
    errors: {
      "400/5301": { kind: "conflict", causes: [[276, 277]] },
      "400/5411": { kind: "permission", causes: [[278, 279]] },
      "400/300": { kind: "validation", causes: [[20, 21]] },
      "400/4711": { kind: "scope", causes: [[6, 7]] },
      "400/104": { kind: "scope", causes: [[6, 7]] },
      "401/124": { kind: "unauthenticated", causes: [[8, 1]] },
      "401/201": { kind: "unauthenticated", causes: [[9, 1]] },
      "401/4700": { kind: "unauthenticated", causes: [[10, 11]] },
      "404/1001": { kind: "not_found", causes: [[86, 280]] },
      "429/429": {
        kind: "rate_limited",
        causes: [
          [18, 19],
          [281, 282],
          [22, 19],
        ],
      },
    },
  },
  "users.listAssistants": {
    scopes: {
      classic: ["user:read:admin", "user:read", "user:write", "user:write:admin", "user_profile"],
      granular: ["user:read:list_assistants", "user:read:list_assistants:admin"],
      master: ["user:master", "user:read:list_assistants:master"],
    },
    plan: { feature: "Licensed or On-prem licence of the user and of the assistant" },
    rolePermissions: ["User:Read"],
    errors: {
      "400/1010": { kind: "not_in_account", causes: [[82, 207]] },
      "400/300": { kind: "validation", causes: [[20, 21]] },
      "400/4711": { kind: "scope", causes: [[6, 7]] },
      "400/104": { kind: "scope", causes: [[6, 7]] },
      "401/124": { kind: "unauthenticated", causes: [[8, 1]] },
      "401/201": { kind: "unauthenticated", causes: [[9, 1]] },
      "401/4700": { kind: "unauthenticated", causes: [[10, 11]] },
      "404/1001": { kind: "not_found", causes: [[86, 87]] },
      "429/429": {
        kind: "rate_limited",
        causes: [
          [18, 19],
          [22, 19],
        ],
      },
    },
  },
  "users.addAssistants": {
    scopes: {
      classic: ["user:write:admin", "user:write"],
      granular: ["user:write:assistant", "user:write:assistant:admin"],
      master: ["user:master", "user:write:assistant:master"],
    },
    plan: { minimum: "pro", feature: "Licensed or On-prem licence of the user and of the assistant" },
    rolePermissions: ["User:Edit"],
    errors: {
      "400/200": {
        kind: "plan_required",
        causes: [
          [283, 284],
          [285, 286],
          [287, 288],
          [289, 290],
        ],
      },
      "400/1010": { kind: "not_in_account", causes: [[82, 207]] },
      "400/300": { kind: "validation", causes: [[20, 21]] },
      "400/4711": { kind: "scope", causes: [[6, 7]] },
      "400/104": { kind: "scope", causes: [[6, 7]] },
      "401/124": { kind: "unauthenticated", causes: [[8, 1]] },
      "401/201": { kind: "unauthenticated", causes: [[9, 1]] },
      "401/4700": { kind: "unauthenticated", causes: [[10, 11]] },
      "404/1001": { kind: "not_found", causes: [[86, 87]] },
      "429/429": {
        kind: "rate_limited",
        causes: [
          [18, 19],
          [22, 19],
        ],
      },
    },
  },
  "users.deleteAssistants": {
    scopes: {
      classic: ["user:write:admin", "user:write"],
      granular: ["user:delete:assistant", "user:delete:assistant:admin"],
      master: ["user:master", "user:delete:assistant:master"],
    },
    plan: { feature: "Licensed or On-prem licence of the user and of the assistant" },
    rolePermissions: ["User:Edit"],
    errors: {
      "400/1010": { kind: "not_in_account", causes: [[82, 207]] },
      "400/300": { kind: "validation", causes: [[20, 21]] },
      "400/4711": { kind: "scope", causes: [[6, 7]] },
      "400/104": { kind: "scope", causes: [[6, 7]] },
      "401/124": { kind: "unauthenticated", causes: [[8, 1]] },
      "401/201": { kind: "unauthenticated", causes: [[9, 1]] },
      "401/4700": { kind: "unauthenticated", causes: [[10, 11]] },
      "404/1001": { kind: "not_found", causes: [[86, 87]] },
      "429/429": {
        kind: "rate_limited",
        causes: [
          [18, 19],
          [22, 19],
        ],
      },
    },
  },
  "users.deleteAssistant": {
    scopes: {
      classic: ["user:write:admin", "user:write"],
      granular: ["user:delete:assistant", "user:delete:assistant:admin"],
      master: ["user:master", "user:delete:assistant:master"],
    },
    plan: { feature: "Licensed or On-prem licence of the user and of the assistant" },
    rolePermissions: ["User:Edit"],
    errors: {
      "400/1010": { kind: "not_in_account", causes: [[82, 207]] },
      "400/300": { kind: "validation", causes: [[20, 21]] },
      "400/4711": { kind: "scope", causes: [[6, 7]] },
      "400/104": { kind: "scope", causes: [[6, 7]] },
      "401/124": { kind: "unauthenticated", causes: [[8, 1]] },
      "401/201": { kind: "unauthenticated", causes: [[9, 1]] },
      "401/4700": { kind: "unauthenticated", causes: [[10, 11]] },
      "404/1001": { kind: "not_found", causes: [[86, 87]] },
      "429/429": {
        kind: "rate_limited",
        causes: [
          [18, 19],
          [22, 19],
        ],
      },
    },
  },
  "users.listSchedulers": {
    scopes: {
      classic: ["user:read:admin", "user:read", "user:write", "user:write:admin", "user_profile"],
      granular: ["user:read:list_schedulers", "user:read:list_schedulers:admin"],
      master: ["user:master", "user:read:list_schedulers:master"],
    },
    rolePermissions: ["User:Read"],
    errors: {
      "400/1010": { kind: "not_in_account", causes: [[82, 207]] },
      "400/300": { kind: "validation", causes: [[20, 21]] },
      "400/4711": { kind: "scope", causes: [[6, 7]] },
      "400/104": { kind: "scope", causes: [[6, 7]] },
      "401/124": { kind: "unauthenticated", causes: [[8, 1]] },
      "401/201": { kind: "unauthenticated", causes: [[9, 1]] },
      "401/4700": { kind: "unauthenticated", causes: [[10, 11]] },
      "404/1001": { kind: "not_found", causes: [[86, 87]] },
      "429/429": {
        kind: "rate_limited",
        causes: [
          [18, 19],
          [22, 19],
        ],
      },
    },
  },
  "users.deleteSchedulers": {
    scopes: {
      classic: ["user:write:admin", "user:write"],
      granular: ["user:delete:scheduler", "user:delete:scheduler:admin"],
      master: ["user:master", "user:delete:scheduler:master"],
    },
    rolePermissions: ["User:Edit"],
    errors: {
      "400/1010": { kind: "not_in_account", causes: [[82, 207]] },
      "400/300": { kind: "validation", causes: [[20, 21]] },
      "400/4711": { kind: "scope", causes: [[6, 7]] },
      "400/104": { kind: "scope", causes: [[6, 7]] },
      "401/124": { kind: "unauthenticated", causes: [[8, 1]] },
      "401/201": { kind: "unauthenticated", causes: [[9, 1]] },
      "401/4700": { kind: "unauthenticated", causes: [[10, 11]] },
      "404/1001": { kind: "not_found", causes: [[86, 87]] },
      "429/429": {
        kind: "rate_limited",
        causes: [
          [18, 19],
          [22, 19],
        ],
      },
    },
  },
  "users.deleteScheduler": {
    scopes: {
      classic: ["user:write:admin", "user:write"],
      granular: ["user:delete:scheduler", "user:delete:scheduler:admin"],
      master: ["user:master", "user:delete:scheduler:master"],
    },
    rolePermissions: ["User:Edit"],
    errors: {
      "400/1010": { kind: "not_in_account", causes: [[82, 207]] },
      "400/300": { kind: "validation", causes: [[20, 21]] },
      "400/4711": { kind: "scope", causes: [[6, 7]] },
      "400/104": { kind: "scope", causes: [[6, 7]] },
      "401/124": { kind: "unauthenticated", causes: [[8, 1]] },
      "401/201": { kind: "unauthenticated", causes: [[9, 1]] },
      "401/4700": { kind: "unauthenticated", causes: [[10, 11]] },
      "404/1001": { kind: "not_found", causes: [[86, 87]] },
      "429/429": {
        kind: "rate_limited",
        causes: [
          [18, 19],
          [22, 19],
        ],
      },
    },
  },
  "users.listCollaborationDevices": {
    scopes: {
      classic: ["user:read:admin", "user:read", "user:write", "user:write:admin"],
      granular: ["user:read:list_collaboration_devices", "user:read:list_collaboration_devices:admin"],
    },
    rolePermissions: ["MobileDeviceManagement:Read"],
    errors: {
      "400/300": { kind: "validation", causes: [[20, 21]] },
      "400/4711": { kind: "scope", causes: [[6, 7]] },
      "400/104": { kind: "scope", causes: [[6, 7]] },
      "401/124": { kind: "unauthenticated", causes: [[8, 1]] },
      "401/201": { kind: "unauthenticated", causes: [[9, 1]] },
      "401/4700": { kind: "unauthenticated", causes: [[10, 11]] },
      "404/1001": { kind: "not_found", causes: [[86, 87]] },
      "429/429": {
        kind: "rate_limited",
        causes: [
          [18, 19],
          [22, 19],
        ],
      },
    },
  },
  "users.getCollaborationDevice": {
    scopes: {
      classic: ["user:read:admin", "user:read", "user:write", "user:write:admin"],
      granular: ["user:read:collaboration_device", "user:read:collaboration_device:admin"],
    },
    rolePermissions: ["MobileDeviceManagement:Read"],
    errors: {
      "400/300": { kind: "validation", causes: [[20, 21]] },
      "400/4711": { kind: "scope", causes: [[6, 7]] },
      "400/104": { kind: "scope", causes: [[6, 7]] },
      "401/124": { kind: "unauthenticated", causes: [[8, 1]] },
      "401/201": { kind: "unauthenticated", causes: [[9, 1]] },
      "401/4700": { kind: "unauthenticated", causes: [[10, 11]] },
      "404/1001": { kind: "not_found", causes: [[254, 255]] },
      "404/1238": { kind: "not_found", causes: [[291, 292]] },
      "429/429": {
        kind: "rate_limited",
        causes: [
          [18, 19],
          [22, 19],
        ],
      },
    },
  },
  "groups.list": {
    scopes: {
      classic: ["group:read:admin", "group:write:admin"],
      granular: ["group:read:list_groups:admin"],
      master: ["group:master", "group:read:list_groups:master"],
    },
    plan: { minimum: "pro" },
    rolePermissions: ["Group:Read"],
    errors: {
      "200/200": { kind: "plan_required", causes: [[293, 294]] },
      "400/200": { kind: "plan_required", causes: [[293, 294]] },
      "400/300": { kind: "validation", causes: [[20, 21]] },
      "400/4711": { kind: "scope", causes: [[6, 7]] },
      "400/104": { kind: "scope", causes: [[6, 7]] },
      "401/124": { kind: "unauthenticated", causes: [[8, 1]] },
      "401/201": { kind: "unauthenticated", causes: [[9, 1]] },
      "401/4700": { kind: "unauthenticated", causes: [[10, 11]] },
      "404/4130": { kind: "not_found", causes: [[295, 296]] },
      "429/429": {
        kind: "rate_limited",
        causes: [
          [18, 19],
          [22, 19],
        ],
      },
    },
  },
  "groups.create": {
    scopes: {
      classic: ["group:write:admin"],
      granular: ["group:write:group:admin"],
      master: ["group:master", "group:write:group:master"],
    },
    plan: { minimum: "pro" },
    rolePermissions: ["Group:Edit"],
    errors: {
      "200/200": { kind: "plan_required", causes: [[293, 294]] },
      "400/200": { kind: "plan_required", causes: [[293, 294]] },
      "400/300": {
        kind: "validation",
        causes: [
          [297, 298],
          [299, 300],
          [20, 21],
        ],
      },
      "400/4711": { kind: "scope", causes: [[6, 7]] },
      "400/104": { kind: "scope", causes: [[6, 7]] },
      "401/124": { kind: "unauthenticated", causes: [[8, 1]] },
      "401/201": { kind: "unauthenticated", causes: [[9, 1]] },
      "401/4700": { kind: "unauthenticated", causes: [[10, 11]] },
      "404/4130": { kind: "not_found", causes: [[301, 302]] },
      "409/4132": { kind: "conflict", causes: [[303, 304]] },
      "429/429": {
        kind: "rate_limited",
        causes: [
          [305, 306],
          [81, 19],
          [22, 19],
        ],
      },
    },
  },
  "groups.get": {
    scopes: {
      classic: ["group:read:admin", "group:write:admin"],
      granular: ["group:read:group:admin"],
      master: ["group:master", "group:read:group:master"],
    },
    plan: { minimum: "pro" },
    rolePermissions: ["Group:Read"],
    errors: {
      "200/200": { kind: "plan_required", causes: [[293, 294]] },
      "400/200": { kind: "plan_required", causes: [[293, 294]] },
      "400/1010": { kind: "not_in_account", causes: [[307, 308]] },
      "400/300": { kind: "validation", causes: [[20, 21]] },
      "400/4711": { kind: "scope", causes: [[6, 7]] },
      "400/104": { kind: "scope", causes: [[6, 7]] },
      "401/124": { kind: "unauthenticated", causes: [[8, 1]] },
      "401/201": { kind: "unauthenticated", causes: [[9, 1]] },
      "401/4700": { kind: "unauthenticated", causes: [[10, 11]] },
      "404/4130": { kind: "not_found", causes: [[309, 310]] },
      "429/429": {
        kind: "rate_limited",
        causes: [
          [18, 19],
          [22, 19],
        ],
      },
    },
  },
  "groups.update": {
    scopes: {
      classic: ["group:write:admin"],
      granular: ["group:update:group:admin"],
      master: ["group:master", "group:update:group:master"],
    },
    plan: { minimum: "pro" },
    rolePermissions: ["Group:Edit"],
    errors: {
      "200/200": { kind: "plan_required", causes: [[293, 294]] },
      "200/1010": { kind: "not_in_account", causes: [[307, 308]] },
      "400/200": { kind: "plan_required", causes: [[293, 294]] },
      "400/1010": { kind: "not_in_account", causes: [[307, 308]] },
      "400/300": { kind: "validation", causes: [[20, 21]] },
      "400/4711": { kind: "scope", causes: [[6, 7]] },
      "400/104": { kind: "scope", causes: [[6, 7]] },
      "401/124": { kind: "unauthenticated", causes: [[8, 1]] },
      "401/201": { kind: "unauthenticated", causes: [[9, 1]] },
      "401/4700": { kind: "unauthenticated", causes: [[10, 11]] },
      "404/4130": { kind: "not_found", causes: [[309, 310]] },
      "409/4132": { kind: "conflict", causes: [[303, 311]] },
      "429/429": {
        kind: "rate_limited",
        causes: [
          [18, 19],
          [22, 19],
        ],
      },
    },
  },
  "groups.delete": {
    scopes: {
      classic: ["group:write:admin"],
      granular: ["group:delete:group:admin"],
      master: ["group:master", "group:delete:group:master"],
    },
    plan: { minimum: "pro" },
    rolePermissions: ["Group:Edit"],
    errors: {
      "200/200": { kind: "plan_required", causes: [[293, 294]] },
      "400/200": {
        kind: "plan_required",
        causes: [
          [293, 294],
          [312, 313],
        ],
      },
      "400/300": { kind: "not_found", causes: [[314, 315]] },
      "400/4711": { kind: "scope", causes: [[6, 7]] },
      "400/104": { kind: "scope", causes: [[6, 7]] },
      "401/124": { kind: "unauthenticated", causes: [[8, 1]] },
      "401/201": { kind: "unauthenticated", causes: [[9, 1]] },
      "401/4700": { kind: "unauthenticated", causes: [[10, 11]] },
      "404/4130": { kind: "not_found", causes: [[309, 310]] },
      "429/429": {
        kind: "rate_limited",
        causes: [
          [18, 19],
          [22, 19],
        ],
      },
    },
  },
  "groups.listChannels": {
    scopes: {
      classic: ["group:read:admin", "group:write:admin"],
      granular: ["group:read:list_channels:admin"],
      master: ["group:master", "group:read:list_channels:master"],
    },
    rolePermissions: ["Group:Read"],
    errors: {
      "400/300": { kind: "validation", causes: [[20, 21]] },
      "400/4711": { kind: "scope", causes: [[6, 7]] },
      "400/104": { kind: "scope", causes: [[6, 7]] },
      "401/124": { kind: "unauthenticated", causes: [[8, 1]] },
      "401/201": { kind: "unauthenticated", causes: [[9, 1]] },
      "401/4700": { kind: "unauthenticated", causes: [[10, 11]] },
      "404/4130": { kind: "not_found", causes: [[309, 310]] },
      "429/429": {
        kind: "rate_limited",
        causes: [
          [18, 19],
          [22, 19],
        ],
      },
    },
  },
  "groups.listMembers": {
    scopes: {
      classic: ["group:read:admin", "group:write:admin"],
      granular: ["group:read:list_members:admin"],
      master: ["group:master", "group:read:list_members:master"],
    },
    plan: { minimum: "pro" },
    rolePermissions: ["Group:Read"],
    errors: {
      "200/200": { kind: "plan_required", causes: [[293, 294]] },
      "400/200": { kind: "plan_required", causes: [[293, 294]] },
      "400/300": {
        kind: "validation",
        causes: [
          [2, 3],
          [20, 21],
        ],
      },
      "400/4711": { kind: "scope", causes: [[6, 7]] },
      "400/104": { kind: "scope", causes: [[6, 7]] },
      "401/124": { kind: "unauthenticated", causes: [[8, 1]] },
      "401/201": { kind: "unauthenticated", causes: [[9, 1]] },
      "401/4700": { kind: "unauthenticated", causes: [[10, 11]] },
      "404/4130": { kind: "not_found", causes: [[309, 310]] },
      "429/429": {
        kind: "rate_limited",
        causes: [
          [18, 19],
          [22, 19],
        ],
      },
    },
  },
  "groups.addMembers": {
    scopes: {
      classic: ["group:write:admin"],
      granular: ["group:write:member:admin"],
      master: ["group:master", "group:write:member:master"],
    },
    plan: { minimum: "pro" },
    rolePermissions: ["Group:Edit"],
    errors: {
      "200/200": { kind: "plan_required", causes: [[293, 294]] },
      "400/200": { kind: "plan_required", causes: [[293, 294]] },
      "400/300": { kind: "validation", causes: [[20, 21]] },
      "400/4711": { kind: "scope", causes: [[6, 7]] },
      "400/104": { kind: "scope", causes: [[6, 7]] },
      "401/124": { kind: "unauthenticated", causes: [[8, 1]] },
      "401/201": { kind: "unauthenticated", causes: [[9, 1]] },
      "401/4700": { kind: "unauthenticated", causes: [[10, 11]] },
      "404/4130": { kind: "not_found", causes: [[309, 310]] },
      "429/429": {
        kind: "rate_limited",
        causes: [
          [18, 19],
          [22, 19],
        ],
      },
    },
  },
  "groups.updateMember": {
    scopes: {
      classic: ["group:write:admin"],
      granular: ["group:update:member:admin"],
      master: ["group:master", "group:update:member:master"],
    },
    plan: { minimum: "pro" },
    errors: {
      "400/200": { kind: "plan_required", causes: [[293, 294]] },
      "400/300": {
        kind: "validation",
        causes: [
          [316, 317],
          [20, 21],
        ],
      },
      "400/1010": { kind: "not_in_account", causes: [[307, 308]] },
      "400/4711": { kind: "scope", causes: [[6, 7]] },
      "400/104": { kind: "scope", causes: [[6, 7]] },
      "401/124": { kind: "unauthenticated", causes: [[8, 1]] },
      "401/201": { kind: "unauthenticated", causes: [[9, 1]] },
      "401/4700": { kind: "unauthenticated", causes: [[10, 11]] },
      "404/4130": { kind: "not_found", causes: [[318, 310]] },
      "404/4131": { kind: "not_found", causes: [[319, 320]] },
      "429/429": {
        kind: "rate_limited",
        causes: [
          [18, 19],
          [22, 19],
        ],
      },
    },
  },
  "groups.deleteMember": {
    scopes: {
      classic: ["group:write:admin"],
      granular: ["group:delete:member:admin"],
      master: ["group:master", "group:delete:member:master"],
    },
    plan: { minimum: "pro" },
    rolePermissions: ["Group:Edit"],
    errors: {
      "200/200": { kind: "plan_required", causes: [[293, 294]] },
      "400/200": { kind: "plan_required", causes: [[293, 294]] },
      "400/1010": { kind: "not_in_account", causes: [[307, 308]] },
      "400/300": { kind: "validation", causes: [[20, 21]] },
      "400/4711": { kind: "scope", causes: [[6, 7]] },
      "400/104": { kind: "scope", causes: [[6, 7]] },
      "401/124": { kind: "unauthenticated", causes: [[8, 1]] },
      "401/201": { kind: "unauthenticated", causes: [[9, 1]] },
      "401/4700": { kind: "unauthenticated", causes: [[10, 11]] },
      "404/4130": { kind: "not_found", causes: [[309, 310]] },
      "404/4131": { kind: "not_found", causes: [[319, 320]] },
      "429/429": {
        kind: "rate_limited",
        causes: [
          [18, 19],
          [22, 19],
        ],
      },
    },
  },
  "groups.listAdmins": {
    scopes: {
      classic: ["group:read:admin", "group:write:admin"],
      granular: ["group:read:administrator:admin"],
      master: ["group:master", "group:read:administrator:master"],
    },
    plan: { minimum: "pro" },
    rolePermissions: ["Group:Read"],
    errors: {
      "200/200": { kind: "plan_required", causes: [[293, 294]] },
      "400/200": { kind: "plan_required", causes: [[293, 294]] },
      "400/300": {
        kind: "validation",
        causes: [
          [2, 3],
          [20, 21],
        ],
      },
      "400/4711": { kind: "scope", causes: [[6, 7]] },
      "400/104": { kind: "scope", causes: [[6, 7]] },
      "401/124": { kind: "unauthenticated", causes: [[8, 1]] },
      "401/201": { kind: "unauthenticated", causes: [[9, 1]] },
      "401/4700": { kind: "unauthenticated", causes: [[10, 11]] },
      "404/4130": { kind: "not_found", causes: [[309, 310]] },
      "429/429": {
        kind: "rate_limited",
        causes: [
          [18, 19],
          [22, 19],
        ],
      },
    },
  },
  "groups.addAdmins": {
    scopes: {
      classic: ["group:write:admin"],
      granular: ["group:write:administrator:admin"],
      master: ["group:master", "group:write:administrator:master"],
    },
    plan: { minimum: "pro" },
    rolePermissions: ["Group:Edit"],
    errors: {
      "200/200": { kind: "plan_required", causes: [[293, 294]] },
      "400/200": { kind: "plan_required", causes: [[293, 294]] },
      "400/300": {
        kind: "validation",
        causes: [
          [321, 322],
          [20, 21],
        ],
      },
      "400/4711": { kind: "scope", causes: [[6, 7]] },
      "400/104": { kind: "scope", causes: [[6, 7]] },
      "401/124": { kind: "unauthenticated", causes: [[8, 1]] },
      "401/201": { kind: "unauthenticated", causes: [[9, 1]] },
      "401/4700": { kind: "unauthenticated", causes: [[10, 11]] },
      "404/4130": { kind: "not_found", causes: [[309, 310]] },
      "429/429": {
        kind: "rate_limited",
        causes: [
          [18, 19],
          [22, 19],
        ],
      },
    },
  },
  "groups.deleteAdmin": {
    scopes: {
      classic: ["group:write:admin"],
      granular: ["group:delete:administrator:admin"],
      master: ["group:master", "group:delete:administrator:master"],
    },
    plan: { minimum: "pro" },
    rolePermissions: ["Group:Edit"],
    errors: {
      "200/200": { kind: "plan_required", causes: [[293, 294]] },
      "400/200": { kind: "plan_required", causes: [[293, 294]] },
      "400/4138": { kind: "not_found", causes: [[323, 324]] },
      "400/300": { kind: "validation", causes: [[20, 21]] },
      "400/4711": { kind: "scope", causes: [[6, 7]] },
      "400/104": { kind: "scope", causes: [[6, 7]] },
      "401/124": { kind: "unauthenticated", causes: [[8, 1]] },
      "401/201": { kind: "unauthenticated", causes: [[9, 1]] },
      "401/4700": { kind: "unauthenticated", causes: [[10, 11]] },
      "404/4130": { kind: "not_found", causes: [[309, 310]] },
      "429/429": {
        kind: "rate_limited",
        causes: [
          [18, 19],
          [22, 19],
        ],
      },
    },
  },
  "groups.getSettings": {
    scopes: {
      classic: ["group:read:admin", "group:write:admin"],
      granular: ["group:read:settings:admin"],
      master: ["group:master", "group:read:settings:master"],
    },
    plan: { minimum: "pro" },
    rolePermissions: ["Group:Read"],
    errors: {
      "200/200": { kind: "plan_required", causes: [[293, 294]] },
      "400/200": { kind: "plan_required", causes: [[293, 294]] },
      "400/300": { kind: "validation", causes: [[20, 21]] },
      "400/4711": { kind: "scope", causes: [[6, 7]] },
      "400/104": { kind: "scope", causes: [[6, 7]] },
      "401/124": { kind: "unauthenticated", causes: [[8, 1]] },
      "401/201": { kind: "unauthenticated", causes: [[9, 1]] },
      "401/4700": { kind: "unauthenticated", causes: [[10, 11]] },
      "404/4130": { kind: "not_found", causes: [[309, 310]] },
      "429/429": {
        kind: "rate_limited",
        causes: [
          [18, 19],
          [22, 19],
        ],
      },
    },
  },
  "groups.updateSettings": {
    scopes: {
      classic: ["group:write:admin"],
      granular: ["group:update:settings:admin"],
      master: ["group:master", "group:update:settings:master"],
    },
    plan: { minimum: "pro" },
    rolePermissions: ["Group:Edit"],
    errors: {
      "200/200": { kind: "plan_required", causes: [[293, 294]] },
      "400/200": { kind: "plan_required", causes: [[293, 294]] },
      "400/300": { kind: "validation", causes: [[20, 21]] },
      "400/4711": { kind: "scope", causes: [[6, 7]] },
      "400/104": { kind: "scope", causes: [[6, 7]] },
      "401/124": { kind: "unauthenticated", causes: [[8, 1]] },
      "401/201": { kind: "unauthenticated", causes: [[9, 1]] },
      "401/4700": { kind: "unauthenticated", causes: [[10, 11]] },
      "404/4130": { kind: "not_found", causes: [[309, 310]] },
      "429/429": {
        kind: "rate_limited",
        causes: [
          [18, 19],
          [22, 19],
        ],
      },
    },
  },
  "groups.getWebinarRegistrationSettings": {
    scopes: {
      classic: ["group:read:admin", "group:write:admin"],
      granular: ["group:read:registration_settings:admin"],
      master: ["group:master", "group:read:registration_settings:master"],
    },
    plan: { minimum: "pro" },
    rolePermissions: ["Group:Read"],
    errors: {
      "400/300": {
        kind: "validation",
        causes: [
          [325, 326],
          [20, 21],
        ],
      },
      "400/4711": { kind: "scope", causes: [[6, 7]] },
      "400/104": { kind: "scope", causes: [[6, 7]] },
      "401/124": { kind: "unauthenticated", causes: [[8, 1]] },
      "401/201": { kind: "unauthenticated", causes: [[9, 1]] },
      "401/4700": { kind: "unauthenticated", causes: [[10, 11]] },
      "404/4130": { kind: "not_found", causes: [[309, 310]] },
      "429/429": {
        kind: "rate_limited",
        causes: [
          [18, 19],
          [22, 19],
        ],
      },
    },
  },
  "groups.updateWebinarRegistrationSettings": {
    scopes: {
      classic: ["group:write:admin"],
      granular: ["group:update:registration_settings:admin"],
      master: ["group:master", "group:update:registration_settings:master"],
    },
    plan: { minimum: "pro" },
    rolePermissions: ["Group:Edit"],
    errors: {
      "200/200": { kind: "plan_required", causes: [[293, 294]] },
      "400/200": { kind: "plan_required", causes: [[293, 294]] },
      "400/300": {
        kind: "validation",
        causes: [
          [325, 326],
          [20, 21],
        ],
      },
      "400/4711": { kind: "scope", causes: [[6, 7]] },
      "400/104": { kind: "scope", causes: [[6, 7]] },
      "401/124": { kind: "unauthenticated", causes: [[8, 1]] },
      "401/201": { kind: "unauthenticated", causes: [[9, 1]] },
      "401/4700": { kind: "unauthenticated", causes: [[10, 11]] },
      "404/4130": { kind: "not_found", causes: [[309, 310]] },
      "429/429": {
        kind: "rate_limited",
        causes: [
          [18, 19],
          [22, 19],
        ],
      },
    },
  },
  "groups.uploadVirtualBackground": {
    scopes: {
      classic: ["group:write:admin"],
      granular: ["group:write:virtual_background_files:admin"],
      master: ["group:master", "group:write:virtual_background_files:master"],
    },
    plan: { feature: "Virtual backgrounds" },
    rolePermissions: ["Group:Edit"],
    errors: {
      "400/120": {
        kind: "validation",
        causes: [
          [244, 245],
          [246, 247],
          [327, 328],
          [266, 267],
        ],
      },
      "400/-1": { kind: "validation", causes: [[252, 253]] },
      "400/300": { kind: "validation", causes: [[20, 21]] },
      "400/4711": { kind: "scope", causes: [[6, 7]] },
      "400/104": { kind: "scope", causes: [[6, 7]] },
      "401/124": { kind: "unauthenticated", causes: [[8, 1]] },
      "401/201": { kind: "unauthenticated", causes: [[9, 1]] },
      "401/4700": { kind: "unauthenticated", causes: [[10, 11]] },
      "404/1001": { kind: "not_found", subject: "group", causes: [[329, 310]] },
      "429/429": {
        kind: "rate_limited",
        causes: [
          [18, 19],
          [22, 19],
        ],
      },
    },
  },
  "groups.deleteVirtualBackgrounds": {
    scopes: {
      classic: ["group:write:admin"],
      granular: ["group:delete:virtual_background_files:admin"],
      master: ["group:master", "group:delete:virtual_background_files:master"],
    },
    plan: { feature: "Virtual backgrounds" },
    rolePermissions: ["Group:Edit"],
    errors: {
      "400/300": {
        kind: "validation",
        causes: [
          [330, 331],
          [332, 333],
          [20, 21],
        ],
      },
      "400/4711": { kind: "scope", causes: [[6, 7]] },
      "400/104": { kind: "scope", causes: [[6, 7]] },
      "401/124": { kind: "unauthenticated", causes: [[8, 1]] },
      "401/201": { kind: "unauthenticated", causes: [[9, 1]] },
      "401/4700": { kind: "unauthenticated", causes: [[10, 11]] },
      "404/4130": { kind: "not_found", causes: [[309, 310]] },
      "429/429": {
        kind: "rate_limited",
        causes: [
          [18, 19],
          [22, 19],
        ],
      },
    },
  },
  "groups.getLockSettings": {
    scopes: {
      classic: ["group:read:admin", "group:write:admin"],
      granular: ["group:read:lock_settings:admin"],
      master: ["group:master", "group:read:lock_settings:master"],
    },
    plan: { minimum: "pro" },
    rolePermissions: ["Group:Read"],
    errors: {
      "200/200": { kind: "plan_required", causes: [[293, 294]] },
      "400/200": { kind: "plan_required", causes: [[293, 294]] },
      "400/300": { kind: "validation", causes: [[20, 21]] },
      "400/4711": { kind: "scope", causes: [[6, 7]] },
      "400/104": { kind: "scope", causes: [[6, 7]] },
      "401/124": { kind: "unauthenticated", causes: [[8, 1]] },
      "401/201": { kind: "unauthenticated", causes: [[9, 1]] },
      "401/4700": { kind: "unauthenticated", causes: [[10, 11]] },
      "404/4130": { kind: "not_found", causes: [[309, 310]] },
      "429/429": {
        kind: "rate_limited",
        causes: [
          [18, 19],
          [22, 19],
        ],
      },
    },
  },
  "groups.updateLockSettings": {
    scopes: {
      classic: ["group:write:admin"],
      granular: ["group:update:lock_settings:admin"],
      master: ["group:master", "group:update:lock_settings:master"],
    },
    plan: { minimum: "pro" },
    rolePermissions: ["Group:Edit"],
    errors: {
      "400/200": { kind: "plan_required", causes: [[293, 294]] },
      "400/300": { kind: "validation", causes: [[20, 21]] },
      "400/4711": { kind: "scope", causes: [[6, 7]] },
      "400/104": { kind: "scope", causes: [[6, 7]] },
      "401/124": { kind: "unauthenticated", causes: [[8, 1]] },
      "401/201": { kind: "unauthenticated", causes: [[9, 1]] },
      "401/4700": { kind: "unauthenticated", causes: [[10, 11]] },
      "404/4130": { kind: "not_found", causes: [[309, 310]] },
      "429/429": {
        kind: "rate_limited",
        causes: [
          [18, 19],
          [22, 19],
        ],
      },
    },
  },
  "contactGroups.list": {
    scopes: { classic: ["contact_group:read:admin"], granular: [] },
    plan: { minimum: "pro" },
    errors: {
      "400/200": { kind: "plan_required", causes: [[293, 294]] },
      "400/300": { kind: "validation", causes: [[20, 21]] },
      "400/4711": { kind: "scope", causes: [[6, 7]] },
      "400/104": { kind: "scope", causes: [[6, 7]] },
      "401/124": { kind: "unauthenticated", causes: [[8, 1]] },
      "401/201": { kind: "unauthenticated", causes: [[9, 1]] },
      "401/4700": { kind: "unauthenticated", causes: [[10, 11]] },
      "429/429": {
        kind: "rate_limited",
        causes: [
          [18, 19],
          [22, 19],
        ],
      },
    },
  },
  "contactGroups.create": {
    scopes: { classic: ["contact_group:write:admin"], granular: [] },
    plan: { minimum: "pro" },
    errors: {
      "400/200": { kind: "plan_required", causes: [[293, 294]] },
      "400/300": {
        kind: "validation",
        causes: [
          [334, 335],
          [336, 337],
          [20, 21],
        ],
      },
      "400/4711": { kind: "scope", causes: [[6, 7]] },
      "400/104": { kind: "scope", causes: [[6, 7]] },
      "401/124": { kind: "unauthenticated", causes: [[8, 1]] },
      "401/201": { kind: "unauthenticated", causes: [[9, 1]] },
      "401/4700": { kind: "unauthenticated", causes: [[10, 11]] },
      "429/429": {
        kind: "rate_limited",
        causes: [
          [18, 19],
          [22, 19],
        ],
      },
    },
  },
  "contactGroups.get": {
    scopes: { classic: ["contact_group:write:admin"], granular: [] },
    plan: { minimum: "pro" },
    errors: {
      "400/200": { kind: "plan_required", causes: [[293, 294]] },
      "400/300": { kind: "not_found", causes: [[338, 339]] },
      "400/4711": { kind: "scope", causes: [[6, 7]] },
      "400/104": { kind: "scope", causes: [[6, 7]] },
      "401/124": { kind: "unauthenticated", causes: [[8, 1]] },
      "401/201": { kind: "unauthenticated", causes: [[9, 1]] },
      "401/4700": { kind: "unauthenticated", causes: [[10, 11]] },
      "429/429": {
        kind: "rate_limited",
        causes: [
          [18, 19],
          [22, 19],
        ],
      },
    },
  },
  "contactGroups.update": {
    scopes: { classic: ["contact_group:write:admin"], granular: [] },
    plan: { minimum: "pro" },
    errors: {
      "400/200": { kind: "plan_required", causes: [[293, 294]] },
      "400/300": { kind: "not_found", causes: [[338, 339]] },
      "400/4711": { kind: "scope", causes: [[6, 7]] },
      "400/104": { kind: "scope", causes: [[6, 7]] },
      "401/124": { kind: "unauthenticated", causes: [[8, 1]] },
      "401/201": { kind: "unauthenticated", causes: [[9, 1]] },
      "401/4700": { kind: "unauthenticated", causes: [[10, 11]] },
      "429/429": {
        kind: "rate_limited",
        causes: [
          [18, 19],
          [22, 19],
        ],
      },
    },
  },
  "contactGroups.delete": {
    scopes: { classic: ["contact_group:write:admin"], granular: [] },
    plan: { minimum: "pro" },
    errors: {
      "400/200": { kind: "plan_required", causes: [[293, 294]] },
      "400/300": { kind: "not_found", causes: [[338, 339]] },
      "400/4711": { kind: "scope", causes: [[6, 7]] },
      "400/104": { kind: "scope", causes: [[6, 7]] },
      "401/124": { kind: "unauthenticated", causes: [[8, 1]] },
      "401/201": { kind: "unauthenticated", causes: [[9, 1]] },
      "401/4700": { kind: "unauthenticated", causes: [[10, 11]] },
      "429/429": {
        kind: "rate_limited",
        causes: [
          [18, 19],
          [22, 19],
        ],
      },
    },
  },
  "contactGroups.listMembers": {
    scopes: { classic: ["contact_group:read:admin"], granular: [] },
    plan: { minimum: "pro" },
    errors: {
      "400/200": { kind: "plan_required", causes: [[293, 294]] },
      "400/300": { kind: "not_found", causes: [[338, 339]] },
      "400/4711": { kind: "scope", causes: [[6, 7]] },
      "400/104": { kind: "scope", causes: [[6, 7]] },
      "401/124": { kind: "unauthenticated", causes: [[8, 1]] },
      "401/201": { kind: "unauthenticated", causes: [[9, 1]] },
      "401/4700": { kind: "unauthenticated", causes: [[10, 11]] },
      "429/429": {
        kind: "rate_limited",
        causes: [
          [18, 19],
          [22, 19],
        ],
      },
    },
  },
  "contactGroups.addMembers": {
    scopes: { classic: ["contact_group:write:admin"], granular: [] },
    plan: { minimum: "pro" },
    errors: {
      "400/200": { kind: "plan_required", causes: [[293, 294]] },
      "400/300": {
        kind: "not_found",
        causes: [
          [338, 339],
          [340, 341],
          [342, 343],
        ],
      },
      "400/4711": { kind: "scope", causes: [[6, 7]] },
      "400/104": { kind: "scope", causes: [[6, 7]] },
      "401/124": { kind: "unauthenticated", causes: [[8, 1]] },
      "401/201": { kind: "unauthenticated", causes: [[9, 1]] },
      "401/4700": { kind: "unauthenticated", causes: [[10, 11]] },
      "429/429": {
        kind: "rate_limited",
        causes: [
          [18, 19],
          [22, 19],
        ],
      },
    },
  },
  "contactGroups.removeMembers": {
    scopes: { classic: ["contact_group:write:admin"], granular: [] },
    plan: { minimum: "pro" },
    errors: {
      "400/200": { kind: "plan_required", causes: [[293, 294]] },
      "400/300": {
        kind: "not_found",
        causes: [
          [338, 339],
          [344, 345],
          [346, 347],
          [348, 349],
        ],
      },
      "400/4711": { kind: "scope", causes: [[6, 7]] },
      "400/104": { kind: "scope", causes: [[6, 7]] },
      "401/124": { kind: "unauthenticated", causes: [[8, 1]] },
      "401/201": { kind: "unauthenticated", causes: [[9, 1]] },
      "401/4700": { kind: "unauthenticated", causes: [[10, 11]] },
      "429/429": {
        kind: "rate_limited",
        causes: [
          [18, 19],
          [22, 19],
        ],
      },
    },
  },
  "divisions.list": {
    scopes: { classic: ["division:read:admin"], granular: ["division:read:list_divisions:admin"] },
    rolePermissions: ["Division:Read"],
    errors: {
      "400/null": { kind: "validation", causes: [[350, 351]] },
      "400/300": { kind: "validation", causes: [[20, 21]] },
      "400/4711": { kind: "scope", causes: [[6, 7]] },
      "400/104": { kind: "scope", causes: [[6, 7]] },
      "401/30031002": { kind: "unauthenticated", causes: [[352, 353]] },
      "401/30031004": { kind: "unauthenticated", causes: [[354, 1]] },
      "401/124": { kind: "unauthenticated", causes: [[8, 1]] },
      "401/4700": { kind: "unauthenticated", causes: [[10, 11]] },
      "403/null": { kind: "permission", causes: [[355, 356]] },
      "429/429": {
        kind: "rate_limited",
        causes: [
          [18, 19],
          [22, 19],
        ],
      },
    },
  },
  "divisions.create": {
    scopes: { classic: ["division:write:admin"], granular: ["division:write:division:admin"] },
    rolePermissions: ["Division:Edit"],
    errors: {
      "400/40005": { kind: "validation", causes: [[357, 358]] },
      "400/42006": { kind: "plan_required", causes: [[359, 360]] },
      "400/300": { kind: "validation", causes: [[20, 21]] },
      "400/4711": { kind: "scope", causes: [[6, 7]] },
      "400/104": { kind: "scope", causes: [[6, 7]] },
      "401/30031002": { kind: "unauthenticated", causes: [[352, 353]] },
      "401/30031004": { kind: "unauthenticated", causes: [[354, 1]] },
      "401/124": { kind: "unauthenticated", causes: [[8, 1]] },
      "401/4700": { kind: "unauthenticated", causes: [[10, 11]] },
      "403/null": { kind: "permission", causes: [[355, 356]] },
      "409/null": { kind: "conflict", causes: [[361, 362]] },
      "429/429": {
        kind: "rate_limited",
        causes: [
          [18, 19],
          [22, 19],
        ],
      },
    },
  },
  "divisions.get": {
    scopes: { classic: ["division:read:admin", "division:write:admin"], granular: ["division:read:division:admin"] },
    rolePermissions: ["Division:Read"],
    errors: {
      "400/null": { kind: "validation", causes: [[350, 351]] },
      "400/300": { kind: "validation", causes: [[20, 21]] },
      "400/4711": { kind: "scope", causes: [[6, 7]] },
      "400/104": { kind: "scope", causes: [[6, 7]] },
      "401/30031002": { kind: "unauthenticated", causes: [[352, 353]] },
      "401/30031004": { kind: "unauthenticated", causes: [[354, 1]] },
      "401/124": { kind: "unauthenticated", causes: [[8, 1]] },
      "401/4700": { kind: "unauthenticated", causes: [[10, 11]] },
      "403/null": { kind: "permission", causes: [[355, 356]] },
      "404/null": { kind: "not_found", causes: [[363, 364]] },
      "429/429": {
        kind: "rate_limited",
        causes: [
          [18, 19],
          [22, 19],
        ],
      },
    },
  },
  "divisions.update": {
    scopes: { classic: ["division:write:admin"], granular: ["division:update:division:admin"] },
    rolePermissions: ["Division:Edit"],
    errors: {
      "400/null": { kind: "validation", causes: [[350, 351]] },
      "400/300": { kind: "validation", causes: [[20, 21]] },
      "400/4711": { kind: "scope", causes: [[6, 7]] },
      "400/104": { kind: "scope", causes: [[6, 7]] },
      "401/30031002": { kind: "unauthenticated", causes: [[352, 353]] },
      "401/30031004": { kind: "unauthenticated", causes: [[354, 1]] },
      "401/124": { kind: "unauthenticated", causes: [[8, 1]] },
      "401/4700": { kind: "unauthenticated", causes: [[10, 11]] },
      "403/null": { kind: "permission", causes: [[355, 356]] },
      "404/null": { kind: "not_found", causes: [[363, 364]] },
      "409/null": { kind: "conflict", causes: [[361, 362]] },
      "429/429": {
        kind: "rate_limited",
        causes: [
          [18, 19],
          [22, 19],
        ],
      },
    },
  },
  "divisions.delete": {
    scopes: { classic: ["division:write:admin"], granular: ["division:delete:division:admin"] },
    rolePermissions: ["Division:Edit"],
    errors: {
      "400/42011": { kind: "unsupported", causes: [[365, 366]] },
      "400/42012": { kind: "conflict", causes: [[367, 368]] },
      "400/300": { kind: "validation", causes: [[20, 21]] },
      "400/4711": { kind: "scope", causes: [[6, 7]] },
      "400/104": { kind: "scope", causes: [[6, 7]] },
      "401/30031002": { kind: "unauthenticated", causes: [[352, 353]] },
      "401/30031004": { kind: "unauthenticated", causes: [[354, 1]] },
      "401/124": { kind: "unauthenticated", causes: [[8, 1]] },
      "401/4700": { kind: "unauthenticated", causes: [[10, 11]] },
      "403/null": { kind: "permission", causes: [[355, 356]] },
      "404/null": { kind: "not_found", causes: [[363, 364]] },
      "429/429": {
        kind: "rate_limited",
        causes: [
          [18, 19],
          [22, 19],
        ],
      },
    },
  },
  "divisions.listMembers": {
    scopes: { classic: ["division:read:admin"], granular: ["division:read:member:admin"] },
    rolePermissions: ["Division:Read"],
    errors: {
      "400/null": { kind: "validation", causes: [[350, 351]] },
      "400/300": { kind: "validation", causes: [[20, 21]] },
      "400/4711": { kind: "scope", causes: [[6, 7]] },
      "400/104": { kind: "scope", causes: [[6, 7]] },
      "401/30031002": { kind: "unauthenticated", causes: [[352, 353]] },
      "401/30031004": { kind: "unauthenticated", causes: [[354, 1]] },
      "401/124": { kind: "unauthenticated", causes: [[8, 1]] },
      "401/4700": { kind: "unauthenticated", causes: [[10, 11]] },
      "403/null": { kind: "permission", causes: [[355, 356]] },
      "404/null": { kind: "not_found", causes: [[363, 364]] },
      "429/429": {
        kind: "rate_limited",
        causes: [
          [18, 19],
          [22, 19],
        ],
      },
    },
  },
  "divisions.addMembers": {
    scopes: { classic: ["division:write:admin"], granular: ["division:write:member:admin"] },
    rolePermissions: ["Division:Edit"],
    errors: {
      "400/null": { kind: "validation", causes: [[350, 351]] },
      "400/300": { kind: "validation", causes: [[20, 21]] },
      "400/4711": { kind: "scope", causes: [[6, 7]] },
      "400/104": { kind: "scope", causes: [[6, 7]] },
      "401/30031002": { kind: "unauthenticated", causes: [[352, 353]] },
      "401/30031004": { kind: "unauthenticated", causes: [[354, 1]] },
      "401/124": { kind: "unauthenticated", causes: [[8, 1]] },
      "401/4700": { kind: "unauthenticated", causes: [[10, 11]] },
      "403/null": { kind: "permission", causes: [[355, 356]] },
      "404/40406": { kind: "not_found", causes: [[363, 364]] },
      "429/429": {
        kind: "rate_limited",
        causes: [
          [18, 19],
          [22, 19],
        ],
      },
    },
  },
  "contacts.search": {
    scopes: {
      classic: ["contact:read:admin", "contact:read"],
      granular: ["contact:read:list_contacts", "contact:read:list_contacts:admin"],
    },
    rolePermissions: ["User:Read"],
    errors: {
      "400/300": { kind: "validation", causes: [[20, 21]] },
      "400/4711": { kind: "scope", causes: [[6, 7]] },
      "400/104": { kind: "scope", causes: [[6, 7]] },
      "401/124": { kind: "unauthenticated", causes: [[8, 1]] },
      "401/201": { kind: "unauthenticated", causes: [[9, 1]] },
      "401/4700": { kind: "unauthenticated", causes: [[10, 11]] },
      "429/429": {
        kind: "rate_limited",
        causes: [
          [18, 19],
          [22, 19],
        ],
      },
    },
  },
  "contacts.list": {
    scopes: { classic: ["chat_contact:read"], granular: ["team_chat:read:list_contacts"] },
    errors: {
      "400/300": { kind: "validation", causes: [[20, 21]] },
      "400/4711": { kind: "scope", causes: [[6, 7]] },
      "400/104": { kind: "scope", causes: [[6, 7]] },
      "401/124": { kind: "unauthenticated", causes: [[8, 1]] },
      "401/201": { kind: "unauthenticated", causes: [[9, 1]] },
      "401/4700": { kind: "unauthenticated", causes: [[10, 11]] },
      "429/429": {
        kind: "rate_limited",
        causes: [
          [18, 19],
          [22, 19],
        ],
      },
    },
  },
  "contacts.get": {
    scopes: { classic: ["chat_contact:read"], granular: ["team_chat:read:contact"] },
    errors: {
      "400/5301": { kind: "unsupported", causes: [[369, 370]] },
      "400/300": { kind: "validation", causes: [[20, 21]] },
      "400/4711": { kind: "scope", causes: [[6, 7]] },
      "400/104": { kind: "scope", causes: [[6, 7]] },
      "401/124": { kind: "unauthenticated", causes: [[8, 1]] },
      "401/201": { kind: "unauthenticated", causes: [[9, 1]] },
      "401/4700": { kind: "unauthenticated", causes: [[10, 11]] },
      "404/1001": { kind: "not_found", subject: "contact", causes: [[371, 372]] },
      "429/429": {
        kind: "rate_limited",
        causes: [
          [18, 19],
          [22, 19],
        ],
      },
    },
  },
};
