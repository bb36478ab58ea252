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

export interface UsersCheckEmailArgs extends CallOptions {
  query: operations["users.checkEmail"]["parameters"]["query"];
}
export type UsersCheckEmailResult = operations["users.checkEmail"]["responses"][200]["content"]["application/json"];

export interface UsersUpdateFeaturesArgs extends CallOptions {
  body: NonNullable<operations["users.updateFeatures"]["requestBody"]>["content"]["application/json"];
}
export type UsersUpdateFeaturesResult =
  operations["users.updateFeatures"]["responses"][201]["content"]["application/json"];

export interface UsersGetZakArgs extends CallOptions {}
export type UsersGetZakResult = operations["users.getZak"]["responses"][200]["content"]["application/json"];

export interface UsersGetSummaryArgs extends CallOptions {}
export type UsersGetSummaryResult = operations["users.getSummary"]["responses"][200]["content"]["application/json"];

export interface UsersCheckVanityNameArgs extends CallOptions {
  query: operations["users.checkVanityName"]["parameters"]["query"];
}
export type UsersCheckVanityNameResult =
  operations["users.checkVanityName"]["responses"][200]["content"]["application/json"];

export interface UsersGetArgs extends CallOptions {
  path: operations["users.get"]["parameters"]["path"];
  query?: operations["users.get"]["parameters"]["query"];
}
export type UsersGetResult = operations["users.get"]["responses"][200]["content"]["application/json"];

export interface UsersUpdateArgs extends CallOptions {
  path: operations["users.update"]["parameters"]["path"];
  query?: operations["users.update"]["parameters"]["query"];
  body?: NonNullable<operations["users.update"]["requestBody"]>["content"]["application/json"] | undefined;
  /** How the body is sent. Default `application/json`. */ contentType?: "application/json" | "multipart/form-data";
}

export interface UsersDeleteArgs extends CallOptions {
  path: operations["users.delete"]["parameters"]["path"];
  query?: operations["users.delete"]["parameters"]["query"];
}

export interface UsersListAssistantsArgs extends CallOptions {
  path: operations["users.listAssistants"]["parameters"]["path"];
}
export type UsersListAssistantsResult =
  operations["users.listAssistants"]["responses"][200]["content"]["application/json"];

export interface UsersAddAssistantsArgs extends CallOptions {
  path: operations["users.addAssistants"]["parameters"]["path"];
  body?: NonNullable<operations["users.addAssistants"]["requestBody"]>["content"]["application/json"] | undefined;
}
export type UsersAddAssistantsResult =
  operations["users.addAssistants"]["responses"][201]["content"]["application/json"];

export interface UsersDeleteAssistantsArgs extends CallOptions {
  path: operations["users.deleteAssistants"]["parameters"]["path"];
}

export interface UsersDeleteAssistantArgs extends CallOptions {
  path: operations["users.deleteAssistant"]["parameters"]["path"];
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

export interface UsersUpdateEmailArgs extends CallOptions {
  path: operations["users.updateEmail"]["parameters"]["path"];
  body: NonNullable<operations["users.updateEmail"]["requestBody"]>["content"]["application/json"];
}

export interface UsersListMeetingSummaryTemplatesArgs extends CallOptions {
  path: operations["users.listMeetingSummaryTemplates"]["parameters"]["path"];
}
export type UsersListMeetingSummaryTemplatesResult =
  operations["users.listMeetingSummaryTemplates"]["responses"][200]["content"]["application/json"];

export interface UsersGetMeetingTemplateArgs extends CallOptions {
  path: operations["users.getMeetingTemplate"]["parameters"]["path"];
}
export type UsersGetMeetingTemplateResult =
  operations["users.getMeetingTemplate"]["responses"][200]["content"]["application/json"];

export interface UsersUpdatePasswordArgs extends CallOptions {
  path: operations["users.updatePassword"]["parameters"]["path"];
  body: NonNullable<operations["users.updatePassword"]["requestBody"]>["content"]["application/json"];
}

export interface UsersGetPermissionsArgs extends CallOptions {
  path: operations["users.getPermissions"]["parameters"]["path"];
}
export type UsersGetPermissionsResult =
  operations["users.getPermissions"]["responses"][200]["content"]["application/json"];

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
  body?:
    NonNullable<operations["users.updatePresenceStatus"]["requestBody"]>["content"]["application/json"] | undefined;
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
  body?: NonNullable<operations["users.updateSettings"]["requestBody"]>["content"]["application/json"] | undefined;
}

export interface UsersUploadVirtualBackgroundArgs extends CallOptions {
  path: operations["users.uploadVirtualBackground"]["parameters"]["path"];
  body?:
    | NonNullable<operations["users.uploadVirtualBackground"]["requestBody"]>["content"]["multipart/form-data"]
    | undefined;
}
export type UsersUploadVirtualBackgroundResult =
  operations["users.uploadVirtualBackground"]["responses"][201]["content"]["application/json"];

export interface UsersDeleteVirtualBackgroundsArgs extends CallOptions {
  path: operations["users.deleteVirtualBackgrounds"]["parameters"]["path"];
  query?: operations["users.deleteVirtualBackgrounds"]["parameters"]["query"];
}

export interface UsersUpdateStatusArgs extends CallOptions {
  path: operations["users.updateStatus"]["parameters"]["path"];
  body: NonNullable<operations["users.updateStatus"]["requestBody"]>["content"]["application/json"];
}

export interface UsersGetTokenArgs extends CallOptions {
  path: operations["users.getToken"]["parameters"]["path"];
  query?: operations["users.getToken"]["parameters"]["query"];
}
export type UsersGetTokenResult = operations["users.getToken"]["responses"][200]["content"]["application/json"];

export interface UsersRevokeSsoTokenArgs extends CallOptions {
  path: operations["users.revokeSsoToken"]["parameters"]["path"];
}

export interface GroupsListArgs extends ListOptions {
  query?: operations["groups.list"]["parameters"]["query"];
}
export type GroupsListResult = operations["groups.list"]["responses"][200]["content"]["application/json"];
export type GroupsListItem = NonNullable<GroupsListResult["groups"]>[number];

export interface GroupsCreateArgs extends CallOptions {
  body?: NonNullable<operations["groups.create"]["requestBody"]>["content"]["application/json"] | undefined;
}
export type GroupsCreateResult = operations["groups.create"]["responses"][201]["content"]["application/json"];

export interface GroupsGetArgs extends CallOptions {
  path: operations["groups.get"]["parameters"]["path"];
}
export type GroupsGetResult = operations["groups.get"]["responses"][200]["content"]["application/json"];

export interface GroupsUpdateArgs extends CallOptions {
  path: operations["groups.update"]["parameters"]["path"];
  body?: NonNullable<operations["groups.update"]["requestBody"]>["content"]["application/json"] | undefined;
}

export interface GroupsDeleteArgs extends CallOptions {
  path: operations["groups.delete"]["parameters"]["path"];
}

export interface GroupsListAdminsArgs extends ListOptions {
  path: operations["groups.listAdmins"]["parameters"]["path"];
  query?: operations["groups.listAdmins"]["parameters"]["query"];
}
export type GroupsListAdminsResult = operations["groups.listAdmins"]["responses"][200]["content"]["application/json"];
export type GroupsListAdminsItem = NonNullable<GroupsListAdminsResult["admins"]>[number];

export interface GroupsAddAdminsArgs extends CallOptions {
  path: operations["groups.addAdmins"]["parameters"]["path"];
  body?: NonNullable<operations["groups.addAdmins"]["requestBody"]>["content"]["application/json"] | undefined;
}
export type GroupsAddAdminsResult = operations["groups.addAdmins"]["responses"][201]["content"]["application/json"];

export interface GroupsDeleteAdminArgs extends CallOptions {
  path: operations["groups.deleteAdmin"]["parameters"]["path"];
}

export interface GroupsListChannelsArgs extends CallOptions {
  path: operations["groups.listChannels"]["parameters"]["path"];
}
export type GroupsListChannelsResult =
  operations["groups.listChannels"]["responses"][200]["content"]["application/json"];

export interface GroupsGetLockSettingsArgs extends CallOptions {
  path: operations["groups.getLockSettings"]["parameters"]["path"];
  query?: operations["groups.getLockSettings"]["parameters"]["query"];
}
export type GroupsGetLockSettingsResult =
  operations["groups.getLockSettings"]["responses"][200]["content"]["application/json"];

export interface GroupsUpdateLockSettingsArgs extends CallOptions {
  path: operations["groups.updateLockSettings"]["parameters"]["path"];
  query?: operations["groups.updateLockSettings"]["parameters"]["query"];
  body?: NonNullable<operations["groups.updateLockSettings"]["requestBody"]>["content"]["application/json"] | undefined;
}

export interface GroupsListMembersArgs extends ListOptions {
  path: operations["groups.listMembers"]["parameters"]["path"];
  query?: operations["groups.listMembers"]["parameters"]["query"];
}
export type GroupsListMembersResult = operations["groups.listMembers"]["responses"][200]["content"]["application/json"];
export type GroupsListMembersItem = NonNullable<GroupsListMembersResult["members"]>[number];

export interface GroupsAddMembersArgs extends CallOptions {
  path: operations["groups.addMembers"]["parameters"]["path"];
  body?: NonNullable<operations["groups.addMembers"]["requestBody"]>["content"]["application/json"] | undefined;
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
  body?: NonNullable<operations["groups.updateSettings"]["requestBody"]>["content"]["application/json"] | undefined;
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
  body?:
    | NonNullable<operations["groups.updateWebinarRegistrationSettings"]["requestBody"]>["content"]["application/json"]
    | undefined;
}

export interface GroupsUploadVirtualBackgroundArgs extends CallOptions {
  path: operations["groups.uploadVirtualBackground"]["parameters"]["path"];
  body?:
    | NonNullable<operations["groups.uploadVirtualBackground"]["requestBody"]>["content"]["multipart/form-data"]
    | undefined;
}
export type GroupsUploadVirtualBackgroundResult =
  operations["groups.uploadVirtualBackground"]["responses"][201]["content"]["application/json"];

export interface GroupsDeleteVirtualBackgroundsArgs extends CallOptions {
  path: operations["groups.deleteVirtualBackgrounds"]["parameters"]["path"];
  query?: operations["groups.deleteVirtualBackgrounds"]["parameters"]["query"];
}

export interface ContactGroupsListArgs extends ListOptions {
  query?: operations["contactGroups.list"]["parameters"]["query"];
}
export type ContactGroupsListResult = operations["contactGroups.list"]["responses"][200]["content"]["application/json"];
export type ContactGroupsListItem = NonNullable<ContactGroupsListResult["groups"]>[number];

export interface ContactGroupsCreateArgs extends CallOptions {
  body?: NonNullable<operations["contactGroups.create"]["requestBody"]>["content"]["application/json"] | undefined;
}
export type ContactGroupsCreateResult =
  operations["contactGroups.create"]["responses"][201]["content"]["application/json"];

export interface ContactGroupsGetArgs extends CallOptions {
  path: operations["contactGroups.get"]["parameters"]["path"];
}
export type ContactGroupsGetResult = operations["contactGroups.get"]["responses"][200]["content"]["application/json"];

export interface ContactGroupsUpdateArgs extends CallOptions {
  path: operations["contactGroups.update"]["parameters"]["path"];
  body?: NonNullable<operations["contactGroups.update"]["requestBody"]>["content"]["application/json"] | undefined;
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
  body?: NonNullable<operations["contactGroups.addMembers"]["requestBody"]>["content"]["application/json"] | undefined;
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
  body?: NonNullable<operations["divisions.update"]["requestBody"]>["content"]["application/json"] | undefined;
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
  body?: NonNullable<operations["divisions.addMembers"]["requestBody"]>["content"]["application/json"] | undefined;
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
   * Gives the people of the account, page by page. Without `status` these are the active ones only. Pending users have
   * no identifier yet.
   *
   * `GET /users`, answers 200; rate-limit label medium.
   */
  list(args?: UsersListArgs): ZoomList<UsersListResult, UsersListItem>;
  /**
   * Invites a person, or creates a user at once without an invitation, as `action` says. While Zoom creates a user,
   * other calls about users wait until it is done.
   *
   * `POST /users`, answers 201; rate-limit label light.
   */
  create(args: UsersCreateArgs): ZoomCall<UsersCreateResult>;
  /**
   * Tells whether somebody in the account signed up with this e-mail address. People of other accounts, and those who
   * sign in with single sign-on, Google or Facebook, count as not found.
   *
   * `GET /users/email`, answers 200; rate-limit label light.
   */
  checkEmail(args: UsersCheckEmailArgs): ZoomCall<UsersCheckEmailResult>;
  /**
   * Sets one feature, such as the licence type or the size of webinars, to one value for up to 30 users. A success does
   * not mean that every user was changed: `fail_details` names the others and why.
   *
   * `POST /users/features`, answers 201; rate-limit label medium.
   */
  updateFeatures(args: UsersUpdateFeaturesArgs): ZoomCall<UsersUpdateFeaturesResult>;
  /**
   * Gives a Zoom Access Key (ZAK) with which an application starts or joins meetings as the user of the access token.
   * It is valid for five minutes. Server-to-server tokens have no such user; `users.getToken` gives keys of other users
   * and with other lifetimes.
   *
   * `GET /users/me/zak`, answers 200; rate-limit label light.
   */
  getZak(args?: UsersGetZakArgs): ZoomCall<UsersGetZakResult>;
  /**
   * Gives the number of users of each kind and of all together.
   *
   * `GET /users/summary`, answers 200; rate-limit label medium.
   */
  getSummary(args?: UsersGetSummaryArgs): ZoomCall<UsersGetSummaryResult>;
  /**
   * Tells whether a personal meeting room with this name exists. A personal meeting room is a virtual room that belongs
   * to one user for good, and its name is part of its address.
   *
   * `GET /users/vanity_name`, answers 200; rate-limit label light.
   */
  checkVanityName(args: UsersCheckVanityNameArgs): ZoomCall<UsersCheckVanityNameResult>;
  /**
   * Gives the whole profile of a person. A pending user's `created_at` is the time of the call. The scope
   * `user_info:read` works with `me` only.
   *
   * `GET /users/{userId}`, answers 200; rate-limit label light.
   */
  get(args: UsersGetArgs): ZoomCall<UsersGetResult>;
  /**
   * Changes the fields that are sent and leaves the others as they are. `type`, `plan_united_type` and `zoom_one_type`
   * exclude each other: Zoom refuses a request with more than one of them. Zoom takes the body as JSON and as a form.
   *
   * `PATCH /users/{userId}`, answers 204; rate-limit label light.
   */
  update(args: UsersUpdateArgs): ZoomCall<void>;
  /**
   * Takes a user out of the account, with a free account of their own, or deletes them for good, as `action` says. What
   * they own goes to another user where `transfer_email` and the `transfer_` parameters ask for it. This does not fulfil
   * a person's legal claim to deletion of their data (DSAR); Zoom's support does that.
   *
   * `DELETE /users/{userId}`, answers 204; rate-limit label light.
   */
  delete(args: UsersDeleteArgs): ZoomCall<void>;
  /**
   * Lists the people who may schedule meetings for the user and act as an alternative host of them, all at once.
   * Assistants belong to the same account as the user.
   *
   * `GET /users/{userId}/assistants`, answers 200; rate-limit label medium.
   */
  listAssistants(args: UsersListAssistantsArgs): ZoomCall<UsersListAssistantsResult>;
  /**
   * Lets other people schedule meetings for the user and act as an alternative host of them. They must be in the user's
   * account, or in an account of the same organisation.
   *
   * `POST /users/{userId}/assistants`, answers 201; rate-limit label medium.
   */
  addAssistants(args: UsersAddAssistantsArgs): ZoomCall<UsersAddAssistantsResult>;
  /**
   * Takes away the right to schedule meetings for the user from everybody who has it. The people stay in the account.
   *
   * `DELETE /users/{userId}/assistants`, answers 204; rate-limit label light.
   */
  deleteAssistants(args: UsersDeleteAssistantsArgs): ZoomCall<void>;
  /**
   * Takes away one person's right to schedule meetings for the user. The assistant stays in the account.
   *
   * `DELETE /users/{userId}/assistants/{assistantId}`, answers 204; rate-limit label light.
   */
  deleteAssistant(args: UsersDeleteAssistantArgs): ZoomCall<void>;
  /**
   * Lists the shared devices in rooms that the user can work with, all at once. The token's owner needs a role that may
   * read the management of mobile devices.
   *
   * `GET /users/{userId}/collaboration_devices`, answers 200; rate-limit label medium.
   */
  listCollaborationDevices(args: UsersListCollaborationDevicesArgs): ZoomCall<UsersListCollaborationDevicesResult>;
  /**
   * Returns one of the shared devices in rooms that the user can work with. The token's owner needs a role that may read
   * the management of mobile devices.
   *
   * `GET /users/{userId}/collaboration_devices/{collaborationDeviceId}`, answers 200; rate-limit label medium.
   */
  getCollaborationDevice(args: UsersGetCollaborationDeviceArgs): ZoomCall<UsersGetCollaborationDeviceResult>;
  /**
   * Gives a user a new e-mail address, which is also the name to sign in with. The account must manage a domain, the
   * address must lie in it, and nobody may use it with Zoom yet.
   *
   * `PUT /users/{userId}/email`, answers 204; rate-limit label light.
   */
  updateEmail(args: UsersUpdateEmailArgs): ZoomCall<void>;
  /**
   * Lists the patterns from which the user can choose one for the summaries that Zoom's AI Companion writes of meetings.
   * Zoom added it in November 2025.
   *
   * `GET /users/{userId}/meeting_summary_templates`, answers 200; rate-limit label medium.
   */
  listMeetingSummaryTemplates(
    args: UsersListMeetingSummaryTemplatesArgs,
  ): ZoomCall<UsersListMeetingSummaryTemplatesResult>;
  /**
   * Returns the settings that the user saved under a name in order to start new meetings from them.
   *
   * `GET /users/{userId}/meeting_templates/{meetingTemplateId}`, answers 200; rate-limit label medium.
   */
  getMeetingTemplate(args: UsersGetMeetingTemplateArgs): ZoomCall<UsersGetMeetingTemplateResult>;
  /**
   * Gives a user a new password, of which Zoom tells the user by e-mail. The token's owner must own or administer the
   * account. Zoom limits how often a user's password can change in 24 hours.
   *
   * `PUT /users/{userId}/password`, answers 204; rate-limit label medium.
   */
  updatePassword(args: UsersUpdatePasswordArgs): ZoomCall<void>;
  /**
   * Gives what a user's role allows them to see and to edit in the account.
   *
   * `GET /users/{userId}/permissions`, answers 200; rate-limit label light.
   */
  getPermissions(args: UsersGetPermissionsArgs): ZoomCall<UsersGetPermissionsResult>;
  /**
   * Gives the user a profile picture in the place of the one before. The file is a JPG, JPEG or PNG of 2 MB at most, sent
   * as a form whose part has a file name.
   *
   * `POST /users/{userId}/picture`, answers 201; rate-limit label medium.
   */
  uploadPicture(args: UsersUploadPictureArgs): ZoomCall<UsersUploadPictureResult>;
  /**
   * Takes the user's profile picture away. The user then appears without one.
   *
   * `DELETE /users/{userId}/picture`, answers 204; rate-limit label medium.
   */
  deletePicture(args: UsersDeletePictureArgs): ZoomCall<void>;
  /**
   * Tells whether the user is available, away, in a meeting and so on. Users who ask for their own presence while they do
   * not want to be disturbed also see until when.
   *
   * `GET /users/{userId}/presence_status`, answers 200; rate-limit label medium.
   */
  getPresenceStatus(args: UsersGetPresenceStatusArgs): ZoomCall<UsersGetPresenceStatusResult>;
  /**
   * Shows the user as available, away, in a meeting and so on. The user must be signed in to a Zoom client, and clients
   * older than 5.3.0 can only be set to the wish not to be disturbed.
   *
   * `PUT /users/{userId}/presence_status`, answers 204; rate-limit label medium.
   */
  updatePresenceStatus(args: UsersUpdatePresenceStatusArgs): ZoomCall<void>;
  /**
   * Lists everybody whose assistant the user is, the counterpart of `users.listAssistants`. Both sides belong to the same
   * account.
   *
   * `GET /users/{userId}/schedulers`, answers 200; rate-limit label medium.
   */
  listSchedulers(args: UsersListSchedulersArgs): ZoomCall<UsersListSchedulersResult>;
  /**
   * Takes away the user's right to schedule meetings for others, so that the user is nobody's assistant any more. Both
   * sides belong to the same account.
   *
   * `DELETE /users/{userId}/schedulers`, answers 204; rate-limit label light.
   */
  deleteSchedulers(args: UsersDeleteSchedulersArgs): ZoomCall<void>;
  /**
   * Takes away the user's right to schedule meetings for one other person of the same account.
   *
   * `DELETE /users/{userId}/schedulers/{schedulerId}`, answers 204; rate-limit label light.
   */
  deleteScheduler(args: UsersDeleteSchedulerArgs): ZoomCall<void>;
  /**
   * Returns how the user's meetings, recordings, telephony and notifications are set up, and which licences they have.
   * `option` selects a part of the settings that has a shape of its own, `custom_query_fields` single fields.
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
   * Returns how the user's meetings, recordings, telephony and notifications are set up, and which licences they have.
   * `option` selects a part of the settings that has a shape of its own, `custom_query_fields` single fields.
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
   * Returns how the user's meetings, recordings, telephony and notifications are set up, and which licences they have.
   * `option` selects a part of the settings that has a shape of its own, `custom_query_fields` single fields.
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
   * Returns how the user's meetings, recordings, telephony and notifications are set up, and which licences they have.
   * `option` selects a part of the settings that has a shape of its own, `custom_query_fields` single fields.
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
   * Returns how the user's meetings, recordings, telephony and notifications are set up, and which licences they have.
   * `option` selects a part of the settings that has a shape of its own, `custom_query_fields` single fields.
   *
   * `GET /users/{userId}/settings`, answers 200; rate-limit label medium.
   */
  getSettings(args: UsersGetSettingsArgs): ZoomCall<UsersGetSettingsResult>;
  /**
   * Changes the settings that are sent and leaves the others as they are. `option` must match the shape of the body.
   * Several updates of one user at the same time may be limited, so send them one after another.
   *
   * `PATCH /users/{userId}/settings`, answers 204; rate-limit label medium.
   */
  updateSettings(
    args: CallOptions & {
      path: operations["users.updateSettings"]["parameters"]["path"];
      query: { option: "meeting_authentication" };
      body?: components["schemas"]["MeetingAuthenticationSettings"];
    },
  ): ZoomCall<void>;
  /**
   * Changes the settings that are sent and leaves the others as they are. `option` must match the shape of the body.
   * Several updates of one user at the same time may be limited, so send them one after another.
   *
   * `PATCH /users/{userId}/settings`, answers 204; rate-limit label medium.
   */
  updateSettings(
    args: CallOptions & {
      path: operations["users.updateSettings"]["parameters"]["path"];
      query: { option: "recording_authentication" };
      body?: components["schemas"]["RecordingAuthenticationSettings"];
    },
  ): ZoomCall<void>;
  /**
   * Changes the settings that are sent and leaves the others as they are. `option` must match the shape of the body.
   * Several updates of one user at the same time may be limited, so send them one after another.
   *
   * `PATCH /users/{userId}/settings`, answers 204; rate-limit label medium.
   */
  updateSettings(
    args: CallOptions & {
      path: operations["users.updateSettings"]["parameters"]["path"];
      query: { option: "meeting_security" };
      body?: components["schemas"]["UserMeetingSecuritySettings"];
    },
  ): ZoomCall<void>;
  /**
   * Changes the settings that are sent and leaves the others as they are. `option` must match the shape of the body.
   * Several updates of one user at the same time may be limited, so send them one after another.
   *
   * `PATCH /users/{userId}/settings`, answers 204; rate-limit label medium.
   */
  updateSettings(
    args: CallOptions & {
      path: operations["users.updateSettings"]["parameters"]["path"];
      query?: { option?: undefined };
      body?: components["schemas"]["UserSettings"];
    },
  ): ZoomCall<void>;
  /**
   * Adds a picture (JPG, JPEG, GIF or PNG) or a video (MP4 or MOV, from 480 by 360 to 1920 by 1080 pixels) of 15 MB at most
   * to the ones the user can show behind themselves in meetings. A user can have ten files.
   *
   * `POST /users/{userId}/settings/virtual_backgrounds`, answers 201; rate-limit label medium.
   */
  uploadVirtualBackground(args: UsersUploadVirtualBackgroundArgs): ZoomCall<UsersUploadVirtualBackgroundResult>;
  /**
   * Deletes some of the pictures and videos that the user can show behind themselves in meetings.
   *
   * `DELETE /users/{userId}/settings/virtual_backgrounds`, answers 204; rate-limit label light.
   */
  deleteVirtualBackgrounds(args: UsersDeleteVirtualBackgroundsArgs): ZoomCall<void>;
  /**
   * Bars a user from signing in or lets them in again, and begins or ends a shift in Zoom's workforce management.
   * Deactivating takes all licences away.
   *
   * `PUT /users/{userId}/status`, answers 204; rate-limit label light.
   */
  updateStatus(args: UsersUpdateStatusArgs): ZoomCall<void>;
  /**
   * Gives a token with which an application starts or joins meetings as this user, as a rule a Zoom Access Key (ZAK).
   * Send `type=zak`, for the default is a token that Zoom has deprecated.
   *
   * `GET /users/{userId}/token`, answers 200; rate-limit label light.
   */
  getToken(args: UsersGetTokenArgs): ZoomCall<UsersGetTokenResult>;
  /**
   * Revokes the token of a user who signs in with single sign-on, which ends the present session with Zoom.
   *
   * `DELETE /users/{userId}/token`, answers 204; rate-limit label light.
   */
  revokeSsoToken(args: UsersRevokeSsoTokenArgs): ZoomCall<void>;
}

export interface GroupsMethods {
  /**
   * Gives the groups of the account with their number of members, page by page. A group bundles users, so that they get
   * the same settings.
   *
   * `GET /groups`, answers 200; rate-limit label medium.
   */
  list(args?: GroupsListArgs): ZoomList<GroupsListResult, GroupsListItem>;
  /**
   * Creates a group without members. Add them with `groups.addMembers`, and give them settings with
   * `groups.updateSettings`. Whether a group is shown to others can be set on Zoom's web pages only.
   *
   * `POST /groups`, answers 201; rate-limit label light.
   */
  create(args?: GroupsCreateArgs): ZoomCall<GroupsCreateResult>;
  /**
   * Gives the name of a group and its number of members. Who they are is in `groups.listMembers`, and their settings are
   * in `groups.getSettings`.
   *
   * `GET /groups/{groupId}`, answers 200; rate-limit label light.
   */
  get(args: GroupsGetArgs): ZoomCall<GroupsGetResult>;
  /**
   * Changes the name of a group, which is all that can be changed here. Settings are changed with
   * `groups.updateSettings`, members with `groups.addMembers` and `groups.deleteMember`.
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
   * Gives the people who manage the group, page by page. Zoom sends their names and e-mail addresses and no identifiers.
   *
   * `GET /groups/{groupId}/admins`, answers 200; rate-limit label medium.
   */
  listAdmins(args: GroupsListAdminsArgs): ZoomList<GroupsListAdminsResult, GroupsListAdminsItem>;
  /**
   * Lets users of the account manage the group, 10 at most in one request.
   *
   * `POST /groups/{groupId}/admins`, answers 201; rate-limit label medium.
   */
  addAdmins(args: GroupsAddAdminsArgs): ZoomCall<GroupsAddAdminsResult>;
  /**
   * Takes away the right to manage the group. The user stays in the account, and a member of the group if they were one.
   *
   * `DELETE /groups/{groupId}/admins/{userId}`, answers 204; rate-limit label light.
   */
  deleteAdmin(args: GroupsDeleteAdminArgs): ZoomCall<void>;
  /**
   * Lists the channels of Zoom Team Chat that are linked to the group, all at once.
   *
   * `GET /groups/{groupId}/channels`, answers 200; rate-limit label medium.
   */
  listChannels(args: GroupsListChannelsArgs): ZoomCall<GroupsListChannelsResult>;
  /**
   * Tells which settings the group locks. The members cannot change a locked setting for themselves and keep the value
   * of the group, which is in `groups.getSettings`. `option` selects the locks of meeting security, which have a shape
   * of their own.
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
   * Tells which settings the group locks. The members cannot change a locked setting for themselves and keep the value
   * of the group, which is in `groups.getSettings`. `option` selects the locks of meeting security, which have a shape
   * of their own.
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
   * Tells which settings the group locks. The members cannot change a locked setting for themselves and keep the value
   * of the group, which is in `groups.getSettings`. `option` selects the locks of meeting security, which have a shape
   * of their own.
   *
   * `GET /groups/{groupId}/lock_settings`, answers 200; rate-limit label medium.
   */
  getLockSettings(args: GroupsGetLockSettingsArgs): ZoomCall<GroupsGetLockSettingsResult>;
  /**
   * Locks the settings that are sent with `true`, unlocks those with `false` and leaves the others as they are. `option`
   * must match the shape of the body. What the settings themselves say is changed with `groups.updateSettings`.
   *
   * `PATCH /groups/{groupId}/lock_settings`, answers 204; rate-limit label medium.
   */
  updateLockSettings(
    args: CallOptions & {
      path: operations["groups.updateLockSettings"]["parameters"]["path"];
      query: { option: "meeting_security" };
      body?: components["schemas"]["GroupLockSecuritySettings"];
    },
  ): ZoomCall<void>;
  /**
   * Locks the settings that are sent with `true`, unlocks those with `false` and leaves the others as they are. `option`
   * must match the shape of the body. What the settings themselves say is changed with `groups.updateSettings`.
   *
   * `PATCH /groups/{groupId}/lock_settings`, answers 204; rate-limit label medium.
   */
  updateLockSettings(
    args: CallOptions & {
      path: operations["groups.updateLockSettings"]["parameters"]["path"];
      query?: { option?: undefined };
      body?: components["schemas"]["GroupLockSettings"];
    },
  ): ZoomCall<void>;
  /**
   * Gives the users who belong to the group, page by page.
   *
   * `GET /groups/{groupId}/members`, answers 200; rate-limit label medium.
   */
  listMembers(args: GroupsListMembersArgs): ZoomList<GroupsListMembersResult, GroupsListMembersItem>;
  /**
   * Puts users of the account into the group, 30 at most in one request. For a user who is in no group yet, this one
   * becomes the primary group, whose settings they use.
   *
   * `POST /groups/{groupId}/members`, answers 201; rate-limit label medium.
   */
  addMembers(args: GroupsAddMembersArgs): ZoomCall<GroupsAddMembersResult>;
  /**
   * Takes a member out of this group and puts them into another one in a single step, or makes another group their
   * primary one. A member uses the settings of the primary group, at first the one they joined first; settings that
   * any of their groups locks stay locked.
   *
   * `PATCH /groups/{groupId}/members/{memberId}`, answers 204; rate-limit label medium.
   */
  updateMember(args: GroupsUpdateMemberArgs): ZoomCall<void>;
  /**
   * Takes a user out of the group. The user stays in the account and in their other groups.
   *
   * `DELETE /groups/{groupId}/members/{memberId}`, answers 204; rate-limit label light.
   */
  deleteMember(args: GroupsDeleteMemberArgs): ZoomCall<void>;
  /**
   * Returns the settings that the group gives its members. `option` selects a part of the settings that has a shape of
   * its own, `custom_query_fields` single fields. Which settings members cannot change is in `groups.getLockSettings`.
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
   * Returns the settings that the group gives its members. `option` selects a part of the settings that has a shape of
   * its own, `custom_query_fields` single fields. Which settings members cannot change is in `groups.getLockSettings`.
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
   * Returns the settings that the group gives its members. `option` selects a part of the settings that has a shape of
   * its own, `custom_query_fields` single fields. Which settings members cannot change is in `groups.getLockSettings`.
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
   * Returns the settings that the group gives its members. `option` selects a part of the settings that has a shape of
   * its own, `custom_query_fields` single fields. Which settings members cannot change is in `groups.getLockSettings`.
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
   * Returns the settings that the group gives its members. `option` selects a part of the settings that has a shape of
   * its own, `custom_query_fields` single fields. Which settings members cannot change is in `groups.getLockSettings`.
   *
   * `GET /groups/{groupId}/settings`, answers 200; rate-limit label medium.
   */
  getSettings(args: GroupsGetSettingsArgs): ZoomCall<GroupsGetSettingsResult>;
  /**
   * Changes the settings that are sent and leaves the others as they are. `option` must match the shape of the body.
   * Members may still change a setting for themselves unless it is locked with `groups.updateLockSettings`.
   *
   * `PATCH /groups/{groupId}/settings`, answers 204; rate-limit label medium.
   */
  updateSettings(
    args: CallOptions & {
      path: operations["groups.updateSettings"]["parameters"]["path"];
      query: { option: "meeting_authentication" };
      body?: components["schemas"]["MeetingAuthenticationSettings"];
    },
  ): ZoomCall<void>;
  /**
   * Changes the settings that are sent and leaves the others as they are. `option` must match the shape of the body.
   * Members may still change a setting for themselves unless it is locked with `groups.updateLockSettings`.
   *
   * `PATCH /groups/{groupId}/settings`, answers 204; rate-limit label medium.
   */
  updateSettings(
    args: CallOptions & {
      path: operations["groups.updateSettings"]["parameters"]["path"];
      query: { option: "recording_authentication" };
      body?: components["schemas"]["RecordingAuthenticationSettings"];
    },
  ): ZoomCall<void>;
  /**
   * Changes the settings that are sent and leaves the others as they are. `option` must match the shape of the body.
   * Members may still change a setting for themselves unless it is locked with `groups.updateLockSettings`.
   *
   * `PATCH /groups/{groupId}/settings`, answers 204; rate-limit label medium.
   */
  updateSettings(
    args: CallOptions & {
      path: operations["groups.updateSettings"]["parameters"]["path"];
      query: { option: "meeting_security" };
      body?: components["schemas"]["GroupMeetingSecuritySettings"];
    },
  ): ZoomCall<void>;
  /**
   * Changes the settings that are sent and leaves the others as they are. `option` must match the shape of the body.
   * Members may still change a setting for themselves unless it is locked with `groups.updateLockSettings`.
   *
   * `PATCH /groups/{groupId}/settings`, answers 204; rate-limit label medium.
   */
  updateSettings(
    args: CallOptions & {
      path: operations["groups.updateSettings"]["parameters"]["path"];
      query?: { option?: undefined };
      body?: components["schemas"]["GroupSettings"];
    },
  ): ZoomCall<void>;
  /**
   * Tells what the registration form of a webinar looks like at first when a member of the group schedules it: its
   * questions, how registrations are approved, and what else holds.
   *
   * `GET /groups/{groupId}/settings/registration`, answers 200; rate-limit label medium.
   */
  getWebinarRegistrationSettings(
    args: GroupsGetWebinarRegistrationSettingsArgs,
  ): ZoomCall<GroupsGetWebinarRegistrationSettingsResult>;
  /**
   * Changes what the registration form of a webinar looks like at first when a member of the group schedules it. Fields
   * that are not sent stay as they are.
   *
   * `PATCH /groups/{groupId}/settings/registration`, answers 204; rate-limit label medium.
   */
  updateWebinarRegistrationSettings(args: GroupsUpdateWebinarRegistrationSettingsArgs): ZoomCall<void>;
  /**
   * Adds a picture (JPG, JPEG or PNG) of 15 MB at most to the ones that every member of the group can show behind
   * themselves in meetings.
   *
   * `POST /groups/{groupId}/settings/virtual_backgrounds`, answers 201; rate-limit label medium.
   */
  uploadVirtualBackground(args: GroupsUploadVirtualBackgroundArgs): ZoomCall<GroupsUploadVirtualBackgroundResult>;
  /**
   * Deletes some of the pictures that the members of the group can show behind themselves in meetings.
   *
   * `DELETE /groups/{groupId}/settings/virtual_backgrounds`, answers 204; rate-limit label light.
   */
  deleteVirtualBackgrounds(args: GroupsDeleteVirtualBackgroundsArgs): ZoomCall<void>;
}

export interface ContactGroupsMethods {
  /**
   * Lists the contact groups of the account.
   *
   * `GET /contacts/groups`, answers 200; rate-limit label medium.
   */
  list(args?: ContactGroupsListArgs): ZoomList<ContactGroupsListResult, ContactGroupsListItem>;
  /**
   * Creates a contact group, if you like with its first members.
   *
   * `POST /contacts/groups`, answers 201; rate-limit label heavy.
   */
  create(args?: ContactGroupsCreateArgs): ZoomCall<ContactGroupsCreateResult>;
  /**
   * Returns a contact group. All sources ask for the scope to write, although it only reads.
   *
   * `GET /contacts/groups/{groupId}`, answers 200; rate-limit label light.
   */
  get(args: ContactGroupsGetArgs): ZoomCall<ContactGroupsGetResult>;
  /**
   * Changes the name, the privacy or the description of a contact group.
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
   * Lists the users and user groups in a contact group.
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
   * Removes up to 20 members from a contact group, which keeps at least one.
   *
   * `DELETE /contacts/groups/{groupId}/members`, answers 204; rate-limit label heavy.
   */
  removeMembers(args: ContactGroupsRemoveMembersArgs): ZoomCall<void>;
}

export interface DivisionsMethods {
  /**
   * Lists the divisions of the account.
   *
   * `GET /divisions`, answers 200; rate-limit label light.
   */
  list(args?: DivisionsListArgs): ZoomList<DivisionsListResult, DivisionsListItem>;
  /**
   * Creates a division without users. An account can have 500, says one source.
   *
   * `POST /divisions`, answers 201; rate-limit label light.
   */
  create(args: DivisionsCreateArgs): ZoomCall<DivisionsCreateResult>;
  /**
   * Returns a division with the number of its users.
   *
   * `GET /divisions/{divisionId}`, answers 200; rate-limit label light.
   */
  get(args: DivisionsGetArgs): ZoomCall<DivisionsGetResult>;
  /**
   * Changes the name or the description of a division.
   *
   * `PATCH /divisions/{divisionId}`, answers 204; rate-limit label light.
   */
  update(args: DivisionsUpdateArgs): ZoomCall<void>;
  /**
   * Deletes a division without users. The main division cannot be deleted.
   *
   * `DELETE /divisions/{divisionId}`, answers 204; rate-limit label light.
   */
  delete(args: DivisionsDeleteArgs): ZoomCall<void>;
  /**
   * Lists the users who belong to a division.
   *
   * `GET /divisions/{divisionId}/users`, answers 200; rate-limit label light.
   */
  listMembers(args: DivisionsListMembersArgs): ZoomList<DivisionsListMembersResult, DivisionsListMembersItem>;
  /**
   * Assigns users of the account to a division.
   *
   * `POST /divisions/{divisionId}/users`, answers 201; rate-limit label medium.
   */
  addMembers(args: DivisionsAddMembersArgs): ZoomCall<DivisionsAddMembersResult>;
}

export interface ContactsMethods {
  /**
   * Finds users and other entries of the company's directory by a part of their name or e-mail address.
   *
   * `GET /contacts`, answers 200; rate-limit label medium.
   */
  search(args: ContactsSearchArgs): ZoomList<ContactsSearchResult, ContactsSearchItem>;
  /**
   * Lists the contacts of the user who authorised the app. Only apps that users manage can call it.
   *
   * `GET /chat/users/me/contacts`, answers 200; rate-limit label medium.
   */
  list(args?: ContactsListArgs): ZoomList<ContactsListResult, ContactsListItem>;
  /**
   * Returns one contact of the user who authorised the app, if you like with their presence.
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

/** The operations that also exist below a sub account. */
export interface SubAccountMethods {
  readonly users: Pick<
    UsersMethods,
    | "list"
    | "create"
    | "updateFeatures"
    | "getSummary"
    | "get"
    | "update"
    | "delete"
    | "listAssistants"
    | "addAssistants"
    | "deleteAssistants"
    | "deleteAssistant"
    | "updateEmail"
    | "updatePassword"
    | "getPermissions"
    | "uploadPicture"
    | "listSchedulers"
    | "deleteSchedulers"
    | "deleteScheduler"
    | "getSettings"
    | "updateSettings"
    | "uploadVirtualBackground"
    | "deleteVirtualBackgrounds"
    | "updateStatus"
    | "getToken"
    | "revokeSsoToken"
  >;
  readonly groups: Pick<
    GroupsMethods,
    | "list"
    | "create"
    | "get"
    | "update"
    | "delete"
    | "listAdmins"
    | "deleteAdmin"
    | "listChannels"
    | "getLockSettings"
    | "updateLockSettings"
    | "listMembers"
    | "addMembers"
    | "updateMember"
    | "deleteMember"
    | "getSettings"
    | "updateSettings"
    | "getWebinarRegistrationSettings"
    | "updateWebinarRegistrationSettings"
    | "uploadVirtualBackground"
    | "deleteVirtualBackgrounds"
  >;
}
