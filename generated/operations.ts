/**
 * One row for each operation: what the client has to know of it at run time.
 * Generated from openapi/ by `npm run generate`. Do not edit.
 */

export type OperationId =
  | "users.list"
  | "users.create"
  | "users.checkEmail"
  | "users.updateFeatures"
  | "users.getZak"
  | "users.getSummary"
  | "users.checkVanityName"
  | "users.get"
  | "users.update"
  | "users.delete"
  | "users.listAssistants"
  | "users.addAssistants"
  | "users.deleteAssistants"
  | "users.deleteAssistant"
  | "users.listCollaborationDevices"
  | "users.getCollaborationDevice"
  | "users.updateEmail"
  | "users.listMeetingSummaryTemplates"
  | "users.getMeetingTemplate"
  | "users.updatePassword"
  | "users.getPermissions"
  | "users.uploadPicture"
  | "users.deletePicture"
  | "users.getPresenceStatus"
  | "users.updatePresenceStatus"
  | "users.listSchedulers"
  | "users.deleteSchedulers"
  | "users.deleteScheduler"
  | "users.getSettings"
  | "users.updateSettings"
  | "users.uploadVirtualBackground"
  | "users.deleteVirtualBackgrounds"
  | "users.updateStatus"
  | "users.getToken"
  | "users.revokeSsoToken"
  | "groups.list"
  | "groups.create"
  | "groups.get"
  | "groups.update"
  | "groups.delete"
  | "groups.listAdmins"
  | "groups.addAdmins"
  | "groups.deleteAdmin"
  | "groups.listChannels"
  | "groups.getLockSettings"
  | "groups.updateLockSettings"
  | "groups.listMembers"
  | "groups.addMembers"
  | "groups.updateMember"
  | "groups.deleteMember"
  | "groups.getSettings"
  | "groups.updateSettings"
  | "groups.getWebinarRegistrationSettings"
  | "groups.updateWebinarRegistrationSettings"
  | "groups.uploadVirtualBackground"
  | "groups.deleteVirtualBackgrounds"
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

export interface Limit {
  readonly kind: "window" | "concurrency" | "batch" | "total" | "size";
  readonly subject: "account" | "user" | "request";
  readonly limit: number | { readonly free: number; readonly pro: number; readonly business: number };
  /** ISO 8601 duration. */
  readonly window?: string;
  /** Time of day in UTC. */
  readonly resets?: string;
  /** Body fields and the value with which the limit counts. */
  readonly where?: { readonly [field: string]: string };
}

export interface Operation {
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  readonly path: string;
  /** Zoom's own operation id. */
  readonly zoomId: string;
  readonly label: RateLimitLabel;
  /** May it be repeated when nobody knows whether it arrived? */
  readonly idempotent: boolean;
  /** The HTTP status of success. */
  readonly success: number;
  /** Media types of the body, the default first. */
  readonly content?: readonly string[];
  /** Body fields without which nothing is sent. */
  readonly required?: readonly string[];
  /** Query parameters without which nothing is sent. */
  readonly requiredQuery?: readonly string[];
  readonly pagination?: { readonly items: string; readonly token: string };
  /** It also exists below a sub account. */
  readonly master?: true;
  readonly plan?: { readonly minimum?: "pro" | "business"; readonly feature?: string };
  readonly limits?: readonly Limit[];
  /** Of which any one is enough. */
  readonly scopes: {
    readonly classic: readonly string[];
    readonly granular: readonly string[];
    readonly master?: readonly string[];
  };
}

export const operations: { readonly [Id in OperationId]: Operation } = {
  "users.list": {
    method: "GET",
    path: "/users",
    zoomId: "users",
    label: "medium",
    idempotent: true,
    success: 200,
    pagination: { items: "users", token: "next_page_token" },
    master: true,
    scopes: {
      classic: ["user:read:admin", "user:read", "user:write", "user:write:admin"],
      granular: ["user:read:list_users:admin"],
      master: ["user:master", "user:read:list_users:master"],
    },
  },
  "users.create": {
    method: "POST",
    path: "/users",
    zoomId: "userCreate",
    label: "light",
    idempotent: false,
    success: 201,
    content: ["application/json"],
    required: ["action"],
    master: true,
    plan: { minimum: "pro" },
    limits: [
      {
        kind: "window",
        subject: "account",
        limit: { free: 50, pro: 1500, business: 10000 },
        window: "P1D",
        resets: "00:00",
        where: { action: "create" },
      },
      { kind: "concurrency", subject: "account", limit: 1 },
    ],
    scopes: {
      classic: ["user:write:admin", "user:write"],
      granular: ["user:write:user:admin"],
      master: ["user:master", "user:write:user:master"],
    },
  },
  "users.checkEmail": {
    method: "GET",
    path: "/users/email",
    zoomId: "userEmail",
    label: "light",
    idempotent: true,
    success: 200,
    requiredQuery: ["email"],
    scopes: {
      classic: ["user:read:admin", "user:read", "user:write", "user:write:admin"],
      granular: ["user:read:email", "user:read:email:admin"],
    },
  },
  "users.updateFeatures": {
    method: "POST",
    path: "/users/features",
    zoomId: "bulkUpdateFeature",
    label: "medium",
    idempotent: true,
    success: 201,
    content: ["application/json"],
    required: ["feature_type", "feature_value", "users"],
    master: true,
    plan: { minimum: "pro" },
    limits: [{ kind: "batch", subject: "request", limit: 30 }],
    scopes: {
      classic: ["user:write:admin", "user:write"],
      granular: ["user:write:feature:admin"],
      master: ["user:master", "user:write:feature:master"],
    },
  },
  "users.getZak": {
    method: "GET",
    path: "/users/me/zak",
    zoomId: "userZak",
    label: "light",
    idempotent: true,
    success: 200,
    scopes: { classic: ["user_zak:read"], granular: ["user:read:zak", "user:read:zak:admin"] },
  },
  "users.getSummary": {
    method: "GET",
    path: "/users/summary",
    zoomId: "userSummary",
    label: "medium",
    idempotent: true,
    success: 200,
    master: true,
    scopes: {
      classic: ["user:read:admin", "user:read", "user:write", "user:write:admin"],
      granular: ["user:read:summary:admin"],
      master: ["user:master", "user:read:summary:master"],
    },
  },
  "users.checkVanityName": {
    method: "GET",
    path: "/users/vanity_name",
    zoomId: "userVanityName",
    label: "light",
    idempotent: true,
    success: 200,
    requiredQuery: ["vanity_name"],
    scopes: {
      classic: ["user:read:admin", "user:read", "user:write", "user:write:admin"],
      granular: ["user:read:pm_room", "user:read:pm_room:admin"],
    },
  },
  "users.get": {
    method: "GET",
    path: "/users/{userId}",
    zoomId: "user",
    label: "light",
    idempotent: true,
    success: 200,
    master: true,
    scopes: {
      classic: ["user_info:read", "user:read", "user:read:admin", "user:write", "user:write:admin", "user_profile"],
      granular: ["user:read:user", "user:read:user:admin"],
      master: ["user:master", "user:read:user:master"],
    },
  },
  "users.update": {
    method: "PATCH",
    path: "/users/{userId}",
    zoomId: "userUpdate",
    label: "light",
    idempotent: true,
    success: 204,
    content: ["application/json", "multipart/form-data"],
    master: true,
    scopes: {
      classic: ["user:write:admin", "user:write"],
      granular: ["user:update:user", "user:update:user:admin"],
      master: ["user:master", "user:update:user:master"],
    },
  },
  "users.delete": {
    method: "DELETE",
    path: "/users/{userId}",
    zoomId: "userDelete",
    label: "light",
    idempotent: true,
    success: 204,
    master: true,
    limits: [{ kind: "concurrency", subject: "user", limit: 1 }],
    scopes: {
      classic: ["user:write:admin", "user:write"],
      granular: ["user:delete:user", "user:delete:user:admin"],
      master: ["user:master", "user:delete:user:master"],
    },
  },
  "users.listAssistants": {
    method: "GET",
    path: "/users/{userId}/assistants",
    zoomId: "userAssistants",
    label: "medium",
    idempotent: true,
    success: 200,
    master: true,
    plan: { feature: "Licensed or On-prem licence of the user and of the assistant" },
    scopes: {
      classic: ["user:read:admin", "user:read", "user:write", "user:write:admin", "user_profile"],
      granular: ["user:read:list_assistants", "user:read:list_assistants:admin"],
      master: ["user:master", "user:read:list_assistants:master"],
    },
  },
  "users.addAssistants": {
    method: "POST",
    path: "/users/{userId}/assistants",
    zoomId: "userAssistantCreate",
    label: "medium",
    idempotent: false,
    success: 201,
    content: ["application/json"],
    master: true,
    plan: { minimum: "pro", feature: "Licensed or On-prem licence of the user and of the assistant" },
    limits: [{ kind: "batch", subject: "request", limit: 30 }],
    scopes: {
      classic: ["user:write:admin", "user:write"],
      granular: ["user:write:assistant", "user:write:assistant:admin"],
      master: ["user:master", "user:write:assistant:master"],
    },
  },
  "users.deleteAssistants": {
    method: "DELETE",
    path: "/users/{userId}/assistants",
    zoomId: "userAssistantsDelete",
    label: "light",
    idempotent: true,
    success: 204,
    master: true,
    plan: { feature: "Licensed or On-prem licence of the user and of the assistant" },
    scopes: {
      classic: ["user:write:admin", "user:write"],
      granular: ["user:delete:assistant", "user:delete:assistant:admin"],
      master: ["user:master", "user:delete:assistant:master"],
    },
  },
  "users.deleteAssistant": {
    method: "DELETE",
    path: "/users/{userId}/assistants/{assistantId}",
    zoomId: "userAssistantDelete",
    label: "light",
    idempotent: true,
    success: 204,
    master: true,
    plan: { feature: "Licensed or On-prem licence of the user and of the assistant" },
    scopes: {
      classic: ["user:write:admin", "user:write"],
      granular: ["user:delete:assistant", "user:delete:assistant:admin"],
      master: ["user:master", "user:delete:assistant:master"],
    },
  },
  "users.listCollaborationDevices": {
    method: "GET",
    path: "/users/{userId}/collaboration_devices",
    zoomId: "listCollaborationDevices",
    label: "medium",
    idempotent: true,
    success: 200,
    scopes: {
      classic: ["user:read:admin", "user:read", "user:write", "user:write:admin"],
      granular: ["user:read:list_collaboration_devices", "user:read:list_collaboration_devices:admin"],
    },
  },
  "users.getCollaborationDevice": {
    method: "GET",
    path: "/users/{userId}/collaboration_devices/{collaborationDeviceId}",
    zoomId: "getCollaborationDevice",
    label: "medium",
    idempotent: true,
    success: 200,
    scopes: {
      classic: ["user:read:admin", "user:read", "user:write", "user:write:admin"],
      granular: ["user:read:collaboration_device", "user:read:collaboration_device:admin"],
    },
  },
  "users.updateEmail": {
    method: "PUT",
    path: "/users/{userId}/email",
    zoomId: "userEmailUpdate",
    label: "light",
    idempotent: false,
    success: 204,
    content: ["application/json"],
    required: ["email"],
    master: true,
    plan: { feature: "Managed domains" },
    limits: [{ kind: "window", subject: "user", limit: 3, window: "P1D" }],
    scopes: {
      classic: ["user:write:admin", "user:write"],
      granular: ["user:update:email", "user:update:email:admin"],
      master: ["user:master", "user:update:email:master"],
    },
  },
  "users.listMeetingSummaryTemplates": {
    method: "GET",
    path: "/users/{userId}/meeting_summary_templates",
    zoomId: "Getmeetingsummarytemplates",
    label: "medium",
    idempotent: true,
    success: 200,
    scopes: { classic: ["user:read", "user:read:admin"], granular: ["user:read:settings", "user:read:settings:admin"] },
  },
  "users.getMeetingTemplate": {
    method: "GET",
    path: "/users/{userId}/meeting_templates/{meetingTemplateId}",
    zoomId: "getUserMeetingTemplates",
    label: "medium",
    idempotent: true,
    success: 200,
    scopes: { classic: ["user:read:admin", "user:read"], granular: [] },
  },
  "users.updatePassword": {
    method: "PUT",
    path: "/users/{userId}/password",
    zoomId: "userPassword",
    label: "medium",
    idempotent: false,
    success: 204,
    content: ["application/json"],
    required: ["password"],
    master: true,
    scopes: {
      classic: ["user:write:admin", "user:write"],
      granular: ["user:update:password", "user:update:password:admin"],
      master: ["user:master", "user:update:password:master"],
    },
  },
  "users.getPermissions": {
    method: "GET",
    path: "/users/{userId}/permissions",
    zoomId: "userPermission",
    label: "light",
    idempotent: true,
    success: 200,
    master: true,
    scopes: {
      classic: ["user:read:admin", "user:read", "user:write", "user:write:admin", "user_profile"],
      granular: ["user:read:list_permissions", "user:read:list_permissions:admin"],
      master: ["user:master", "user:read:list_permissions:master"],
    },
  },
  "users.uploadPicture": {
    method: "POST",
    path: "/users/{userId}/picture",
    zoomId: "userPicture",
    label: "medium",
    idempotent: true,
    success: 201,
    content: ["multipart/form-data"],
    required: ["pic_file"],
    master: true,
    limits: [{ kind: "size", subject: "request", limit: 2097152 }],
    scopes: {
      classic: ["user:write:admin", "user:write"],
      granular: ["user:write:profile_picture", "user:write:profile_picture:admin"],
      master: ["user:master", "user:write:profile_picture:master"],
    },
  },
  "users.deletePicture": {
    method: "DELETE",
    path: "/users/{userId}/picture",
    zoomId: "userPictureDelete",
    label: "medium",
    idempotent: true,
    success: 204,
    scopes: { classic: ["user:write:admin", "user:write"], granular: [] },
  },
  "users.getPresenceStatus": {
    method: "GET",
    path: "/users/{userId}/presence_status",
    zoomId: "getUserPresenceStatus",
    label: "medium",
    idempotent: true,
    success: 200,
    scopes: {
      classic: ["user:read", "user:read:admin"],
      granular: ["user:read:presence_status", "user:read:presence_status:admin"],
    },
  },
  "users.updatePresenceStatus": {
    method: "PUT",
    path: "/users/{userId}/presence_status",
    zoomId: "updatePresenceStatus",
    label: "medium",
    idempotent: true,
    success: 204,
    content: ["application/json"],
    limits: [{ kind: "window", subject: "user", limit: 1, window: "PT1M" }],
    scopes: {
      classic: ["user:write:admin", "user:write"],
      granular: ["user:update:presence_status", "user:update:presence_status:admin"],
    },
  },
  "users.listSchedulers": {
    method: "GET",
    path: "/users/{userId}/schedulers",
    zoomId: "userSchedulers",
    label: "medium",
    idempotent: true,
    success: 200,
    master: true,
    scopes: {
      classic: ["user:read:admin", "user:read", "user:write", "user:write:admin", "user_profile"],
      granular: ["user:read:list_schedulers", "user:read:list_schedulers:admin"],
      master: ["user:master", "user:read:list_schedulers:master"],
    },
  },
  "users.deleteSchedulers": {
    method: "DELETE",
    path: "/users/{userId}/schedulers",
    zoomId: "userSchedulersDelete",
    label: "light",
    idempotent: true,
    success: 204,
    master: true,
    scopes: {
      classic: ["user:write:admin", "user:write"],
      granular: ["user:delete:scheduler", "user:delete:scheduler:admin"],
      master: ["user:master", "user:delete:scheduler:master"],
    },
  },
  "users.deleteScheduler": {
    method: "DELETE",
    path: "/users/{userId}/schedulers/{schedulerId}",
    zoomId: "userSchedulerDelete",
    label: "light",
    idempotent: true,
    success: 204,
    master: true,
    scopes: {
      classic: ["user:write:admin", "user:write"],
      granular: ["user:delete:scheduler", "user:delete:scheduler:admin"],
      master: ["user:master", "user:delete:scheduler:master"],
    },
  },
  "users.getSettings": {
    method: "GET",
    path: "/users/{userId}/settings",
    zoomId: "userSettings",
    label: "medium",
    idempotent: true,
    success: 200,
    master: true,
    scopes: {
      classic: ["user:read:admin", "user:read", "user:write", "user:write:admin"],
      granular: ["user:read:settings", "user:read:settings:admin"],
      master: ["user:master", "user:read:settings:master"],
    },
  },
  "users.updateSettings": {
    method: "PATCH",
    path: "/users/{userId}/settings",
    zoomId: "userSettingsUpdate",
    label: "medium",
    idempotent: true,
    success: 204,
    content: ["application/json"],
    master: true,
    scopes: {
      classic: ["user:write:admin", "user:write"],
      granular: ["user:update:settings", "user:update:settings:admin"],
      master: ["user:master", "user:update:settings:master"],
    },
  },
  "users.uploadVirtualBackground": {
    method: "POST",
    path: "/users/{userId}/settings/virtual_backgrounds",
    zoomId: "uploadVBuser",
    label: "medium",
    idempotent: false,
    success: 201,
    content: ["multipart/form-data"],
    master: true,
    plan: { feature: "Virtual backgrounds" },
    limits: [
      { kind: "size", subject: "request", limit: 15728640 },
      { kind: "total", subject: "user", limit: 10 },
    ],
    scopes: {
      classic: ["user:write:admin", "user:write"],
      granular: ["user:write:virtual_background_files", "user:write:virtual_background_files:admin"],
      master: ["user:master", "user:write:virtual_background_files:master"],
    },
  },
  "users.deleteVirtualBackgrounds": {
    method: "DELETE",
    path: "/users/{userId}/settings/virtual_backgrounds",
    zoomId: "delUserVB",
    label: "light",
    idempotent: true,
    success: 204,
    master: true,
    plan: { feature: "Virtual backgrounds" },
    scopes: {
      classic: ["user:write:admin", "user:write"],
      granular: ["user:delete:virtual_background_files", "user:delete:virtual_background_files:admin"],
      master: ["user:master", "user:delete:virtual_background_files:master"],
    },
  },
  "users.updateStatus": {
    method: "PUT",
    path: "/users/{userId}/status",
    zoomId: "userStatus",
    label: "light",
    idempotent: false,
    success: 204,
    content: ["application/json"],
    required: ["action"],
    master: true,
    scopes: {
      classic: ["user:write:admin", "user:write"],
      granular: ["user:update:status", "user:update:status:admin"],
      master: ["user:master", "user:update:status:master"],
    },
  },
  "users.getToken": {
    method: "GET",
    path: "/users/{userId}/token",
    zoomId: "userToken",
    label: "light",
    idempotent: true,
    success: 200,
    master: true,
    scopes: {
      classic: ["user:read:admin", "user:read", "user:write", "user:write:admin", "user_profile"],
      granular: ["user:read:token", "user:read:token:admin"],
      master: ["user:master", "user:read:token:master"],
    },
  },
  "users.revokeSsoToken": {
    method: "DELETE",
    path: "/users/{userId}/token",
    zoomId: "userSSOTokenDelete",
    label: "light",
    idempotent: true,
    success: 204,
    master: true,
    scopes: {
      classic: ["user:write:admin", "user:write"],
      granular: ["user:delete:token", "user:delete:token:admin"],
      master: ["user:master", "user:delete:token:master"],
    },
  },
  "groups.list": {
    method: "GET",
    path: "/groups",
    zoomId: "groups",
    label: "medium",
    idempotent: true,
    success: 200,
    pagination: { items: "groups", token: "next_page_token" },
    master: true,
    plan: { minimum: "pro" },
    scopes: {
      classic: ["group:read:admin", "group:write:admin"],
      granular: ["group:read:list_groups:admin"],
      master: ["group:master", "group:read:list_groups:master"],
    },
  },
  "groups.create": {
    method: "POST",
    path: "/groups",
    zoomId: "groupCreate",
    label: "light",
    idempotent: false,
    success: 201,
    content: ["application/json"],
    master: true,
    plan: { minimum: "pro" },
    limits: [
      { kind: "window", subject: "account", limit: 100, window: "P1D", resets: "00:00" },
      { kind: "total", subject: "account", limit: 5000 },
    ],
    scopes: {
      classic: ["group:write:admin"],
      granular: ["group:write:group:admin"],
      master: ["group:master", "group:write:group:master"],
    },
  },
  "groups.get": {
    method: "GET",
    path: "/groups/{groupId}",
    zoomId: "group",
    label: "light",
    idempotent: true,
    success: 200,
    master: true,
    plan: { minimum: "pro" },
    scopes: {
      classic: ["group:read:admin", "group:write:admin"],
      granular: ["group:read:group:admin"],
      master: ["group:master", "group:read:group:master"],
    },
  },
  "groups.update": {
    method: "PATCH",
    path: "/groups/{groupId}",
    zoomId: "groupUpdate",
    label: "light",
    idempotent: true,
    success: 204,
    content: ["application/json"],
    master: true,
    plan: { minimum: "pro" },
    scopes: {
      classic: ["group:write:admin"],
      granular: ["group:update:group:admin"],
      master: ["group:master", "group:update:group:master"],
    },
  },
  "groups.delete": {
    method: "DELETE",
    path: "/groups/{groupId}",
    zoomId: "groupDelete",
    label: "light",
    idempotent: true,
    success: 204,
    master: true,
    plan: { minimum: "pro" },
    scopes: {
      classic: ["group:write:admin"],
      granular: ["group:delete:group:admin"],
      master: ["group:master", "group:delete:group:master"],
    },
  },
  "groups.listAdmins": {
    method: "GET",
    path: "/groups/{groupId}/admins",
    zoomId: "groupAdmins",
    label: "medium",
    idempotent: true,
    success: 200,
    pagination: { items: "admins", token: "next_page_token" },
    master: true,
    plan: { minimum: "pro" },
    scopes: {
      classic: ["group:read:admin", "group:write:admin"],
      granular: ["group:read:administrator:admin"],
      master: ["group:master", "group:read:administrator:master"],
    },
  },
  "groups.addAdmins": {
    method: "POST",
    path: "/groups/{groupId}/admins",
    zoomId: "groupAdminsCreate",
    label: "medium",
    idempotent: true,
    success: 201,
    content: ["application/json"],
    plan: { minimum: "pro" },
    limits: [{ kind: "batch", subject: "request", limit: 10 }],
    scopes: { classic: ["group:write:admin"], granular: ["group:write:administrator:admin"] },
  },
  "groups.deleteAdmin": {
    method: "DELETE",
    path: "/groups/{groupId}/admins/{userId}",
    zoomId: "groupAdminsDelete",
    label: "light",
    idempotent: true,
    success: 204,
    master: true,
    plan: { minimum: "pro" },
    scopes: {
      classic: ["group:write:admin"],
      granular: ["group:delete:administrator:admin"],
      master: ["group:master", "group:delete:administrator:master"],
    },
  },
  "groups.listChannels": {
    method: "GET",
    path: "/groups/{groupId}/channels",
    zoomId: "groupChannels",
    label: "medium",
    idempotent: true,
    success: 200,
    master: true,
    scopes: {
      classic: ["group:read:admin", "group:write:admin"],
      granular: ["group:read:list_channels:admin"],
      master: ["group:master", "group:read:list_channels:master"],
    },
  },
  "groups.getLockSettings": {
    method: "GET",
    path: "/groups/{groupId}/lock_settings",
    zoomId: "getGroupLockSettings",
    label: "medium",
    idempotent: true,
    success: 200,
    master: true,
    plan: { minimum: "pro" },
    scopes: {
      classic: ["group:read:admin", "group:write:admin"],
      granular: ["group:read:lock_settings:admin"],
      master: ["group:master", "group:read:lock_settings:master"],
    },
  },
  "groups.updateLockSettings": {
    method: "PATCH",
    path: "/groups/{groupId}/lock_settings",
    zoomId: "groupLockedSettings",
    label: "medium",
    idempotent: true,
    success: 204,
    content: ["application/json"],
    master: true,
    plan: { minimum: "pro" },
    scopes: {
      classic: ["group:write:admin"],
      granular: ["group:update:lock_settings:admin"],
      master: ["group:master", "group:update:lock_settings:master"],
    },
  },
  "groups.listMembers": {
    method: "GET",
    path: "/groups/{groupId}/members",
    zoomId: "groupMembers",
    label: "medium",
    idempotent: true,
    success: 200,
    pagination: { items: "members", token: "next_page_token" },
    master: true,
    plan: { minimum: "pro" },
    scopes: {
      classic: ["group:read:admin", "group:write:admin"],
      granular: ["group:read:list_members:admin"],
      master: ["group:master", "group:read:list_members:master"],
    },
  },
  "groups.addMembers": {
    method: "POST",
    path: "/groups/{groupId}/members",
    zoomId: "groupMembersCreate",
    label: "medium",
    idempotent: true,
    success: 201,
    content: ["application/json"],
    master: true,
    plan: { minimum: "pro" },
    limits: [{ kind: "batch", subject: "request", limit: 30 }],
    scopes: {
      classic: ["group:write:admin"],
      granular: ["group:write:member:admin"],
      master: ["group:master", "group:write:member:master"],
    },
  },
  "groups.updateMember": {
    method: "PATCH",
    path: "/groups/{groupId}/members/{memberId}",
    zoomId: "updateAGroupMember",
    label: "medium",
    idempotent: false,
    success: 204,
    content: ["application/json", "multipart/form-data"],
    required: ["action"],
    master: true,
    plan: { minimum: "pro" },
    scopes: {
      classic: ["group:write:admin"],
      granular: ["group:update:member:admin"],
      master: ["group:master", "group:update:member:master"],
    },
  },
  "groups.deleteMember": {
    method: "DELETE",
    path: "/groups/{groupId}/members/{memberId}",
    zoomId: "groupMembersDelete",
    label: "light",
    idempotent: true,
    success: 204,
    master: true,
    plan: { minimum: "pro" },
    scopes: {
      classic: ["group:write:admin"],
      granular: ["group:delete:member:admin"],
      master: ["group:master", "group:delete:member:master"],
    },
  },
  "groups.getSettings": {
    method: "GET",
    path: "/groups/{groupId}/settings",
    zoomId: "getGroupSettings",
    label: "medium",
    idempotent: true,
    success: 200,
    master: true,
    plan: { minimum: "pro" },
    scopes: {
      classic: ["group:read:admin", "group:write:admin"],
      granular: ["group:read:settings:admin"],
      master: ["group:master", "group:read:settings:master"],
    },
  },
  "groups.updateSettings": {
    method: "PATCH",
    path: "/groups/{groupId}/settings",
    zoomId: "updateGroupSettings",
    label: "medium",
    idempotent: true,
    success: 204,
    content: ["application/json"],
    master: true,
    plan: { minimum: "pro" },
    scopes: {
      classic: ["group:write:admin"],
      granular: ["group:update:settings:admin"],
      master: ["group:master", "group:update:settings:master"],
    },
  },
  "groups.getWebinarRegistrationSettings": {
    method: "GET",
    path: "/groups/{groupId}/settings/registration",
    zoomId: "groupSettingsRegistration",
    label: "medium",
    idempotent: true,
    success: 200,
    master: true,
    plan: { minimum: "pro" },
    scopes: {
      classic: ["group:read:admin", "group:write:admin"],
      granular: ["group:read:registration_settings:admin"],
      master: ["group:master", "group:read:registration_settings:master"],
    },
  },
  "groups.updateWebinarRegistrationSettings": {
    method: "PATCH",
    path: "/groups/{groupId}/settings/registration",
    zoomId: "groupSettingsRegistrationUpdate",
    label: "medium",
    idempotent: true,
    success: 204,
    content: ["application/json"],
    master: true,
    plan: { minimum: "pro" },
    scopes: {
      classic: ["group:write:admin"],
      granular: ["group:update:registration_settings:admin"],
      master: ["group:master", "group:update:registration_settings:master"],
    },
  },
  "groups.uploadVirtualBackground": {
    method: "POST",
    path: "/groups/{groupId}/settings/virtual_backgrounds",
    zoomId: "uploadGroupVB",
    label: "medium",
    idempotent: false,
    success: 201,
    content: ["multipart/form-data"],
    master: true,
    plan: { feature: "Virtual backgrounds" },
    limits: [
      { kind: "size", subject: "request", limit: 15728640 },
      { kind: "total", subject: "user", limit: 10 },
    ],
    scopes: {
      classic: ["group:write:admin"],
      granular: ["group:write:virtual_background_files:admin"],
      master: ["group:master", "group:write:virtual_background_files:master"],
    },
  },
  "groups.deleteVirtualBackgrounds": {
    method: "DELETE",
    path: "/groups/{groupId}/settings/virtual_backgrounds",
    zoomId: "delGroupVB",
    label: "light",
    idempotent: true,
    success: 204,
    master: true,
    plan: { feature: "Virtual backgrounds" },
    scopes: {
      classic: ["group:write:admin"],
      granular: ["group:delete:virtual_background_files:admin"],
      master: ["group:master", "group:delete:virtual_background_files:master"],
    },
  },
  "contactGroups.list": {
    method: "GET",
    path: "/contacts/groups",
    zoomId: "contactGroups",
    label: "medium",
    idempotent: true,
    success: 200,
    pagination: { items: "groups", token: "next_page_token" },
    plan: { minimum: "pro" },
    scopes: { classic: ["contact_group:read:admin"], granular: [] },
  },
  "contactGroups.create": {
    method: "POST",
    path: "/contacts/groups",
    zoomId: "contactGroupCreate",
    label: "heavy",
    idempotent: false,
    success: 201,
    content: ["application/json"],
    plan: { minimum: "pro" },
    limits: [
      { kind: "batch", subject: "request", limit: 50 },
      { kind: "batch", subject: "request", limit: 3 },
    ],
    scopes: { classic: ["contact_group:write:admin"], granular: [] },
  },
  "contactGroups.get": {
    method: "GET",
    path: "/contacts/groups/{groupId}",
    zoomId: "contactGroup",
    label: "light",
    idempotent: true,
    success: 200,
    plan: { minimum: "pro" },
    scopes: { classic: ["contact_group:write:admin"], granular: [] },
  },
  "contactGroups.update": {
    method: "PATCH",
    path: "/contacts/groups/{groupId}",
    zoomId: "contactGroupUpdate",
    label: "heavy",
    idempotent: true,
    success: 204,
    content: ["application/json"],
    plan: { minimum: "pro" },
    scopes: { classic: ["contact_group:write:admin"], granular: [] },
  },
  "contactGroups.delete": {
    method: "DELETE",
    path: "/contacts/groups/{groupId}",
    zoomId: "contactGroupDelete",
    label: "heavy",
    idempotent: true,
    success: 204,
    plan: { minimum: "pro" },
    scopes: { classic: ["contact_group:write:admin"], granular: [] },
  },
  "contactGroups.listMembers": {
    method: "GET",
    path: "/contacts/groups/{groupId}/members",
    zoomId: "contactGroupMembers",
    label: "medium",
    idempotent: true,
    success: 200,
    pagination: { items: "group_members", token: "next_page_token" },
    plan: { minimum: "pro" },
    scopes: { classic: ["contact_group:read:admin"], granular: [] },
  },
  "contactGroups.addMembers": {
    method: "POST",
    path: "/contacts/groups/{groupId}/members",
    zoomId: "contactGroupMemberAdd",
    label: "heavy",
    idempotent: true,
    success: 201,
    content: ["application/json"],
    plan: { minimum: "pro" },
    limits: [
      { kind: "batch", subject: "request", limit: 50 },
      { kind: "batch", subject: "request", limit: 3 },
    ],
    scopes: { classic: ["contact_group:write:admin"], granular: [] },
  },
  "contactGroups.removeMembers": {
    method: "DELETE",
    path: "/contacts/groups/{groupId}/members",
    zoomId: "contactGroupMemberRemove",
    label: "heavy",
    idempotent: true,
    success: 204,
    requiredQuery: ["member_ids"],
    plan: { minimum: "pro" },
    limits: [{ kind: "batch", subject: "request", limit: 20 }],
    scopes: { classic: ["contact_group:write:admin"], granular: [] },
  },
  "divisions.list": {
    method: "GET",
    path: "/divisions",
    zoomId: "listDivisions",
    label: "light",
    idempotent: true,
    success: 200,
    pagination: { items: "divisions", token: "next_page_token" },
    scopes: { classic: ["division:read:admin"], granular: ["division:read:list_divisions:admin"] },
  },
  "divisions.create": {
    method: "POST",
    path: "/divisions",
    zoomId: "Createadivision",
    label: "light",
    idempotent: false,
    success: 201,
    content: ["application/json"],
    required: ["division_name"],
    limits: [{ kind: "total", subject: "account", limit: 500 }],
    scopes: { classic: ["division:write:admin"], granular: ["division:write:division:admin"] },
  },
  "divisions.get": {
    method: "GET",
    path: "/divisions/{divisionId}",
    zoomId: "Getdivision",
    label: "light",
    idempotent: true,
    success: 200,
    scopes: { classic: ["division:read:admin", "division:write:admin"], granular: ["division:read:division:admin"] },
  },
  "divisions.update": {
    method: "PATCH",
    path: "/divisions/{divisionId}",
    zoomId: "Updateadivision",
    label: "light",
    idempotent: true,
    success: 204,
    content: ["application/json"],
    scopes: { classic: ["division:write:admin"], granular: ["division:update:division:admin"] },
  },
  "divisions.delete": {
    method: "DELETE",
    path: "/divisions/{divisionId}",
    zoomId: "Deletedivision",
    label: "light",
    idempotent: true,
    success: 204,
    scopes: { classic: ["division:write:admin"], granular: ["division:delete:division:admin"] },
  },
  "divisions.listMembers": {
    method: "GET",
    path: "/divisions/{divisionId}/users",
    zoomId: "listDivisionMembers",
    label: "light",
    idempotent: true,
    success: 200,
    pagination: { items: "users", token: "next_page_token" },
    scopes: { classic: ["division:read:admin"], granular: ["division:read:member:admin"] },
  },
  "divisions.addMembers": {
    method: "POST",
    path: "/divisions/{divisionId}/users",
    zoomId: "assigndivisionMember",
    label: "medium",
    idempotent: true,
    success: 201,
    content: ["application/json"],
    scopes: { classic: ["division:write:admin"], granular: ["division:write:member:admin"] },
  },
  "contacts.search": {
    method: "GET",
    path: "/contacts",
    zoomId: "searchCompanyContacts",
    label: "medium",
    idempotent: true,
    success: 200,
    requiredQuery: ["search_key"],
    pagination: { items: "contacts", token: "next_page_token" },
    scopes: {
      classic: ["contact:read:admin", "contact:read"],
      granular: ["contact:read:list_contacts", "contact:read:list_contacts:admin"],
    },
  },
  "contacts.list": {
    method: "GET",
    path: "/chat/users/me/contacts",
    zoomId: "getUserContacts",
    label: "medium",
    idempotent: true,
    success: 200,
    pagination: { items: "contacts", token: "next_page_token" },
    scopes: { classic: ["chat_contact:read"], granular: ["team_chat:read:list_contacts"] },
  },
  "contacts.get": {
    method: "GET",
    path: "/chat/users/me/contacts/{identifier}",
    zoomId: "getUserContact",
    label: "medium",
    idempotent: true,
    success: 200,
    scopes: { classic: ["chat_contact:read"], granular: ["team_chat:read:contact"] },
  },
};
