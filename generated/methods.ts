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
   * `GET /users`, answers 200; rate-limit label medium.
   */
  list(args?: UsersListArgs): ZoomList<UsersListResult, UsersListItem>;
  /**
   * Creates a user or invites a person to the account, depending on `action`. While Zoom creates a user, other calls on users
   * wait until it has finished.
   *
   * `POST /users`, answers 201; rate-limit label light.
   */
  create(args: UsersCreateArgs): ZoomCall<UsersCreateResult>;
  /**
   * Returns the profile of a user. For a pending user, `created_at` is the time of the call. The scope `user_info:read` is
   * enough for `me` only.
   *
   * `GET /users/{userId}`, answers 200; rate-limit label light.
   */
  get(args: UsersGetArgs): ZoomCall<UsersGetResult>;
  /**
   * Updates the fields that are sent and leaves the others unchanged. `type`, `plan_united_type` and `zoom_one_type` exclude
   * each other: send one of them at most. The body can be sent as JSON or as a form.
   *
   * `PATCH /users/{userId}`, answers 204; rate-limit label light.
   */
  update(args: UsersUpdateArgs): ZoomCall<void>;
  /**
   * Deletes a user for good, or releases them from the account with a free account of their own, depending on `action`. What
   * the user owns goes to another user if `transfer_email` and the `transfer_` parameters ask for it. A deletion here does not
   * answer a legal request for erasure of personal data; that is the business of Zoom's support.
   *
   * `DELETE /users/{userId}`, answers 204; rate-limit label light.
   */
  delete(args: UsersDeleteArgs): ZoomCall<void>;
  /**
   * Returns how many users the account has, in total and by type.
   *
   * `GET /users/summary`, answers 200; rate-limit label medium.
   */
  getSummary(args?: UsersGetSummaryArgs): ZoomCall<UsersGetSummaryResult>;
  /**
   * Updates one feature, such as the licence type or the webinar capacity, to the same value for up to 30 users. A success does
   * not mean that every user was updated: `fail_details` lists those who were not, with the reason.
   *
   * `POST /users/features`, answers 201; rate-limit label medium.
   */
  updateFeatures(args: UsersUpdateFeaturesArgs): ZoomCall<UsersUpdateFeaturesResult>;
  /**
   * Checks whether a user of the account signed up with this e-mail address. Users of other accounts count as not found, and so
   * do those who sign in with single sign-on, Google or Facebook.
   *
   * `GET /users/email`, answers 200; rate-limit label light.
   */
  checkEmail(args: UsersCheckEmailArgs): ZoomCall<UsersCheckEmailResult>;
  /**
   * Checks whether a personal meeting room with this name exists. Such a room belongs to one user permanently, and its name is
   * part of its address.
   *
   * `GET /users/vanity_name`, answers 200; rate-limit label light.
   */
  checkVanityName(args: UsersCheckVanityNameArgs): ZoomCall<UsersCheckVanityNameResult>;
  /**
   * Updates the e-mail address with which a user signs in. The new address must be in a domain that the account manages, and
   * no other Zoom user may have it.
   *
   * `PUT /users/{userId}/email`, answers 204; rate-limit label light.
   */
  updateEmail(args: UsersUpdateEmailArgs): ZoomCall<void>;
  /**
   * Updates the password of a user and notifies the user by e-mail. Only the owner and the administrators of the account may do
   * this. Zoom limits how often one password can change within 24 hours.
   *
   * `PUT /users/{userId}/password`, answers 204; rate-limit label medium.
   */
  updatePassword(args: UsersUpdatePasswordArgs): ZoomCall<void>;
  /**
   * Updates whether a user may sign in: `deactivate` bars the user and takes all licences away, `activate` lets them in again.
   * Two more actions begin and end a shift in Zoom Workforce Management.
   *
   * `PUT /users/{userId}/status`, answers 204; rate-limit label light.
   */
  updateStatus(args: UsersUpdateStatusArgs): ZoomCall<void>;
  /**
   * Returns what the role of the user allows them to see and to edit in the account.
   *
   * `GET /users/{userId}/permissions`, answers 200; rate-limit label light.
   */
  getPermissions(args: UsersGetPermissionsArgs): ZoomCall<UsersGetPermissionsResult>;
  /**
   * Returns a token with which an application starts or joins meetings as this user, usually a Zoom Access Key (ZAK). Send
   * `type=zak`: the default is a token that Zoom has deprecated.
   *
   * `GET /users/{userId}/token`, answers 200; rate-limit label light.
   */
  getToken(args: UsersGetTokenArgs): ZoomCall<UsersGetTokenResult>;
  /**
   * Revokes the token of a user who signed in with single sign-on (SSO), which ends the current session.
   *
   * `DELETE /users/{userId}/token`, answers 204; rate-limit label light.
   */
  revokeSsoToken(args: UsersRevokeSsoTokenArgs): ZoomCall<void>;
  /**
   * Returns a Zoom Access Key (ZAK) with which an application starts or joins meetings as the owner of the access token. The
   * key is valid for five minutes. A server-to-server token has no such user; for other users and lifetimes see
   * `users.getToken`.
   *
   * `GET /users/me/zak`, answers 200; rate-limit label light.
   */
  getZak(args?: UsersGetZakArgs): ZoomCall<UsersGetZakResult>;
  /**
   * Returns the settings of a user for meetings, recordings, telephony, notifications and licences. `option` selects a part
   * that has its own shape, `custom_query_fields` selects single fields.
   *
   * `GET /users/{userId}/settings`, answers 200; rate-limit label medium.
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
   * `GET /users/{userId}/settings`, answers 200; rate-limit label medium.
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
   * `GET /users/{userId}/settings`, answers 200; rate-limit label medium.
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
   * `GET /users/{userId}/settings`, answers 200; rate-limit label medium.
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
   * `GET /users/{userId}/settings`, answers 200; rate-limit label medium.
   */
  getSettings(args: UsersGetSettingsArgs): ZoomCall<UsersGetSettingsResult>;
  /**
   * Updates the settings that are sent and leaves the others unchanged. The body must have the shape that `option` selects.
   * Send updates of one user one after another: Zoom may limit simultaneous ones.
   *
   * `PATCH /users/{userId}/settings`, answers 204; rate-limit label medium.
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
   * `PATCH /users/{userId}/settings`, answers 204; rate-limit label medium.
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
   * `PATCH /users/{userId}/settings`, answers 204; rate-limit label medium.
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
   * `PATCH /users/{userId}/settings`, answers 204; rate-limit label medium.
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
   * `POST /users/{userId}/settings/virtual_backgrounds`, answers 201; rate-limit label medium.
   */
  uploadVirtualBackground(args: UsersUploadVirtualBackgroundArgs): ZoomCall<UsersUploadVirtualBackgroundResult>;
  /**
   * Deletes pictures and videos that the user can show as background in meetings.
   *
   * `DELETE /users/{userId}/settings/virtual_backgrounds`, answers 204; rate-limit label light.
   */
  deleteVirtualBackgrounds(args: UsersDeleteVirtualBackgroundsArgs): ZoomCall<void>;
  /**
   * Returns the settings that the user saved as a template for new meetings.
   *
   * `GET /users/{userId}/meeting_templates/{meetingTemplateId}`, answers 200; rate-limit label medium.
   */
  getMeetingTemplate(args: UsersGetMeetingTemplateArgs): ZoomCall<UsersGetMeetingTemplateResult>;
  /**
   * Lists the templates that the user can choose from for meeting summaries by Zoom's AI Companion.
   *
   * `GET /users/{userId}/meeting_summary_templates`, answers 200; rate-limit label medium.
   */
  listMeetingSummaryTemplates(
    args: UsersListMeetingSummaryTemplatesArgs,
  ): ZoomCall<UsersListMeetingSummaryTemplatesResult>;
  /**
   * Uploads a profile picture, which replaces the previous one: a JPG, JPEG or PNG of up to 2 MB, as a form part with a file
   * name.
   *
   * `POST /users/{userId}/picture`, answers 201; rate-limit label medium.
   */
  uploadPicture(args: UsersUploadPictureArgs): ZoomCall<UsersUploadPictureResult>;
  /**
   * Deletes the profile picture of a user, who then appears without one.
   *
   * Note: The granular scopes are not in Zoom's document of this operation, but in the list that apps choose from.
   *
   * `DELETE /users/{userId}/picture`, answers 204; rate-limit label medium.
   */
  deletePicture(args: UsersDeletePictureArgs): ZoomCall<void>;
  /**
   * Returns whether a user is available, away, in a meeting and so on. Users who read their own presence while they are set to
   * do not disturb also see when that ends.
   *
   * `GET /users/{userId}/presence_status`, answers 200; rate-limit label medium.
   */
  getPresenceStatus(args: UsersGetPresenceStatusArgs): ZoomCall<UsersGetPresenceStatusResult>;
  /**
   * Updates the presence that others see of a user. The user must be signed in to a Zoom client; clients before version 5.3.0
   * accept do not disturb only.
   *
   * `PUT /users/{userId}/presence_status`, answers 204; rate-limit label medium.
   */
  updatePresenceStatus(args: UsersUpdatePresenceStatusArgs): ZoomCall<void>;
  /**
   * Lists the users who may schedule meetings on behalf of this user and act as alternative hosts, all in one response.
   * Assistants belong to the same account as the user.
   *
   * `GET /users/{userId}/assistants`, answers 200; rate-limit label medium.
   */
  listAssistants(args: UsersListAssistantsArgs): ZoomCall<UsersListAssistantsResult>;
  /**
   * Adds users who may schedule meetings on behalf of this user and act as alternative hosts. They belong to the account of the
   * user or to another account of the same organisation.
   *
   * `POST /users/{userId}/assistants`, answers 201; rate-limit label medium.
   */
  addAssistants(args: UsersAddAssistantsArgs): ZoomCall<UsersAddAssistantsResult>;
  /**
   * Removes every assistant of the user. The assistants stay in the account.
   *
   * `DELETE /users/{userId}/assistants`, answers 204; rate-limit label light.
   */
  deleteAssistants(args: UsersDeleteAssistantsArgs): ZoomCall<void>;
  /**
   * Removes one assistant of the user. The assistant stays in the account.
   *
   * `DELETE /users/{userId}/assistants/{assistantId}`, answers 204; rate-limit label light.
   */
  deleteAssistant(args: UsersDeleteAssistantArgs): ZoomCall<void>;
  /**
   * Lists the users on whose behalf this user schedules meetings, the counterpart of `users.listAssistants`. Both sides belong
   * to the same account.
   *
   * `GET /users/{userId}/schedulers`, answers 200; rate-limit label medium.
   */
  listSchedulers(args: UsersListSchedulersArgs): ZoomCall<UsersListSchedulersResult>;
  /**
   * Removes the right of this user to schedule meetings on behalf of anybody else. Both sides belong to the same account.
   *
   * `DELETE /users/{userId}/schedulers`, answers 204; rate-limit label light.
   */
  deleteSchedulers(args: UsersDeleteSchedulersArgs): ZoomCall<void>;
  /**
   * Removes the right of this user to schedule meetings on behalf of one other user of the account.
   *
   * `DELETE /users/{userId}/schedulers/{schedulerId}`, answers 204; rate-limit label light.
   */
  deleteScheduler(args: UsersDeleteSchedulerArgs): ZoomCall<void>;
  /**
   * Lists the shared devices in rooms that the user can work with, all in one response. The role of the token's owner must
   * include the management of mobile devices.
   *
   * `GET /users/{userId}/collaboration_devices`, answers 200; rate-limit label medium.
   */
  listCollaborationDevices(args: UsersListCollaborationDevicesArgs): ZoomCall<UsersListCollaborationDevicesResult>;
  /**
   * Returns one of the shared devices in rooms that the user can work with. The role of the token's owner must include the
   * management of mobile devices.
   *
   * `GET /users/{userId}/collaboration_devices/{collaborationDeviceId}`, answers 200; rate-limit label medium.
   */
  getCollaborationDevice(args: UsersGetCollaborationDeviceArgs): ZoomCall<UsersGetCollaborationDeviceResult>;
}

export interface GroupsMethods {
  /**
   * Lists the groups of the account with their number of members, one page at a time. A group gives its members common
   * settings.
   *
   * `GET /groups`, answers 200; rate-limit label medium.
   */
  list(args?: GroupsListArgs): ZoomList<GroupsListResult, GroupsListItem>;
  /**
   * Creates a group without members. Add members with `groups.addMembers` and settings with `groups.updateSettings`. Whether
   * other users can see the group is set in Zoom's web portal only.
   *
   * `POST /groups`, answers 201; rate-limit label light.
   */
  create(args: GroupsCreateArgs): ZoomCall<GroupsCreateResult>;
  /**
   * Returns the name of a group and its number of members. For the members themselves see `groups.listMembers`, for their
   * settings `groups.getSettings`.
   *
   * `GET /groups/{groupId}`, answers 200; rate-limit label light.
   */
  get(args: GroupsGetArgs): ZoomCall<GroupsGetResult>;
  /**
   * Updates the name of a group. For its settings see `groups.updateSettings`, for its members `groups.addMembers` and
   * `groups.deleteMember`.
   *
   * `PATCH /groups/{groupId}`, answers 204; rate-limit label light.
   */
  update(args: GroupsUpdateArgs): ZoomCall<void>;
  /**
   * Deletes a group for good, with the settings and locks that it gives. Its members stay in the account and in their
   * other groups.
   *
   * `DELETE /groups/{groupId}`, answers 204; rate-limit label light.
   */
  delete(args: GroupsDeleteArgs): ZoomCall<void>;
  /**
   * Lists the Team Chat channels that are linked to the group, all in one response.
   *
   * `GET /groups/{groupId}/channels`, answers 200; rate-limit label medium.
   */
  listChannels(args: GroupsListChannelsArgs): ZoomCall<GroupsListChannelsResult>;
  /**
   * Lists the users who belong to the group, one page at a time.
   *
   * `GET /groups/{groupId}/members`, answers 200; rate-limit label medium.
   */
  listMembers(args: GroupsListMembersArgs): ZoomList<GroupsListMembersResult, GroupsListMembersItem>;
  /**
   * Adds up to 30 users of the account to the group. For a user who is in no group yet, this one becomes the primary group,
   * whose settings apply to them.
   *
   * `POST /groups/{groupId}/members`, answers 201; rate-limit label medium.
   */
  addMembers(args: GroupsAddMembersArgs): ZoomCall<GroupsAddMembersResult>;
  /**
   * Updates the membership of a user: moves them to another group, or makes another group their primary one. The settings of
   * the primary group apply, at first those of the group that the user joined first. What any of their groups locks stays
   * locked.
   *
   * `PATCH /groups/{groupId}/members/{memberId}`, answers 204; rate-limit label medium.
   */
  updateMember(args: GroupsUpdateMemberArgs): ZoomCall<void>;
  /**
   * Removes a user from the group. The user stays in the account and in other groups.
   *
   * `DELETE /groups/{groupId}/members/{memberId}`, answers 204; rate-limit label light.
   */
  deleteMember(args: GroupsDeleteMemberArgs): ZoomCall<void>;
  /**
   * Lists the users who manage the group, one page at a time. Zoom sends their names and e-mail addresses, no identifiers.
   *
   * `GET /groups/{groupId}/admins`, answers 200; rate-limit label medium.
   */
  listAdmins(args: GroupsListAdminsArgs): ZoomList<GroupsListAdminsResult, GroupsListAdminsItem>;
  /**
   * Adds up to ten users of the account who may manage the group.
   *
   * Note: The variant for sub accounts is in Zoom's document for master accounts only; its granular scope follows the others.
   *
   * `POST /groups/{groupId}/admins`, answers 201; rate-limit label medium.
   */
  addAdmins(args: GroupsAddAdminsArgs): ZoomCall<GroupsAddAdminsResult>;
  /**
   * Removes the right of a user to manage the group. The user stays in the account, and in the group if they are a member.
   *
   * `DELETE /groups/{groupId}/admins/{userId}`, answers 204; rate-limit label light.
   */
  deleteAdmin(args: GroupsDeleteAdminArgs): ZoomCall<void>;
  /**
   * Returns the settings that the group gives its members. `option` selects a part that has its own shape,
   * `custom_query_fields` selects single fields. For the settings that members cannot change see `groups.getLockSettings`.
   *
   * `GET /groups/{groupId}/settings`, answers 200; rate-limit label medium.
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
   * `GET /groups/{groupId}/settings`, answers 200; rate-limit label medium.
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
   * `GET /groups/{groupId}/settings`, answers 200; rate-limit label medium.
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
   * `GET /groups/{groupId}/settings`, answers 200; rate-limit label medium.
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
   * `GET /groups/{groupId}/settings`, answers 200; rate-limit label medium.
   */
  getSettings(args: GroupsGetSettingsArgs): ZoomCall<GroupsGetSettingsResult>;
  /**
   * Updates the settings that are sent and leaves the others unchanged. The body must have the shape that `option` selects.
   * Members can still change a setting for themselves unless `groups.updateLockSettings` locks it.
   *
   * `PATCH /groups/{groupId}/settings`, answers 204; rate-limit label medium.
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
   * `PATCH /groups/{groupId}/settings`, answers 204; rate-limit label medium.
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
   * `PATCH /groups/{groupId}/settings`, answers 204; rate-limit label medium.
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
   * `PATCH /groups/{groupId}/settings`, answers 204; rate-limit label medium.
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
   * `GET /groups/{groupId}/settings/registration`, answers 200; rate-limit label medium.
   */
  getWebinarRegistrationSettings(
    args: GroupsGetWebinarRegistrationSettingsArgs,
  ): ZoomCall<GroupsGetWebinarRegistrationSettingsResult>;
  /**
   * Updates the registration settings with which the webinars of the group's members begin. Fields that are not sent stay
   * unchanged.
   *
   * `PATCH /groups/{groupId}/settings/registration`, answers 204; rate-limit label medium.
   */
  updateWebinarRegistrationSettings(args: GroupsUpdateWebinarRegistrationSettingsArgs): ZoomCall<void>;
  /**
   * Uploads a picture (JPG, JPEG or PNG) of up to 15 MB that every member of the group can show as background in meetings.
   *
   * `POST /groups/{groupId}/settings/virtual_backgrounds`, answers 201; rate-limit label medium.
   */
  uploadVirtualBackground(args: GroupsUploadVirtualBackgroundArgs): ZoomCall<GroupsUploadVirtualBackgroundResult>;
  /**
   * Deletes pictures that the members of the group can show as background in meetings.
   *
   * `DELETE /groups/{groupId}/settings/virtual_backgrounds`, answers 204; rate-limit label light.
   */
  deleteVirtualBackgrounds(args: GroupsDeleteVirtualBackgroundsArgs): ZoomCall<void>;
  /**
   * Returns which settings the group locks. Members cannot change a locked setting: the value of the group, which is in
   * `groups.getSettings`, applies to them. `option` selects the locks of meeting security, which have their own shape.
   *
   * `GET /groups/{groupId}/lock_settings`, answers 200; rate-limit label medium.
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
   * `GET /groups/{groupId}/lock_settings`, answers 200; rate-limit label medium.
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
   * `GET /groups/{groupId}/lock_settings`, answers 200; rate-limit label medium.
   */
  getLockSettings(args: GroupsGetLockSettingsArgs): ZoomCall<GroupsGetLockSettingsResult>;
  /**
   * Updates the locks that are sent, `true` to lock and `false` to unlock, and leaves the others unchanged. The body must have
   * the shape that `option` selects. For the values of the settings see `groups.updateSettings`.
   *
   * `PATCH /groups/{groupId}/lock_settings`, answers 204; rate-limit label medium.
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
   * `PATCH /groups/{groupId}/lock_settings`, answers 204; rate-limit label medium.
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
   * `GET /contacts/groups`, answers 200; rate-limit label medium.
   */
  list(args?: ContactGroupsListArgs): ZoomList<ContactGroupsListResult, ContactGroupsListItem>;
  /**
   * Creates a contact group, optionally with its first members.
   *
   * `POST /contacts/groups`, answers 201; rate-limit label heavy.
   */
  create(args: ContactGroupsCreateArgs): ZoomCall<ContactGroupsCreateResult>;
  /**
   * Returns a contact group. The call only reads, yet it needs the scope to write.
   *
   * Note: Every source asks for the scope to write.
   *
   * `GET /contacts/groups/{groupId}`, answers 200; rate-limit label light.
   */
  get(args: ContactGroupsGetArgs): ZoomCall<ContactGroupsGetResult>;
  /**
   * Updates the name, the privacy or the description of a contact group.
   *
   * `PATCH /contacts/groups/{groupId}`, answers 204; rate-limit label heavy.
   */
  update(args: ContactGroupsUpdateArgs): ZoomCall<void>;
  /**
   * Deletes a contact group. Its members stay in the account.
   *
   * `DELETE /contacts/groups/{groupId}`, answers 204; rate-limit label heavy.
   */
  delete(args: ContactGroupsDeleteArgs): ZoomCall<void>;
  /**
   * Lists the users and user groups in a contact group, one page at a time.
   *
   * `GET /contacts/groups/{groupId}/members`, answers 200; rate-limit label medium.
   */
  listMembers(
    args: ContactGroupsListMembersArgs,
  ): ZoomList<ContactGroupsListMembersResult, ContactGroupsListMembersItem>;
  /**
   * Adds up to 50 users and 3 user groups to a contact group.
   *
   * `POST /contacts/groups/{groupId}/members`, answers 201; rate-limit label heavy.
   */
  addMembers(args: ContactGroupsAddMembersArgs): ZoomCall<ContactGroupsAddMembersResult>;
  /**
   * Removes up to 20 members from a contact group. At least one member has to stay.
   *
   * `DELETE /contacts/groups/{groupId}/members`, answers 204; rate-limit label heavy.
   */
  removeMembers(args: ContactGroupsRemoveMembersArgs): ZoomCall<void>;
}

export interface DivisionsMethods {
  /**
   * Lists the divisions of the account, one page at a time.
   *
   * `GET /divisions`, answers 200; rate-limit label light.
   */
  list(args?: DivisionsListArgs): ZoomList<DivisionsListResult, DivisionsListItem>;
  /**
   * Creates a division without users. An account can have 500 divisions.
   *
   * Note: The limit of 500 is documented by one client of the API only.
   *
   * `POST /divisions`, answers 201; rate-limit label light.
   */
  create(args: DivisionsCreateArgs): ZoomCall<DivisionsCreateResult>;
  /**
   * Returns a division with its number of users.
   *
   * `GET /divisions/{divisionId}`, answers 200; rate-limit label light.
   */
  get(args: DivisionsGetArgs): ZoomCall<DivisionsGetResult>;
  /**
   * Updates the name or the description of a division.
   *
   * Note: Zoom's document misspells the classic scopes of divisions as `division:wirte`.
   *
   * `PATCH /divisions/{divisionId}`, answers 204; rate-limit label light.
   */
  update(args: DivisionsUpdateArgs): ZoomCall<void>;
  /**
   * Deletes a division that has no users. The main division cannot be deleted.
   *
   * `DELETE /divisions/{divisionId}`, answers 204; rate-limit label light.
   */
  delete(args: DivisionsDeleteArgs): ZoomCall<void>;
  /**
   * Lists the users who belong to a division, one page at a time.
   *
   * `GET /divisions/{divisionId}/users`, answers 200; rate-limit label light.
   */
  listMembers(args: DivisionsListMembersArgs): ZoomList<DivisionsListMembersResult, DivisionsListMembersItem>;
  /**
   * Adds users of the account to a division.
   *
   * `POST /divisions/{divisionId}/users`, answers 201; rate-limit label medium.
   */
  addMembers(args: DivisionsAddMembersArgs): ZoomCall<DivisionsAddMembersResult>;
}

export interface ContactsMethods {
  /**
   * Searches the users and the other entries of the company directory by a part of their name or e-mail address, one page at a
   * time.
   *
   * `GET /contacts`, answers 200; rate-limit label medium.
   */
  search(args: ContactsSearchArgs): ZoomList<ContactsSearchResult, ContactsSearchItem>;
  /**
   * Lists the contacts of the user who authorised the app, one page at a time. Only apps that users authorise for themselves
   * can call it.
   *
   * `GET /chat/users/me/contacts`, answers 200; rate-limit label medium.
   */
  list(args?: ContactsListArgs): ZoomList<ContactsListResult, ContactsListItem>;
  /**
   * Returns a contact of the user who authorised the app, on request with the contact's presence.
   *
   * `GET /chat/users/me/contacts/{identifier}`, answers 200; rate-limit label medium.
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
     * `PUT /users/{userId}/account`, answers 204; rate-limit label light.
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
