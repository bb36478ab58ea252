/**
 * The methods of the client and their types.
 * Generated from openapi/ by `npm run generate`. Do not edit.
 */

import type { CallOptions, ListOptions, ZoomCall, ZoomList } from "./call.js";
import type { components, operations } from "./types.js";

export interface UsersListArgs extends ListOptions {
  query?: operations["users.list"]["parameters"]["query"];
}
export type UsersListResult = operations["users.list"]["responses"][200]["content"]["application/json"];
export type UsersListItem = NonNullable<UsersListResult["users"]>[number];

export interface UsersCreateArgs extends CallOptions {
  body: NonNullable<operations["users.create"]["requestBody"]>["content"]["application/json"];
}
export type UsersCreateResult = operations["users.create"]["responses"][201]["content"]["application/json"];

export interface UsersGetArgs extends CallOptions {
  path: operations["users.get"]["parameters"]["path"];
  query?: operations["users.get"]["parameters"]["query"];
}
export type UsersGetResult = operations["users.get"]["responses"][200]["content"]["application/json"];

export interface UsersUpdateArgs extends CallOptions {
  path: operations["users.update"]["parameters"]["path"];
  query?: operations["users.update"]["parameters"]["query"];
  body: NonNullable<operations["users.update"]["requestBody"]>["content"]["application/json"];
  /** How the body is sent. Default `application/json`. */ contentType?: "application/json" | "multipart/form-data";
}

export interface UsersDeleteArgs extends CallOptions {
  path: operations["users.delete"]["parameters"]["path"];
  query?: operations["users.delete"]["parameters"]["query"];
}

export interface UsersSwitchAccountArgs extends CallOptions {
  path: operations["users.switchAccount"]["parameters"]["path"];
  body: NonNullable<operations["users.switchAccount"]["requestBody"]>["content"]["application/json"];
}

export interface UsersGetSummaryArgs extends CallOptions {}
export type UsersGetSummaryResult = operations["users.getSummary"]["responses"][200]["content"]["application/json"];

export interface UsersUpdateFeaturesArgs extends CallOptions {
  body: NonNullable<operations["users.updateFeatures"]["requestBody"]>["content"]["application/json"];
}
export type UsersUpdateFeaturesResult =
  operations["users.updateFeatures"]["responses"][201]["content"]["application/json"];

export interface UsersCheckEmailArgs extends CallOptions {
  query: operations["users.checkEmail"]["parameters"]["query"];
}
export type UsersCheckEmailResult = operations["users.checkEmail"]["responses"][200]["content"]["application/json"];

export interface UsersCheckVanityNameArgs extends CallOptions {
  query: operations["users.checkVanityName"]["parameters"]["query"];
}
export type UsersCheckVanityNameResult =
  operations["users.checkVanityName"]["responses"][200]["content"]["application/json"];

export interface UsersUpdateEmailArgs extends CallOptions {
  path: operations["users.updateEmail"]["parameters"]["path"];
  body: NonNullable<operations["users.updateEmail"]["requestBody"]>["content"]["application/json"];
}

export interface UsersUpdatePasswordArgs extends CallOptions {
  path: operations["users.updatePassword"]["parameters"]["path"];
  body: NonNullable<operations["users.updatePassword"]["requestBody"]>["content"]["application/json"];
}

export interface UsersUpdateStatusArgs extends CallOptions {
  path: operations["users.updateStatus"]["parameters"]["path"];
  body: NonNullable<operations["users.updateStatus"]["requestBody"]>["content"]["application/json"];
}

export interface UsersGetPermissionsArgs extends CallOptions {
  path: operations["users.getPermissions"]["parameters"]["path"];
}
export type UsersGetPermissionsResult =
  operations["users.getPermissions"]["responses"][200]["content"]["application/json"];

export interface UsersGetTokenArgs extends CallOptions {
  path: operations["users.getToken"]["parameters"]["path"];
  query?: operations["users.getToken"]["parameters"]["query"];
}
export type UsersGetTokenResult = operations["users.getToken"]["responses"][200]["content"]["application/json"];

export interface UsersRevokeSsoTokenArgs extends CallOptions {
  path: operations["users.revokeSsoToken"]["parameters"]["path"];
}

export interface UsersGetZakArgs extends CallOptions {}
export type UsersGetZakResult = operations["users.getZak"]["responses"][200]["content"]["application/json"];

export interface UsersGetSettingsArgs extends CallOptions {
  path: operations["users.getSettings"]["parameters"]["path"];
  query?: operations["users.getSettings"]["parameters"]["query"];
}
export type UsersGetSettingsResult = operations["users.getSettings"]["responses"][200]["content"]["application/json"];
export interface UsersGetSettingsOtherQuery {
  login_type?: NonNullable<operations["users.getSettings"]["parameters"]["query"]>["login_type"];
  custom_query_fields?: NonNullable<operations["users.getSettings"]["parameters"]["query"]>["custom_query_fields"];
}

export interface UsersUpdateSettingsArgs extends CallOptions {
  path: operations["users.updateSettings"]["parameters"]["path"];
  query?: operations["users.updateSettings"]["parameters"]["query"];
  body: NonNullable<operations["users.updateSettings"]["requestBody"]>["content"]["application/json"];
}

export interface UsersUploadVirtualBackgroundArgs extends CallOptions {
  path: operations["users.uploadVirtualBackground"]["parameters"]["path"];
  body: NonNullable<operations["users.uploadVirtualBackground"]["requestBody"]>["content"]["multipart/form-data"];
}
export type UsersUploadVirtualBackgroundResult =
  operations["users.uploadVirtualBackground"]["responses"][201]["content"]["application/json"];

export interface UsersDeleteVirtualBackgroundsArgs extends CallOptions {
  path: operations["users.deleteVirtualBackgrounds"]["parameters"]["path"];
  query?: operations["users.deleteVirtualBackgrounds"]["parameters"]["query"];
}

export interface UsersGetMeetingTemplateArgs extends CallOptions {
  path: operations["users.getMeetingTemplate"]["parameters"]["path"];
}
export type UsersGetMeetingTemplateResult =
  operations["users.getMeetingTemplate"]["responses"][200]["content"]["application/json"];

export interface UsersListMeetingSummaryTemplatesArgs extends CallOptions {
  path: operations["users.listMeetingSummaryTemplates"]["parameters"]["path"];
}
export type UsersListMeetingSummaryTemplatesResult =
  operations["users.listMeetingSummaryTemplates"]["responses"][200]["content"]["application/json"];

export interface UsersUploadPictureArgs extends CallOptions {
  path: operations["users.uploadPicture"]["parameters"]["path"];
  body: NonNullable<operations["users.uploadPicture"]["requestBody"]>["content"]["multipart/form-data"];
}
export type UsersUploadPictureResult =
  operations["users.uploadPicture"]["responses"][201]["content"]["application/json"];

export interface UsersDeletePictureArgs extends CallOptions {
  path: operations["users.deletePicture"]["parameters"]["path"];
}

export interface UsersGetPresenceStatusArgs extends CallOptions {
  path: operations["users.getPresenceStatus"]["parameters"]["path"];
}
export type UsersGetPresenceStatusResult =
  operations["users.getPresenceStatus"]["responses"][200]["content"]["application/json"];

export interface UsersUpdatePresenceStatusArgs extends CallOptions {
  path: operations["users.updatePresenceStatus"]["parameters"]["path"];
  body: NonNullable<operations["users.updatePresenceStatus"]["requestBody"]>["content"]["application/json"];
}

export interface UsersListAssistantsArgs extends CallOptions {
  path: operations["users.listAssistants"]["parameters"]["path"];
}
export type UsersListAssistantsResult =
  operations["users.listAssistants"]["responses"][200]["content"]["application/json"];

export interface UsersAddAssistantsArgs extends CallOptions {
  path: operations["users.addAssistants"]["parameters"]["path"];
  body: NonNullable<operations["users.addAssistants"]["requestBody"]>["content"]["application/json"];
}
export type UsersAddAssistantsResult =
  operations["users.addAssistants"]["responses"][201]["content"]["application/json"];

export interface UsersDeleteAssistantsArgs extends CallOptions {
  path: operations["users.deleteAssistants"]["parameters"]["path"];
}

export interface UsersDeleteAssistantArgs extends CallOptions {
  path: operations["users.deleteAssistant"]["parameters"]["path"];
}

export interface UsersListSchedulersArgs extends CallOptions {
  path: operations["users.listSchedulers"]["parameters"]["path"];
}
export type UsersListSchedulersResult =
  operations["users.listSchedulers"]["responses"][200]["content"]["application/json"];

export interface UsersDeleteSchedulersArgs extends CallOptions {
  path: operations["users.deleteSchedulers"]["parameters"]["path"];
}

export interface UsersDeleteSchedulerArgs extends CallOptions {
  path: operations["users.deleteScheduler"]["parameters"]["path"];
}

export interface UsersListCollaborationDevicesArgs extends CallOptions {
  path: operations["users.listCollaborationDevices"]["parameters"]["path"];
}
export type UsersListCollaborationDevicesResult =
  operations["users.listCollaborationDevices"]["responses"][200]["content"]["application/json"];

export interface UsersGetCollaborationDeviceArgs extends CallOptions {
  path: operations["users.getCollaborationDevice"]["parameters"]["path"];
}
export type UsersGetCollaborationDeviceResult =
  operations["users.getCollaborationDevice"]["responses"][200]["content"]["application/json"];

export interface GroupsListArgs extends ListOptions {
  query?: operations["groups.list"]["parameters"]["query"];
}
export type GroupsListResult = operations["groups.list"]["responses"][200]["content"]["application/json"];
export type GroupsListItem = NonNullable<GroupsListResult["groups"]>[number];

export interface GroupsCreateArgs extends CallOptions {
  body: NonNullable<operations["groups.create"]["requestBody"]>["content"]["application/json"];
}
export type GroupsCreateResult = operations["groups.create"]["responses"][201]["content"]["application/json"];

export interface GroupsGetArgs extends CallOptions {
  path: operations["groups.get"]["parameters"]["path"];
}
export type GroupsGetResult = operations["groups.get"]["responses"][200]["content"]["application/json"];

export interface GroupsUpdateArgs extends CallOptions {
  path: operations["groups.update"]["parameters"]["path"];
  body: NonNullable<operations["groups.update"]["requestBody"]>["content"]["application/json"];
}

export interface GroupsDeleteArgs extends CallOptions {
  path: operations["groups.delete"]["parameters"]["path"];
}

export interface GroupsListChannelsArgs extends CallOptions {
  path: operations["groups.listChannels"]["parameters"]["path"];
}
export type GroupsListChannelsResult =
  operations["groups.listChannels"]["responses"][200]["content"]["application/json"];

export interface GroupsListMembersArgs extends ListOptions {
  path: operations["groups.listMembers"]["parameters"]["path"];
  query?: operations["groups.listMembers"]["parameters"]["query"];
}
export type GroupsListMembersResult = operations["groups.listMembers"]["responses"][200]["content"]["application/json"];
export type GroupsListMembersItem = NonNullable<GroupsListMembersResult["members"]>[number];

export interface GroupsAddMembersArgs extends CallOptions {
  path: operations["groups.addMembers"]["parameters"]["path"];
  body: NonNullable<operations["groups.addMembers"]["requestBody"]>["content"]["application/json"];
}
export type GroupsAddMembersResult = operations["groups.addMembers"]["responses"][201]["content"]["application/json"];

export interface GroupsUpdateMemberArgs extends CallOptions {
  path: operations["groups.updateMember"]["parameters"]["path"];
  body: NonNullable<operations["groups.updateMember"]["requestBody"]>["content"]["application/json"];
  /** How the body is sent. Default `application/json`. */ contentType?: "application/json" | "multipart/form-data";
}

export interface GroupsDeleteMemberArgs extends CallOptions {
  path: operations["groups.deleteMember"]["parameters"]["path"];
}

export interface GroupsListAdminsArgs extends ListOptions {
  path: operations["groups.listAdmins"]["parameters"]["path"];
  query?: operations["groups.listAdmins"]["parameters"]["query"];
}
export type GroupsListAdminsResult = operations["groups.listAdmins"]["responses"][200]["content"]["application/json"];
export type GroupsListAdminsItem = NonNullable<GroupsListAdminsResult["admins"]>[number];

export interface GroupsAddAdminsArgs extends CallOptions {
  path: operations["groups.addAdmins"]["parameters"]["path"];
  body: NonNullable<operations["groups.addAdmins"]["requestBody"]>["content"]["application/json"];
}
export type GroupsAddAdminsResult = operations["groups.addAdmins"]["responses"][201]["content"]["application/json"];

export interface GroupsDeleteAdminArgs extends CallOptions {
  path: operations["groups.deleteAdmin"]["parameters"]["path"];
}

export interface GroupsGetSettingsArgs extends CallOptions {
  path: operations["groups.getSettings"]["parameters"]["path"];
  query?: operations["groups.getSettings"]["parameters"]["query"];
}
export type GroupsGetSettingsResult = operations["groups.getSettings"]["responses"][200]["content"]["application/json"];
export interface GroupsGetSettingsOtherQuery {
  custom_query_fields?: NonNullable<operations["groups.getSettings"]["parameters"]["query"]>["custom_query_fields"];
}

export interface GroupsUpdateSettingsArgs extends CallOptions {
  path: operations["groups.updateSettings"]["parameters"]["path"];
  query?: operations["groups.updateSettings"]["parameters"]["query"];
  body: NonNullable<operations["groups.updateSettings"]["requestBody"]>["content"]["application/json"];
}

export interface GroupsGetWebinarRegistrationSettingsArgs extends CallOptions {
  path: operations["groups.getWebinarRegistrationSettings"]["parameters"]["path"];
  query?: operations["groups.getWebinarRegistrationSettings"]["parameters"]["query"];
}
export type GroupsGetWebinarRegistrationSettingsResult =
  operations["groups.getWebinarRegistrationSettings"]["responses"][200]["content"]["application/json"];

export interface GroupsUpdateWebinarRegistrationSettingsArgs extends CallOptions {
  path: operations["groups.updateWebinarRegistrationSettings"]["parameters"]["path"];
  query?: operations["groups.updateWebinarRegistrationSettings"]["parameters"]["query"];
  body: NonNullable<
    operations["groups.updateWebinarRegistrationSettings"]["requestBody"]
  >["content"]["application/json"];
}

export interface GroupsUploadVirtualBackgroundArgs extends CallOptions {
  path: operations["groups.uploadVirtualBackground"]["parameters"]["path"];
  body: NonNullable<operations["groups.uploadVirtualBackground"]["requestBody"]>["content"]["multipart/form-data"];
}
export type GroupsUploadVirtualBackgroundResult =
  operations["groups.uploadVirtualBackground"]["responses"][201]["content"]["application/json"];

export interface GroupsDeleteVirtualBackgroundsArgs extends CallOptions {
  path: operations["groups.deleteVirtualBackgrounds"]["parameters"]["path"];
  query?: operations["groups.deleteVirtualBackgrounds"]["parameters"]["query"];
}

export interface GroupsGetLockSettingsArgs extends CallOptions {
  path: operations["groups.getLockSettings"]["parameters"]["path"];
  query?: operations["groups.getLockSettings"]["parameters"]["query"];
}
export type GroupsGetLockSettingsResult =
  operations["groups.getLockSettings"]["responses"][200]["content"]["application/json"];

export interface GroupsUpdateLockSettingsArgs extends CallOptions {
  path: operations["groups.updateLockSettings"]["parameters"]["path"];
  query?: operations["groups.updateLockSettings"]["parameters"]["query"];
  body: NonNullable<operations["groups.updateLockSettings"]["requestBody"]>["content"]["application/json"];
}

export interface ContactGroupsListArgs extends ListOptions {
  query?: operations["contactGroups.list"]["parameters"]["query"];
}
export type ContactGroupsListResult = operations["contactGroups.list"]["responses"][200]["content"]["application/json"];
export type ContactGroupsListItem = NonNullable<ContactGroupsListResult["groups"]>[number];

export interface ContactGroupsCreateArgs extends CallOptions {
  body: NonNullable<operations["contactGroups.create"]["requestBody"]>["content"]["application/json"];
}
export type ContactGroupsCreateResult =
  operations["contactGroups.create"]["responses"][201]["content"]["application/json"];

export interface ContactGroupsGetArgs extends CallOptions {
  path: operations["contactGroups.get"]["parameters"]["path"];
}
export type ContactGroupsGetResult = operations["contactGroups.get"]["responses"][200]["content"]["application/json"];

export interface ContactGroupsUpdateArgs extends CallOptions {
  path: operations["contactGroups.update"]["parameters"]["path"];
  body: NonNullable<operations["contactGroups.update"]["requestBody"]>["content"]["application/json"];
}

export interface ContactGroupsDeleteArgs extends CallOptions {
  path: operations["contactGroups.delete"]["parameters"]["path"];
}

export interface ContactGroupsListMembersArgs extends ListOptions {
  path: operations["contactGroups.listMembers"]["parameters"]["path"];
  query?: operations["contactGroups.listMembers"]["parameters"]["query"];
}
export type ContactGroupsListMembersResult =
  operations["contactGroups.listMembers"]["responses"][200]["content"]["application/json"];
export type ContactGroupsListMembersItem = NonNullable<ContactGroupsListMembersResult["group_members"]>[number];

export interface ContactGroupsAddMembersArgs extends CallOptions {
  path: operations["contactGroups.addMembers"]["parameters"]["path"];
  body: NonNullable<operations["contactGroups.addMembers"]["requestBody"]>["content"]["application/json"];
}
export type ContactGroupsAddMembersResult =
  operations["contactGroups.addMembers"]["responses"][201]["content"]["application/json"];

export interface ContactGroupsRemoveMembersArgs extends CallOptions {
  path: operations["contactGroups.removeMembers"]["parameters"]["path"];
  query: operations["contactGroups.removeMembers"]["parameters"]["query"];
}

export interface DivisionsListArgs extends ListOptions {
  query?: operations["divisions.list"]["parameters"]["query"];
}
export type DivisionsListResult = operations["divisions.list"]["responses"][200]["content"]["application/json"];
export type DivisionsListItem = NonNullable<DivisionsListResult["divisions"]>[number];

export interface DivisionsCreateArgs extends CallOptions {
  body: NonNullable<operations["divisions.create"]["requestBody"]>["content"]["application/json"];
}
export type DivisionsCreateResult = operations["divisions.create"]["responses"][201]["content"]["application/json"];

export interface DivisionsGetArgs extends CallOptions {
  path: operations["divisions.get"]["parameters"]["path"];
}
export type DivisionsGetResult = operations["divisions.get"]["responses"][200]["content"]["application/json"];

export interface DivisionsUpdateArgs extends CallOptions {
  path: operations["divisions.update"]["parameters"]["path"];
  body: NonNullable<operations["divisions.update"]["requestBody"]>["content"]["application/json"];
}

export interface DivisionsDeleteArgs extends CallOptions {
  path: operations["divisions.delete"]["parameters"]["path"];
}

export interface DivisionsListMembersArgs extends ListOptions {
  path: operations["divisions.listMembers"]["parameters"]["path"];
  query?: operations["divisions.listMembers"]["parameters"]["query"];
}
export type DivisionsListMembersResult =
  operations["divisions.listMembers"]["responses"][200]["content"]["application/json"];
export type DivisionsListMembersItem = NonNullable<DivisionsListMembersResult["users"]>[number];

export interface DivisionsAddMembersArgs extends CallOptions {
  path: operations["divisions.addMembers"]["parameters"]["path"];
  body: NonNullable<operations["divisions.addMembers"]["requestBody"]>["content"]["application/json"];
}
export type DivisionsAddMembersResult =
  operations["divisions.addMembers"]["responses"][201]["content"]["application/json"];

export interface ContactsSearchArgs extends ListOptions {
  query: operations["contacts.search"]["parameters"]["query"];
}
export type ContactsSearchResult = operations["contacts.search"]["responses"][200]["content"]["application/json"];
export type ContactsSearchItem = NonNullable<ContactsSearchResult["contacts"]>[number];

export interface ContactsListArgs extends ListOptions {
  query?: operations["contacts.list"]["parameters"]["query"];
}
export type ContactsListResult = operations["contacts.list"]["responses"][200]["content"]["application/json"];
export type ContactsListItem = NonNullable<ContactsListResult["contacts"]>[number];

export interface ContactsGetArgs extends CallOptions {
  path: operations["contacts.get"]["parameters"]["path"];
  query?: operations["contacts.get"]["parameters"]["query"];
}
export type ContactsGetResult = operations["contacts.get"]["responses"][200]["content"]["application/json"];

export interface UsersMethods {
  /**
   * Lists the users of the account, one page at a time. Without `status` these are the active users. Pending users have no
   * identifier until they accept their invitation.
   *
   * `GET /users`, answers 200. Rate limit: medium.
   * Scopes, of which one is enough: `user:read:list_users:admin`, `user:read:admin`, `user:read`, `user:write`, `user:write:admin`.
   * For sub accounts: `user:master`, `user:read:list_users:master`.
   * Role permission: `User:Read`.
   *
   * Errors besides those of every operation:
   * - 400 124: The access token is invalid or has expired; this operation reports it here as well as with 401.
   * - 400 300: `next_page_token` is invalid, or older than 15 minutes.
   * - 400 2300: Zoom does not know this address.
   * - 401 201: The access token has expired.
   * - 403 403: The app acts for another user, and that user has not granted shared access.
   * - 403 3001: The token's owner may not reach this resource.
   * - 403 null: REST access is switched off for the account.
   * - 429 429: The account has used up this label's calls of the second, minute or day, or calls of this kind already run.
   *
   * @see https://zoom-directory.github.io/zoom-directory/reference/users.list/
   */
  list(args?: UsersListArgs): ZoomList<UsersListResult, UsersListItem>;
  /**
   * Creates a user or invites a person to the account, depending on `action`. While Zoom creates a user, other calls on users
   * wait until it has finished.
   *
   * `POST /users`, answers 201. Rate limit: light.
   * Scopes, of which one is enough: `user:write:user:admin`, `user:write:admin`, `user:write`.
   * For sub accounts: `user:master`, `user:write:user:master`.
   * Role permission: `User:Edit`.
   * Plan: pro or higher.
   *
   * Limits:
   * - Invitations per account and day (free 50, pro 1500, business 10000).
   * - While a user is being created, other calls on users have to wait (1).
   *
   * Errors besides those of every operation:
   * - 400 200: The owner of the access token may not add users to this account.
   * - 400 200: The account has as many users as it may have.
   * - 400 200: The owner of the access token lacks the role permission `User:Edit`.
   * - 400 300: The password breaks Zoom's rules or the account's.
   * - 400 300: `type` is 3, on-premises, which the account may not give.
   * - 400 300: A name contains a word that Zoom forbids.
   * - 400 300: `plan_united_type` is wrong, or the account does not have that plan.
   * - 400 300: `subscription_id` names a subscription that the account does not have.
   * - 400 1000: The user manages a call queue of Zoom Phone or is the target of an auto receptionist.
   * - 400 1009: The e-mail address belongs to an active account of its own.
   * - 400 1107: The domain of the e-mail address is blocked.
   * - 400 1108: The account may not give the user this `type`.
   * - 400 1116: The e-mail address lies outside the domains that the account allows.
   * - 400 1135: The user exists in another cluster of Zoom.
   * - 400 2002: `ssoCreate` was sent and the account has no single sign-on.
   * - 400 2016: The account lacks a permission that only Zoom can give.
   * - 400 2032: `ssoCreate` was sent and the account may not create users ahead of the first single sign-on.
   * - 400 2033: The account has as many Basic users as it may have.
   * - 400 2034: All licences of the account are in use.
   * - 400 2035: The account is a GPA account, which cannot have further users.
   * - 400 2036: The person owns a GPA account and cannot be invited.
   * - 400 2037: The person is barred from invitations.
   * - 400 2038: All Zoom One bundles of the account are in use.
   * - 400 3412: The account has no seat left for this `type`.
   * - 400 11321: Zoom's trust team has blocked the domain of the e-mail address.
   * - 401 201: The access token has expired.
   * - 404 1102: `feature.zoom_phone` is true and the account has no Zoom Phone licence left.
   * - 404 4130: A group that the new user should join does not exist.
   * - 409 1005: A user with this e-mail address exists already.
   * - 429 429: The account has sent as many invitations as its plan allows in a day.
   * - 429 429: The account has used up this label's calls of the second or day.
   *
   * @see https://zoom-directory.github.io/zoom-directory/reference/users.create/
   */
  create(args: UsersCreateArgs): ZoomCall<UsersCreateResult>;
  /**
   * Returns the profile of a user. For a pending user, `created_at` is the time of the call. The scope `user_info:read` is
   * enough for `me` only.
   *
   * `GET /users/{userId}`, answers 200. Rate limit: light.
   * Scopes, of which one is enough: `user:read:user`, `user:read:user:admin`, `user_info:read`, `user:read`, `user:read:admin`, `user:write`, `user:write:admin`, `user_profile`.
   * For sub accounts: `user:master`, `user:read:user:master`.
   * Role permission: `User:Read`.
   *
   * Errors besides those of every operation:
   * - 400 1010: The user belongs to another account.
   * - 400 1120: The user was invited, and the invitation no longer exists or has expired.
   * - 401 201: The access token has expired.
   * - 404 1001: No user of the account has this identifier or e-mail address, or the user was deleted.
   * - 429 429: The account has used up this label's calls of the second, minute or day, or calls of this kind already run.
   *
   * @see https://zoom-directory.github.io/zoom-directory/reference/users.get/
   */
  get(args: UsersGetArgs): ZoomCall<UsersGetResult>;
  /**
   * Updates the fields that are sent and leaves the others unchanged. `type`, `plan_united_type` and `zoom_one_type` exclude
   * each other: send one of them at most. The body can be sent as JSON or as a form.
   *
   * `PATCH /users/{userId}`, answers 204. Rate limit: light.
   * Scopes, of which one is enough: `user:update:user`, `user:update:user:admin`, `user:write:admin`, `user:write`.
   * For sub accounts: `user:master`, `user:update:user:master`.
   * Role permission: `User:Edit`.
   *
   * Errors besides those of every operation:
   * - 400 200: The user stands for a Zoom Room and cannot become a free user.
   * - 400 200: The user stands for a Zoom Room and cannot become a user without a licence for meetings.
   * - 400 200: `pmi` was sent for a user without a licence for meetings.
   * - 400 200: Only an administrator may change the name, the host key, the personal meeting ID or its link name.
   * - 400 200: All paid seats of the account are in use.
   * - 400 300: A name contains a word that Zoom forbids.
   * - 400 300: The user hosts Zoom Events that have not taken place yet and cannot become Basic.
   * - 400 300: `plan_united_type` is wrong, or the account does not have that plan.
   * - 400 300: More than one of `type`, `plan_united_type` and `zoom_one_type` was sent.
   * - 400 300: Zoom One is the base plan of the account and cannot be taken from the user.
   * - 400 300: `about_me` contains links or HTML.
   * - 400 300: `linkedin_url` does not lie on linkedin.com.
   * - 400 300: `type` is 3, on-premises, which the account may not give.
   * - 400 300: `host_key` was sent while the user hosts a meeting.
   * - 400 300: `host_key` is the same as the user's audio password.
   * - 400 300: `subscription_id` names a subscription that the account does not have.
   * - 400 1010: The user belongs to another account.
   * - 400 1108: The account may not give the user this `type`.
   * - 400 1109: The host is no paid user.
   * - 400 1120: The user was invited, and the invitation no longer exists or has expired.
   * - 400 2033: The account has as many Basic users as it may have.
   * - 400 2034: All licences of the account are in use.
   * - 400 2038: All Zoom One bundles of the account are in use.
   * - 400 2039: The account has too few Basic licences for the user to give up the present plan.
   * - 400 3412: The account has no seat left for the new `type`.
   * - 400 4100: `vanity_name` is taken.
   * - 401 201: The access token has expired.
   * - 404 1001: No user of the account has this identifier or e-mail address, or the user was deleted.
   * - 429 429: The account has used up this label's calls of the second, minute or day, or calls of this kind already run.
   *
   * @see https://zoom-directory.github.io/zoom-directory/reference/users.update/
   */
  update(args: UsersUpdateArgs): ZoomCall<void>;
  /**
   * Deletes a user for good, or releases them from the account with a free account of their own, depending on `action`. What
   * the user owns goes to another user if `transfer_email` and the `transfer_` parameters ask for it. A deletion here does not
   * answer a legal request for erasure of personal data; that is the business of Zoom's support.
   *
   * `DELETE /users/{userId}`, answers 204. Rate limit: light.
   * Scopes, of which one is enough: `user:delete:user`, `user:delete:user:admin`, `user:write:admin`, `user:write`.
   * For sub accounts: `user:master`, `user:delete:user:master`.
   * Role permission: `User:Edit`.
   *
   * Limits:
   * - Zoom refuses a second deletion of a user while the first one runs (1).
   *
   * Errors besides those of every operation:
   * - 400 200: The user belongs to another account.
   * - 400 200: The user stands for a Zoom Room.
   * - 400 200: The user is deactivated and cannot be deleted.
   * - 400 300: `transfer_email` is the address of the user who is to be removed.
   * - 400 300: The user is an API user, who cannot be disassociated.
   * - 400 300: The user hosts published Zoom Events.
   * - 400 300: The user of `transfer_email` lacks a licence for what is transferred.
   * - 400 1000: The user manages a call queue of Zoom Phone or is the target of an auto receptionist.
   * - 400 1010: The user belongs to another account.
   * - 400 1107: The user's e-mail address lies in a domain that the account manages, so that they cannot be disassociated.
   * - 400 1117: The user is an administrator and cannot be disassociated.
   * - 400 1120: The user was invited, and the invitation no longer exists or has expired.
   * - 401 201: The access token has expired.
   * - 404 1001: No user of the account has this identifier or e-mail address, or the user was deleted.
   * - 429 429: Another deletion of the same user runs.
   * - 429 429: The account has used up this label's calls of the second or day.
   *
   * @see https://zoom-directory.github.io/zoom-directory/reference/users.delete/
   */
  delete(args: UsersDeleteArgs): ZoomCall<void>;
  /**
   * Returns how many users the account has, in total and by type.
   *
   * `GET /users/summary`, answers 200. Rate limit: medium.
   * Scopes, of which one is enough: `user:read:summary:admin`, `user:read:admin`, `user:read`, `user:write`, `user:write:admin`.
   * For sub accounts: `user:master`, `user:read:summary:master`.
   * Role permission: `User:Read`.
   *
   * Errors besides those of every operation:
   * - 400 124: The access token is invalid or has expired; this operation reports it here as well as with 401.
   * - 400 2300: Zoom does not know this address.
   * - 401 201: The access token has expired.
   * - 403 403: The app acts for another user, and that user has not granted shared access.
   * - 403 3001: The token's owner may not reach this resource.
   * - 403 null: REST access is switched off for the account.
   * - 429 429: The account has used up this label's calls of the second, minute or day, or calls of this kind already run.
   *
   * @see https://zoom-directory.github.io/zoom-directory/reference/users.getSummary/
   */
  getSummary(args?: UsersGetSummaryArgs): ZoomCall<UsersGetSummaryResult>;
  /**
   * Updates one feature, such as the licence type or the webinar capacity, to the same value for up to 30 users. A success does
   * not mean that every user was updated: `fail_details` lists those who were not, with the reason.
   *
   * `POST /users/features`, answers 201. Rate limit: medium.
   * Scopes, of which one is enough: `user:write:feature:admin`, `user:write:admin`, `user:write`.
   * For sub accounts: `user:master`, `user:write:feature:master`.
   * Role permission: `User:Edit`.
   * Plan: pro or higher.
   *
   * Limits:
   * - Users in one request (30).
   *
   * Errors besides those of every operation:
   * - 400 200: The account is not a paid one, or its plan does not contain the feature.
   * - 400 300: `feature_value` is 3, on-premises, which the account may not give.
   * - 400 300: `subscription_id` names a subscription that the account does not have.
   * - 401 201: The access token has expired.
   * - 429 429: The account has used up this label's calls of the second, minute or day, or calls of this kind already run.
   *
   * @see https://zoom-directory.github.io/zoom-directory/reference/users.updateFeatures/
   */
  updateFeatures(args: UsersUpdateFeaturesArgs): ZoomCall<UsersUpdateFeaturesResult>;
  /**
   * Checks whether a user of the account signed up with this e-mail address. Users of other accounts count as not found, and so
   * do those who sign in with single sign-on, Google or Facebook.
   *
   * `GET /users/email`, answers 200. Rate limit: light.
   * Scopes, of which one is enough: `user:read:email`, `user:read:email:admin`, `user:read:admin`, `user:read`, `user:write`, `user:write:admin`.
   * Role permission: `User:Read`.
   *
   * Errors besides those of every operation:
   * - 400 300: `email` is missing.
   * - 401 201: The access token has expired.
   * - 404 1001: No user of the account has this identifier or e-mail address, or the user was deleted.
   * - 429 429: The account has used up this label's calls of the second, minute or day, or calls of this kind already run.
   *
   * @see https://zoom-directory.github.io/zoom-directory/reference/users.checkEmail/
   */
  checkEmail(args: UsersCheckEmailArgs): ZoomCall<UsersCheckEmailResult>;
  /**
   * Checks whether a personal meeting room with this name exists. Such a room belongs to one user permanently, and its name is
   * part of its address.
   *
   * `GET /users/vanity_name`, answers 200. Rate limit: light.
   * Scopes, of which one is enough: `user:read:pm_room`, `user:read:pm_room:admin`, `user:read:admin`, `user:read`, `user:write`, `user:write:admin`.
   * Role permission: `User:Read`.
   *
   * Errors besides those of every operation:
   * - 400 300: `vanity_name` is missing.
   * - 401 201: The access token has expired.
   * - 429 429: The account has used up this label's calls of the second, minute or day, or calls of this kind already run.
   *
   * @see https://zoom-directory.github.io/zoom-directory/reference/users.checkVanityName/
   */
  checkVanityName(args: UsersCheckVanityNameArgs): ZoomCall<UsersCheckVanityNameResult>;
  /**
   * Updates the e-mail address with which a user signs in. The new address must be in a domain that the account manages, and
   * no other Zoom user may have it.
   *
   * `PUT /users/{userId}/email`, answers 204. Rate limit: light.
   * Scopes, of which one is enough: `user:update:email`, `user:update:email:admin`, `user:write:admin`, `user:write`.
   * For sub accounts: `user:master`, `user:update:email:master`.
   * Role permission: `User:Edit`.
   * Plan: Managed domains.
   *
   * Limits:
   * - Changes of one user's address in 24 hours (3).
   *
   * Errors besides those of every operation:
   * - 400 200: The owner of the access token is no administrator.
   * - 400 1000: The user is an administrator, whose address another administrator cannot change.
   * - 400 1000: The user is pending, locked or inactive, or owns the account.
   * - 400 1010: The user belongs to another account.
   * - 400 1107: The domain of the new address is blocked.
   * - 400 1116: The new address lies outside the domains that the account manages.
   * - 401 201: The access token has expired.
   * - 404 1001: No user of the account has this identifier or e-mail address, or the user was deleted.
   * - 429 429: The account has used up this label's calls of the second, minute or day, or calls of this kind already run.
   *
   * @see https://zoom-directory.github.io/zoom-directory/reference/users.updateEmail/
   */
  updateEmail(args: UsersUpdateEmailArgs): ZoomCall<void>;
  /**
   * Updates the password of a user and notifies the user by e-mail. Only the owner and the administrators of the account may do
   * this. Zoom limits how often one password can change within 24 hours.
   *
   * `PUT /users/{userId}/password`, answers 204. Rate limit: medium.
   * Scopes, of which one is enough: `user:update:password`, `user:update:password:admin`, `user:write:admin`, `user:write`.
   * For sub accounts: `user:master`, `user:update:password:master`.
   * Role permission: `User:Edit`.
   *
   * Errors besides those of every operation:
   * - 400 300: The new password is the old one.
   * - 400 300: The user's password has changed too often in the last 24 hours.
   * - 400 1010: The user belongs to another account.
   * - 400 1117: The user is an administrator, whose password cannot be changed here.
   * - 400 1123: The user does not sign in with a work e-mail address and so has no password with Zoom.
   * - 400 1124: The password is too short.
   * - 400 1125: The password has no letter.
   * - 400 1126: The password has no digit.
   * - 400 1127: The password has no special character, and the account asks for one.
   * - 400 1128: The password lacks upper-case or lower-case letters.
   * - 400 1129: The user has had this password recently.
   * - 400 1130: The password consists of one character or repeats it too often.
   * - 400 1131: The password contains a run such as `abcd` or `1234`.
   * - 400 1136: The password is too easy to guess.
   * - 401 201: The access token has expired.
   * - 404 1001: No user of the account has this identifier or e-mail address, or the user was deleted.
   * - 429 429: The account has used up this label's calls of the second, minute or day, or calls of this kind already run.
   *
   * @see https://zoom-directory.github.io/zoom-directory/reference/users.updatePassword/
   */
  updatePassword(args: UsersUpdatePasswordArgs): ZoomCall<void>;
  /**
   * Updates whether a user may sign in: `deactivate` bars the user and takes all licences away, `activate` lets them in again.
   * Two more actions begin and end a shift in Zoom Workforce Management.
   *
   * `PUT /users/{userId}/status`, answers 204. Rate limit: light.
   * Scopes, of which one is enough: `user:update:status`, `user:update:status:admin`, `user:write:admin`, `user:write`.
   * For sub accounts: `user:master`, `user:update:status:master`.
   * Role permission: `User:Edit`.
   *
   * Errors besides those of every operation:
   * - 400 200: The user is an administrator or stands for a Zoom Room.
   * - 400 300: The user hosts Zoom Events that have not taken place yet.
   * - 400 1000: Zoom has locked the user.
   * - 400 1010: The user belongs to another account.
   * - 400 2033: The account has as many Basic users as it may have.
   * - 400 3412: The account has no Basic seat left.
   * - 401 201: The access token has expired.
   * - 404 1001: No user of the account has this identifier or e-mail address, or the user was deleted.
   * - 429 429: The account has used up this label's calls of the second, minute or day, or calls of this kind already run.
   *
   * @see https://zoom-directory.github.io/zoom-directory/reference/users.updateStatus/
   */
  updateStatus(args: UsersUpdateStatusArgs): ZoomCall<void>;
  /**
   * Returns what the role of the user allows them to see and to edit in the account.
   *
   * `GET /users/{userId}/permissions`, answers 200. Rate limit: light.
   * Scopes, of which one is enough: `user:read:list_permissions`, `user:read:list_permissions:admin`, `user:read:admin`, `user:read`, `user:write`, `user:write:admin`, `user_profile`.
   * For sub accounts: `user:master`, `user:read:list_permissions:master`.
   * Role permission: `User:Read`.
   *
   * Errors besides those of every operation:
   * - 400 1010: The user belongs to another account.
   * - 401 201: The access token has expired.
   * - 404 1001: No user of the account has this identifier or e-mail address, or the user was deleted.
   * - 429 429: The account has used up this label's calls of the second, minute or day, or calls of this kind already run.
   *
   * @see https://zoom-directory.github.io/zoom-directory/reference/users.getPermissions/
   */
  getPermissions(args: UsersGetPermissionsArgs): ZoomCall<UsersGetPermissionsResult>;
  /**
   * Returns a token with which an application starts or joins meetings as this user, usually a Zoom Access Key (ZAK). Send
   * `type=zak`: the default is a token that Zoom has deprecated.
   *
   * `GET /users/{userId}/token`, answers 200. Rate limit: light.
   * Scopes, of which one is enough: `user:read:token`, `user:read:token:admin`, `user:read:admin`, `user:read`, `user:write`, `user:write:admin`, `user_profile`.
   * For sub accounts: `user:master`, `user:read:token:master`.
   * Role permission: `User:Read`.
   *
   * Errors besides those of every operation:
   * - 400 124: The access token is invalid or has expired; this operation reports it here as well as with 401.
   * - 400 1010: The user belongs to another account.
   * - 400 2300: Zoom does not know this address.
   * - 401 201: The access token has expired.
   * - 404 1001: No user of the account has this identifier or e-mail address, or the user was deleted.
   * - 429 429: The account has used up this label's calls of the second, minute or day, or calls of this kind already run.
   *
   * @see https://zoom-directory.github.io/zoom-directory/reference/users.getToken/
   */
  getToken(args: UsersGetTokenArgs): ZoomCall<UsersGetTokenResult>;
  /**
   * Revokes the token of a user who signed in with single sign-on (SSO), which ends the current session.
   *
   * `DELETE /users/{userId}/token`, answers 204. Rate limit: light.
   * Scopes, of which one is enough: `user:delete:token`, `user:delete:token:admin`, `user:write:admin`, `user:write`.
   * For sub accounts: `user:master`, `user:delete:token:master`.
   * Role permission: `User:Edit`.
   *
   * Errors besides those of every operation:
   * - 400 124: The access token is invalid or has expired; this operation reports it here as well as with 401.
   * - 400 2300: Zoom does not know this address.
   * - 401 201: The access token has expired.
   * - 404 1001: No user of the account has this identifier or e-mail address, or the user was deleted.
   * - 429 429: The account has used up this label's calls of the second, minute or day, or calls of this kind already run.
   *
   * @see https://zoom-directory.github.io/zoom-directory/reference/users.revokeSsoToken/
   */
  revokeSsoToken(args: UsersRevokeSsoTokenArgs): ZoomCall<void>;
  /**
   * Returns a Zoom Access Key (ZAK) with which an application starts or joins meetings as the owner of the access token. The
   * key is valid for five minutes. A server-to-server token has no such user; for other users and lifetimes see
   * `users.getToken`.
   *
   * `GET /users/me/zak`, answers 200. Rate limit: light.
   * Scopes, of which one is enough: `user:read:zak`, `user:read:zak:admin`, `user_zak:read`.
   * Role permission: `User:Read`.
   *
   * Errors besides those of every operation:
   * - 400 1001: The token's user does not exist or belongs to another account.
   * - 401 201: The access token has expired.
   * - 404 1001: No user of the account has this identifier or e-mail address, or the user was deleted.
   * - 429 429: The account has used up this label's calls of the second, minute or day, or calls of this kind already run.
   *
   * @see https://zoom-directory.github.io/zoom-directory/reference/users.getZak/
   */
  getZak(args?: UsersGetZakArgs): ZoomCall<UsersGetZakResult>;
  /**
   * Returns the settings of a user for meetings, recordings, telephony, notifications and licences. `option` selects a part
   * that has its own shape, `custom_query_fields` selects single fields.
   *
   * `GET /users/{userId}/settings`, answers 200. Rate limit: medium.
   * Scopes, of which one is enough: `user:read:settings`, `user:read:settings:admin`, `user:read:admin`, `user:read`, `user:write`, `user:write:admin`.
   * For sub accounts: `user:master`, `user:read:settings:master`.
   * Role permission: `User:Read`.
   *
   * Errors besides those of every operation:
   * - 400 1000: The user is still pending, and pending users have no settings to read.
   * - 400 1010: The user belongs to another account.
   * - 400 1120: The user's invitation does not exist or has expired.
   * - 401 201: The access token has expired.
   * - 404 1001: No user of the account has this identifier or e-mail address, or the user was deleted.
   * - 429 429: The account has used up this label's calls of the second, minute or day, or calls of this kind already run.
   *
   * @see https://zoom-directory.github.io/zoom-directory/reference/users.getSettings/
   */
  getSettings(
    args: CallOptions & {
      path: operations["users.getSettings"]["parameters"]["path"];
      query: UsersGetSettingsOtherQuery & { option: "meeting_authentication" };
    },
  ): ZoomCall<components["schemas"]["MeetingAuthenticationSettings"]>;
  /**
   * Returns the settings of a user for meetings, recordings, telephony, notifications and licences. `option` selects a part
   * that has its own shape, `custom_query_fields` selects single fields.
   *
   * `GET /users/{userId}/settings`, answers 200. Rate limit: medium.
   * Scopes, of which one is enough: `user:read:settings`, `user:read:settings:admin`, `user:read:admin`, `user:read`, `user:write`, `user:write:admin`.
   * For sub accounts: `user:master`, `user:read:settings:master`.
   * Role permission: `User:Read`.
   *
   * Errors besides those of every operation:
   * - 400 1000: The user is still pending, and pending users have no settings to read.
   * - 400 1010: The user belongs to another account.
   * - 400 1120: The user's invitation does not exist or has expired.
   * - 401 201: The access token has expired.
   * - 404 1001: No user of the account has this identifier or e-mail address, or the user was deleted.
   * - 429 429: The account has used up this label's calls of the second, minute or day, or calls of this kind already run.
   *
   * @see https://zoom-directory.github.io/zoom-directory/reference/users.getSettings/
   */
  getSettings(
    args: CallOptions & {
      path: operations["users.getSettings"]["parameters"]["path"];
      query: UsersGetSettingsOtherQuery & { option: "recording_authentication" };
    },
  ): ZoomCall<components["schemas"]["RecordingAuthenticationSettings"]>;
  /**
   * Returns the settings of a user for meetings, recordings, telephony, notifications and licences. `option` selects a part
   * that has its own shape, `custom_query_fields` selects single fields.
   *
   * `GET /users/{userId}/settings`, answers 200. Rate limit: medium.
   * Scopes, of which one is enough: `user:read:settings`, `user:read:settings:admin`, `user:read:admin`, `user:read`, `user:write`, `user:write:admin`.
   * For sub accounts: `user:master`, `user:read:settings:master`.
   * Role permission: `User:Read`.
   *
   * Errors besides those of every operation:
   * - 400 1000: The user is still pending, and pending users have no settings to read.
   * - 400 1010: The user belongs to another account.
   * - 400 1120: The user's invitation does not exist or has expired.
   * - 401 201: The access token has expired.
   * - 404 1001: No user of the account has this identifier or e-mail address, or the user was deleted.
   * - 429 429: The account has used up this label's calls of the second, minute or day, or calls of this kind already run.
   *
   * @see https://zoom-directory.github.io/zoom-directory/reference/users.getSettings/
   */
  getSettings(
    args: CallOptions & {
      path: operations["users.getSettings"]["parameters"]["path"];
      query: UsersGetSettingsOtherQuery & { option: "meeting_security" };
    },
  ): ZoomCall<components["schemas"]["UserMeetingSecuritySettings"]>;
  /**
   * Returns the settings of a user for meetings, recordings, telephony, notifications and licences. `option` selects a part
   * that has its own shape, `custom_query_fields` selects single fields.
   *
   * `GET /users/{userId}/settings`, answers 200. Rate limit: medium.
   * Scopes, of which one is enough: `user:read:settings`, `user:read:settings:admin`, `user:read:admin`, `user:read`, `user:write`, `user:write:admin`.
   * For sub accounts: `user:master`, `user:read:settings:master`.
   * Role permission: `User:Read`.
   *
   * Errors besides those of every operation:
   * - 400 1000: The user is still pending, and pending users have no settings to read.
   * - 400 1010: The user belongs to another account.
   * - 400 1120: The user's invitation does not exist or has expired.
   * - 401 201: The access token has expired.
   * - 404 1001: No user of the account has this identifier or e-mail address, or the user was deleted.
   * - 429 429: The account has used up this label's calls of the second, minute or day, or calls of this kind already run.
   *
   * @see https://zoom-directory.github.io/zoom-directory/reference/users.getSettings/
   */
  getSettings(
    args: CallOptions & {
      path: operations["users.getSettings"]["parameters"]["path"];
      query?: UsersGetSettingsOtherQuery & { option?: undefined };
    },
  ): ZoomCall<components["schemas"]["UserSettings"]>;
  /**
   * Returns the settings of a user for meetings, recordings, telephony, notifications and licences. `option` selects a part
   * that has its own shape, `custom_query_fields` selects single fields.
   *
   * `GET /users/{userId}/settings`, answers 200. Rate limit: medium.
   * Scopes, of which one is enough: `user:read:settings`, `user:read:settings:admin`, `user:read:admin`, `user:read`, `user:write`, `user:write:admin`.
   * For sub accounts: `user:master`, `user:read:settings:master`.
   * Role permission: `User:Read`.
   *
   * Errors besides those of every operation:
   * - 400 1000: The user is still pending, and pending users have no settings to read.
   * - 400 1010: The user belongs to another account.
   * - 400 1120: The user's invitation does not exist or has expired.
   * - 401 201: The access token has expired.
   * - 404 1001: No user of the account has this identifier or e-mail address, or the user was deleted.
   * - 429 429: The account has used up this label's calls of the second, minute or day, or calls of this kind already run.
   *
   * @see https://zoom-directory.github.io/zoom-directory/reference/users.getSettings/
   */
  getSettings(args: UsersGetSettingsArgs): ZoomCall<UsersGetSettingsResult>;
  /**
   * Updates the settings that are sent and leaves the others unchanged. The body must have the shape that `option` selects.
   * Send updates of one user one after another: Zoom may limit simultaneous ones.
   *
   * `PATCH /users/{userId}/settings`, answers 204. Rate limit: medium.
   * Scopes, of which one is enough: `user:update:settings`, `user:update:settings:admin`, `user:write:admin`, `user:write`.
   * For sub accounts: `user:master`, `user:update:settings:master`.
   * Role permission: `User:Edit`.
   *
   * Errors besides those of every operation:
   * - 400 200: All seats of the licence that is to be given are taken.
   * - 400 300: A field or parameter is unknown or outside its limits, or the body does not have the shape of `option`.
   * - 400 300: The user's Zoom Events licence cannot be reduced or taken away now.
   * - 400 300: A licence for a customer managed key cannot be given to or taken from a single user.
   * - 400 300: The licences for Zoom Events and Zoom Sessions exclude each other, or their number is too high.
   * - 400 1010: The user belongs to another account.
   * - 400 1108: Large meetings need a licensed user.
   * - 400 1120: The user's invitation does not exist or has expired.
   * - 400 1122: Webinars need a licensed user.
   * - 400 1204: The user has Zoom Events, which excludes webinars.
   * - 400 1205: The user has webinars, which exclude Zoom Events.
   * - 400 1206: Zoom Events needs a licensed user.
   * - 400 1207: Concurrent meetings need a licensed user.
   * - 400 1208: Concurrent Meeting Basic cannot be switched on for this account or user.
   * - 400 1209: All seats of Concurrent Meeting Basic are taken.
   * - 400 1210: Concurrent Meeting Plus cannot be switched on for this account or user.
   * - 400 1211: All seats of Concurrent Meeting Plus are taken.
   * - 400 1228: All seats of Zoom Revenue Accelerator (once Zoom IQ for Sales) or Zoom Whiteboard are taken.
   * - 400 1233: The user is a Zoom Room, which can have neither Zoom Revenue Accelerator nor Zoom Whiteboard.
   * - 400 1234: The user is of the type On-prem, which cannot have Zoom Revenue Accelerator.
   * - 400 1242: The user would have Zoom Whiteboard and Zoom Whiteboard Plus at once.
   * - 401 201: The access token has expired.
   * - 404 1001: No user of the account has this identifier or e-mail address, or the user was deleted.
   * - 429 429: The account has used up this label's calls of the second, minute or day, or calls of this kind already run.
   *
   * @see https://zoom-directory.github.io/zoom-directory/reference/users.updateSettings/
   */
  updateSettings(
    args: CallOptions & {
      path: operations["users.updateSettings"]["parameters"]["path"];
      query: { option: "meeting_authentication" };
      body: components["schemas"]["MeetingAuthenticationSettings"];
    },
  ): ZoomCall<void>;
  /**
   * Updates the settings that are sent and leaves the others unchanged. The body must have the shape that `option` selects.
   * Send updates of one user one after another: Zoom may limit simultaneous ones.
   *
   * `PATCH /users/{userId}/settings`, answers 204. Rate limit: medium.
   * Scopes, of which one is enough: `user:update:settings`, `user:update:settings:admin`, `user:write:admin`, `user:write`.
   * For sub accounts: `user:master`, `user:update:settings:master`.
   * Role permission: `User:Edit`.
   *
   * Errors besides those of every operation:
   * - 400 200: All seats of the licence that is to be given are taken.
   * - 400 300: A field or parameter is unknown or outside its limits, or the body does not have the shape of `option`.
   * - 400 300: The user's Zoom Events licence cannot be reduced or taken away now.
   * - 400 300: A licence for a customer managed key cannot be given to or taken from a single user.
   * - 400 300: The licences for Zoom Events and Zoom Sessions exclude each other, or their number is too high.
   * - 400 1010: The user belongs to another account.
   * - 400 1108: Large meetings need a licensed user.
   * - 400 1120: The user's invitation does not exist or has expired.
   * - 400 1122: Webinars need a licensed user.
   * - 400 1204: The user has Zoom Events, which excludes webinars.
   * - 400 1205: The user has webinars, which exclude Zoom Events.
   * - 400 1206: Zoom Events needs a licensed user.
   * - 400 1207: Concurrent meetings need a licensed user.
   * - 400 1208: Concurrent Meeting Basic cannot be switched on for this account or user.
   * - 400 1209: All seats of Concurrent Meeting Basic are taken.
   * - 400 1210: Concurrent Meeting Plus cannot be switched on for this account or user.
   * - 400 1211: All seats of Concurrent Meeting Plus are taken.
   * - 400 1228: All seats of Zoom Revenue Accelerator (once Zoom IQ for Sales) or Zoom Whiteboard are taken.
   * - 400 1233: The user is a Zoom Room, which can have neither Zoom Revenue Accelerator nor Zoom Whiteboard.
   * - 400 1234: The user is of the type On-prem, which cannot have Zoom Revenue Accelerator.
   * - 400 1242: The user would have Zoom Whiteboard and Zoom Whiteboard Plus at once.
   * - 401 201: The access token has expired.
   * - 404 1001: No user of the account has this identifier or e-mail address, or the user was deleted.
   * - 429 429: The account has used up this label's calls of the second, minute or day, or calls of this kind already run.
   *
   * @see https://zoom-directory.github.io/zoom-directory/reference/users.updateSettings/
   */
  updateSettings(
    args: CallOptions & {
      path: operations["users.updateSettings"]["parameters"]["path"];
      query: { option: "recording_authentication" };
      body: components["schemas"]["RecordingAuthenticationSettings"];
    },
  ): ZoomCall<void>;
  /**
   * Updates the settings that are sent and leaves the others unchanged. The body must have the shape that `option` selects.
   * Send updates of one user one after another: Zoom may limit simultaneous ones.
   *
   * `PATCH /users/{userId}/settings`, answers 204. Rate limit: medium.
   * Scopes, of which one is enough: `user:update:settings`, `user:update:settings:admin`, `user:write:admin`, `user:write`.
   * For sub accounts: `user:master`, `user:update:settings:master`.
   * Role permission: `User:Edit`.
   *
   * Errors besides those of every operation:
   * - 400 200: All seats of the licence that is to be given are taken.
   * - 400 300: A field or parameter is unknown or outside its limits, or the body does not have the shape of `option`.
   * - 400 300: The user's Zoom Events licence cannot be reduced or taken away now.
   * - 400 300: A licence for a customer managed key cannot be given to or taken from a single user.
   * - 400 300: The licences for Zoom Events and Zoom Sessions exclude each other, or their number is too high.
   * - 400 1010: The user belongs to another account.
   * - 400 1108: Large meetings need a licensed user.
   * - 400 1120: The user's invitation does not exist or has expired.
   * - 400 1122: Webinars need a licensed user.
   * - 400 1204: The user has Zoom Events, which excludes webinars.
   * - 400 1205: The user has webinars, which exclude Zoom Events.
   * - 400 1206: Zoom Events needs a licensed user.
   * - 400 1207: Concurrent meetings need a licensed user.
   * - 400 1208: Concurrent Meeting Basic cannot be switched on for this account or user.
   * - 400 1209: All seats of Concurrent Meeting Basic are taken.
   * - 400 1210: Concurrent Meeting Plus cannot be switched on for this account or user.
   * - 400 1211: All seats of Concurrent Meeting Plus are taken.
   * - 400 1228: All seats of Zoom Revenue Accelerator (once Zoom IQ for Sales) or Zoom Whiteboard are taken.
   * - 400 1233: The user is a Zoom Room, which can have neither Zoom Revenue Accelerator nor Zoom Whiteboard.
   * - 400 1234: The user is of the type On-prem, which cannot have Zoom Revenue Accelerator.
   * - 400 1242: The user would have Zoom Whiteboard and Zoom Whiteboard Plus at once.
   * - 401 201: The access token has expired.
   * - 404 1001: No user of the account has this identifier or e-mail address, or the user was deleted.
   * - 429 429: The account has used up this label's calls of the second, minute or day, or calls of this kind already run.
   *
   * @see https://zoom-directory.github.io/zoom-directory/reference/users.updateSettings/
   */
  updateSettings(
    args: CallOptions & {
      path: operations["users.updateSettings"]["parameters"]["path"];
      query: { option: "meeting_security" };
      body: components["schemas"]["UserMeetingSecuritySettings"];
    },
  ): ZoomCall<void>;
  /**
   * Updates the settings that are sent and leaves the others unchanged. The body must have the shape that `option` selects.
   * Send updates of one user one after another: Zoom may limit simultaneous ones.
   *
   * `PATCH /users/{userId}/settings`, answers 204. Rate limit: medium.
   * Scopes, of which one is enough: `user:update:settings`, `user:update:settings:admin`, `user:write:admin`, `user:write`.
   * For sub accounts: `user:master`, `user:update:settings:master`.
   * Role permission: `User:Edit`.
   *
   * Errors besides those of every operation:
   * - 400 200: All seats of the licence that is to be given are taken.
   * - 400 300: A field or parameter is unknown or outside its limits, or the body does not have the shape of `option`.
   * - 400 300: The user's Zoom Events licence cannot be reduced or taken away now.
   * - 400 300: A licence for a customer managed key cannot be given to or taken from a single user.
   * - 400 300: The licences for Zoom Events and Zoom Sessions exclude each other, or their number is too high.
   * - 400 1010: The user belongs to another account.
   * - 400 1108: Large meetings need a licensed user.
   * - 400 1120: The user's invitation does not exist or has expired.
   * - 400 1122: Webinars need a licensed user.
   * - 400 1204: The user has Zoom Events, which excludes webinars.
   * - 400 1205: The user has webinars, which exclude Zoom Events.
   * - 400 1206: Zoom Events needs a licensed user.
   * - 400 1207: Concurrent meetings need a licensed user.
   * - 400 1208: Concurrent Meeting Basic cannot be switched on for this account or user.
   * - 400 1209: All seats of Concurrent Meeting Basic are taken.
   * - 400 1210: Concurrent Meeting Plus cannot be switched on for this account or user.
   * - 400 1211: All seats of Concurrent Meeting Plus are taken.
   * - 400 1228: All seats of Zoom Revenue Accelerator (once Zoom IQ for Sales) or Zoom Whiteboard are taken.
   * - 400 1233: The user is a Zoom Room, which can have neither Zoom Revenue Accelerator nor Zoom Whiteboard.
   * - 400 1234: The user is of the type On-prem, which cannot have Zoom Revenue Accelerator.
   * - 400 1242: The user would have Zoom Whiteboard and Zoom Whiteboard Plus at once.
   * - 401 201: The access token has expired.
   * - 404 1001: No user of the account has this identifier or e-mail address, or the user was deleted.
   * - 429 429: The account has used up this label's calls of the second, minute or day, or calls of this kind already run.
   *
   * @see https://zoom-directory.github.io/zoom-directory/reference/users.updateSettings/
   */
  updateSettings(
    args: CallOptions & {
      path: operations["users.updateSettings"]["parameters"]["path"];
      query?: { option?: undefined };
      body: components["schemas"]["UserSettings"];
    },
  ): ZoomCall<void>;
  /**
   * Uploads a picture (JPG, JPEG, GIF or PNG) or a video (MP4 or MOV, 480 × 360 to 1920 × 1080 pixels) of up to 15 MB that the
   * user can show as background in meetings. A user can have ten files.
   *
   * `POST /users/{userId}/settings/virtual_backgrounds`, answers 201. Rate limit: medium.
   * Scopes, of which one is enough: `user:write:virtual_background_files`, `user:write:virtual_background_files:admin`, `user:write:admin`, `user:write`.
   * For sub accounts: `user:master`, `user:write:virtual_background_files:master`.
   * Role permission: `User:Edit`.
   * Plan: Virtual backgrounds.
   *
   * Limits:
   * - The file may have 15 MB at most (15728640).
   * - A user can have ten virtual background files (10).
   *
   * Errors besides those of every operation:
   * - 400 120: No file was sent, or the file is empty.
   * - 400 120: The file is larger than 15 MB.
   * - 400 120: The user has ten files already.
   * - 400 120: The file is neither a JPG, JPEG, GIF or PNG picture nor an MP4 or MOV video, or a video is too small or too large in pixels.
   * - 400 -1: The form has no part `file`, or the part has no file name.
   * - 401 201: The access token has expired.
   * - 404 1001: The user does not exist.
   * - 404 null: The user does not exist.
   * - 429 429: The account has used up this label's calls of the second, minute or day, or calls of this kind already run.
   *
   * @see https://zoom-directory.github.io/zoom-directory/reference/users.uploadVirtualBackground/
   */
  uploadVirtualBackground(args: UsersUploadVirtualBackgroundArgs): ZoomCall<UsersUploadVirtualBackgroundResult>;
  /**
   * Deletes pictures and videos that the user can show as background in meetings.
   *
   * `DELETE /users/{userId}/settings/virtual_backgrounds`, answers 204. Rate limit: light.
   * Scopes, of which one is enough: `user:delete:virtual_background_files`, `user:delete:virtual_background_files:admin`, `user:write:admin`, `user:write`.
   * For sub accounts: `user:master`, `user:delete:virtual_background_files:master`.
   * Role permission: `User:Edit`.
   * Plan: Virtual backgrounds.
   *
   * Errors besides those of every operation:
   * - 400 300: `file_ids` is wrong, for example because it names a file that the user does not have.
   * - 401 201: The access token has expired.
   * - 404 1001: No user of the account has this identifier or e-mail address, or the user was deleted.
   * - 429 429: The account has used up this label's calls of the second, minute or day, or calls of this kind already run.
   *
   * @see https://zoom-directory.github.io/zoom-directory/reference/users.deleteVirtualBackgrounds/
   */
  deleteVirtualBackgrounds(args: UsersDeleteVirtualBackgroundsArgs): ZoomCall<void>;
  /**
   * Returns the settings that the user saved as a template for new meetings.
   *
   * `GET /users/{userId}/meeting_templates/{meetingTemplateId}`, answers 200. Rate limit: medium.
   * Scopes, of which one is enough: `user:read:admin`, `user:read`.
   *
   * Errors besides those of every operation:
   * - 400 null: An identifier is invalid.
   * - 401 201: The access token has expired.
   * - 404 1001: No user of the account has this identifier or e-mail address, or the user was deleted.
   * - 429 429: The account has used up this label's calls of the second, minute or day, or calls of this kind already run.
   *
   * @see https://zoom-directory.github.io/zoom-directory/reference/users.getMeetingTemplate/
   */
  getMeetingTemplate(args: UsersGetMeetingTemplateArgs): ZoomCall<UsersGetMeetingTemplateResult>;
  /**
   * Lists the templates that the user can choose from for meeting summaries by Zoom's AI Companion.
   *
   * `GET /users/{userId}/meeting_summary_templates`, answers 200. Rate limit: medium.
   * Scopes, of which one is enough: `user:read:settings`, `user:read:settings:admin`, `user:read`, `user:read:admin`.
   * Role permission: `User:Read`.
   *
   * Errors besides those of every operation:
   * - 401 201: The access token has expired.
   * - 404 1001: No user of the account has this identifier or e-mail address, or the user was deleted.
   * - 429 429: The account has used up this label's calls of the second, minute or day, or calls of this kind already run.
   *
   * @see https://zoom-directory.github.io/zoom-directory/reference/users.listMeetingSummaryTemplates/
   */
  listMeetingSummaryTemplates(
    args: UsersListMeetingSummaryTemplatesArgs,
  ): ZoomCall<UsersListMeetingSummaryTemplatesResult>;
  /**
   * Uploads a profile picture, which replaces the previous one: a JPG, JPEG or PNG of up to 2 MB, as a form part with a file
   * name.
   *
   * `POST /users/{userId}/picture`, answers 201. Rate limit: medium.
   * Scopes, of which one is enough: `user:write:profile_picture`, `user:write:profile_picture:admin`, `user:write:admin`, `user:write`.
   * For sub accounts: `user:master`, `user:write:profile_picture:master`.
   * Role permission: `User:Edit`.
   *
   * Limits:
   * - The picture may have 2 MB at most (2097152).
   *
   * Errors besides those of every operation:
   * - 400 120: No file was sent, or the file is empty.
   * - 400 120: The part has no file name; the message may then be empty.
   * - 400 120: The file is larger than 2 MB.
   * - 400 120: The file is no JPG, JPEG or PNG.
   * - 400 200: Only administrators may change this picture.
   * - 400 300: Zoom refuses what the picture shows or contains.
   * - 400 1010: The user belongs to another account.
   * - 401 201: The access token has expired.
   * - 404 1001: No user of the account has this identifier or e-mail address, or the user was deleted.
   * - 429 429: The account has used up this label's calls of the second, minute or day, or calls of this kind already run.
   *
   * @see https://zoom-directory.github.io/zoom-directory/reference/users.uploadPicture/
   */
  uploadPicture(args: UsersUploadPictureArgs): ZoomCall<UsersUploadPictureResult>;
  /**
   * Deletes the profile picture of a user, who then appears without one.
   *
   * Note: The granular scopes are not in Zoom's document of this operation, but in the list that apps choose from.
   *
   * `DELETE /users/{userId}/picture`, answers 204. Rate limit: medium.
   * Scopes, of which one is enough: `user:delete:profile_picture:admin`, `user:write:admin`, `user:write`.
   * For sub accounts: `user:master`, `user:delete:profile_picture:master`.
   *
   * Errors besides those of every operation:
   * - 400 200: Only administrators may change this picture.
   * - 401 201: The access token has expired.
   * - 404 1001: No user of the account has this identifier or e-mail address, or the user was deleted.
   * - 429 429: The account has used up this label's calls of the second, minute or day, or calls of this kind already run.
   *
   * @see https://zoom-directory.github.io/zoom-directory/reference/users.deletePicture/
   */
  deletePicture(args: UsersDeletePictureArgs): ZoomCall<void>;
  /**
   * Returns whether a user is available, away, in a meeting and so on. Users who read their own presence while they are set to
   * do not disturb also see when that ends.
   *
   * `GET /users/{userId}/presence_status`, answers 200. Rate limit: medium.
   * Scopes, of which one is enough: `user:read:presence_status`, `user:read:presence_status:admin`, `user:read`, `user:read:admin`.
   * Role permission: `User:Read`.
   *
   * Errors besides those of every operation:
   * - 400 5301: Zoom could not read the presence at the moment.
   * - 400 5411: The token's owner may not see this user's presence.
   * - 401 201: The access token has expired.
   * - 404 1001: No user of the account has this identifier or e-mail address, or the user was deleted.
   * - 429 429: The account has used up this label's calls of the second, minute or day, or calls of this kind already run.
   *
   * @see https://zoom-directory.github.io/zoom-directory/reference/users.getPresenceStatus/
   */
  getPresenceStatus(args: UsersGetPresenceStatusArgs): ZoomCall<UsersGetPresenceStatusResult>;
  /**
   * Updates the presence that others see of a user. The user must be signed in to a Zoom client; clients before version 5.3.0
   * accept do not disturb only.
   *
   * `PUT /users/{userId}/presence_status`, answers 204. Rate limit: medium.
   * Scopes, of which one is enough: `user:update:presence_status`, `user:update:presence_status:admin`, `user:write:admin`, `user:write`.
   * Role permission: `User:Edit`.
   *
   * Limits:
   * - The presence of one user can be set once a minute (1).
   *
   * Errors besides those of every operation:
   * - 400 5301: Zoom could not set the presence, for example because the user is not signed in to a Zoom client.
   * - 400 5411: The token's owner may not set this user's presence.
   * - 401 201: The access token has expired.
   * - 404 1001: No user of the account has this identifier or e-mail address, or the user was deleted.
   * - 429 429: The account has used up this label's calls of the second, minute or day, or calls of this kind already run.
   * - 429 429: The presence of this user was set less than a minute ago.
   *
   * @see https://zoom-directory.github.io/zoom-directory/reference/users.updatePresenceStatus/
   */
  updatePresenceStatus(args: UsersUpdatePresenceStatusArgs): ZoomCall<void>;
  /**
   * Lists the users who may schedule meetings on behalf of this user and act as alternative hosts, all in one response.
   * Assistants belong to the same account as the user.
   *
   * `GET /users/{userId}/assistants`, answers 200. Rate limit: medium.
   * Scopes, of which one is enough: `user:read:list_assistants`, `user:read:list_assistants:admin`, `user:read:admin`, `user:read`, `user:write`, `user:write:admin`, `user_profile`.
   * For sub accounts: `user:master`, `user:read:list_assistants:master`.
   * Role permission: `User:Read`.
   * Plan: Licensed or On-prem licence of the user and of the assistant.
   *
   * Errors besides those of every operation:
   * - 400 1010: The user belongs to another account.
   * - 401 201: The access token has expired.
   * - 404 1001: No user of the account has this identifier or e-mail address, or the user was deleted.
   * - 429 429: The account has used up this label's calls of the second, minute or day, or calls of this kind already run.
   *
   * @see https://zoom-directory.github.io/zoom-directory/reference/users.listAssistants/
   */
  listAssistants(args: UsersListAssistantsArgs): ZoomCall<UsersListAssistantsResult>;
  /**
   * Adds users who may schedule meetings on behalf of this user and act as alternative hosts. They belong to the account of the
   * user or to another account of the same organisation.
   *
   * `POST /users/{userId}/assistants`, answers 201. Rate limit: medium.
   * Scopes, of which one is enough: `user:write:assistant`, `user:write:assistant:admin`, `user:write:admin`, `user:write`.
   * For sub accounts: `user:master`, `user:write:assistant:master`.
   * Role permission: `User:Edit`.
   * Plan: pro or higher; Licensed or On-prem licence of the user and of the assistant.
   *
   * Limits:
   * - At most 30 assistants can be added in one request (30).
   *
   * Errors besides those of every operation:
   * - 400 200: The account is not a paid one, or the user or the assistant has no Licensed or On-prem licence.
   * - 400 200: The user is to become their own assistant.
   * - 400 200: A person in `assistants` does not exist.
   * - 400 200: A person in `assistants` is an assistant of the user already.
   * - 400 1010: The user belongs to another account.
   * - 401 201: The access token has expired.
   * - 404 1001: No user of the account has this identifier or e-mail address, or the user was deleted.
   * - 429 429: The account has used up this label's calls of the second, minute or day, or calls of this kind already run.
   *
   * @see https://zoom-directory.github.io/zoom-directory/reference/users.addAssistants/
   */
  addAssistants(args: UsersAddAssistantsArgs): ZoomCall<UsersAddAssistantsResult>;
  /**
   * Removes every assistant of the user. The assistants stay in the account.
   *
   * `DELETE /users/{userId}/assistants`, answers 204. Rate limit: light.
   * Scopes, of which one is enough: `user:delete:assistant`, `user:delete:assistant:admin`, `user:write:admin`, `user:write`.
   * For sub accounts: `user:master`, `user:delete:assistant:master`.
   * Role permission: `User:Edit`.
   * Plan: Licensed or On-prem licence of the user and of the assistant.
   *
   * Errors besides those of every operation:
   * - 400 1010: The user belongs to another account.
   * - 401 201: The access token has expired.
   * - 404 1001: No user of the account has this identifier or e-mail address, or the user was deleted.
   * - 429 429: The account has used up this label's calls of the second, minute or day, or calls of this kind already run.
   *
   * @see https://zoom-directory.github.io/zoom-directory/reference/users.deleteAssistants/
   */
  deleteAssistants(args: UsersDeleteAssistantsArgs): ZoomCall<void>;
  /**
   * Removes one assistant of the user. The assistant stays in the account.
   *
   * `DELETE /users/{userId}/assistants/{assistantId}`, answers 204. Rate limit: light.
   * Scopes, of which one is enough: `user:delete:assistant`, `user:delete:assistant:admin`, `user:write:admin`, `user:write`.
   * For sub accounts: `user:master`, `user:delete:assistant:master`.
   * Role permission: `User:Edit`.
   * Plan: Licensed or On-prem licence of the user and of the assistant.
   *
   * Errors besides those of every operation:
   * - 400 1010: The user belongs to another account.
   * - 401 201: The access token has expired.
   * - 404 1001: No user of the account has this identifier or e-mail address, or the user was deleted.
   * - 429 429: The account has used up this label's calls of the second, minute or day, or calls of this kind already run.
   *
   * @see https://zoom-directory.github.io/zoom-directory/reference/users.deleteAssistant/
   */
  deleteAssistant(args: UsersDeleteAssistantArgs): ZoomCall<void>;
  /**
   * Lists the users on whose behalf this user schedules meetings, the counterpart of `users.listAssistants`. Both sides belong
   * to the same account.
   *
   * `GET /users/{userId}/schedulers`, answers 200. Rate limit: medium.
   * Scopes, of which one is enough: `user:read:list_schedulers`, `user:read:list_schedulers:admin`, `user:read:admin`, `user:read`, `user:write`, `user:write:admin`, `user_profile`.
   * For sub accounts: `user:master`, `user:read:list_schedulers:master`.
   * Role permission: `User:Read`.
   *
   * Errors besides those of every operation:
   * - 400 1010: The user belongs to another account.
   * - 401 201: The access token has expired.
   * - 404 1001: No user of the account has this identifier or e-mail address, or the user was deleted.
   * - 429 429: The account has used up this label's calls of the second, minute or day, or calls of this kind already run.
   *
   * @see https://zoom-directory.github.io/zoom-directory/reference/users.listSchedulers/
   */
  listSchedulers(args: UsersListSchedulersArgs): ZoomCall<UsersListSchedulersResult>;
  /**
   * Removes the right of this user to schedule meetings on behalf of anybody else. Both sides belong to the same account.
   *
   * `DELETE /users/{userId}/schedulers`, answers 204. Rate limit: light.
   * Scopes, of which one is enough: `user:delete:scheduler`, `user:delete:scheduler:admin`, `user:write:admin`, `user:write`.
   * For sub accounts: `user:master`, `user:delete:scheduler:master`.
   * Role permission: `User:Edit`.
   *
   * Errors besides those of every operation:
   * - 400 1010: The user belongs to another account.
   * - 401 201: The access token has expired.
   * - 404 1001: No user of the account has this identifier or e-mail address, or the user was deleted.
   * - 429 429: The account has used up this label's calls of the second, minute or day, or calls of this kind already run.
   *
   * @see https://zoom-directory.github.io/zoom-directory/reference/users.deleteSchedulers/
   */
  deleteSchedulers(args: UsersDeleteSchedulersArgs): ZoomCall<void>;
  /**
   * Removes the right of this user to schedule meetings on behalf of one other user of the account.
   *
   * `DELETE /users/{userId}/schedulers/{schedulerId}`, answers 204. Rate limit: light.
   * Scopes, of which one is enough: `user:delete:scheduler`, `user:delete:scheduler:admin`, `user:write:admin`, `user:write`.
   * For sub accounts: `user:master`, `user:delete:scheduler:master`.
   * Role permission: `User:Edit`.
   *
   * Errors besides those of every operation:
   * - 400 1010: The user belongs to another account.
   * - 401 201: The access token has expired.
   * - 404 1001: No user of the account has this identifier or e-mail address, or the user was deleted.
   * - 429 429: The account has used up this label's calls of the second, minute or day, or calls of this kind already run.
   *
   * @see https://zoom-directory.github.io/zoom-directory/reference/users.deleteScheduler/
   */
  deleteScheduler(args: UsersDeleteSchedulerArgs): ZoomCall<void>;
  /**
   * Lists the shared devices in rooms that the user can work with, all in one response. The role of the token's owner must
   * include the management of mobile devices.
   *
   * `GET /users/{userId}/collaboration_devices`, answers 200. Rate limit: medium.
   * Scopes, of which one is enough: `user:read:list_collaboration_devices`, `user:read:list_collaboration_devices:admin`, `user:read:admin`, `user:read`, `user:write`, `user:write:admin`.
   * Role permission: `MobileDeviceManagement:Read`.
   *
   * Errors besides those of every operation:
   * - 401 201: The access token has expired.
   * - 404 1001: No user of the account has this identifier or e-mail address, or the user was deleted.
   * - 429 429: The account has used up this label's calls of the second, minute or day, or calls of this kind already run.
   *
   * @see https://zoom-directory.github.io/zoom-directory/reference/users.listCollaborationDevices/
   */
  listCollaborationDevices(args: UsersListCollaborationDevicesArgs): ZoomCall<UsersListCollaborationDevicesResult>;
  /**
   * Returns one of the shared devices in rooms that the user can work with. The role of the token's owner must include the
   * management of mobile devices.
   *
   * `GET /users/{userId}/collaboration_devices/{collaborationDeviceId}`, answers 200. Rate limit: medium.
   * Scopes, of which one is enough: `user:read:collaboration_device`, `user:read:collaboration_device:admin`, `user:read:admin`, `user:read`, `user:write`, `user:write:admin`.
   * Role permission: `MobileDeviceManagement:Read`.
   *
   * Errors besides those of every operation:
   * - 401 201: The access token has expired.
   * - 404 1001: The user does not exist.
   * - 404 1238: The device does not exist.
   * - 429 429: The account has used up this label's calls of the second, minute or day, or calls of this kind already run.
   *
   * @see https://zoom-directory.github.io/zoom-directory/reference/users.getCollaborationDevice/
   */
  getCollaborationDevice(args: UsersGetCollaborationDeviceArgs): ZoomCall<UsersGetCollaborationDeviceResult>;
}

export interface GroupsMethods {
  /**
   * Lists the groups of the account with their number of members, one page at a time. A group gives its members common
   * settings.
   *
   * `GET /groups`, answers 200. Rate limit: medium.
   * Scopes, of which one is enough: `group:read:list_groups:admin`, `group:read:admin`, `group:write:admin`.
   * For sub accounts: `group:master`, `group:read:list_groups:master`.
   * Role permission: `Group:Read`.
   * Plan: pro or higher.
   *
   * Errors besides those of every operation:
   * - 400 200: The account is not a paid one.
   * - 401 201: The access token has expired.
   * - 404 4130: Zoom found no group, although the call names none.
   * - 429 429: The account has used up this label's calls of the second, minute or day, or calls of this kind already run.
   *
   * @see https://zoom-directory.github.io/zoom-directory/reference/groups.list/
   */
  list(args?: GroupsListArgs): ZoomList<GroupsListResult, GroupsListItem>;
  /**
   * Creates a group without members. Add members with `groups.addMembers` and settings with `groups.updateSettings`. Whether
   * other users can see the group is set in Zoom's web portal only.
   *
   * `POST /groups`, answers 201. Rate limit: light.
   * Scopes, of which one is enough: `group:write:group:admin`, `group:write:admin`.
   * For sub accounts: `group:master`, `group:write:group:master`.
   * Role permission: `Group:Edit`.
   * Plan: pro or higher.
   *
   * Limits:
   * - New groups per account and day (100).
   * - Groups that an account can have (5000).
   *
   * Errors besides those of every operation:
   * - 400 200: The account is not a paid one.
   * - 400 300: `name` is missing or invalid.
   * - 400 300: The account has 5,000 groups, the most it can have.
   * - 401 201: The access token has expired.
   * - 404 4130: Zoom did not find the group, although the call names none.
   * - 409 4132: Another group of the account has this name.
   * - 429 429: The account has created 100 groups today.
   * - 429 429: The account has used up this label's calls of the second or day.
   *
   * @see https://zoom-directory.github.io/zoom-directory/reference/groups.create/
   */
  create(args: GroupsCreateArgs): ZoomCall<GroupsCreateResult>;
  /**
   * Returns the name of a group and its number of members. For the members themselves see `groups.listMembers`, for their
   * settings `groups.getSettings`.
   *
   * `GET /groups/{groupId}`, answers 200. Rate limit: light.
   * Scopes, of which one is enough: `group:read:group:admin`, `group:read:admin`, `group:write:admin`.
   * For sub accounts: `group:master`, `group:read:group:master`.
   * Role permission: `Group:Read`.
   * Plan: pro or higher.
   *
   * Errors besides those of every operation:
   * - 400 200: The account is not a paid one.
   * - 400 1010: The group belongs to another account.
   * - 401 201: The access token has expired.
   * - 404 4130: The group does not exist.
   * - 429 429: The account has used up this label's calls of the second, minute or day, or calls of this kind already run.
   *
   * @see https://zoom-directory.github.io/zoom-directory/reference/groups.get/
   */
  get(args: GroupsGetArgs): ZoomCall<GroupsGetResult>;
  /**
   * Updates the name of a group. For its settings see `groups.updateSettings`, for its members `groups.addMembers` and
   * `groups.deleteMember`.
   *
   * `PATCH /groups/{groupId}`, answers 204. Rate limit: light.
   * Scopes, of which one is enough: `group:update:group:admin`, `group:write:admin`.
   * For sub accounts: `group:master`, `group:update:group:master`.
   * Role permission: `Group:Edit`.
   * Plan: pro or higher.
   *
   * Errors besides those of every operation:
   * - 400 200: The account is not a paid one.
   * - 400 1010: The group belongs to another account.
   * - 401 201: The access token has expired.
   * - 404 4130: The group does not exist.
   * - 409 4132: Another group of the account has this name.
   * - 429 429: The account has used up this label's calls of the second, minute or day, or calls of this kind already run.
   *
   * @see https://zoom-directory.github.io/zoom-directory/reference/groups.update/
   */
  update(args: GroupsUpdateArgs): ZoomCall<void>;
  /**
   * Deletes a group for good, with the settings and locks that it gives. Its members stay in the account and in their
   * other groups.
   *
   * `DELETE /groups/{groupId}`, answers 204. Rate limit: light.
   * Scopes, of which one is enough: `group:delete:group:admin`, `group:write:admin`.
   * For sub accounts: `group:master`, `group:delete:group:master`.
   * Role permission: `Group:Edit`.
   * Plan: pro or higher.
   *
   * Errors besides those of every operation:
   * - 400 200: The account is not a paid one.
   * - 400 200: An information barrier, a policy that keeps groups from communicating, names the group.
   * - 400 300: Zoom does not find a member of the group.
   * - 401 201: The access token has expired.
   * - 404 4130: The group does not exist.
   * - 429 429: The account has used up this label's calls of the second, minute or day, or calls of this kind already run.
   *
   * @see https://zoom-directory.github.io/zoom-directory/reference/groups.delete/
   */
  delete(args: GroupsDeleteArgs): ZoomCall<void>;
  /**
   * Lists the Team Chat channels that are linked to the group, all in one response.
   *
   * `GET /groups/{groupId}/channels`, answers 200. Rate limit: medium.
   * Scopes, of which one is enough: `group:read:list_channels:admin`, `group:read:admin`, `group:write:admin`.
   * For sub accounts: `group:master`, `group:read:list_channels:master`.
   * Role permission: `Group:Read`.
   *
   * Errors besides those of every operation:
   * - 401 201: The access token has expired.
   * - 404 4130: The group does not exist.
   * - 429 429: The account has used up this label's calls of the second, minute or day, or calls of this kind already run.
   *
   * @see https://zoom-directory.github.io/zoom-directory/reference/groups.listChannels/
   */
  listChannels(args: GroupsListChannelsArgs): ZoomCall<GroupsListChannelsResult>;
  /**
   * Lists the users who belong to the group, one page at a time.
   *
   * `GET /groups/{groupId}/members`, answers 200. Rate limit: medium.
   * Scopes, of which one is enough: `group:read:list_members:admin`, `group:read:admin`, `group:write:admin`.
   * For sub accounts: `group:master`, `group:read:list_members:master`.
   * Role permission: `Group:Read`.
   * Plan: pro or higher.
   *
   * Errors besides those of every operation:
   * - 400 200: The account is not a paid one.
   * - 400 300: `next_page_token` is invalid, or older than 15 minutes.
   * - 401 201: The access token has expired.
   * - 404 4130: The group does not exist.
   * - 429 429: The account has used up this label's calls of the second, minute or day, or calls of this kind already run.
   *
   * @see https://zoom-directory.github.io/zoom-directory/reference/groups.listMembers/
   */
  listMembers(args: GroupsListMembersArgs): ZoomList<GroupsListMembersResult, GroupsListMembersItem>;
  /**
   * Adds up to 30 users of the account to the group. For a user who is in no group yet, this one becomes the primary group,
   * whose settings apply to them.
   *
   * `POST /groups/{groupId}/members`, answers 201. Rate limit: medium.
   * Scopes, of which one is enough: `group:write:member:admin`, `group:write:admin`.
   * For sub accounts: `group:master`, `group:write:member:master`.
   * Role permission: `Group:Edit`.
   * Plan: pro or higher.
   *
   * Limits:
   * - At most 30 members can be added in one request (30).
   *
   * Errors besides those of every operation:
   * - 400 200: The account is not a paid one.
   * - 401 201: The access token has expired.
   * - 404 4130: The group does not exist.
   * - 429 429: The account has used up this label's calls of the second, minute or day, or calls of this kind already run.
   *
   * @see https://zoom-directory.github.io/zoom-directory/reference/groups.addMembers/
   */
  addMembers(args: GroupsAddMembersArgs): ZoomCall<GroupsAddMembersResult>;
  /**
   * Updates the membership of a user: moves them to another group, or makes another group their primary one. The settings of
   * the primary group apply, at first those of the group that the user joined first. What any of their groups locks stays
   * locked.
   *
   * `PATCH /groups/{groupId}/members/{memberId}`, answers 204. Rate limit: medium.
   * Scopes, of which one is enough: `group:update:member:admin`, `group:write:admin`.
   * For sub accounts: `group:master`, `group:update:member:master`.
   * Plan: pro or higher.
   *
   * Errors besides those of every operation:
   * - 400 200: The account is not a paid one.
   * - 400 300: `target_group_id` is missing, or a field is wrong.
   * - 400 1010: The group belongs to another account.
   * - 401 201: The access token has expired.
   * - 404 4130: The group, or the target group, does not exist.
   * - 404 4131: The user is not a member of the group.
   * - 429 429: The account has used up this label's calls of the second, minute or day, or calls of this kind already run.
   *
   * @see https://zoom-directory.github.io/zoom-directory/reference/groups.updateMember/
   */
  updateMember(args: GroupsUpdateMemberArgs): ZoomCall<void>;
  /**
   * Removes a user from the group. The user stays in the account and in other groups.
   *
   * `DELETE /groups/{groupId}/members/{memberId}`, answers 204. Rate limit: light.
   * Scopes, of which one is enough: `group:delete:member:admin`, `group:write:admin`.
   * For sub accounts: `group:master`, `group:delete:member:master`.
   * Role permission: `Group:Edit`.
   * Plan: pro or higher.
   *
   * Errors besides those of every operation:
   * - 400 200: The account is not a paid one.
   * - 400 1010: The group belongs to another account.
   * - 401 201: The access token has expired.
   * - 404 4130: The group does not exist.
   * - 404 4131: The user is not a member of the group.
   * - 429 429: The account has used up this label's calls of the second, minute or day, or calls of this kind already run.
   *
   * @see https://zoom-directory.github.io/zoom-directory/reference/groups.deleteMember/
   */
  deleteMember(args: GroupsDeleteMemberArgs): ZoomCall<void>;
  /**
   * Lists the users who manage the group, one page at a time. Zoom sends their names and e-mail addresses, no identifiers.
   *
   * `GET /groups/{groupId}/admins`, answers 200. Rate limit: medium.
   * Scopes, of which one is enough: `group:read:administrator:admin`, `group:read:admin`, `group:write:admin`.
   * For sub accounts: `group:master`, `group:read:administrator:master`.
   * Role permission: `Group:Read`.
   * Plan: pro or higher.
   *
   * Errors besides those of every operation:
   * - 400 200: The account is not a paid one.
   * - 400 300: `next_page_token` is invalid, or older than 15 minutes.
   * - 401 201: The access token has expired.
   * - 404 4130: The group does not exist.
   * - 429 429: The account has used up this label's calls of the second, minute or day, or calls of this kind already run.
   *
   * @see https://zoom-directory.github.io/zoom-directory/reference/groups.listAdmins/
   */
  listAdmins(args: GroupsListAdminsArgs): ZoomList<GroupsListAdminsResult, GroupsListAdminsItem>;
  /**
   * Adds up to ten users of the account who may manage the group.
   *
   * Note: The variant for sub accounts is in Zoom's document for master accounts only; its granular scope follows the others.
   *
   * `POST /groups/{groupId}/admins`, answers 201. Rate limit: medium.
   * Scopes, of which one is enough: `group:write:administrator:admin`, `group:write:admin`.
   * For sub accounts: `group:master`, `group:write:administrator:master`.
   * Role permission: `Group:Edit`.
   * Plan: pro or higher.
   *
   * Limits:
   * - At most 10 administrators can be added in one request (10).
   *
   * Errors besides those of every operation:
   * - 400 200: The account is not a paid one.
   * - 400 300: `admins` is missing or empty, has more than 10 entries, or an entry is wrong.
   * - 401 201: The access token has expired.
   * - 404 4130: The group does not exist.
   * - 429 429: The account has used up this label's calls of the second, minute or day, or calls of this kind already run.
   *
   * @see https://zoom-directory.github.io/zoom-directory/reference/groups.addAdmins/
   */
  addAdmins(args: GroupsAddAdminsArgs): ZoomCall<GroupsAddAdminsResult>;
  /**
   * Removes the right of a user to manage the group. The user stays in the account, and in the group if they are a member.
   *
   * `DELETE /groups/{groupId}/admins/{userId}`, answers 204. Rate limit: light.
   * Scopes, of which one is enough: `group:delete:administrator:admin`, `group:write:admin`.
   * For sub accounts: `group:master`, `group:delete:administrator:master`.
   * Role permission: `Group:Edit`.
   * Plan: pro or higher.
   *
   * Errors besides those of every operation:
   * - 400 200: The account is not a paid one.
   * - 400 4138: The user is not an administrator of this group.
   * - 401 201: The access token has expired.
   * - 404 4130: The group does not exist.
   * - 429 429: The account has used up this label's calls of the second, minute or day, or calls of this kind already run.
   *
   * @see https://zoom-directory.github.io/zoom-directory/reference/groups.deleteAdmin/
   */
  deleteAdmin(args: GroupsDeleteAdminArgs): ZoomCall<void>;
  /**
   * Returns the settings that the group gives its members. `option` selects a part that has its own shape,
   * `custom_query_fields` selects single fields. For the settings that members cannot change see `groups.getLockSettings`.
   *
   * `GET /groups/{groupId}/settings`, answers 200. Rate limit: medium.
   * Scopes, of which one is enough: `group:read:settings:admin`, `group:read:admin`, `group:write:admin`.
   * For sub accounts: `group:master`, `group:read:settings:master`.
   * Role permission: `Group:Read`.
   * Plan: pro or higher.
   *
   * Errors besides those of every operation:
   * - 400 200: The account is not a paid one.
   * - 401 201: The access token has expired.
   * - 404 4130: The group does not exist.
   * - 429 429: The account has used up this label's calls of the second, minute or day, or calls of this kind already run.
   *
   * @see https://zoom-directory.github.io/zoom-directory/reference/groups.getSettings/
   */
  getSettings(
    args: CallOptions & {
      path: operations["groups.getSettings"]["parameters"]["path"];
      query: GroupsGetSettingsOtherQuery & { option: "meeting_authentication" };
    },
  ): ZoomCall<components["schemas"]["MeetingAuthenticationSettings"]>;
  /**
   * Returns the settings that the group gives its members. `option` selects a part that has its own shape,
   * `custom_query_fields` selects single fields. For the settings that members cannot change see `groups.getLockSettings`.
   *
   * `GET /groups/{groupId}/settings`, answers 200. Rate limit: medium.
   * Scopes, of which one is enough: `group:read:settings:admin`, `group:read:admin`, `group:write:admin`.
   * For sub accounts: `group:master`, `group:read:settings:master`.
   * Role permission: `Group:Read`.
   * Plan: pro or higher.
   *
   * Errors besides those of every operation:
   * - 400 200: The account is not a paid one.
   * - 401 201: The access token has expired.
   * - 404 4130: The group does not exist.
   * - 429 429: The account has used up this label's calls of the second, minute or day, or calls of this kind already run.
   *
   * @see https://zoom-directory.github.io/zoom-directory/reference/groups.getSettings/
   */
  getSettings(
    args: CallOptions & {
      path: operations["groups.getSettings"]["parameters"]["path"];
      query: GroupsGetSettingsOtherQuery & { option: "recording_authentication" };
    },
  ): ZoomCall<components["schemas"]["RecordingAuthenticationSettings"]>;
  /**
   * Returns the settings that the group gives its members. `option` selects a part that has its own shape,
   * `custom_query_fields` selects single fields. For the settings that members cannot change see `groups.getLockSettings`.
   *
   * `GET /groups/{groupId}/settings`, answers 200. Rate limit: medium.
   * Scopes, of which one is enough: `group:read:settings:admin`, `group:read:admin`, `group:write:admin`.
   * For sub accounts: `group:master`, `group:read:settings:master`.
   * Role permission: `Group:Read`.
   * Plan: pro or higher.
   *
   * Errors besides those of every operation:
   * - 400 200: The account is not a paid one.
   * - 401 201: The access token has expired.
   * - 404 4130: The group does not exist.
   * - 429 429: The account has used up this label's calls of the second, minute or day, or calls of this kind already run.
   *
   * @see https://zoom-directory.github.io/zoom-directory/reference/groups.getSettings/
   */
  getSettings(
    args: CallOptions & {
      path: operations["groups.getSettings"]["parameters"]["path"];
      query: GroupsGetSettingsOtherQuery & { option: "meeting_security" };
    },
  ): ZoomCall<components["schemas"]["GroupMeetingSecuritySettings"]>;
  /**
   * Returns the settings that the group gives its members. `option` selects a part that has its own shape,
   * `custom_query_fields` selects single fields. For the settings that members cannot change see `groups.getLockSettings`.
   *
   * `GET /groups/{groupId}/settings`, answers 200. Rate limit: medium.
   * Scopes, of which one is enough: `group:read:settings:admin`, `group:read:admin`, `group:write:admin`.
   * For sub accounts: `group:master`, `group:read:settings:master`.
   * Role permission: `Group:Read`.
   * Plan: pro or higher.
   *
   * Errors besides those of every operation:
   * - 400 200: The account is not a paid one.
   * - 401 201: The access token has expired.
   * - 404 4130: The group does not exist.
   * - 429 429: The account has used up this label's calls of the second, minute or day, or calls of this kind already run.
   *
   * @see https://zoom-directory.github.io/zoom-directory/reference/groups.getSettings/
   */
  getSettings(
    args: CallOptions & {
      path: operations["groups.getSettings"]["parameters"]["path"];
      query?: GroupsGetSettingsOtherQuery & { option?: undefined };
    },
  ): ZoomCall<components["schemas"]["GroupSettings"]>;
  /**
   * Returns the settings that the group gives its members. `option` selects a part that has its own shape,
   * `custom_query_fields` selects single fields. For the settings that members cannot change see `groups.getLockSettings`.
   *
   * `GET /groups/{groupId}/settings`, answers 200. Rate limit: medium.
   * Scopes, of which one is enough: `group:read:settings:admin`, `group:read:admin`, `group:write:admin`.
   * For sub accounts: `group:master`, `group:read:settings:master`.
   * Role permission: `Group:Read`.
   * Plan: pro or higher.
   *
   * Errors besides those of every operation:
   * - 400 200: The account is not a paid one.
   * - 401 201: The access token has expired.
   * - 404 4130: The group does not exist.
   * - 429 429: The account has used up this label's calls of the second, minute or day, or calls of this kind already run.
   *
   * @see https://zoom-directory.github.io/zoom-directory/reference/groups.getSettings/
   */
  getSettings(args: GroupsGetSettingsArgs): ZoomCall<GroupsGetSettingsResult>;
  /**
   * Updates the settings that are sent and leaves the others unchanged. The body must have the shape that `option` selects.
   * Members can still change a setting for themselves unless `groups.updateLockSettings` locks it.
   *
   * `PATCH /groups/{groupId}/settings`, answers 204. Rate limit: medium.
   * Scopes, of which one is enough: `group:update:settings:admin`, `group:write:admin`.
   * For sub accounts: `group:master`, `group:update:settings:master`.
   * Role permission: `Group:Edit`.
   * Plan: pro or higher.
   *
   * Errors besides those of every operation:
   * - 400 200: The account is not a paid one.
   * - 401 201: The access token has expired.
   * - 404 4130: The group does not exist.
   * - 429 429: The account has used up this label's calls of the second, minute or day, or calls of this kind already run.
   *
   * @see https://zoom-directory.github.io/zoom-directory/reference/groups.updateSettings/
   */
  updateSettings(
    args: CallOptions & {
      path: operations["groups.updateSettings"]["parameters"]["path"];
      query: { option: "meeting_authentication" };
      body: components["schemas"]["MeetingAuthenticationSettings"];
    },
  ): ZoomCall<void>;
  /**
   * Updates the settings that are sent and leaves the others unchanged. The body must have the shape that `option` selects.
   * Members can still change a setting for themselves unless `groups.updateLockSettings` locks it.
   *
   * `PATCH /groups/{groupId}/settings`, answers 204. Rate limit: medium.
   * Scopes, of which one is enough: `group:update:settings:admin`, `group:write:admin`.
   * For sub accounts: `group:master`, `group:update:settings:master`.
   * Role permission: `Group:Edit`.
   * Plan: pro or higher.
   *
   * Errors besides those of every operation:
   * - 400 200: The account is not a paid one.
   * - 401 201: The access token has expired.
   * - 404 4130: The group does not exist.
   * - 429 429: The account has used up this label's calls of the second, minute or day, or calls of this kind already run.
   *
   * @see https://zoom-directory.github.io/zoom-directory/reference/groups.updateSettings/
   */
  updateSettings(
    args: CallOptions & {
      path: operations["groups.updateSettings"]["parameters"]["path"];
      query: { option: "recording_authentication" };
      body: components["schemas"]["RecordingAuthenticationSettings"];
    },
  ): ZoomCall<void>;
  /**
   * Updates the settings that are sent and leaves the others unchanged. The body must have the shape that `option` selects.
   * Members can still change a setting for themselves unless `groups.updateLockSettings` locks it.
   *
   * `PATCH /groups/{groupId}/settings`, answers 204. Rate limit: medium.
   * Scopes, of which one is enough: `group:update:settings:admin`, `group:write:admin`.
   * For sub accounts: `group:master`, `group:update:settings:master`.
   * Role permission: `Group:Edit`.
   * Plan: pro or higher.
   *
   * Errors besides those of every operation:
   * - 400 200: The account is not a paid one.
   * - 401 201: The access token has expired.
   * - 404 4130: The group does not exist.
   * - 429 429: The account has used up this label's calls of the second, minute or day, or calls of this kind already run.
   *
   * @see https://zoom-directory.github.io/zoom-directory/reference/groups.updateSettings/
   */
  updateSettings(
    args: CallOptions & {
      path: operations["groups.updateSettings"]["parameters"]["path"];
      query: { option: "meeting_security" };
      body: components["schemas"]["GroupMeetingSecuritySettings"];
    },
  ): ZoomCall<void>;
  /**
   * Updates the settings that are sent and leaves the others unchanged. The body must have the shape that `option` selects.
   * Members can still change a setting for themselves unless `groups.updateLockSettings` locks it.
   *
   * `PATCH /groups/{groupId}/settings`, answers 204. Rate limit: medium.
   * Scopes, of which one is enough: `group:update:settings:admin`, `group:write:admin`.
   * For sub accounts: `group:master`, `group:update:settings:master`.
   * Role permission: `Group:Edit`.
   * Plan: pro or higher.
   *
   * Errors besides those of every operation:
   * - 400 200: The account is not a paid one.
   * - 401 201: The access token has expired.
   * - 404 4130: The group does not exist.
   * - 429 429: The account has used up this label's calls of the second, minute or day, or calls of this kind already run.
   *
   * @see https://zoom-directory.github.io/zoom-directory/reference/groups.updateSettings/
   */
  updateSettings(
    args: CallOptions & {
      path: operations["groups.updateSettings"]["parameters"]["path"];
      query?: { option?: undefined };
      body: components["schemas"]["GroupSettings"];
    },
  ): ZoomCall<void>;
  /**
   * Returns the registration settings with which the webinars of the group's members begin: the questions, the approval and
   * the options.
   *
   * `GET /groups/{groupId}/settings/registration`, answers 200. Rate limit: medium.
   * Scopes, of which one is enough: `group:read:registration_settings:admin`, `group:read:admin`, `group:write:admin`.
   * For sub accounts: `group:master`, `group:read:registration_settings:master`.
   * Role permission: `Group:Read`.
   * Plan: pro or higher.
   *
   * Errors besides those of every operation:
   * - 400 300: `type` is missing or is not `webinar`.
   * - 401 201: The access token has expired.
   * - 404 4130: The group does not exist.
   * - 429 429: The account has used up this label's calls of the second, minute or day, or calls of this kind already run.
   *
   * @see https://zoom-directory.github.io/zoom-directory/reference/groups.getWebinarRegistrationSettings/
   */
  getWebinarRegistrationSettings(
    args: GroupsGetWebinarRegistrationSettingsArgs,
  ): ZoomCall<GroupsGetWebinarRegistrationSettingsResult>;
  /**
   * Updates the registration settings with which the webinars of the group's members begin. Fields that are not sent stay
   * unchanged.
   *
   * `PATCH /groups/{groupId}/settings/registration`, answers 204. Rate limit: medium.
   * Scopes, of which one is enough: `group:update:registration_settings:admin`, `group:write:admin`.
   * For sub accounts: `group:master`, `group:update:registration_settings:master`.
   * Role permission: `Group:Edit`.
   * Plan: pro or higher.
   *
   * Errors besides those of every operation:
   * - 400 200: The account is not a paid one.
   * - 400 300: `type` is missing or is not `webinar`.
   * - 401 201: The access token has expired.
   * - 404 4130: The group does not exist.
   * - 429 429: The account has used up this label's calls of the second, minute or day, or calls of this kind already run.
   *
   * @see https://zoom-directory.github.io/zoom-directory/reference/groups.updateWebinarRegistrationSettings/
   */
  updateWebinarRegistrationSettings(args: GroupsUpdateWebinarRegistrationSettingsArgs): ZoomCall<void>;
  /**
   * Uploads a picture (JPG, JPEG or PNG) of up to 15 MB that every member of the group can show as background in meetings.
   *
   * `POST /groups/{groupId}/settings/virtual_backgrounds`, answers 201. Rate limit: medium.
   * Scopes, of which one is enough: `group:write:virtual_background_files:admin`, `group:write:admin`.
   * For sub accounts: `group:master`, `group:write:virtual_background_files:master`.
   * Role permission: `Group:Edit`.
   * Plan: Virtual backgrounds.
   *
   * Limits:
   * - The file may have 15 MB at most (15728640).
   * - Files of a user. The number for a group is not known; too many are refused with code 120 (10).
   *
   * Errors besides those of every operation:
   * - 400 120: No file was sent, or the file is empty.
   * - 400 120: The file is larger than 15 MB.
   * - 400 120: There are too many files already.
   * - 400 120: The file is no JPG, JPEG or PNG.
   * - 400 -1: The form has no part `file`, or the part has no file name.
   * - 401 201: The access token has expired.
   * - 404 1001: The group does not exist. Zoom reports it with the code of an unknown user.
   * - 429 429: The account has used up this label's calls of the second, minute or day, or calls of this kind already run.
   *
   * @see https://zoom-directory.github.io/zoom-directory/reference/groups.uploadVirtualBackground/
   */
  uploadVirtualBackground(args: GroupsUploadVirtualBackgroundArgs): ZoomCall<GroupsUploadVirtualBackgroundResult>;
  /**
   * Deletes pictures that the members of the group can show as background in meetings.
   *
   * `DELETE /groups/{groupId}/settings/virtual_backgrounds`, answers 204. Rate limit: light.
   * Scopes, of which one is enough: `group:delete:virtual_background_files:admin`, `group:write:admin`.
   * For sub accounts: `group:master`, `group:delete:virtual_background_files:master`.
   * Role permission: `Group:Edit`.
   * Plan: Virtual backgrounds.
   *
   * Errors besides those of every operation:
   * - 400 300: `file_ids` is wrong, for example because it names a file that the group does not have.
   * - 400 300: A member of the group does not exist.
   * - 401 201: The access token has expired.
   * - 404 4130: The group does not exist.
   * - 429 429: The account has used up this label's calls of the second, minute or day, or calls of this kind already run.
   *
   * @see https://zoom-directory.github.io/zoom-directory/reference/groups.deleteVirtualBackgrounds/
   */
  deleteVirtualBackgrounds(args: GroupsDeleteVirtualBackgroundsArgs): ZoomCall<void>;
  /**
   * Returns which settings the group locks. Members cannot change a locked setting: the value of the group, which is in
   * `groups.getSettings`, applies to them. `option` selects the locks of meeting security, which have their own shape.
   *
   * `GET /groups/{groupId}/lock_settings`, answers 200. Rate limit: medium.
   * Scopes, of which one is enough: `group:read:lock_settings:admin`, `group:read:admin`, `group:write:admin`.
   * For sub accounts: `group:master`, `group:read:lock_settings:master`.
   * Role permission: `Group:Read`.
   * Plan: pro or higher.
   *
   * Errors besides those of every operation:
   * - 400 200: The account is not a paid one.
   * - 401 201: The access token has expired.
   * - 404 4130: The group does not exist.
   * - 429 429: The account has used up this label's calls of the second, minute or day, or calls of this kind already run.
   *
   * @see https://zoom-directory.github.io/zoom-directory/reference/groups.getLockSettings/
   */
  getLockSettings(
    args: CallOptions & {
      path: operations["groups.getLockSettings"]["parameters"]["path"];
      query: { option: "meeting_security" };
    },
  ): ZoomCall<components["schemas"]["GroupLockSecuritySettings"]>;
  /**
   * Returns which settings the group locks. Members cannot change a locked setting: the value of the group, which is in
   * `groups.getSettings`, applies to them. `option` selects the locks of meeting security, which have their own shape.
   *
   * `GET /groups/{groupId}/lock_settings`, answers 200. Rate limit: medium.
   * Scopes, of which one is enough: `group:read:lock_settings:admin`, `group:read:admin`, `group:write:admin`.
   * For sub accounts: `group:master`, `group:read:lock_settings:master`.
   * Role permission: `Group:Read`.
   * Plan: pro or higher.
   *
   * Errors besides those of every operation:
   * - 400 200: The account is not a paid one.
   * - 401 201: The access token has expired.
   * - 404 4130: The group does not exist.
   * - 429 429: The account has used up this label's calls of the second, minute or day, or calls of this kind already run.
   *
   * @see https://zoom-directory.github.io/zoom-directory/reference/groups.getLockSettings/
   */
  getLockSettings(
    args: CallOptions & {
      path: operations["groups.getLockSettings"]["parameters"]["path"];
      query?: { option?: undefined };
    },
  ): ZoomCall<components["schemas"]["GroupLockSettings"]>;
  /**
   * Returns which settings the group locks. Members cannot change a locked setting: the value of the group, which is in
   * `groups.getSettings`, applies to them. `option` selects the locks of meeting security, which have their own shape.
   *
   * `GET /groups/{groupId}/lock_settings`, answers 200. Rate limit: medium.
   * Scopes, of which one is enough: `group:read:lock_settings:admin`, `group:read:admin`, `group:write:admin`.
   * For sub accounts: `group:master`, `group:read:lock_settings:master`.
   * Role permission: `Group:Read`.
   * Plan: pro or higher.
   *
   * Errors besides those of every operation:
   * - 400 200: The account is not a paid one.
   * - 401 201: The access token has expired.
   * - 404 4130: The group does not exist.
   * - 429 429: The account has used up this label's calls of the second, minute or day, or calls of this kind already run.
   *
   * @see https://zoom-directory.github.io/zoom-directory/reference/groups.getLockSettings/
   */
  getLockSettings(args: GroupsGetLockSettingsArgs): ZoomCall<GroupsGetLockSettingsResult>;
  /**
   * Updates the locks that are sent, `true` to lock and `false` to unlock, and leaves the others unchanged. The body must have
   * the shape that `option` selects. For the values of the settings see `groups.updateSettings`.
   *
   * `PATCH /groups/{groupId}/lock_settings`, answers 204. Rate limit: medium.
   * Scopes, of which one is enough: `group:update:lock_settings:admin`, `group:write:admin`.
   * For sub accounts: `group:master`, `group:update:lock_settings:master`.
   * Role permission: `Group:Edit`.
   * Plan: pro or higher.
   *
   * Errors besides those of every operation:
   * - 400 200: The account is not a paid one.
   * - 401 201: The access token has expired.
   * - 404 4130: The group does not exist.
   * - 429 429: The account has used up this label's calls of the second, minute or day, or calls of this kind already run.
   *
   * @see https://zoom-directory.github.io/zoom-directory/reference/groups.updateLockSettings/
   */
  updateLockSettings(
    args: CallOptions & {
      path: operations["groups.updateLockSettings"]["parameters"]["path"];
      query: { option: "meeting_security" };
      body: components["schemas"]["GroupLockSecuritySettings"];
    },
  ): ZoomCall<void>;
  /**
   * Updates the locks that are sent, `true` to lock and `false` to unlock, and leaves the others unchanged. The body must have
   * the shape that `option` selects. For the values of the settings see `groups.updateSettings`.
   *
   * `PATCH /groups/{groupId}/lock_settings`, answers 204. Rate limit: medium.
   * Scopes, of which one is enough: `group:update:lock_settings:admin`, `group:write:admin`.
   * For sub accounts: `group:master`, `group:update:lock_settings:master`.
   * Role permission: `Group:Edit`.
   * Plan: pro or higher.
   *
   * Errors besides those of every operation:
   * - 400 200: The account is not a paid one.
   * - 401 201: The access token has expired.
   * - 404 4130: The group does not exist.
   * - 429 429: The account has used up this label's calls of the second, minute or day, or calls of this kind already run.
   *
   * @see https://zoom-directory.github.io/zoom-directory/reference/groups.updateLockSettings/
   */
  updateLockSettings(
    args: CallOptions & {
      path: operations["groups.updateLockSettings"]["parameters"]["path"];
      query?: { option?: undefined };
      body: components["schemas"]["GroupLockSettings"];
    },
  ): ZoomCall<void>;
}

export interface ContactGroupsMethods {
  /**
   * Lists the contact groups of the account, one page at a time.
   *
   * `GET /contacts/groups`, answers 200. Rate limit: medium.
   * Scopes, of which one is enough: `contact_group:read:admin`.
   * Plan: pro or higher.
   *
   * Errors besides those of every operation:
   * - 400 200: The account is not a paid one.
   * - 401 201: The access token has expired.
   * - 429 429: The account has used up this label's calls of the second, minute or day, or calls of this kind already run.
   *
   * @see https://zoom-directory.github.io/zoom-directory/reference/contactGroups.list/
   */
  list(args?: ContactGroupsListArgs): ZoomList<ContactGroupsListResult, ContactGroupsListItem>;
  /**
   * Creates a contact group, optionally with its first members.
   *
   * `POST /contacts/groups`, answers 201. Rate limit: heavy.
   * Scopes, of which one is enough: `contact_group:write:admin`.
   * Plan: pro or higher.
   *
   * Limits:
   * - Users in one request (50).
   * - User groups in one request (3).
   *
   * Errors besides those of every operation:
   * - 400 200: The account is not a paid one.
   * - 400 300: More than 50 users are to become members at once.
   * - 400 300: More than 3 user groups are to become members at once.
   * - 401 201: The access token has expired.
   * - 429 429: The account has used up this label's calls of the second, minute or day, or calls of this kind already run.
   *
   * @see https://zoom-directory.github.io/zoom-directory/reference/contactGroups.create/
   */
  create(args: ContactGroupsCreateArgs): ZoomCall<ContactGroupsCreateResult>;
  /**
   * Returns a contact group. The call only reads, yet it needs the scope to write.
   *
   * Note: Every source asks for the scope to write.
   *
   * `GET /contacts/groups/{groupId}`, answers 200. Rate limit: light.
   * Scopes, of which one is enough: `contact_group:write:admin`.
   * Plan: pro or higher.
   *
   * Errors besides those of every operation:
   * - 400 200: The account is not a paid one.
   * - 400 300: The contact group does not exist.
   * - 401 201: The access token has expired.
   * - 429 429: The account has used up this label's calls of the second, minute or day, or calls of this kind already run.
   *
   * @see https://zoom-directory.github.io/zoom-directory/reference/contactGroups.get/
   */
  get(args: ContactGroupsGetArgs): ZoomCall<ContactGroupsGetResult>;
  /**
   * Updates the name, the privacy or the description of a contact group.
   *
   * `PATCH /contacts/groups/{groupId}`, answers 204. Rate limit: heavy.
   * Scopes, of which one is enough: `contact_group:write:admin`.
   * Plan: pro or higher.
   *
   * Errors besides those of every operation:
   * - 400 200: The account is not a paid one.
   * - 400 300: The contact group does not exist.
   * - 401 201: The access token has expired.
   * - 429 429: The account has used up this label's calls of the second, minute or day, or calls of this kind already run.
   *
   * @see https://zoom-directory.github.io/zoom-directory/reference/contactGroups.update/
   */
  update(args: ContactGroupsUpdateArgs): ZoomCall<void>;
  /**
   * Deletes a contact group. Its members stay in the account.
   *
   * `DELETE /contacts/groups/{groupId}`, answers 204. Rate limit: heavy.
   * Scopes, of which one is enough: `contact_group:write:admin`.
   * Plan: pro or higher.
   *
   * Errors besides those of every operation:
   * - 400 200: The account is not a paid one.
   * - 400 300: The contact group does not exist.
   * - 401 201: The access token has expired.
   * - 429 429: The account has used up this label's calls of the second, minute or day, or calls of this kind already run.
   *
   * @see https://zoom-directory.github.io/zoom-directory/reference/contactGroups.delete/
   */
  delete(args: ContactGroupsDeleteArgs): ZoomCall<void>;
  /**
   * Lists the users and user groups in a contact group, one page at a time.
   *
   * `GET /contacts/groups/{groupId}/members`, answers 200. Rate limit: medium.
   * Scopes, of which one is enough: `contact_group:read:admin`.
   * Plan: pro or higher.
   *
   * Errors besides those of every operation:
   * - 400 200: The account is not a paid one.
   * - 400 300: The contact group does not exist.
   * - 401 201: The access token has expired.
   * - 429 429: The account has used up this label's calls of the second, minute or day, or calls of this kind already run.
   *
   * @see https://zoom-directory.github.io/zoom-directory/reference/contactGroups.listMembers/
   */
  listMembers(
    args: ContactGroupsListMembersArgs,
  ): ZoomList<ContactGroupsListMembersResult, ContactGroupsListMembersItem>;
  /**
   * Adds up to 50 users and 3 user groups to a contact group.
   *
   * `POST /contacts/groups/{groupId}/members`, answers 201. Rate limit: heavy.
   * Scopes, of which one is enough: `contact_group:write:admin`.
   * Plan: pro or higher.
   *
   * Limits:
   * - Users in one request (50).
   * - User groups in one request (3).
   *
   * Errors besides those of every operation:
   * - 400 200: The account is not a paid one.
   * - 400 300: The contact group does not exist.
   * - 400 300: More than 50 users are to be added at once.
   * - 400 300: More than 3 user groups are to be added at once.
   * - 401 201: The access token has expired.
   * - 429 429: The account has used up this label's calls of the second, minute or day, or calls of this kind already run.
   *
   * @see https://zoom-directory.github.io/zoom-directory/reference/contactGroups.addMembers/
   */
  addMembers(args: ContactGroupsAddMembersArgs): ZoomCall<ContactGroupsAddMembersResult>;
  /**
   * Removes up to 20 members from a contact group. At least one member has to stay.
   *
   * `DELETE /contacts/groups/{groupId}/members`, answers 204. Rate limit: heavy.
   * Scopes, of which one is enough: `contact_group:write:admin`.
   * Plan: pro or higher.
   *
   * Limits:
   * - Members in one request (20).
   *
   * Errors besides those of every operation:
   * - 400 200: The account is not a paid one.
   * - 400 300: The contact group does not exist.
   * - 400 300: More than 20 members are to be removed at once.
   * - 400 300: One of the members is not in the contact group.
   * - 400 300: Nobody would be left in the contact group.
   * - 401 201: The access token has expired.
   * - 429 429: The account has used up this label's calls of the second, minute or day, or calls of this kind already run.
   *
   * @see https://zoom-directory.github.io/zoom-directory/reference/contactGroups.removeMembers/
   */
  removeMembers(args: ContactGroupsRemoveMembersArgs): ZoomCall<void>;
}

export interface DivisionsMethods {
  /**
   * Lists the divisions of the account, one page at a time.
   *
   * `GET /divisions`, answers 200. Rate limit: light.
   * Scopes, of which one is enough: `division:read:list_divisions:admin`, `division:read:admin`.
   * Role permission: `Division:Read`.
   *
   * Errors besides those of every operation:
   * - 400 null: A field or parameter is missing, unknown or outside its limits.
   * - 401 30031002: The access token is missing.
   * - 401 30031004: The access token is invalid or has expired.
   * - 403 null: The role of the token's owner does not include divisions.
   * - 429 429: The account has used up this label's calls of the second, minute or day, or calls of this kind already run.
   *
   * @see https://zoom-directory.github.io/zoom-directory/reference/divisions.list/
   */
  list(args?: DivisionsListArgs): ZoomList<DivisionsListResult, DivisionsListItem>;
  /**
   * Creates a division without users. An account can have 500 divisions.
   *
   * Note: The limit of 500 is documented by one client of the API only.
   *
   * `POST /divisions`, answers 201. Rate limit: light.
   * Scopes, of which one is enough: `division:write:division:admin`, `division:write:admin`.
   * Role permission: `Division:Edit`.
   *
   * Limits:
   * - Divisions of an account, as one client of Zoom's API documents (500).
   *
   * Errors besides those of every operation:
   * - 400 40005: A field of the division is invalid.
   * - 400 42006: The account has as many divisions as it may have.
   * - 401 30031002: The access token is missing.
   * - 401 30031004: The access token is invalid or has expired.
   * - 403 null: The role of the token's owner does not include divisions.
   * - 409 null: Another division has this name.
   * - 429 429: The account has used up this label's calls of the second, minute or day, or calls of this kind already run.
   *
   * @see https://zoom-directory.github.io/zoom-directory/reference/divisions.create/
   */
  create(args: DivisionsCreateArgs): ZoomCall<DivisionsCreateResult>;
  /**
   * Returns a division with its number of users.
   *
   * `GET /divisions/{divisionId}`, answers 200. Rate limit: light.
   * Scopes, of which one is enough: `division:read:division:admin`, `division:read:admin`, `division:write:admin`.
   * Role permission: `Division:Read`.
   *
   * Errors besides those of every operation:
   * - 400 null: A field or parameter is missing, unknown or outside its limits.
   * - 401 30031002: The access token is missing.
   * - 401 30031004: The access token is invalid or has expired.
   * - 403 null: The role of the token's owner does not include divisions.
   * - 404 null: The division does not exist.
   * - 429 429: The account has used up this label's calls of the second, minute or day, or calls of this kind already run.
   *
   * @see https://zoom-directory.github.io/zoom-directory/reference/divisions.get/
   */
  get(args: DivisionsGetArgs): ZoomCall<DivisionsGetResult>;
  /**
   * Updates the name or the description of a division.
   *
   * Note: Zoom's document misspells the classic scopes of divisions as `division:wirte`.
   *
   * `PATCH /divisions/{divisionId}`, answers 204. Rate limit: light.
   * Scopes, of which one is enough: `division:update:division:admin`, `division:write:admin`.
   * Role permission: `Division:Edit`.
   *
   * Errors besides those of every operation:
   * - 400 null: A field or parameter is missing, unknown or outside its limits.
   * - 401 30031002: The access token is missing.
   * - 401 30031004: The access token is invalid or has expired.
   * - 403 null: The role of the token's owner does not include divisions.
   * - 404 null: The division does not exist.
   * - 409 null: Another division has this name.
   * - 429 429: The account has used up this label's calls of the second, minute or day, or calls of this kind already run.
   *
   * @see https://zoom-directory.github.io/zoom-directory/reference/divisions.update/
   */
  update(args: DivisionsUpdateArgs): ZoomCall<void>;
  /**
   * Deletes a division that has no users. The main division cannot be deleted.
   *
   * `DELETE /divisions/{divisionId}`, answers 204. Rate limit: light.
   * Scopes, of which one is enough: `division:delete:division:admin`, `division:write:admin`.
   * Role permission: `Division:Edit`.
   *
   * Errors besides those of every operation:
   * - 400 42011: The division is the main one, which stays.
   * - 400 42012: The division still has users.
   * - 401 30031002: The access token is missing.
   * - 401 30031004: The access token is invalid or has expired.
   * - 403 null: The role of the token's owner does not include divisions.
   * - 404 null: The division does not exist.
   * - 429 429: The account has used up this label's calls of the second, minute or day, or calls of this kind already run.
   *
   * @see https://zoom-directory.github.io/zoom-directory/reference/divisions.delete/
   */
  delete(args: DivisionsDeleteArgs): ZoomCall<void>;
  /**
   * Lists the users who belong to a division, one page at a time.
   *
   * `GET /divisions/{divisionId}/users`, answers 200. Rate limit: light.
   * Scopes, of which one is enough: `division:read:member:admin`, `division:read:admin`.
   * Role permission: `Division:Read`.
   *
   * Errors besides those of every operation:
   * - 400 null: A field or parameter is missing, unknown or outside its limits.
   * - 401 30031002: The access token is missing.
   * - 401 30031004: The access token is invalid or has expired.
   * - 403 null: The role of the token's owner does not include divisions.
   * - 404 null: The division does not exist.
   * - 429 429: The account has used up this label's calls of the second, minute or day, or calls of this kind already run.
   *
   * @see https://zoom-directory.github.io/zoom-directory/reference/divisions.listMembers/
   */
  listMembers(args: DivisionsListMembersArgs): ZoomList<DivisionsListMembersResult, DivisionsListMembersItem>;
  /**
   * Adds users of the account to a division.
   *
   * `POST /divisions/{divisionId}/users`, answers 201. Rate limit: medium.
   * Scopes, of which one is enough: `division:write:member:admin`, `division:write:admin`.
   * Role permission: `Division:Edit`.
   *
   * Errors besides those of every operation:
   * - 400 null: A field or parameter is missing, unknown or outside its limits.
   * - 401 30031002: The access token is missing.
   * - 401 30031004: The access token is invalid or has expired.
   * - 403 null: The role of the token's owner does not include divisions.
   * - 404 40406: The division does not exist.
   * - 429 429: The account has used up this label's calls of the second, minute or day, or calls of this kind already run.
   *
   * @see https://zoom-directory.github.io/zoom-directory/reference/divisions.addMembers/
   */
  addMembers(args: DivisionsAddMembersArgs): ZoomCall<DivisionsAddMembersResult>;
}

export interface ContactsMethods {
  /**
   * Searches the users and the other entries of the company directory by a part of their name or e-mail address, one page at a
   * time.
   *
   * `GET /contacts`, answers 200. Rate limit: medium.
   * Scopes, of which one is enough: `contact:read:list_contacts`, `contact:read:list_contacts:admin`, `contact:read:admin`, `contact:read`.
   * Role permission: `User:Read`.
   *
   * Errors besides those of every operation:
   * - 401 201: The access token has expired.
   * - 429 429: The account has used up this label's calls of the second, minute or day, or calls of this kind already run.
   *
   * @see https://zoom-directory.github.io/zoom-directory/reference/contacts.search/
   */
  search(args: ContactsSearchArgs): ZoomList<ContactsSearchResult, ContactsSearchItem>;
  /**
   * Lists the contacts of the user who authorised the app, one page at a time. Only apps that users authorise for themselves
   * can call it.
   *
   * `GET /chat/users/me/contacts`, answers 200. Rate limit: medium.
   * Scopes, of which one is enough: `team_chat:read:list_contacts`, `chat_contact:read`.
   *
   * Errors besides those of every operation:
   * - 401 201: The access token has expired.
   * - 429 429: The account has used up this label's calls of the second, minute or day, or calls of this kind already run.
   *
   * @see https://zoom-directory.github.io/zoom-directory/reference/contacts.list/
   */
  list(args?: ContactsListArgs): ZoomList<ContactsListResult, ContactsListItem>;
  /**
   * Returns a contact of the user who authorised the app, on request with the contact's presence.
   *
   * `GET /chat/users/me/contacts/{identifier}`, answers 200. Rate limit: medium.
   * Scopes, of which one is enough: `team_chat:read:contact`, `chat_contact:read`.
   *
   * Errors besides those of every operation:
   * - 400 5301: The presence of the contact cannot be read at the moment.
   * - 401 201: The access token has expired.
   * - 404 1001: No contact of the user has this identifier or e-mail address.
   * - 429 429: The account has used up this label's calls of the second, minute or day, or calls of this kind already run.
   *
   * @see https://zoom-directory.github.io/zoom-directory/reference/contacts.get/
   */
  get(args: ContactsGetArgs): ZoomCall<ContactsGetResult>;
}

/** Every operation, by namespace. */
export interface ZoomMethods {
  readonly users: UsersMethods;
  readonly groups: GroupsMethods;
  readonly contactGroups: ContactGroupsMethods;
  readonly divisions: DivisionsMethods;
  readonly contacts: ContactsMethods;
}

/** The operations that exist below a sub account. */
export interface SubAccountMethods {
  readonly users: Pick<
    UsersMethods,
    | "list"
    | "create"
    | "get"
    | "update"
    | "delete"
    | "getSummary"
    | "updateFeatures"
    | "updateEmail"
    | "updatePassword"
    | "updateStatus"
    | "getPermissions"
    | "getToken"
    | "revokeSsoToken"
    | "getSettings"
    | "updateSettings"
    | "uploadVirtualBackground"
    | "deleteVirtualBackgrounds"
    | "uploadPicture"
    | "deletePicture"
    | "listAssistants"
    | "addAssistants"
    | "deleteAssistants"
    | "deleteAssistant"
    | "listSchedulers"
    | "deleteSchedulers"
    | "deleteScheduler"
  > & {
    /**
     * Moves a user of a master account or of a sub account to another account under the same master account. `accountId` is the
     * account that the user leaves, `me` for the master account itself. The user must be neither the owner nor an administrator
     * of that account, and must not share a managed domain with its owner.
     *
     * Note: Zoom documents no error codes. The granular scope is in the list that apps choose from.
     *
     * `PUT /users/{userId}/account`, answers 204. Rate limit: light.
     * For sub accounts: `user:master`, `user:update:user_account:master`.
     * Plan: pro or higher; Master account.
     *
     * Errors besides those of every operation:
     * - 400 300: `account_id` is missing, or is no other account under the same master account.
     * - 400 null: The user owns or administers the account, or shares a managed domain with its owner.
     * - 401 201: The access token has expired.
     * - 404 1001: No user of the account has this identifier or e-mail address, or the user was deleted.
     * - 429 429: The account has used up this label's calls of the second, minute or day, or calls of this kind already run.
     *
     * @see https://zoom-directory.github.io/zoom-directory/reference/users.switchAccount/
     */
    switchAccount(args: UsersSwitchAccountArgs): ZoomCall<void>;
  };
  readonly groups: Pick<
    GroupsMethods,
    | "list"
    | "create"
    | "get"
    | "update"
    | "delete"
    | "listChannels"
    | "listMembers"
    | "addMembers"
    | "updateMember"
    | "deleteMember"
    | "listAdmins"
    | "addAdmins"
    | "deleteAdmin"
    | "getSettings"
    | "updateSettings"
    | "getWebinarRegistrationSettings"
    | "updateWebinarRegistrationSettings"
    | "uploadVirtualBackground"
    | "deleteVirtualBackgrounds"
    | "getLockSettings"
    | "updateLockSettings"
  >;
}
