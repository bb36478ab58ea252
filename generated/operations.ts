/**
 * One row for each operation: what the client has to know of it at run time.
 * Generated from openapi/ by `npm run generate`. Do not edit.
 */

export type OperationId =
  | "users.list"
  | "users.create"
  | "users.get"
  | "users.update"
  | "users.delete"
  | "users.switchAccount"
  | "users.getSummary"
  | "users.updateFeatures"
  | "users.checkEmail"
  | "users.checkVanityName"
  | "users.updateEmail"
  | "users.updatePassword"
  | "users.updateStatus"
  | "users.getPermissions"
  | "users.getToken"
  | "users.revokeSsoToken"
  | "users.getZak"
  | "users.getSettings"
  | "users.updateSettings"
  | "users.uploadVirtualBackground"
  | "users.deleteVirtualBackgrounds"
  | "users.getMeetingTemplate"
  | "users.listMeetingSummaryTemplates"
  | "users.uploadPicture"
  | "users.deletePicture"
  | "users.getPresenceStatus"
  | "users.updatePresenceStatus"
  | "users.listAssistants"
  | "users.addAssistants"
  | "users.deleteAssistants"
  | "users.deleteAssistant"
  | "users.listSchedulers"
  | "users.deleteSchedulers"
  | "users.deleteScheduler"
  | "users.listCollaborationDevices"
  | "users.getCollaborationDevice"
  | "groups.list"
  | "groups.create"
  | "groups.get"
  | "groups.update"
  | "groups.delete"
  | "groups.listChannels"
  | "groups.listMembers"
  | "groups.addMembers"
  | "groups.updateMember"
  | "groups.deleteMember"
  | "groups.listAdmins"
  | "groups.addAdmins"
  | "groups.deleteAdmin"
  | "groups.getSettings"
  | "groups.updateSettings"
  | "groups.getWebinarRegistrationSettings"
  | "groups.updateWebinarRegistrationSettings"
  | "groups.uploadVirtualBackground"
  | "groups.deleteVirtualBackgrounds"
  | "groups.getLockSettings"
  | "groups.updateLockSettings"
  | "contactGroups.list"
  | "contactGroups.create"
  | "contactGroups.get"
  | "contactGroups.update"
  | "contactGroups.delete"
  | "contactGroups.listMembers"
  | "contactGroups.addMembers"
  | "contactGroups.removeMembers"
  | "divisions.list"
  | "divisions.create"
  | "divisions.get"
  | "divisions.update"
  | "divisions.delete"
  | "divisions.listMembers"
  | "divisions.addMembers"
  | "contacts.search"
  | "contacts.list"
  | "contacts.get";

export type RateLimitLabel = "light" | "medium" | "heavy" | "resource-intensive";

export interface Pagination {
  /** The response field that holds the items. */
  readonly items: string;
  /** The one that holds the next token, which goes into the query parameter of the same name. */
  readonly token: string;
  /** The largest `page_size` that the operation allows. */
  readonly maxPageSize?: number;
}

export interface Operation {
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  readonly path: string;
  readonly label: RateLimitLabel;
  /** May it be repeated when nobody knows whether it arrived? */
  readonly idempotent: boolean;
  /** The HTTP status of success. */
  readonly success: number;
  /** The body of success is a list and not, as usual, an object. */
  readonly list?: true;
  /** Media types of the body, the default first. */
  readonly content?: readonly string[];
  /** Body fields without which nothing is sent: `a.b` where there is an `a`, `a[].b` in each item of `a`. */
  readonly required?: readonly string[];
  /** Query parameters without which nothing is sent. */
  readonly requiredQuery?: readonly string[];
  readonly pagination?: Pagination;
  /** It also exists below a sub account, or only there. */
  readonly master?: true | "only";
}

export const operations: { readonly [Id in OperationId]: Operation } = {
  "users.list": {
    method: "GET",
    path: "/users",
    label: "medium",
    idempotent: true,
    success: 200,
    pagination: { items: "users", token: "next_page_token", maxPageSize: 2000 },
    master: true,
  },
  "users.create": {
    method: "POST",
    path: "/users",
    label: "light",
    idempotent: false,
    success: 201,
    content: ["application/json"],
    required: [
      "action",
      "user_info",
      "user_info.email",
      "user_info.type",
      "user_info.license_info_list[].license_type",
      "user_info.license_info_list[].license_option",
      "user_info.license_info_list[].subscription_id",
    ],
    master: true,
  },
  "users.get": { method: "GET", path: "/users/{userId}", label: "light", idempotent: true, success: 200, master: true },
  "users.update": {
    method: "PATCH",
    path: "/users/{userId}",
    label: "light",
    idempotent: true,
    success: 204,
    content: ["application/json", "multipart/form-data"],
    required: [
      "license_info_list[].license_type",
      "license_info_list[].license_option",
      "license_info_list[].subscription_id",
    ],
    master: true,
  },
  "users.delete": {
    method: "DELETE",
    path: "/users/{userId}",
    label: "light",
    idempotent: true,
    success: 204,
    master: true,
  },
  "users.switchAccount": {
    method: "PUT",
    path: "/users/{userId}/account",
    label: "light",
    idempotent: true,
    success: 204,
    content: ["application/json"],
    required: ["account_id"],
    master: "only",
  },
  "users.getSummary": {
    method: "GET",
    path: "/users/summary",
    label: "medium",
    idempotent: true,
    success: 200,
    master: true,
  },
  "users.updateFeatures": {
    method: "POST",
    path: "/users/features",
    label: "medium",
    idempotent: true,
    success: 201,
    content: ["application/json"],
    required: [
      "feature_type",
      "feature_value",
      "users",
      "license_info_list[].license_type",
      "license_info_list[].license_option",
      "license_info_list[].subscription_id",
    ],
    master: true,
  },
  "users.checkEmail": {
    method: "GET",
    path: "/users/email",
    label: "light",
    idempotent: true,
    success: 200,
    requiredQuery: ["email"],
  },
  "users.checkVanityName": {
    method: "GET",
    path: "/users/vanity_name",
    label: "light",
    idempotent: true,
    success: 200,
    requiredQuery: ["vanity_name"],
  },
  "users.updateEmail": {
    method: "PUT",
    path: "/users/{userId}/email",
    label: "light",
    idempotent: false,
    success: 204,
    content: ["application/json"],
    required: ["email"],
    master: true,
  },
  "users.updatePassword": {
    method: "PUT",
    path: "/users/{userId}/password",
    label: "medium",
    idempotent: false,
    success: 204,
    content: ["application/json"],
    required: ["password"],
    master: true,
  },
  "users.updateStatus": {
    method: "PUT",
    path: "/users/{userId}/status",
    label: "light",
    idempotent: false,
    success: 204,
    content: ["application/json"],
    required: ["action"],
    master: true,
  },
  "users.getPermissions": {
    method: "GET",
    path: "/users/{userId}/permissions",
    label: "light",
    idempotent: true,
    success: 200,
    master: true,
  },
  "users.getToken": {
    method: "GET",
    path: "/users/{userId}/token",
    label: "light",
    idempotent: true,
    success: 200,
    master: true,
  },
  "users.revokeSsoToken": {
    method: "DELETE",
    path: "/users/{userId}/token",
    label: "light",
    idempotent: true,
    success: 204,
    master: true,
  },
  "users.getZak": { method: "GET", path: "/users/me/zak", label: "light", idempotent: true, success: 200 },
  "users.getSettings": {
    method: "GET",
    path: "/users/{userId}/settings",
    label: "medium",
    idempotent: true,
    success: 200,
    master: true,
  },
  "users.updateSettings": {
    method: "PATCH",
    path: "/users/{userId}/settings",
    label: "medium",
    idempotent: true,
    success: 204,
    content: ["application/json"],
    master: true,
  },
  "users.uploadVirtualBackground": {
    method: "POST",
    path: "/users/{userId}/settings/virtual_backgrounds",
    label: "medium",
    idempotent: false,
    success: 201,
    content: ["multipart/form-data"],
    required: ["file"],
    master: true,
  },
  "users.deleteVirtualBackgrounds": {
    method: "DELETE",
    path: "/users/{userId}/settings/virtual_backgrounds",
    label: "light",
    idempotent: true,
    success: 204,
    master: true,
  },
  "users.getMeetingTemplate": {
    method: "GET",
    path: "/users/{userId}/meeting_templates/{meetingTemplateId}",
    label: "medium",
    idempotent: true,
    success: 200,
  },
  "users.listMeetingSummaryTemplates": {
    method: "GET",
    path: "/users/{userId}/meeting_summary_templates",
    label: "medium",
    idempotent: true,
    success: 200,
    list: true,
  },
  "users.uploadPicture": {
    method: "POST",
    path: "/users/{userId}/picture",
    label: "medium",
    idempotent: true,
    success: 201,
    content: ["multipart/form-data"],
    required: ["pic_file"],
    master: true,
  },
  "users.deletePicture": {
    method: "DELETE",
    path: "/users/{userId}/picture",
    label: "medium",
    idempotent: true,
    success: 204,
    master: true,
  },
  "users.getPresenceStatus": {
    method: "GET",
    path: "/users/{userId}/presence_status",
    label: "medium",
    idempotent: true,
    success: 200,
  },
  "users.updatePresenceStatus": {
    method: "PUT",
    path: "/users/{userId}/presence_status",
    label: "medium",
    idempotent: true,
    success: 204,
    content: ["application/json"],
  },
  "users.listAssistants": {
    method: "GET",
    path: "/users/{userId}/assistants",
    label: "medium",
    idempotent: true,
    success: 200,
    master: true,
  },
  "users.addAssistants": {
    method: "POST",
    path: "/users/{userId}/assistants",
    label: "medium",
    idempotent: false,
    success: 201,
    content: ["application/json"],
    master: true,
  },
  "users.deleteAssistants": {
    method: "DELETE",
    path: "/users/{userId}/assistants",
    label: "light",
    idempotent: true,
    success: 204,
    master: true,
  },
  "users.deleteAssistant": {
    method: "DELETE",
    path: "/users/{userId}/assistants/{assistantId}",
    label: "light",
    idempotent: true,
    success: 204,
    master: true,
  },
  "users.listSchedulers": {
    method: "GET",
    path: "/users/{userId}/schedulers",
    label: "medium",
    idempotent: true,
    success: 200,
    master: true,
  },
  "users.deleteSchedulers": {
    method: "DELETE",
    path: "/users/{userId}/schedulers",
    label: "light",
    idempotent: true,
    success: 204,
    master: true,
  },
  "users.deleteScheduler": {
    method: "DELETE",
    path: "/users/{userId}/schedulers/{schedulerId}",
    label: "light",
    idempotent: true,
    success: 204,
    master: true,
  },
  "users.listCollaborationDevices": {
    method: "GET",
    path: "/users/{userId}/collaboration_devices",
    label: "medium",
    idempotent: true,
    success: 200,
  },
  "users.getCollaborationDevice": {
    method: "GET",
    path: "/users/{userId}/collaboration_devices/{collaborationDeviceId}",
    label: "medium",
    idempotent: true,
    success: 200,
  },
  "groups.list": {
    method: "GET",
    path: "/groups",
    label: "medium",
    idempotent: true,
    success: 200,
    pagination: { items: "groups", token: "next_page_token", maxPageSize: 300 },
    master: true,
  },
  "groups.create": {
    method: "POST",
    path: "/groups",
    label: "light",
    idempotent: false,
    success: 201,
    content: ["application/json"],
    required: ["name"],
    master: true,
  },
  "groups.get": {
    method: "GET",
    path: "/groups/{groupId}",
    label: "light",
    idempotent: true,
    success: 200,
    master: true,
  },
  "groups.update": {
    method: "PATCH",
    path: "/groups/{groupId}",
    label: "light",
    idempotent: true,
    success: 204,
    content: ["application/json"],
    master: true,
  },
  "groups.delete": {
    method: "DELETE",
    path: "/groups/{groupId}",
    label: "light",
    idempotent: true,
    success: 204,
    master: true,
  },
  "groups.listChannels": {
    method: "GET",
    path: "/groups/{groupId}/channels",
    label: "medium",
    idempotent: true,
    success: 200,
    master: true,
  },
  "groups.listMembers": {
    method: "GET",
    path: "/groups/{groupId}/members",
    label: "medium",
    idempotent: true,
    success: 200,
    pagination: { items: "members", token: "next_page_token", maxPageSize: 2000 },
    master: true,
  },
  "groups.addMembers": {
    method: "POST",
    path: "/groups/{groupId}/members",
    label: "medium",
    idempotent: true,
    success: 201,
    content: ["application/json"],
    master: true,
  },
  "groups.updateMember": {
    method: "PATCH",
    path: "/groups/{groupId}/members/{memberId}",
    label: "medium",
    idempotent: false,
    success: 204,
    content: ["application/json", "multipart/form-data"],
    required: ["action", "target_group_id"],
    master: true,
  },
  "groups.deleteMember": {
    method: "DELETE",
    path: "/groups/{groupId}/members/{memberId}",
    label: "light",
    idempotent: true,
    success: 204,
    master: true,
  },
  "groups.listAdmins": {
    method: "GET",
    path: "/groups/{groupId}/admins",
    label: "medium",
    idempotent: true,
    success: 200,
    pagination: { items: "admins", token: "next_page_token", maxPageSize: 300 },
    master: true,
  },
  "groups.addAdmins": {
    method: "POST",
    path: "/groups/{groupId}/admins",
    label: "medium",
    idempotent: true,
    success: 201,
    content: ["application/json"],
    master: true,
  },
  "groups.deleteAdmin": {
    method: "DELETE",
    path: "/groups/{groupId}/admins/{userId}",
    label: "light",
    idempotent: true,
    success: 204,
    master: true,
  },
  "groups.getSettings": {
    method: "GET",
    path: "/groups/{groupId}/settings",
    label: "medium",
    idempotent: true,
    success: 200,
    master: true,
  },
  "groups.updateSettings": {
    method: "PATCH",
    path: "/groups/{groupId}/settings",
    label: "medium",
    idempotent: true,
    success: 204,
    content: ["application/json"],
    master: true,
  },
  "groups.getWebinarRegistrationSettings": {
    method: "GET",
    path: "/groups/{groupId}/settings/registration",
    label: "medium",
    idempotent: true,
    success: 200,
    master: true,
  },
  "groups.updateWebinarRegistrationSettings": {
    method: "PATCH",
    path: "/groups/{groupId}/settings/registration",
    label: "medium",
    idempotent: true,
    success: 204,
    content: ["application/json"],
    master: true,
  },
  "groups.uploadVirtualBackground": {
    method: "POST",
    path: "/groups/{groupId}/settings/virtual_backgrounds",
    label: "medium",
    idempotent: false,
    success: 201,
    content: ["multipart/form-data"],
    required: ["file"],
    master: true,
  },
  "groups.deleteVirtualBackgrounds": {
    method: "DELETE",
    path: "/groups/{groupId}/settings/virtual_backgrounds",
    label: "light",
    idempotent: true,
    success: 204,
    master: true,
  },
  "groups.getLockSettings": {
    method: "GET",
    path: "/groups/{groupId}/lock_settings",
    label: "medium",
    idempotent: true,
    success: 200,
    master: true,
  },
  "groups.updateLockSettings": {
    method: "PATCH",
    path: "/groups/{groupId}/lock_settings",
    label: "medium",
    idempotent: true,
    success: 204,
    content: ["application/json"],
    master: true,
  },
  "contactGroups.list": {
    method: "GET",
    path: "/contacts/groups",
    label: "medium",
    idempotent: true,
    success: 200,
    pagination: { items: "groups", token: "next_page_token", maxPageSize: 50 },
  },
  "contactGroups.create": {
    method: "POST",
    path: "/contacts/groups",
    label: "heavy",
    idempotent: false,
    success: 201,
    content: ["application/json"],
  },
  "contactGroups.get": {
    method: "GET",
    path: "/contacts/groups/{groupId}",
    label: "light",
    idempotent: true,
    success: 200,
  },
  "contactGroups.update": {
    method: "PATCH",
    path: "/contacts/groups/{groupId}",
    label: "heavy",
    idempotent: true,
    success: 204,
    content: ["application/json"],
  },
  "contactGroups.delete": {
    method: "DELETE",
    path: "/contacts/groups/{groupId}",
    label: "heavy",
    idempotent: true,
    success: 204,
  },
  "contactGroups.listMembers": {
    method: "GET",
    path: "/contacts/groups/{groupId}/members",
    label: "medium",
    idempotent: true,
    success: 200,
    pagination: { items: "group_members", token: "next_page_token", maxPageSize: 50 },
  },
  "contactGroups.addMembers": {
    method: "POST",
    path: "/contacts/groups/{groupId}/members",
    label: "heavy",
    idempotent: true,
    success: 201,
    content: ["application/json"],
  },
  "contactGroups.removeMembers": {
    method: "DELETE",
    path: "/contacts/groups/{groupId}/members",
    label: "heavy",
    idempotent: true,
    success: 204,
    requiredQuery: ["member_ids"],
  },
  "divisions.list": {
    method: "GET",
    path: "/divisions",
    label: "light",
    idempotent: true,
    success: 200,
    pagination: { items: "divisions", token: "next_page_token", maxPageSize: 300 },
  },
  "divisions.create": {
    method: "POST",
    path: "/divisions",
    label: "light",
    idempotent: false,
    success: 201,
    content: ["application/json"],
    required: ["division_name"],
  },
  "divisions.get": { method: "GET", path: "/divisions/{divisionId}", label: "light", idempotent: true, success: 200 },
  "divisions.update": {
    method: "PATCH",
    path: "/divisions/{divisionId}",
    label: "light",
    idempotent: true,
    success: 204,
    content: ["application/json"],
  },
  "divisions.delete": {
    method: "DELETE",
    path: "/divisions/{divisionId}",
    label: "light",
    idempotent: true,
    success: 204,
  },
  "divisions.listMembers": {
    method: "GET",
    path: "/divisions/{divisionId}/users",
    label: "light",
    idempotent: true,
    success: 200,
    pagination: { items: "users", token: "next_page_token", maxPageSize: 300 },
  },
  "divisions.addMembers": {
    method: "POST",
    path: "/divisions/{divisionId}/users",
    label: "medium",
    idempotent: true,
    success: 201,
    content: ["application/json"],
  },
  "contacts.search": {
    method: "GET",
    path: "/contacts",
    label: "medium",
    idempotent: true,
    success: 200,
    requiredQuery: ["search_key"],
    pagination: { items: "contacts", token: "next_page_token", maxPageSize: 25 },
  },
  "contacts.list": {
    method: "GET",
    path: "/chat/users/me/contacts",
    label: "medium",
    idempotent: true,
    success: 200,
    pagination: { items: "contacts", token: "next_page_token", maxPageSize: 50 },
  },
  "contacts.get": {
    method: "GET",
    path: "/chat/users/me/contacts/{identifier}",
    label: "medium",
    idempotent: true,
    success: 200,
  },
};
