/**
 * The kind of each error that the spec documents, by operation, status and code.
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
  "users.list": 124 | 201 | 300 | 403 | 429 | 2300 | 3001 | 4700 | 4711;
  "users.create":
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
  "users.checkEmail": 124 | 201 | 300 | 429 | 1001 | 4700 | 4711;
  "users.updateFeatures": 124 | 200 | 201 | 300 | 429 | 4700 | 4711;
  "users.getZak": 124 | 201 | 300 | 429 | 1001 | 4700 | 4711;
  "users.getSummary": 124 | 201 | 300 | 403 | 429 | 2300 | 3001 | 4700 | 4711;
  "users.checkVanityName": 124 | 201 | 300 | 429 | 4700 | 4711;
  "users.get": 124 | 201 | 300 | 429 | 1001 | 1010 | 1120 | 4700 | 4711;
  "users.update":
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
  "users.delete": 124 | 200 | 201 | 300 | 429 | 1000 | 1001 | 1010 | 1107 | 1117 | 1120 | 4700 | 4711;
  "users.listAssistants": 124 | 201 | 300 | 429 | 1001 | 1010 | 4700 | 4711;
  "users.addAssistants": 124 | 200 | 201 | 300 | 429 | 1001 | 1010 | 4700 | 4711;
  "users.deleteAssistants": 124 | 201 | 300 | 429 | 1001 | 1010 | 4700 | 4711;
  "users.deleteAssistant": 124 | 201 | 300 | 429 | 1001 | 1010 | 4700 | 4711;
  "users.listCollaborationDevices": 124 | 201 | 300 | 429 | 1001 | 4700 | 4711;
  "users.getCollaborationDevice": 124 | 201 | 300 | 429 | 1001 | 1238 | 4700 | 4711;
  "users.updateEmail": 124 | 200 | 201 | 300 | 429 | 1000 | 1001 | 1010 | 1107 | 1116 | 4700 | 4711;
  "users.listMeetingSummaryTemplates": 124 | 201 | 300 | 429 | 1001 | 4700 | 4711;
  "users.getMeetingTemplate": 124 | 201 | 300 | 429 | 1001 | 4700 | 4711;
  "users.updatePassword":
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
  "users.getPermissions": 124 | 201 | 300 | 429 | 1001 | 1010 | 4700 | 4711;
  "users.uploadPicture": 120 | 124 | 200 | 201 | 300 | 429 | 1001 | 1010 | 4700 | 4711;
  "users.deletePicture": 124 | 200 | 201 | 300 | 429 | 1001 | 4700 | 4711;
  "users.getPresenceStatus": 124 | 201 | 300 | 429 | 1001 | 4700 | 4711 | 5301 | 5411;
  "users.updatePresenceStatus": 124 | 201 | 300 | 429 | 1001 | 4700 | 4711 | 5301 | 5411;
  "users.listSchedulers": 124 | 201 | 300 | 429 | 1001 | 1010 | 4700 | 4711;
  "users.deleteSchedulers": 124 | 201 | 300 | 429 | 1001 | 1010 | 4700 | 4711;
  "users.deleteScheduler": 124 | 201 | 300 | 429 | 1001 | 1010 | 4700 | 4711;
  "users.getSettings": 124 | 201 | 300 | 429 | 1000 | 1001 | 1010 | 1120 | 4700 | 4711;
  "users.updateSettings":
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
  "users.uploadVirtualBackground": -1 | 120 | 124 | 201 | 300 | 429 | 1001 | 4700 | 4711;
  "users.deleteVirtualBackgrounds": 124 | 201 | 300 | 429 | 1001 | 4700 | 4711;
  "users.updateStatus": 124 | 200 | 201 | 300 | 429 | 1000 | 1001 | 1010 | 2033 | 3412 | 4700 | 4711;
  "users.getToken": 124 | 201 | 300 | 429 | 1001 | 1010 | 2300 | 4700 | 4711;
  "users.revokeSsoToken": 124 | 201 | 300 | 429 | 1001 | 2300 | 4700 | 4711;
  "groups.list": 124 | 200 | 201 | 300 | 429 | 4130 | 4700 | 4711;
  "groups.create": 124 | 200 | 201 | 300 | 429 | 4130 | 4132 | 4700 | 4711;
  "groups.get": 124 | 200 | 201 | 300 | 429 | 1010 | 4130 | 4700 | 4711;
  "groups.update": 124 | 200 | 201 | 300 | 429 | 1010 | 4130 | 4132 | 4700 | 4711;
  "groups.delete": 124 | 200 | 201 | 300 | 429 | 4130 | 4700 | 4711;
  "groups.listAdmins": 124 | 200 | 201 | 300 | 429 | 4130 | 4700 | 4711;
  "groups.addAdmins": 124 | 200 | 201 | 300 | 429 | 4130 | 4700 | 4711;
  "groups.deleteAdmin": 124 | 200 | 201 | 300 | 429 | 4130 | 4138 | 4700 | 4711;
  "groups.listChannels": 124 | 201 | 300 | 429 | 4130 | 4700 | 4711;
  "groups.getLockSettings": 124 | 200 | 201 | 300 | 429 | 4130 | 4700 | 4711;
  "groups.updateLockSettings": 124 | 200 | 201 | 300 | 429 | 4130 | 4700 | 4711;
  "groups.listMembers": 124 | 200 | 201 | 300 | 429 | 4130 | 4700 | 4711;
  "groups.addMembers": 124 | 200 | 201 | 300 | 429 | 4130 | 4700 | 4711;
  "groups.updateMember": 124 | 200 | 201 | 300 | 429 | 1010 | 4130 | 4131 | 4700 | 4711;
  "groups.deleteMember": 124 | 200 | 201 | 300 | 429 | 1010 | 4130 | 4131 | 4700 | 4711;
  "groups.getSettings": 124 | 200 | 201 | 300 | 429 | 4130 | 4700 | 4711;
  "groups.updateSettings": 124 | 200 | 201 | 300 | 429 | 4130 | 4700 | 4711;
  "groups.getWebinarRegistrationSettings": 124 | 201 | 300 | 429 | 4130 | 4700 | 4711;
  "groups.updateWebinarRegistrationSettings": 124 | 200 | 201 | 300 | 429 | 4130 | 4700 | 4711;
  "groups.uploadVirtualBackground": -1 | 120 | 124 | 201 | 300 | 429 | 1001 | 4700 | 4711;
  "groups.deleteVirtualBackgrounds": 124 | 201 | 300 | 429 | 4130 | 4700 | 4711;
  "contactGroups.list": 124 | 200 | 201 | 300 | 429 | 4700 | 4711;
  "contactGroups.create": 124 | 200 | 201 | 300 | 429 | 4700 | 4711;
  "contactGroups.get": 124 | 200 | 201 | 300 | 429 | 4700 | 4711;
  "contactGroups.update": 124 | 200 | 201 | 300 | 429 | 4700 | 4711;
  "contactGroups.delete": 124 | 200 | 201 | 300 | 429 | 4700 | 4711;
  "contactGroups.listMembers": 124 | 200 | 201 | 300 | 429 | 4700 | 4711;
  "contactGroups.addMembers": 124 | 200 | 201 | 300 | 429 | 4700 | 4711;
  "contactGroups.removeMembers": 124 | 200 | 201 | 300 | 429 | 4700 | 4711;
  "divisions.list": 124 | 300 | 429 | 4700 | 4711 | 30031002 | 30031004;
  "divisions.create": 124 | 300 | 429 | 4700 | 4711 | 40005 | 42006 | 30031002 | 30031004;
  "divisions.get": 124 | 300 | 429 | 4700 | 4711 | 30031002 | 30031004;
  "divisions.update": 124 | 300 | 429 | 4700 | 4711 | 30031002 | 30031004;
  "divisions.delete": 124 | 300 | 429 | 4700 | 4711 | 42011 | 42012 | 30031002 | 30031004;
  "divisions.listMembers": 124 | 300 | 429 | 4700 | 4711 | 30031002 | 30031004;
  "divisions.addMembers": 124 | 300 | 429 | 4700 | 4711 | 40406 | 30031002 | 30031004;
  "contacts.search": 124 | 201 | 300 | 429 | 4700 | 4711;
  "contacts.list": 124 | 201 | 300 | 429 | 4700 | 4711;
  "contacts.get": 124 | 201 | 300 | 429 | 1001 | 4700 | 4711 | 5301;
}

/** Keys are `status/code`; a code that Zoom does not give is `null`. */
export const errorKinds: { readonly [Id in OperationId]: { readonly [statusAndCode: string]: ErrorKind } } = {
  "users.list": {
    "400/124": "unauthenticated",
    "400/300": "validation",
    "400/2300": "not_found",
    "400/4711": "scope",
    "401/124": "unauthenticated",
    "401/201": "unauthenticated",
    "401/4700": "unauthenticated",
    "403/403": "permission",
    "403/3001": "permission",
    "403/null": "permission",
    "429/429": "rate_limited",
  },
  "users.create": {
    "400/200": "permission",
    "400/300": "validation",
    "400/1000": "conflict",
    "400/1009": "conflict",
    "400/1107": "permission",
    "400/1108": "plan_required",
    "400/1116": "validation",
    "400/1135": "unsupported",
    "400/2002": "plan_required",
    "400/2016": "permission",
    "400/2032": "plan_required",
    "400/2033": "plan_required",
    "400/2034": "plan_required",
    "400/2035": "permission",
    "400/2036": "permission",
    "400/2037": "permission",
    "400/2038": "plan_required",
    "400/3412": "plan_required",
    "400/11321": "permission",
    "400/4711": "scope",
    "401/124": "unauthenticated",
    "401/201": "unauthenticated",
    "401/4700": "unauthenticated",
    "404/1102": "plan_required",
    "404/4130": "not_found",
    "409/1005": "conflict",
    "429/429": "rate_limited",
  },
  "users.checkEmail": {
    "400/300": "validation",
    "400/4711": "scope",
    "401/124": "unauthenticated",
    "401/201": "unauthenticated",
    "401/4700": "unauthenticated",
    "404/1001": "not_found",
    "429/429": "rate_limited",
  },
  "users.updateFeatures": {
    "400/200": "plan_required",
    "400/300": "validation",
    "400/4711": "scope",
    "401/124": "unauthenticated",
    "401/201": "unauthenticated",
    "401/4700": "unauthenticated",
    "429/429": "rate_limited",
  },
  "users.getZak": {
    "400/1001": "not_found",
    "400/300": "validation",
    "400/4711": "scope",
    "401/124": "unauthenticated",
    "401/201": "unauthenticated",
    "401/4700": "unauthenticated",
    "404/1001": "not_found",
    "429/429": "rate_limited",
  },
  "users.getSummary": {
    "400/124": "unauthenticated",
    "400/2300": "not_found",
    "400/300": "validation",
    "400/4711": "scope",
    "401/124": "unauthenticated",
    "401/201": "unauthenticated",
    "401/4700": "unauthenticated",
    "403/403": "permission",
    "403/3001": "permission",
    "403/null": "permission",
    "429/429": "rate_limited",
  },
  "users.checkVanityName": {
    "400/300": "validation",
    "400/4711": "scope",
    "401/124": "unauthenticated",
    "401/201": "unauthenticated",
    "401/4700": "unauthenticated",
    "429/429": "rate_limited",
  },
  "users.get": {
    "400/1010": "not_in_account",
    "400/1120": "not_found",
    "400/300": "validation",
    "400/4711": "scope",
    "401/124": "unauthenticated",
    "401/201": "unauthenticated",
    "401/4700": "unauthenticated",
    "404/1001": "not_found",
    "429/429": "rate_limited",
  },
  "users.update": {
    "400/200": "permission",
    "400/300": "validation",
    "400/1010": "not_in_account",
    "400/1108": "plan_required",
    "400/1109": "plan_required",
    "400/1120": "not_found",
    "400/2033": "plan_required",
    "400/2034": "plan_required",
    "400/2038": "plan_required",
    "400/2039": "plan_required",
    "400/3412": "plan_required",
    "400/4100": "conflict",
    "400/4711": "scope",
    "401/124": "unauthenticated",
    "401/201": "unauthenticated",
    "401/4700": "unauthenticated",
    "404/1001": "not_found",
    "429/429": "rate_limited",
  },
  "users.delete": {
    "400/200": "unsupported",
    "400/300": "validation",
    "400/1000": "conflict",
    "400/1010": "not_in_account",
    "400/1107": "permission",
    "400/1117": "permission",
    "400/1120": "not_found",
    "400/4711": "scope",
    "401/124": "unauthenticated",
    "401/201": "unauthenticated",
    "401/4700": "unauthenticated",
    "404/1001": "not_found",
    "429/429": "rate_limited",
  },
  "users.listAssistants": {
    "400/1010": "not_in_account",
    "400/300": "validation",
    "400/4711": "scope",
    "401/124": "unauthenticated",
    "401/201": "unauthenticated",
    "401/4700": "unauthenticated",
    "404/1001": "not_found",
    "429/429": "rate_limited",
  },
  "users.addAssistants": {
    "400/200": "plan_required",
    "400/1010": "not_in_account",
    "400/300": "validation",
    "400/4711": "scope",
    "401/124": "unauthenticated",
    "401/201": "unauthenticated",
    "401/4700": "unauthenticated",
    "404/1001": "not_found",
    "429/429": "rate_limited",
  },
  "users.deleteAssistants": {
    "400/1010": "not_in_account",
    "400/300": "validation",
    "400/4711": "scope",
    "401/124": "unauthenticated",
    "401/201": "unauthenticated",
    "401/4700": "unauthenticated",
    "404/1001": "not_found",
    "429/429": "rate_limited",
  },
  "users.deleteAssistant": {
    "400/1010": "not_in_account",
    "400/300": "validation",
    "400/4711": "scope",
    "401/124": "unauthenticated",
    "401/201": "unauthenticated",
    "401/4700": "unauthenticated",
    "404/1001": "not_found",
    "429/429": "rate_limited",
  },
  "users.listCollaborationDevices": {
    "400/300": "validation",
    "400/4711": "scope",
    "401/124": "unauthenticated",
    "401/201": "unauthenticated",
    "401/4700": "unauthenticated",
    "404/1001": "not_found",
    "429/429": "rate_limited",
  },
  "users.getCollaborationDevice": {
    "400/300": "validation",
    "400/4711": "scope",
    "401/124": "unauthenticated",
    "401/201": "unauthenticated",
    "401/4700": "unauthenticated",
    "404/1001": "not_found",
    "404/1238": "not_found",
    "429/429": "rate_limited",
  },
  "users.updateEmail": {
    "400/200": "permission",
    "400/1000": "permission",
    "400/1010": "not_in_account",
    "400/1107": "permission",
    "400/1116": "validation",
    "400/300": "validation",
    "400/4711": "scope",
    "401/124": "unauthenticated",
    "401/201": "unauthenticated",
    "401/4700": "unauthenticated",
    "404/1001": "not_found",
    "429/429": "rate_limited",
  },
  "users.listMeetingSummaryTemplates": {
    "400/300": "validation",
    "400/4711": "scope",
    "401/124": "unauthenticated",
    "401/201": "unauthenticated",
    "401/4700": "unauthenticated",
    "404/1001": "not_found",
    "429/429": "rate_limited",
  },
  "users.getMeetingTemplate": {
    "400/null": "validation",
    "400/300": "validation",
    "400/4711": "scope",
    "401/124": "unauthenticated",
    "401/201": "unauthenticated",
    "401/4700": "unauthenticated",
    "404/1001": "not_found",
    "429/429": "rate_limited",
  },
  "users.updatePassword": {
    "400/300": "validation",
    "400/1010": "not_in_account",
    "400/1117": "permission",
    "400/1123": "unsupported",
    "400/1124": "validation",
    "400/1125": "validation",
    "400/1126": "validation",
    "400/1127": "validation",
    "400/1128": "validation",
    "400/1129": "validation",
    "400/1130": "validation",
    "400/1131": "validation",
    "400/1136": "validation",
    "400/4711": "scope",
    "401/124": "unauthenticated",
    "401/201": "unauthenticated",
    "401/4700": "unauthenticated",
    "404/1001": "not_found",
    "429/429": "rate_limited",
  },
  "users.getPermissions": {
    "400/1010": "not_in_account",
    "400/300": "validation",
    "400/4711": "scope",
    "401/124": "unauthenticated",
    "401/201": "unauthenticated",
    "401/4700": "unauthenticated",
    "404/1001": "not_found",
    "429/429": "rate_limited",
  },
  "users.uploadPicture": {
    "400/120": "validation",
    "400/200": "permission",
    "400/300": "validation",
    "400/1010": "not_in_account",
    "400/4711": "scope",
    "401/124": "unauthenticated",
    "401/201": "unauthenticated",
    "401/4700": "unauthenticated",
    "404/1001": "not_found",
    "429/429": "rate_limited",
  },
  "users.deletePicture": {
    "400/200": "permission",
    "400/300": "validation",
    "400/4711": "scope",
    "401/124": "unauthenticated",
    "401/201": "unauthenticated",
    "401/4700": "unauthenticated",
    "404/1001": "not_found",
    "429/429": "rate_limited",
  },
  "users.getPresenceStatus": {
    "400/5301": "conflict",
    "400/5411": "permission",
    "400/300": "validation",
    "400/4711": "scope",
    "401/124": "unauthenticated",
    "401/201": "unauthenticated",
    "401/4700": "unauthenticated",
    "404/1001": "not_found",
    "429/429": "rate_limited",
  },
  "users.updatePresenceStatus": {
    "400/5301": "conflict",
    "400/5411": "permission",
    "400/300": "validation",
    "400/4711": "scope",
    "401/124": "unauthenticated",
    "401/201": "unauthenticated",
    "401/4700": "unauthenticated",
    "404/1001": "not_found",
    "429/429": "rate_limited",
  },
  "users.listSchedulers": {
    "400/1010": "not_in_account",
    "400/300": "validation",
    "400/4711": "scope",
    "401/124": "unauthenticated",
    "401/201": "unauthenticated",
    "401/4700": "unauthenticated",
    "404/1001": "not_found",
    "429/429": "rate_limited",
  },
  "users.deleteSchedulers": {
    "400/1010": "not_in_account",
    "400/300": "validation",
    "400/4711": "scope",
    "401/124": "unauthenticated",
    "401/201": "unauthenticated",
    "401/4700": "unauthenticated",
    "404/1001": "not_found",
    "429/429": "rate_limited",
  },
  "users.deleteScheduler": {
    "400/1010": "not_in_account",
    "400/300": "validation",
    "400/4711": "scope",
    "401/124": "unauthenticated",
    "401/201": "unauthenticated",
    "401/4700": "unauthenticated",
    "404/1001": "not_found",
    "429/429": "rate_limited",
  },
  "users.getSettings": {
    "400/1000": "conflict",
    "400/1010": "not_in_account",
    "400/1120": "not_found",
    "400/300": "validation",
    "400/4711": "scope",
    "401/124": "unauthenticated",
    "401/201": "unauthenticated",
    "401/4700": "unauthenticated",
    "404/1001": "not_found",
    "429/429": "rate_limited",
  },
  "users.updateSettings": {
    "400/200": "plan_required",
    "400/300": "validation",
    "400/1010": "not_in_account",
    "400/1108": "plan_required",
    "400/1120": "not_found",
    "400/1122": "plan_required",
    "400/1204": "conflict",
    "400/1205": "conflict",
    "400/1206": "plan_required",
    "400/1207": "plan_required",
    "400/1208": "plan_required",
    "400/1209": "plan_required",
    "400/1210": "plan_required",
    "400/1211": "plan_required",
    "400/1228": "plan_required",
    "400/1233": "unsupported",
    "400/1234": "unsupported",
    "400/1242": "conflict",
    "400/4711": "scope",
    "401/124": "unauthenticated",
    "401/201": "unauthenticated",
    "401/4700": "unauthenticated",
    "404/1001": "not_found",
    "429/429": "rate_limited",
  },
  "users.uploadVirtualBackground": {
    "400/120": "validation",
    "400/-1": "validation",
    "400/300": "validation",
    "400/4711": "scope",
    "401/124": "unauthenticated",
    "401/201": "unauthenticated",
    "401/4700": "unauthenticated",
    "404/1001": "not_found",
    "404/null": "not_found",
    "429/429": "rate_limited",
  },
  "users.deleteVirtualBackgrounds": {
    "400/300": "validation",
    "400/4711": "scope",
    "401/124": "unauthenticated",
    "401/201": "unauthenticated",
    "401/4700": "unauthenticated",
    "404/1001": "not_found",
    "429/429": "rate_limited",
  },
  "users.updateStatus": {
    "400/200": "permission",
    "400/300": "validation",
    "400/1000": "conflict",
    "400/1010": "not_in_account",
    "400/2033": "plan_required",
    "400/3412": "plan_required",
    "400/4711": "scope",
    "401/124": "unauthenticated",
    "401/201": "unauthenticated",
    "401/4700": "unauthenticated",
    "404/1001": "not_found",
    "429/429": "rate_limited",
  },
  "users.getToken": {
    "400/124": "unauthenticated",
    "400/1010": "not_in_account",
    "400/2300": "not_found",
    "400/300": "validation",
    "400/4711": "scope",
    "401/124": "unauthenticated",
    "401/201": "unauthenticated",
    "401/4700": "unauthenticated",
    "404/1001": "not_found",
    "429/429": "rate_limited",
  },
  "users.revokeSsoToken": {
    "400/124": "unauthenticated",
    "400/2300": "not_found",
    "400/300": "validation",
    "400/4711": "scope",
    "401/124": "unauthenticated",
    "401/201": "unauthenticated",
    "401/4700": "unauthenticated",
    "404/1001": "not_found",
    "429/429": "rate_limited",
  },
  "groups.list": {
    "200/200": "plan_required",
    "400/200": "plan_required",
    "400/300": "validation",
    "400/4711": "scope",
    "401/124": "unauthenticated",
    "401/201": "unauthenticated",
    "401/4700": "unauthenticated",
    "404/4130": "not_found",
    "429/429": "rate_limited",
  },
  "groups.create": {
    "200/200": "plan_required",
    "400/200": "plan_required",
    "400/300": "validation",
    "400/4711": "scope",
    "401/124": "unauthenticated",
    "401/201": "unauthenticated",
    "401/4700": "unauthenticated",
    "404/4130": "not_found",
    "409/4132": "conflict",
    "429/429": "rate_limited",
  },
  "groups.get": {
    "200/200": "plan_required",
    "400/200": "plan_required",
    "400/1010": "not_in_account",
    "400/300": "validation",
    "400/4711": "scope",
    "401/124": "unauthenticated",
    "401/201": "unauthenticated",
    "401/4700": "unauthenticated",
    "404/4130": "not_found",
    "429/429": "rate_limited",
  },
  "groups.update": {
    "200/200": "plan_required",
    "200/1010": "not_in_account",
    "400/200": "plan_required",
    "400/1010": "not_in_account",
    "400/300": "validation",
    "400/4711": "scope",
    "401/124": "unauthenticated",
    "401/201": "unauthenticated",
    "401/4700": "unauthenticated",
    "404/4130": "not_found",
    "409/4132": "conflict",
    "429/429": "rate_limited",
  },
  "groups.delete": {
    "200/200": "plan_required",
    "400/200": "plan_required",
    "400/300": "not_found",
    "400/4711": "scope",
    "401/124": "unauthenticated",
    "401/201": "unauthenticated",
    "401/4700": "unauthenticated",
    "404/4130": "not_found",
    "429/429": "rate_limited",
  },
  "groups.listAdmins": {
    "200/200": "plan_required",
    "400/200": "plan_required",
    "400/300": "validation",
    "400/4711": "scope",
    "401/124": "unauthenticated",
    "401/201": "unauthenticated",
    "401/4700": "unauthenticated",
    "404/4130": "not_found",
    "429/429": "rate_limited",
  },
  "groups.addAdmins": {
    "200/200": "plan_required",
    "400/200": "plan_required",
    "400/300": "validation",
    "400/4711": "scope",
    "401/124": "unauthenticated",
    "401/201": "unauthenticated",
    "401/4700": "unauthenticated",
    "404/4130": "not_found",
    "429/429": "rate_limited",
  },
  "groups.deleteAdmin": {
    "200/200": "plan_required",
    "400/200": "plan_required",
    "400/4138": "not_found",
    "400/300": "validation",
    "400/4711": "scope",
    "401/124": "unauthenticated",
    "401/201": "unauthenticated",
    "401/4700": "unauthenticated",
    "404/4130": "not_found",
    "429/429": "rate_limited",
  },
  "groups.listChannels": {
    "400/300": "validation",
    "400/4711": "scope",
    "401/124": "unauthenticated",
    "401/201": "unauthenticated",
    "401/4700": "unauthenticated",
    "404/4130": "not_found",
    "429/429": "rate_limited",
  },
  "groups.getLockSettings": {
    "200/200": "plan_required",
    "400/200": "plan_required",
    "400/300": "validation",
    "400/4711": "scope",
    "401/124": "unauthenticated",
    "401/201": "unauthenticated",
    "401/4700": "unauthenticated",
    "404/4130": "not_found",
    "429/429": "rate_limited",
  },
  "groups.updateLockSettings": {
    "400/200": "plan_required",
    "400/300": "validation",
    "400/4711": "scope",
    "401/124": "unauthenticated",
    "401/201": "unauthenticated",
    "401/4700": "unauthenticated",
    "404/4130": "not_found",
    "429/429": "rate_limited",
  },
  "groups.listMembers": {
    "200/200": "plan_required",
    "400/200": "plan_required",
    "400/300": "validation",
    "400/4711": "scope",
    "401/124": "unauthenticated",
    "401/201": "unauthenticated",
    "401/4700": "unauthenticated",
    "404/4130": "not_found",
    "429/429": "rate_limited",
  },
  "groups.addMembers": {
    "200/200": "plan_required",
    "400/200": "plan_required",
    "400/300": "validation",
    "400/4711": "scope",
    "401/124": "unauthenticated",
    "401/201": "unauthenticated",
    "401/4700": "unauthenticated",
    "404/4130": "not_found",
    "429/429": "rate_limited",
  },
  "groups.updateMember": {
    "400/200": "plan_required",
    "400/300": "validation",
    "400/1010": "not_in_account",
    "400/4711": "scope",
    "401/124": "unauthenticated",
    "401/201": "unauthenticated",
    "401/4700": "unauthenticated",
    "404/4130": "not_found",
    "404/4131": "not_found",
    "429/429": "rate_limited",
  },
  "groups.deleteMember": {
    "200/200": "plan_required",
    "400/200": "plan_required",
    "400/1010": "not_in_account",
    "400/300": "validation",
    "400/4711": "scope",
    "401/124": "unauthenticated",
    "401/201": "unauthenticated",
    "401/4700": "unauthenticated",
    "404/4130": "not_found",
    "404/4131": "not_found",
    "429/429": "rate_limited",
  },
  "groups.getSettings": {
    "200/200": "plan_required",
    "400/200": "plan_required",
    "400/300": "validation",
    "400/4711": "scope",
    "401/124": "unauthenticated",
    "401/201": "unauthenticated",
    "401/4700": "unauthenticated",
    "404/4130": "not_found",
    "429/429": "rate_limited",
  },
  "groups.updateSettings": {
    "200/200": "plan_required",
    "400/200": "plan_required",
    "400/300": "validation",
    "400/4711": "scope",
    "401/124": "unauthenticated",
    "401/201": "unauthenticated",
    "401/4700": "unauthenticated",
    "404/4130": "not_found",
    "429/429": "rate_limited",
  },
  "groups.getWebinarRegistrationSettings": {
    "400/300": "validation",
    "400/4711": "scope",
    "401/124": "unauthenticated",
    "401/201": "unauthenticated",
    "401/4700": "unauthenticated",
    "404/4130": "not_found",
    "429/429": "rate_limited",
  },
  "groups.updateWebinarRegistrationSettings": {
    "200/200": "plan_required",
    "400/200": "plan_required",
    "400/300": "validation",
    "400/4711": "scope",
    "401/124": "unauthenticated",
    "401/201": "unauthenticated",
    "401/4700": "unauthenticated",
    "404/4130": "not_found",
    "429/429": "rate_limited",
  },
  "groups.uploadVirtualBackground": {
    "400/120": "validation",
    "400/-1": "validation",
    "400/300": "validation",
    "400/4711": "scope",
    "401/124": "unauthenticated",
    "401/201": "unauthenticated",
    "401/4700": "unauthenticated",
    "404/1001": "not_found",
    "429/429": "rate_limited",
  },
  "groups.deleteVirtualBackgrounds": {
    "400/300": "validation",
    "400/4711": "scope",
    "401/124": "unauthenticated",
    "401/201": "unauthenticated",
    "401/4700": "unauthenticated",
    "404/4130": "not_found",
    "429/429": "rate_limited",
  },
  "contactGroups.list": {
    "400/200": "plan_required",
    "400/300": "validation",
    "400/4711": "scope",
    "401/124": "unauthenticated",
    "401/201": "unauthenticated",
    "401/4700": "unauthenticated",
    "429/429": "rate_limited",
  },
  "contactGroups.create": {
    "400/200": "plan_required",
    "400/300": "validation",
    "400/4711": "scope",
    "401/124": "unauthenticated",
    "401/201": "unauthenticated",
    "401/4700": "unauthenticated",
    "429/429": "rate_limited",
  },
  "contactGroups.get": {
    "400/200": "plan_required",
    "400/300": "not_found",
    "400/4711": "scope",
    "401/124": "unauthenticated",
    "401/201": "unauthenticated",
    "401/4700": "unauthenticated",
    "429/429": "rate_limited",
  },
  "contactGroups.update": {
    "400/200": "plan_required",
    "400/300": "not_found",
    "400/4711": "scope",
    "401/124": "unauthenticated",
    "401/201": "unauthenticated",
    "401/4700": "unauthenticated",
    "429/429": "rate_limited",
  },
  "contactGroups.delete": {
    "400/200": "plan_required",
    "400/300": "not_found",
    "400/4711": "scope",
    "401/124": "unauthenticated",
    "401/201": "unauthenticated",
    "401/4700": "unauthenticated",
    "429/429": "rate_limited",
  },
  "contactGroups.listMembers": {
    "400/200": "plan_required",
    "400/300": "not_found",
    "400/4711": "scope",
    "401/124": "unauthenticated",
    "401/201": "unauthenticated",
    "401/4700": "unauthenticated",
    "429/429": "rate_limited",
  },
  "contactGroups.addMembers": {
    "400/200": "plan_required",
    "400/300": "not_found",
    "400/4711": "scope",
    "401/124": "unauthenticated",
    "401/201": "unauthenticated",
    "401/4700": "unauthenticated",
    "429/429": "rate_limited",
  },
  "contactGroups.removeMembers": {
    "400/200": "plan_required",
    "400/300": "not_found",
    "400/4711": "scope",
    "401/124": "unauthenticated",
    "401/201": "unauthenticated",
    "401/4700": "unauthenticated",
    "429/429": "rate_limited",
  },
  "divisions.list": {
    "400/null": "validation",
    "400/300": "validation",
    "400/4711": "scope",
    "401/30031002": "unauthenticated",
    "401/30031004": "unauthenticated",
    "401/124": "unauthenticated",
    "401/4700": "unauthenticated",
    "403/null": "permission",
    "429/429": "rate_limited",
  },
  "divisions.create": {
    "400/40005": "validation",
    "400/42006": "plan_required",
    "400/300": "validation",
    "400/4711": "scope",
    "401/30031002": "unauthenticated",
    "401/30031004": "unauthenticated",
    "401/124": "unauthenticated",
    "401/4700": "unauthenticated",
    "403/null": "permission",
    "409/null": "conflict",
    "429/429": "rate_limited",
  },
  "divisions.get": {
    "400/null": "validation",
    "400/300": "validation",
    "400/4711": "scope",
    "401/30031002": "unauthenticated",
    "401/30031004": "unauthenticated",
    "401/124": "unauthenticated",
    "401/4700": "unauthenticated",
    "403/null": "permission",
    "404/null": "not_found",
    "429/429": "rate_limited",
  },
  "divisions.update": {
    "400/null": "validation",
    "400/300": "validation",
    "400/4711": "scope",
    "401/30031002": "unauthenticated",
    "401/30031004": "unauthenticated",
    "401/124": "unauthenticated",
    "401/4700": "unauthenticated",
    "403/null": "permission",
    "404/null": "not_found",
    "409/null": "conflict",
    "429/429": "rate_limited",
  },
  "divisions.delete": {
    "400/42011": "unsupported",
    "400/42012": "conflict",
    "400/300": "validation",
    "400/4711": "scope",
    "401/30031002": "unauthenticated",
    "401/30031004": "unauthenticated",
    "401/124": "unauthenticated",
    "401/4700": "unauthenticated",
    "403/null": "permission",
    "404/null": "not_found",
    "429/429": "rate_limited",
  },
  "divisions.listMembers": {
    "400/null": "validation",
    "400/300": "validation",
    "400/4711": "scope",
    "401/30031002": "unauthenticated",
    "401/30031004": "unauthenticated",
    "401/124": "unauthenticated",
    "401/4700": "unauthenticated",
    "403/null": "permission",
    "404/null": "not_found",
    "429/429": "rate_limited",
  },
  "divisions.addMembers": {
    "400/null": "validation",
    "400/300": "validation",
    "400/4711": "scope",
    "401/30031002": "unauthenticated",
    "401/30031004": "unauthenticated",
    "401/124": "unauthenticated",
    "401/4700": "unauthenticated",
    "403/null": "permission",
    "404/40406": "not_found",
    "429/429": "rate_limited",
  },
  "contacts.search": {
    "400/300": "validation",
    "400/4711": "scope",
    "401/124": "unauthenticated",
    "401/201": "unauthenticated",
    "401/4700": "unauthenticated",
    "429/429": "rate_limited",
  },
  "contacts.list": {
    "400/300": "validation",
    "400/4711": "scope",
    "401/124": "unauthenticated",
    "401/201": "unauthenticated",
    "401/4700": "unauthenticated",
    "429/429": "rate_limited",
  },
  "contacts.get": {
    "400/5301": "unsupported",
    "400/300": "validation",
    "400/4711": "scope",
    "401/124": "unauthenticated",
    "401/201": "unauthenticated",
    "401/4700": "unauthenticated",
    "404/1001": "not_found",
    "429/429": "rate_limited",
  },
};

/** What a code of the kind `not_found` did not find, wherever it means the same. */
export const notFoundSubjects: { readonly [code: number]: "user" | "group" | "group_member" } = {
  "1001": "user",
  "4130": "group",
  "4131": "group_member",
};
