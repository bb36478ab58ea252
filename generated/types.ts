import type { WebBlob, WebReadableStream } from "./web.js";
export type FileInput =
  | WebBlob
  | {
      readonly data: Uint8Array | WebReadableStream;
      readonly filename: string;
      readonly type?: string;
    };
export interface paths {
  "/users": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List users
     * Lists the users of the account, one page at a time. Without `status` these are the active users. Pending users have no
     * identifier until they accept their invitation.
     */
    get: operations["users.list"];
    put?: never;
    /**
     * Create a user
     * Creates a user or invites a person to the account, depending on `action`. While Zoom creates a user, other calls on users
     * wait until it has finished.
     */
    post: operations["users.create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/users/{userId}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The user's identifier or e-mail address, or `me` for the user who authorised a user-level app.
         * Server-to-server tokens cannot use `me`.
         * @example uQ3xJ7mTRkyVb2LcNz9sPw
         */
        userId: components["parameters"]["UserId"];
      };
      cookie?: never;
    };
    /**
     * Get a user
     * Returns the profile of a user. For a pending user, `created_at` is the time of the call. The scope `user_info:read` is
     * enough for `me` only.
     */
    get: operations["users.get"];
    put?: never;
    post?: never;
    /**
     * Delete or disassociate a user
     * Deletes a user for good, or releases them from the account with a free account of their own, depending on `action`. What
     * the user owns goes to another user if `transfer_email` and the `transfer_` parameters ask for it. A deletion here does not
     * answer a legal request for erasure of personal data; that is the business of Zoom's support.
     */
    delete: operations["users.delete"];
    options?: never;
    head?: never;
    /**
     * Update a user
     * Updates the fields that are sent and leaves the others unchanged. `type`, `plan_united_type` and `zoom_one_type` exclude
     * each other: send one of them at most. The body can be sent as JSON or as a form.
     */
    patch: operations["users.update"];
    trace?: never;
  };
  "/users/{userId}/account": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The user's identifier or e-mail address, or `me` for the user who authorised a user-level app.
         * Server-to-server tokens cannot use `me`.
         * @example uQ3xJ7mTRkyVb2LcNz9sPw
         */
        userId: components["parameters"]["UserId"];
      };
      cookie?: never;
    };
    get?: never;
    /**
     * Move a user to another account
     * Moves a user of a master account or of a sub account to another account under the same master account. `accountId` is the
     * account that the user leaves, `me` for the master account itself. The user must be neither the owner nor an administrator
     * of that account, and must not share a managed domain with its owner.
     *
     * Note: Zoom documents no error codes. The granular scope is in the list that apps choose from.
     */
    put: operations["users.switchAccount"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/users/summary": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get the number of users
     * Returns how many users the account has, in total and by type.
     */
    get: operations["users.getSummary"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/users/features": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Update a feature of several users
     * Updates one feature, such as the licence type or the webinar capacity, to the same value for up to 30 users. A success does
     * not mean that every user was updated: `fail_details` lists those who were not, with the reason.
     */
    post: operations["users.updateFeatures"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/users/email": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Check an e-mail address
     * Checks whether a user of the account signed up with this e-mail address. Users of other accounts count as not found, and so
     * do those who sign in with single sign-on, Google or Facebook.
     */
    get: operations["users.checkEmail"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/users/vanity_name": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Check a personal meeting room name
     * Checks whether a personal meeting room with this name exists. Such a room belongs to one user permanently, and its name is
     * part of its address.
     */
    get: operations["users.checkVanityName"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/users/{userId}/email": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The user's identifier or e-mail address, or `me` for the user who authorised a user-level app.
         * Server-to-server tokens cannot use `me`.
         * @example uQ3xJ7mTRkyVb2LcNz9sPw
         */
        userId: components["parameters"]["UserId"];
      };
      cookie?: never;
    };
    get?: never;
    /**
     * Update a user's e-mail address
     * Updates the e-mail address with which a user signs in. The new address must be in a domain that the account manages, and
     * no other Zoom user may have it.
     */
    put: operations["users.updateEmail"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/users/{userId}/password": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The user's identifier or e-mail address, or `me` for the user who authorised a user-level app.
         * Server-to-server tokens cannot use `me`.
         * @example uQ3xJ7mTRkyVb2LcNz9sPw
         */
        userId: components["parameters"]["UserId"];
      };
      cookie?: never;
    };
    get?: never;
    /**
     * Update a user's password
     * Updates the password of a user and notifies the user by e-mail. Only the owner and the administrators of the account may do
     * this. Zoom limits how often one password can change within 24 hours.
     */
    put: operations["users.updatePassword"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/users/{userId}/status": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The user's identifier or e-mail address, or `me` for the user who authorised a user-level app.
         * Server-to-server tokens cannot use `me`.
         * @example uQ3xJ7mTRkyVb2LcNz9sPw
         */
        userId: components["parameters"]["UserId"];
      };
      cookie?: never;
    };
    get?: never;
    /**
     * Update a user's status
     * Updates whether a user may sign in: `deactivate` bars the user and takes all licences away, `activate` lets them in again.
     * Two more actions begin and end a shift in Zoom Workforce Management.
     */
    put: operations["users.updateStatus"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/users/{userId}/permissions": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The user's identifier or e-mail address, or `me` for the user who authorised a user-level app.
         * Server-to-server tokens cannot use `me`.
         * @example uQ3xJ7mTRkyVb2LcNz9sPw
         */
        userId: components["parameters"]["UserId"];
      };
      cookie?: never;
    };
    /**
     * Get a user's permissions
     * Returns what the role of the user allows them to see and to edit in the account.
     */
    get: operations["users.getPermissions"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/users/{userId}/token": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The user's identifier or e-mail address, or `me` for the user who authorised a user-level app.
         * Server-to-server tokens cannot use `me`.
         * @example uQ3xJ7mTRkyVb2LcNz9sPw
         */
        userId: components["parameters"]["UserId"];
      };
      cookie?: never;
    };
    /**
     * Get a user's token
     * Returns a token with which an application starts or joins meetings as this user, usually a Zoom Access Key (ZAK). Send
     * `type=zak`: the default is a token that Zoom has deprecated.
     */
    get: operations["users.getToken"];
    put?: never;
    post?: never;
    /**
     * Revoke an SSO token
     * Revokes the token of a user who signed in with single sign-on (SSO), which ends the current session.
     */
    delete: operations["users.revokeSsoToken"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/users/me/zak": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get your Zoom Access Key
     * Returns a Zoom Access Key (ZAK) with which an application starts or joins meetings as the owner of the access token. The
     * key is valid for five minutes. A server-to-server token has no such user; for other users and lifetimes see
     * `users.getToken`.
     */
    get: operations["users.getZak"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/users/{userId}/settings": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The user's identifier or e-mail address, or `me` for the user who authorised a user-level app.
         * Server-to-server tokens cannot use `me`.
         * @example uQ3xJ7mTRkyVb2LcNz9sPw
         */
        userId: components["parameters"]["UserId"];
      };
      cookie?: never;
    };
    /**
     * Get a user's settings
     * Returns the settings of a user for meetings, recordings, telephony, notifications and licences. `option` selects a part
     * that has its own shape, `custom_query_fields` selects single fields.
     */
    get: operations["users.getSettings"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Update a user's settings
     * Updates the settings that are sent and leaves the others unchanged. The body must have the shape that `option` selects.
     * Send updates of one user one after another: Zoom may limit simultaneous ones.
     */
    patch: operations["users.updateSettings"];
    trace?: never;
  };
  "/users/{userId}/settings/virtual_backgrounds": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The user's identifier or e-mail address, or `me` for the user who authorised a user-level app.
         * Server-to-server tokens cannot use `me`.
         * @example uQ3xJ7mTRkyVb2LcNz9sPw
         */
        userId: components["parameters"]["UserId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Upload a virtual background for a user
     * Uploads a picture (JPG, JPEG, GIF or PNG) or a video (MP4 or MOV, 480 × 360 to 1920 × 1080 pixels) of up to 15 MB that the
     * user can show as background in meetings. A user can have ten files.
     */
    post: operations["users.uploadVirtualBackground"];
    /**
     * Delete virtual backgrounds of a user
     * Deletes pictures and videos that the user can show as background in meetings.
     */
    delete: operations["users.deleteVirtualBackgrounds"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/users/{userId}/meeting_templates/{meetingTemplateId}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The user's identifier or e-mail address, or `me` for the user who authorised a user-level app.
         * Server-to-server tokens cannot use `me`.
         * @example uQ3xJ7mTRkyVb2LcNz9sPw
         */
        userId: components["parameters"]["UserId"];
        /**
         * The identifier of one of the user's meeting templates.
         * @example tW8kM3vLRqSg5XyDb2hNcJ
         */
        meetingTemplateId: components["parameters"]["MeetingTemplateId"];
      };
      cookie?: never;
    };
    /**
     * Get a meeting template
     * Returns the settings that the user saved as a template for new meetings.
     */
    get: operations["users.getMeetingTemplate"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/users/{userId}/meeting_summary_templates": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The user's identifier or e-mail address, or `me` for the user who authorised a user-level app.
         * Server-to-server tokens cannot use `me`.
         * @example uQ3xJ7mTRkyVb2LcNz9sPw
         */
        userId: components["parameters"]["UserId"];
      };
      cookie?: never;
    };
    /**
     * List meeting summary templates
     * Lists the templates that the user can choose from for meeting summaries by Zoom's AI Companion.
     */
    get: operations["users.listMeetingSummaryTemplates"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/users/{userId}/picture": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The user's identifier or e-mail address, or `me` for the user who authorised a user-level app.
         * Server-to-server tokens cannot use `me`.
         * @example uQ3xJ7mTRkyVb2LcNz9sPw
         */
        userId: components["parameters"]["UserId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Upload a profile picture
     * Uploads a profile picture, which replaces the previous one: a JPG, JPEG or PNG of up to 2 MB, as a form part with a file
     * name.
     */
    post: operations["users.uploadPicture"];
    /**
     * Delete a profile picture
     * Deletes the profile picture of a user, who then appears without one.
     *
     * Note: The granular scopes are not in Zoom's document of this operation, but in the list that apps choose from.
     */
    delete: operations["users.deletePicture"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/users/{userId}/presence_status": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The user's identifier or e-mail address, or `me` for the user who authorised a user-level app.
         * Server-to-server tokens cannot use `me`.
         * @example uQ3xJ7mTRkyVb2LcNz9sPw
         */
        userId: components["parameters"]["UserId"];
      };
      cookie?: never;
    };
    /**
     * Get a user's presence
     * Returns whether a user is available, away, in a meeting and so on. Users who read their own presence while they are set to
     * do not disturb also see when that ends.
     */
    get: operations["users.getPresenceStatus"];
    /**
     * Update a user's presence
     * Updates the presence that others see of a user. The user must be signed in to a Zoom client; clients before version 5.3.0
     * accept do not disturb only.
     */
    put: operations["users.updatePresenceStatus"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/users/{userId}/assistants": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The user's identifier or e-mail address, or `me` for the user who authorised a user-level app.
         * Server-to-server tokens cannot use `me`.
         * @example uQ3xJ7mTRkyVb2LcNz9sPw
         */
        userId: components["parameters"]["UserId"];
      };
      cookie?: never;
    };
    /**
     * List assistants
     * Lists the users who may schedule meetings on behalf of this user and act as alternative hosts, all in one response.
     * Assistants belong to the same account as the user.
     */
    get: operations["users.listAssistants"];
    put?: never;
    /**
     * Add assistants
     * Adds users who may schedule meetings on behalf of this user and act as alternative hosts. They belong to the account of the
     * user or to another account of the same organisation.
     */
    post: operations["users.addAssistants"];
    /**
     * Remove all assistants
     * Removes every assistant of the user. The assistants stay in the account.
     */
    delete: operations["users.deleteAssistants"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/users/{userId}/assistants/{assistantId}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The user's identifier or e-mail address, or `me` for the user who authorised a user-level app.
         * Server-to-server tokens cannot use `me`.
         * @example uQ3xJ7mTRkyVb2LcNz9sPw
         */
        userId: components["parameters"]["UserId"];
        /**
         * The assistant's user identifier, as `users.listAssistants` returns it.
         * @example aL3mQ9zHRdVs6JxNb1kWpT
         */
        assistantId: components["parameters"]["AssistantId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Remove an assistant
     * Removes one assistant of the user. The assistant stays in the account.
     */
    delete: operations["users.deleteAssistant"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/users/{userId}/schedulers": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The user's identifier or e-mail address, or `me` for the user who authorised a user-level app.
         * Server-to-server tokens cannot use `me`.
         * @example uQ3xJ7mTRkyVb2LcNz9sPw
         */
        userId: components["parameters"]["UserId"];
      };
      cookie?: never;
    };
    /**
     * List schedulers
     * Lists the users on whose behalf this user schedules meetings, the counterpart of `users.listAssistants`. Both sides belong
     * to the same account.
     */
    get: operations["users.listSchedulers"];
    put?: never;
    post?: never;
    /**
     * Remove all schedulers
     * Removes the right of this user to schedule meetings on behalf of anybody else. Both sides belong to the same account.
     */
    delete: operations["users.deleteSchedulers"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/users/{userId}/schedulers/{schedulerId}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The user's identifier or e-mail address, or `me` for the user who authorised a user-level app.
         * Server-to-server tokens cannot use `me`.
         * @example uQ3xJ7mTRkyVb2LcNz9sPw
         */
        userId: components["parameters"]["UserId"];
        /**
         * The scheduler's user identifier, as `users.listSchedulers` returns it.
         * @example mN6cV1tYTgUe8BhLs5oZqA
         */
        schedulerId: components["parameters"]["SchedulerId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Remove a scheduler
     * Removes the right of this user to schedule meetings on behalf of one other user of the account.
     */
    delete: operations["users.deleteScheduler"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/users/{userId}/collaboration_devices": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The user's identifier or e-mail address, or `me` for the user who authorised a user-level app.
         * Server-to-server tokens cannot use `me`.
         * @example uQ3xJ7mTRkyVb2LcNz9sPw
         */
        userId: components["parameters"]["UserId"];
      };
      cookie?: never;
    };
    /**
     * List collaboration devices
     * Lists the shared devices in rooms that the user can work with, all in one response. The role of the token's owner must
     * include the management of mobile devices.
     */
    get: operations["users.listCollaborationDevices"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/users/{userId}/collaboration_devices/{collaborationDeviceId}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The user's identifier or e-mail address, or `me` for the user who authorised a user-level app.
         * Server-to-server tokens cannot use `me`.
         * @example uQ3xJ7mTRkyVb2LcNz9sPw
         */
        userId: components["parameters"]["UserId"];
        /**
         * The device's identifier, as `users.listCollaborationDevices` returns it.
         * @example dW5tN7rCSjXb3KvHg8yMpL
         */
        collaborationDeviceId: components["parameters"]["CollaborationDeviceId"];
      };
      cookie?: never;
    };
    /**
     * Get a collaboration device
     * Returns one of the shared devices in rooms that the user can work with. The role of the token's owner must include the
     * management of mobile devices.
     */
    get: operations["users.getCollaborationDevice"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/groups": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List groups
     * Lists the groups of the account with their number of members, one page at a time. A group gives its members common
     * settings.
     */
    get: operations["groups.list"];
    put?: never;
    /**
     * Create a group
     * Creates a group without members. Add members with `groups.addMembers` and settings with `groups.updateSettings`. Whether
     * other users can see the group is set in Zoom's web portal only.
     */
    post: operations["groups.create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/groups/{groupId}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The group's identifier, 22 characters, as `groups.list` returns it.
         * @example gS2kV7xNRbWf4YcQm9tHjA
         */
        groupId: components["parameters"]["GroupId"];
      };
      cookie?: never;
    };
    /**
     * Get a group
     * Returns the name of a group and its number of members. For the members themselves see `groups.listMembers`, for their
     * settings `groups.getSettings`.
     */
    get: operations["groups.get"];
    put?: never;
    post?: never;
    /**
     * Delete a group
     * Deletes a group for good, with the settings and locks that it gives. Its members stay in the account and in their
     * other groups.
     */
    delete: operations["groups.delete"];
    options?: never;
    head?: never;
    /**
     * Update a group
     * Updates the name of a group. For its settings see `groups.updateSettings`, for its members `groups.addMembers` and
     * `groups.deleteMember`.
     */
    patch: operations["groups.update"];
    trace?: never;
  };
  "/groups/{groupId}/channels": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The group's identifier, 22 characters, as `groups.list` returns it.
         * @example gS2kV7xNRbWf4YcQm9tHjA
         */
        groupId: components["parameters"]["GroupId"];
      };
      cookie?: never;
    };
    /**
     * List a group's channels
     * Lists the Team Chat channels that are linked to the group, all in one response.
     */
    get: operations["groups.listChannels"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/groups/{groupId}/members": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The group's identifier, 22 characters, as `groups.list` returns it.
         * @example gS2kV7xNRbWf4YcQm9tHjA
         */
        groupId: components["parameters"]["GroupId"];
      };
      cookie?: never;
    };
    /**
     * List group members
     * Lists the users who belong to the group, one page at a time.
     */
    get: operations["groups.listMembers"];
    put?: never;
    /**
     * Add group members
     * Adds up to 30 users of the account to the group. For a user who is in no group yet, this one becomes the primary group,
     * whose settings apply to them.
     */
    post: operations["groups.addMembers"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/groups/{groupId}/members/{memberId}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The group's identifier, 22 characters, as `groups.list` returns it.
         * @example gS2kV7xNRbWf4YcQm9tHjA
         */
        groupId: components["parameters"]["GroupId"];
        /**
         * The user identifier of the group member, as `groups.listMembers` returns it.
         * @example uQ3xJ7mTRkyVb2LcNz9sPw
         */
        memberId: components["parameters"]["GroupMemberId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Remove a group member
     * Removes a user from the group. The user stays in the account and in other groups.
     */
    delete: operations["groups.deleteMember"];
    options?: never;
    head?: never;
    /**
     * Update a group member
     * Updates the membership of a user: moves them to another group, or makes another group their primary one. The settings of
     * the primary group apply, at first those of the group that the user joined first. What any of their groups locks stays
     * locked.
     */
    patch: operations["groups.updateMember"];
    trace?: never;
  };
  "/groups/{groupId}/admins": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The group's identifier, 22 characters, as `groups.list` returns it.
         * @example gS2kV7xNRbWf4YcQm9tHjA
         */
        groupId: components["parameters"]["GroupId"];
      };
      cookie?: never;
    };
    /**
     * List group administrators
     * Lists the users who manage the group, one page at a time. Zoom sends their names and e-mail addresses, no identifiers.
     */
    get: operations["groups.listAdmins"];
    put?: never;
    /**
     * Add group administrators
     * Adds up to ten users of the account who may manage the group.
     *
     * Note: The variant for sub accounts is in Zoom's document for master accounts only; its granular scope follows the others.
     */
    post: operations["groups.addAdmins"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/groups/{groupId}/admins/{userId}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The group's identifier, 22 characters, as `groups.list` returns it.
         * @example gS2kV7xNRbWf4YcQm9tHjA
         */
        groupId: components["parameters"]["GroupId"];
        /**
         * The user's identifier or e-mail address, or `me` for the user who authorised a user-level app.
         * Server-to-server tokens cannot use `me`.
         * @example uQ3xJ7mTRkyVb2LcNz9sPw
         */
        userId: components["parameters"]["UserId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Remove a group administrator
     * Removes the right of a user to manage the group. The user stays in the account, and in the group if they are a member.
     */
    delete: operations["groups.deleteAdmin"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/groups/{groupId}/settings": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The group's identifier, 22 characters, as `groups.list` returns it.
         * @example gS2kV7xNRbWf4YcQm9tHjA
         */
        groupId: components["parameters"]["GroupId"];
      };
      cookie?: never;
    };
    /**
     * Get the settings of a group
     * Returns the settings that the group gives its members. `option` selects a part that has its own shape,
     * `custom_query_fields` selects single fields. For the settings that members cannot change see `groups.getLockSettings`.
     */
    get: operations["groups.getSettings"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Update the settings of a group
     * Updates the settings that are sent and leaves the others unchanged. The body must have the shape that `option` selects.
     * Members can still change a setting for themselves unless `groups.updateLockSettings` locks it.
     */
    patch: operations["groups.updateSettings"];
    trace?: never;
  };
  "/groups/{groupId}/settings/registration": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The group's identifier, 22 characters, as `groups.list` returns it.
         * @example gS2kV7xNRbWf4YcQm9tHjA
         */
        groupId: components["parameters"]["GroupId"];
      };
      cookie?: never;
    };
    /**
     * Get the webinar registration settings of a group
     * Returns the registration settings with which the webinars of the group's members begin: the questions, the approval and
     * the options.
     */
    get: operations["groups.getWebinarRegistrationSettings"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Update the webinar registration settings of a group
     * Updates the registration settings with which the webinars of the group's members begin. Fields that are not sent stay
     * unchanged.
     */
    patch: operations["groups.updateWebinarRegistrationSettings"];
    trace?: never;
  };
  "/groups/{groupId}/settings/virtual_backgrounds": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The group's identifier, 22 characters, as `groups.list` returns it.
         * @example gS2kV7xNRbWf4YcQm9tHjA
         */
        groupId: components["parameters"]["GroupId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Upload a virtual background for a group
     * Uploads a picture (JPG, JPEG or PNG) of up to 15 MB that every member of the group can show as background in meetings.
     */
    post: operations["groups.uploadVirtualBackground"];
    /**
     * Delete virtual backgrounds of a group
     * Deletes pictures that the members of the group can show as background in meetings.
     */
    delete: operations["groups.deleteVirtualBackgrounds"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/groups/{groupId}/lock_settings": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The group's identifier, 22 characters, as `groups.list` returns it.
         * @example gS2kV7xNRbWf4YcQm9tHjA
         */
        groupId: components["parameters"]["GroupId"];
      };
      cookie?: never;
    };
    /**
     * Get the locked settings of a group
     * Returns which settings the group locks. Members cannot change a locked setting: the value of the group, which is in
     * `groups.getSettings`, applies to them. `option` selects the locks of meeting security, which have their own shape.
     */
    get: operations["groups.getLockSettings"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Update the locked settings of a group
     * Updates the locks that are sent, `true` to lock and `false` to unlock, and leaves the others unchanged. The body must have
     * the shape that `option` selects. For the values of the settings see `groups.updateSettings`.
     */
    patch: operations["groups.updateLockSettings"];
    trace?: never;
  };
  "/contacts/groups": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List contact groups
     * Lists the contact groups of the account, one page at a time.
     */
    get: operations["contactGroups.list"];
    put?: never;
    /**
     * Create a contact group
     * Creates a contact group, optionally with its first members.
     */
    post: operations["contactGroups.create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/contacts/groups/{groupId}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The contact group's identifier, 22 characters, as `contactGroups.list` returns it.
         * @example cF8dJ3yPTsLm6VhZk1wRxQ
         */
        groupId: components["parameters"]["ContactGroupId"];
      };
      cookie?: never;
    };
    /**
     * Get a contact group
     * Returns a contact group. The call only reads, yet it needs the scope to write.
     *
     * Note: Every source asks for the scope to write.
     */
    get: operations["contactGroups.get"];
    put?: never;
    post?: never;
    /**
     * Delete a contact group
     * Deletes a contact group. Its members stay in the account.
     */
    delete: operations["contactGroups.delete"];
    options?: never;
    head?: never;
    /**
     * Update a contact group
     * Updates the name, the privacy or the description of a contact group.
     */
    patch: operations["contactGroups.update"];
    trace?: never;
  };
  "/contacts/groups/{groupId}/members": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The contact group's identifier, 22 characters, as `contactGroups.list` returns it.
         * @example cF8dJ3yPTsLm6VhZk1wRxQ
         */
        groupId: components["parameters"]["ContactGroupId"];
      };
      cookie?: never;
    };
    /**
     * List contact group members
     * Lists the users and user groups in a contact group, one page at a time.
     */
    get: operations["contactGroups.listMembers"];
    put?: never;
    /**
     * Add contact group members
     * Adds up to 50 users and 3 user groups to a contact group.
     */
    post: operations["contactGroups.addMembers"];
    /**
     * Remove contact group members
     * Removes up to 20 members from a contact group. At least one member has to stay.
     */
    delete: operations["contactGroups.removeMembers"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/divisions": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List divisions
     * Lists the divisions of the account, one page at a time.
     */
    get: operations["divisions.list"];
    put?: never;
    /**
     * Create a division
     * Creates a division without users. An account can have 500 divisions.
     *
     * Note: The limit of 500 is documented by one client of the API only.
     */
    post: operations["divisions.create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/divisions/{divisionId}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The division's identifier, as `divisions.list` returns it.
         * @example dV7nC3hLTxGa9EoWi5uKzQ
         */
        divisionId: components["parameters"]["DivisionId"];
      };
      cookie?: never;
    };
    /**
     * Get a division
     * Returns a division with its number of users.
     */
    get: operations["divisions.get"];
    put?: never;
    post?: never;
    /**
     * Delete a division
     * Deletes a division that has no users. The main division cannot be deleted.
     */
    delete: operations["divisions.delete"];
    options?: never;
    head?: never;
    /**
     * Update a division
     * Updates the name or the description of a division.
     *
     * Note: Zoom's document misspells the classic scopes of divisions as `division:wirte`.
     */
    patch: operations["divisions.update"];
    trace?: never;
  };
  "/divisions/{divisionId}/users": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The division's identifier, as `divisions.list` returns it.
         * @example dV7nC3hLTxGa9EoWi5uKzQ
         */
        divisionId: components["parameters"]["DivisionId"];
      };
      cookie?: never;
    };
    /**
     * List a division's users
     * Lists the users who belong to a division, one page at a time.
     */
    get: operations["divisions.listMembers"];
    put?: never;
    /**
     * Add users to a division
     * Adds users of the account to a division.
     */
    post: operations["divisions.addMembers"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/contacts": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Search the company directory
     * Searches the users and the other entries of the company directory by a part of their name or e-mail address, one page at a
     * time.
     */
    get: operations["contacts.search"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/chat/users/me/contacts": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List your contacts
     * Lists the contacts of the user who authorised the app, one page at a time. Only apps that users authorise for themselves
     * can call it.
     */
    get: operations["contacts.list"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/chat/users/me/contacts/{identifier}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The contact's user identifier, e-mail address or Team Chat identifier.
         * @example kA5vN8wDSxOc2ZpTr6yHjg
         */
        identifier: components["parameters"]["ContactIdentifier"];
      };
      cookie?: never;
    };
    /**
     * Get one of your contacts
     * Returns a contact of the user who authorised the app, on request with the contact's presence.
     */
    get: operations["contacts.get"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    /**
     * The kind of licence a user has.
     *
     * Note: Older documents have `3` and not `4`, newer ones `4` and not `3`.
     *
     * - `1`: Basic, without a paid licence.
     * - `2`: Licensed.
     * - `3`: On-premises.
     * - `4`: Unassigned, without a licence for meetings.
     * - `99`: None. Only for users who are created with `ssoCreate`.
     * @example 2
     */
    UserType: 1 | 2 | 3 | 4 | 99 | (number & {});
    /**
     * Whether a user belongs to the account and can sign in.
     *
     * - `active`: Belongs to the account and can sign in.
     * - `inactive`: Deactivated by an administrator.
     * - `pending`: Was invited and has not accepted yet.
     * @example active
     */
    UserStatus: "active" | "inactive" | "pending" | (string & {});
    /**
     * A Zoom United plan: a power of two, written as a string, or `none`.
     *
     * - `1`: Zoom United Pro with unlimited calls in the US and Canada.
     * - `2`: Zoom United Pro with unlimited calls in the UK and Ireland.
     * - `4`: Zoom United Pro with unlimited calls in Australia and New Zealand.
     * - `8`: Zoom United Pro with Global Select calling.
     * - `16`: Zoom United Pro with Zoom Phone Pro calling.
     * - `32`: Zoom United Business with unlimited calls in the US and Canada.
     * - `64`: Zoom United Business with unlimited calls in the UK and Ireland.
     * - `128`: Zoom United Business with unlimited calls in Australia and New Zealand.
     * - `256`: Zoom United Business with Global Select calling.
     * - `512`: Zoom United Business with Zoom Phone Pro calling.
     * - `1024`: Zoom United Enterprise with unlimited calls in the US and Canada.
     * - `2048`: Zoom United Enterprise with unlimited calls in the UK and Ireland.
     * - `4096`: Zoom United Enterprise with unlimited calls in Australia and New Zealand.
     * - `8192`: Zoom United Enterprise with Global Select calling.
     * - `16384`: Zoom United Enterprise with Zoom Phone Pro calling.
     * - `32768`: Zoom United Pro with unlimited calls in Japan.
     * - `65536`: Zoom United Business with unlimited calls in Japan.
     * - `131072`: Zoom United Enterprise with unlimited calls in Japan.
     * - `none`: No Zoom United plan.
     * @example 32
     */
    PlanUnitedType:
      | "1"
      | "2"
      | "4"
      | "8"
      | "16"
      | "32"
      | "64"
      | "128"
      | "256"
      | "512"
      | "1024"
      | "2048"
      | "4096"
      | "8192"
      | "16384"
      | "32768"
      | "65536"
      | "131072"
      | "none"
      | (string & {});
    /**
     * A licence from one of the account's subscriptions, for accounts with several. It takes the place of
     * `zoom_one_type`. A request may contain two at most.
     */
    LicenseInfo: {
      /**
       * What the licence is for.
       *
       * - `MEETING`: A licence for meetings.
       * - `ZOOM_WORKPLACE_BUNDLE`: A Zoom Workplace bundle, formerly Zoom One.
       * @example ZOOM_WORKPLACE_BUNDLE
       */
      license_type: "MEETING" | "ZOOM_WORKPLACE_BUNDLE" | (string & {});
      /**
       * Which licence of its type, a power of two. `MEETING` accepts 2 only, `ZOOM_WORKPLACE_BUNDLE` the rest. The
       * largest values exceed 2^53 and JavaScript prints three of them with other digits. Send the digits listed
       * here.
       *
       * Note: Zoom's SDK rounds the three largest values.
       *
       * - `2`: Licensed.
       * - `4`: Zoom Workplace Enterprise.
       * - `8`: Zoom Workplace Enterprise Plus.
       * - `16`: Zoom Workplace Business Plus with unlimited calls in the US and Canada.
       * - `32`: Zoom Workplace Business Plus with unlimited calls in the UK and Ireland.
       * - `64`: Zoom Workplace Business Plus with unlimited calls in Australia and New Zealand.
       * - `128`: Zoom Workplace Business Plus with unlimited calls in Japan.
       * - `33554432`: Zoom Workplace Business Plus with Global Select calling.
       * - `134217728`: Zoom Workplace Enterprise Premier with unlimited calls in the US and Canada.
       * - `268435456`: Zoom Workplace Enterprise Premier with unlimited calls in Japan.
       * - `536870912`: Zoom Workplace Enterprise Premier with unlimited calls in the UK and Ireland.
       * - `1073741824`: Zoom Workplace Enterprise Premier with unlimited calls in Australia and New Zealand.
       * - `4294967296`: Zoom Workplace for Education Enterprise Premier with unlimited calls in the US and Canada.
       * - `8589934592`: Zoom Workplace for Education Enterprise Premier with unlimited calls in Japan.
       * - `17179869184`: Zoom Workplace for Education Enterprise Premier with unlimited calls in the UK and Ireland.
       * - `34359738368`: Zoom Workplace for Education Enterprise Premier with unlimited calls in Australia and New Zealand.
       * - `68719476736`: Zoom Workplace for Education Enterprise Premier with Global Select calling.
       * - `137438953472`: Zoom Workplace for Education School and Campus Plus with unlimited calls in the US and Canada.
       * - `274877906944`: Zoom Workplace for Education School and Campus Plus with unlimited calls in Japan.
       * - `549755813888`: Zoom Workplace for Education School and Campus Plus with unlimited calls in the UK and Ireland.
       * - `1099511627776`: Zoom Workplace for Education School and Campus Plus with unlimited calls in Australia and New Zealand.
       * - `2199023255552`: Zoom Workplace for Education School and Campus Plus with Global Select calling.
       * - `4398046511104`: Zoom Workplace Pro Plus with unlimited calls in the US and Canada.
       * - `18014398509481984`: Zoom Workplace for Education School and Campus.
       * - `72057594037927936`: Zoom Workplace for Education Enterprise Essentials.
       * - `144115188075855872`: Zoom Workplace for Education Enterprise Plus.
       * - `576460752303423488`: Zoom Workplace for Education Enterprise Student.
       * @example 16
       */
      license_option:
        | 2
        | 4
        | 8
        | 16
        | 32
        | 64
        | 128
        | 33554432
        | 134217728
        | 268435456
        | 536870912
        | 1073741824
        | 4294967296
        | 8589934592
        | 17179869184
        | 34359738368
        | 68719476736
        | 137438953472
        | 274877906944
        | 549755813888
        | 1099511627776
        | 2199023255552
        | 4398046511104
        | 18014398509481984
        | 72057594037927936
        | 144115188075855872
        | 576460752303423488
        | (number & {});
      /**
       * The identifier of the subscription that the licence comes from.
       * @example A-S00012345
       */
      subscription_id: string;
    };
    /** A field that administrators added to user profiles, with its value for one user. */
    CustomAttribute: {
      /**
       * The field's identifier: `cbf_` and 22 characters.
       * @example cbf_tH5yUj8KLoPq2WsEd4RfGA
       */
      key?: string;
      /**
       * The field's name.
       * @example Cost object
       */
      name?: string;
      /**
       * The field's value for this user.
       * @example North
       */
      value?: string;
    };
    /** What the list of users and the single user have in common. */
    UserBase: {
      /**
       * The user's identifier, 22 characters. Pending users have none.
       * @example uQ3xJ7mTRkyVb2LcNz9sPw
       */
      id?: string;
      /**
       * Format: email
       * The e-mail address with which the user signs in.
       * @example ines.duarte@example.com
       */
      email?: string;
      /**
       * The user's first name.
       * @example Ines
       */
      first_name?: string;
      /**
       * The user's last name.
       * @example Duarte
       */
      last_name?: string;
      /**
       * The name shown to others.
       * @example Ines Duarte
       */
      display_name?: string;
      /**
       * - `1`: Basic, without a paid licence.
       * - `2`: Licensed.
       * - `3`: On-premises.
       * - `4`: Unassigned, without a licence for meetings.
       * - `99`: None. Only for users who are created with `ssoCreate`.
       */
      type: components["schemas"]["UserType"];
      /**
       * - `active`: Belongs to the account and can sign in.
       * - `inactive`: Deactivated by an administrator.
       * - `pending`: Was invited and has not accepted yet.
       */
      status?: components["schemas"]["UserStatus"];
      /**
       * Whether the e-mail address is verified.
       *
       * - `0`: Not verified.
       * - `1`: Verified.
       * @example 1
       */
      verified?: 0 | 1 | (number & {});
      /**
       * The identifier of the user's role, which determines the permissions.
       * @example 2
       */
      role_id?: string;
      /**
       * The user's department. Reports can be grouped by it.
       * @example Sales
       */
      dept?: string;
      /**
       * The organisation's own identifier of the user. Only in accounts with single sign-on over SAML.
       * @example E-1042
       */
      employee_unique_id?: string;
      /**
       * The identifiers of the user's groups.
       * @example [
       *   "gS2kV7xNRbWf4YcQm9tHjA"
       * ]
       */
      group_ids?: string[];
      /**
       * The identifiers of the user's divisions.
       * @example [
       *   "dV7nC3hLTxGa9EoWi5uKzQ"
       * ]
       */
      division_ids?: string[];
      /**
       * The identifiers of the contact groups (IM directory groups) that the user belongs to.
       * @example [
       *   "cF8dJ3yPTsLm6VhZk1wRxQ"
       * ]
       */
      im_group_ids?: string[];
      /**
       * The user's time zone, as an identifier of the tz database.
       * @example Europe/Lisbon
       */
      timezone?: string;
      /**
       * Format: int64
       * The personal meeting ID: the ten-digit number of the user's own meeting room.
       * @example 4155550123
       */
      pmi?: number;
      /** @example none */
      plan_united_type?: components["schemas"]["PlanUnitedType"];
      /** The user's licences. They take the place of `zoom_one_type`. */
      license_info_list?: components["schemas"]["LicenseInfo"][];
      /**
       * The fields that administrators added to the profile. Lists contain them only with
       * `include_fields=custom_attributes`.
       */
      custom_attributes?: components["schemas"]["CustomAttribute"][];
      /**
       * The version of the Zoom client with which the user last signed in.
       * @example 6.7.0.1234(mac)
       */
      last_client_version?: string;
      /**
       * Format: date-time
       * When the user last signed in. It may lag by up to three days.
       * @example 2026-10-05T08:12:44Z
       */
      last_login_time?: string;
      /**
       * Format: date-time
       * When the user was created.
       * @example 2026-02-11T09:30:00Z
       */
      user_created_at?: string;
      /**
       * Format: date-time
       * @deprecated
       * When the user's newest way to sign in was added or, for a pending user, the time of the request. Use
       * `user_created_at`.
       * @example 2026-02-11T09:30:00Z
       */
      created_at?: string;
    };
    /** A user of the account, as the list shows them. */
    UserListItem: WithRequired<components["schemas"]["UserBase"], "email"> & {
      /**
       * The user's host key, 6 to 10 digits, which gives control of a meeting. Only with `include_fields=host_key`.
       * @example 482913
       */
      host_key?: string;
    };
    /** One page of the account's users. */
    UserList: {
      /**
       * The token of the next page. Empty on the last page. It is valid for 15 minutes.
       * @example kJ2mWc7QxRbT9sVdLh4pYzNf8aGe1uX3o5
       */
      next_page_token?: string;
      /**
       * @deprecated
       * How many pages there are. Use `next_page_token`.
       * @example 3
       */
      page_count?: number;
      /**
       * @deprecated
       * The number of this page. Use `next_page_token`.
       * @default 1
       * @example 1
       */
      page_number?: number;
      /**
       * How many users a page holds at most.
       *
       * Note: Older documents name 300 as the maximum.
       * @default 30
       * @example 30
       */
      page_size?: number;
      /**
       * How many users all pages hold together.
       * @example 61
       */
      total_records: number;
      /** The users on this page. */
      users: components["schemas"]["UserListItem"][];
    };
    /** A field that failed validation. */
    FieldError: {
      /**
       * The path of the field, with dots between its parts.
       * @example user_info.email
       */
      field?: string;
      /**
       * Why the field was refused.
       * @example Invalid email address.
       */
      message?: string;
    };
    /** What Zoom answers when it refuses a request. What a code means depends on the operation. */
    ErrorBody: {
      /**
       * Zoom's own code. It is not the HTTP status, although it may equal one (200, 403, 429).
       * @example 300
       */
      code: number;
      /**
       * The reason. It may be empty, and its language may follow the account.
       * @example Validation Failed.
       */
      message: string;
      /** The fields that failed validation, one entry each. */
      errors?: components["schemas"]["FieldError"][];
    };
    /**
     * Format: password
     * A password of 8 to 32 characters with a digit, an upper-case and a lower-case letter. One repeated character
     * or a run such as `abcd` is refused. The account may require more, such as a special character or a password
     * that was not used before.
     * @example Harbour7-lantern
     */
    Password: string;
    /**
     * Format: int64
     * A Zoom One bundle, now called Zoom Workplace: 0 or a power of two. The largest values exceed 2^53 and
     * JavaScript prints three of them with other digits. Send the digits listed here.
     *
     * - `0`: No bundle.
     * - `16`: Zoom Workplace Business Plus with unlimited calls in the US and Canada.
     * - `32`: Zoom Workplace Business Plus with unlimited calls in the UK and Ireland.
     * - `64`: Zoom Workplace Business Plus with unlimited calls in Australia and New Zealand.
     * - `128`: Zoom Workplace Business Plus with unlimited calls in Japan.
     * - `33554432`: Zoom Workplace Business Plus with Global Select calling.
     * - `134217728`: Zoom Workplace Enterprise Premier with unlimited calls in the US and Canada.
     * - `268435456`: Zoom Workplace Enterprise Premier with unlimited calls in Japan.
     * - `536870912`: Zoom Workplace Enterprise Premier with unlimited calls in the UK and Ireland.
     * - `1073741824`: Zoom Workplace Enterprise Premier with unlimited calls in Australia and New Zealand.
     * - `4294967296`: Zoom One for Education Enterprise Premier with unlimited calls in the US and Canada.
     * - `8589934592`: Zoom One for Education Enterprise Premier with unlimited calls in Japan.
     * - `17179869184`: Zoom One for Education Enterprise Premier with unlimited calls in the UK and Ireland.
     * - `34359738368`: Zoom One for Education Enterprise Premier with unlimited calls in Australia and New Zealand.
     * - `68719476736`: Zoom One for Education Enterprise Premier with Global Select calling.
     * - `137438953472`: Zoom One for Education School and Campus Plus with unlimited calls in the US and Canada.
     * - `274877906944`: Zoom One for Education School and Campus Plus with unlimited calls in Japan.
     * - `549755813888`: Zoom One for Education School and Campus Plus with unlimited calls in the UK and Ireland.
     * - `1099511627776`: Zoom One for Education School and Campus Plus with unlimited calls in Australia and New Zealand.
     * - `2199023255552`: Zoom One for Education School and Campus Plus with Global Select calling.
     * - `4398046511104`: Zoom Workplace Pro Plus with unlimited calls in the US and Canada.
     * - `18014398509481984`: Zoom One for Education School and Campus.
     * - `72057594037927936`: Zoom One for Education Enterprise Essentials.
     * - `144115188075855872`: Zoom One for Education Enterprise Plus.
     * - `576460752303423488`: Zoom One for Education Enterprise Student.
     * @example 16
     */
    ZoomOneType:
      | 0
      | 16
      | 32
      | 64
      | 128
      | 33554432
      | 134217728
      | 268435456
      | 536870912
      | 1073741824
      | 4294967296
      | 8589934592
      | 17179869184
      | 34359738368
      | 68719476736
      | 137438953472
      | 274877906944
      | 549755813888
      | 1099511627776
      | 2199023255552
      | 4398046511104
      | 18014398509481984
      | 72057594037927936
      | 144115188075855872
      | 576460752303423488;
    /** The profile of the new user. */
    UserCreateInfo: {
      /**
       * Format: email
       * The user's e-mail address.
       * @example ines.duarte@example.com
       */
      email: string;
      /**
       * The user's first name.
       * @example Ines
       */
      first_name?: string;
      /**
       * The user's last name.
       * @example Duarte
       */
      last_name?: string;
      /**
       * The name shown to others.
       * @example Ines Duarte
       */
      display_name?: string;
      /** The user's first password, only with `autoCreate`. Its rules are those of `users.updatePassword`. */
      password?: components["schemas"]["Password"];
      /**
       * - `1`: Basic, without a paid licence.
       * - `2`: Licensed.
       * - `3`: On-premises.
       * - `4`: Unassigned, without a licence for meetings.
       * - `99`: None. Only for users who are created with `ssoCreate`.
       */
      type: components["schemas"]["UserType"];
      /**
       * The identifiers of the divisions that the user will belong to.
       * @example [
       *   "dV7nC3hLTxGa9EoWi5uKzQ"
       * ]
       */
      division_ids?: string[];
      /** The products that the user gets at once. */
      feature?: {
        /**
         * Gives the user a Zoom Phone licence.
         * @example true
         */
        zoom_phone?: boolean;
        /**
         * @deprecated
         * The user's Zoom One bundle. Use `license_info_list`.
         */
        zoom_one_type?: components["schemas"]["ZoomOneType"];
      };
      plan_united_type?: components["schemas"]["PlanUnitedType"];
      /** The user's licences, two at most. They take the place of `zoom_one_type`. */
      license_info_list?: components["schemas"]["LicenseInfo"][];
    };
    /**
     * A new user, and how the account gains them.
     *
     * Note: Zoom's own schema leaves `user_info` optional.
     */
    UserCreate: {
      /**
       * How the user is created.
       *
       * - `create`: Zoom sends an invitation to the e-mail address.
       * - `autoCreate`: The user exists at once, with a password, in one of the account's managed domains. Zoom must enable this for the account.
       * - `custCreate`: The user exists at once, for the API only, and cannot sign in.
       * - `ssoCreate`: The user exists at once, before the first single sign-on.
       * @example create
       */
      action: "create" | "autoCreate" | "custCreate" | "ssoCreate";
      user_info: components["schemas"]["UserCreateInfo"];
    };
    /** The user that was created. */
    UserCreated: {
      /**
       * The user's identifier, 22 characters.
       * @example uQ3xJ7mTRkyVb2LcNz9sPw
       */
      id: string;
      /**
       * Format: email
       * The user's e-mail address.
       * @example ines.duarte@example.com
       */
      email: string;
      /**
       * The user's first name.
       * @example Ines
       */
      first_name?: string;
      /**
       * The user's last name.
       * @example Duarte
       */
      last_name?: string;
      /**
       * - `1`: Basic, without a paid licence.
       * - `2`: Licensed.
       * - `3`: On-premises.
       * - `4`: Unassigned, without a licence for meetings.
       * - `99`: None. Only for users who are created with `ssoCreate`.
       */
      type: components["schemas"]["UserType"];
    };
    /**
     * When a user's pronouns are shown to other participants.
     *
     * - `1`: The user is asked at the start of each meeting or webinar.
     * - `2`: Always.
     * - `3`: Never.
     * @example 2
     */
    PronounsOption: 1 | 2 | 3 | (number & {});
    /** A phone number in a user's profile. */
    PhoneNumber: {
      /**
       * The country calling code, with the plus sign.
       * @example +351
       */
      code?: string;
      /**
       * The country, as a two-letter code.
       * @example PT
       */
      country?: string;
      /**
       * What kind of number it is.
       *
       * Note: Older documents do not have this field.
       *
       * - `Mobile`: A mobile phone.
       * - `Office`: A phone at work.
       * - `Home`: A phone at home.
       * - `Fax`: A fax machine.
       * @example Mobile
       */
      label?: "Mobile" | "Office" | "Home" | "Fax" | (string & {});
      /**
       * The number without the country calling code.
       * @example 912345678
       */
      number?: string;
      /**
       * Whether Zoom has verified the number.
       * @example true
       */
      readonly verified?: boolean;
    };
    /**
     * A way to sign in.
     *
     * Note: An older document has five of the values only.
     *
     * - `0`: Facebook.
     * - `1`: Google.
     * - `11`: Phone number, in China only.
     * - `21`: WeChat, in China only.
     * - `23`: Alipay, in China only.
     * - `24`: Apple.
     * - `27`: Microsoft.
     * - `97`: Mobile device.
     * - `98`: RingCentral.
     * - `99`: API user, without sign-in.
     * - `100`: Work e-mail address and Zoom password.
     * - `101`: Single sign-on.
     * @example 100
     */
    LoginType: 0 | 1 | 11 | 21 | 23 | 24 | 27 | 97 | 98 | 99 | 100 | 101 | (number & {});
    /** A user of the account, with the full profile. */
    User: components["schemas"]["UserBase"] & {
      /**
       * The identifier of the user's account.
       * @example aB4kP1wZQ7eMfT0yHsXr5g
       */
      account_id?: string;
      /**
       * Format: int64
       * The number of the user's account.
       * @example 10009239
       */
      account_number?: number;
      /**
       * The name of the user's role.
       * @example Member
       */
      role_name?: string;
      /**
       * The user's address in Team Chat.
       * @example uq3xj7mtrkyvb2lcnz9spw@xmpp.zoom.us
       */
      jid?: string;
      /**
       * The user's identifier in Kaltura, a video platform.
       * @example kms-1042
       */
      cms_user_id?: string;
      /**
       * The user's company.
       * @example Example Ltd
       */
      company?: string;
      /**
       * The user's job title.
       * @example Account manager
       */
      job_title?: string;
      /**
       * Format: email
       * The e-mail address of the user's manager.
       * @example tom.okafor@example.com
       */
      manager?: string;
      /**
       * The user's location.
       * @example Lisbon
       */
      location?: string;
      /**
       * The user's cost centre.
       * @example 4100
       */
      cost_center?: string;
      /**
       * The language in which the user sees the web portal, as a language tag.
       * @example pt-PT
       */
      language?: string;
      /**
       * The user's pronouns.
       * @example she/her
       */
      pronouns?: string;
      /**
       * - `1`: The user is asked at the start of each meeting or webinar.
       * - `2`: Always.
       * - `3`: Never.
       */
      pronouns_option?: components["schemas"]["PronounsOption"];
      /** The user's phone numbers. */
      phone_numbers?: components["schemas"]["PhoneNumber"][];
      /**
       * @deprecated
       * The country of `phone_number`. Use `country` of the entries of `phone_numbers`.
       * @example PT
       */
      phone_country?: string;
      /**
       * @deprecated
       * One phone number. Use `phone_numbers`.
       * @example +351 912345678
       */
      phone_number?: string;
      /**
       * The address of the profile picture.
       * @example https://file-paa.zoom.us/p/uQ3xJ7mTRkyVb2LcNz9sPw/ines.jpg
       */
      pic_url?: string;
      /**
       * Whether the user's instant meetings use the personal meeting ID.
       * @default false
       * @example false
       */
      use_pmi?: boolean;
      /**
       * The address of the user's personal meeting room.
       * @example https://example.zoom.us/j/4155550123
       */
      personal_meeting_url?: string;
      /**
       * The address of the personal meeting room under the name that the user chose.
       * @example https://example.zoom.us/my/ines.duarte
       */
      vanity_url?: string;
      /**
       * The ways in which the user can sign in.
       *
       * - `0`: Facebook.
       * - `1`: Google.
       * - `11`: Phone number, in China only.
       * - `21`: WeChat, in China only.
       * - `23`: Alipay, in China only.
       * - `24`: Apple.
       * - `27`: Microsoft.
       * - `97`: Mobile device.
       * - `98`: RingCentral.
       * - `99`: API user, without sign-in.
       * - `100`: Work e-mail address and Zoom password.
       * - `101`: Single sign-on.
       * @example [
       *   100,
       *   101
       * ]
       */
      login_types?: components["schemas"]["LoginType"][];
      /**
       * The Zoom cluster that hosts the user.
       * @example us04
       */
      cluster?: string;
      /**
       * @deprecated
       * The user's Zoom One bundle. Use `license_info_list`.
       * @example 16
       */
      zoom_one_type?: components["schemas"]["ZoomOneType"] | (4 | 8) | number;
    };
    /**
     * The parts of a profile to change. What is left out stays as it is. Zoom refuses more than one of `type`,
     * `plan_united_type` and `zoom_one_type`.
     */
    UserUpdate: {
      /**
       * The user's first name, with at most five Chinese characters.
       * @example Ines
       */
      first_name?: string;
      /**
       * The user's last name, with at most five Chinese characters.
       * @example Duarte
       */
      last_name?: string;
      /**
       * The name shown to others.
       * @example Ines Duarte
       */
      display_name?: string;
      /**
       * The new type. Not together with `plan_united_type` or `zoom_one_type`.
       *
       * - `1`: Basic, without a paid licence.
       * - `2`: Licensed.
       * - `3`: On-premises.
       * - `4`: Unassigned, without a licence for meetings.
       * - `99`: None. Only for users who are created with `ssoCreate`.
       * @example 1
       */
      type?: components["schemas"]["UserType"];
      /**
       * The new Zoom United plan, or `none`. Not together with `type` or `zoom_one_type`.
       * @example none
       */
      plan_united_type?: components["schemas"]["PlanUnitedType"];
      /**
       * @deprecated
       * The new Zoom One bundle. Not together with `type` or `plan_united_type`. Use `license_info_list`.
       */
      zoom_one_type?: components["schemas"]["ZoomOneType"];
      /** The user's new licences, two at most. They take the place of `zoom_one_type`. */
      license_info_list?: components["schemas"]["LicenseInfo"][];
      /** The products to give to the user or to take away. */
      feature?: {
        /**
         * Whether the user has a Zoom Phone licence.
         * @example true
         */
        zoom_phone?: boolean;
      };
      /**
       * The identifier of a group that the user joins. Only for pending users.
       * @example gS2kV7xNRbWf4YcQm9tHjA
       */
      group_id?: string;
      /**
       * The identifiers of the divisions that the user belongs to.
       * @example [
       *   "dV7nC3hLTxGa9EoWi5uKzQ"
       * ]
       */
      division_ids?: string[];
      /**
       * The user's department. Reports can be grouped by it.
       * @example Marketing
       */
      dept?: string;
      /**
       * The user's company.
       * @example Example Ltd
       */
      company?: string;
      /**
       * The user's job title.
       * @example Head of marketing
       */
      job_title?: string;
      /**
       * Format: email
       * The e-mail address of the user's manager.
       * @example tom.okafor@example.com
       */
      manager?: string;
      /**
       * The user's location.
       * @example Lisbon
       */
      location?: string;
      /**
       * The user's cost centre.
       * @example 4100
       */
      cost_center?: string;
      /**
       * A few words of the user about themselves, without links or HTML.
       * @example Sells to harbours and lighthouses.
       */
      about_me?: string;
      /**
       * Format: uri
       * The address of the user's profile on linkedin.com.
       * @example https://www.linkedin.com/in/ines-duarte-example
       */
      linkedin_url?: string;
      /**
       * The user's identifier in Kaltura, a video platform.
       * @example kms-1042
       */
      cms_user_id?: string;
      /**
       * Values for the fields that administrators added to the profile. Send an array.
       *
       * Note: An older document has a single object in place of the array.
       */
      custom_attributes?: components["schemas"]["CustomAttribute"][] | components["schemas"]["CustomAttribute"];
      /**
       * The user's phone numbers, three at most. Send an array.
       *
       * Note: An older document has a single object in place of the array.
       */
      phone_numbers?: components["schemas"]["PhoneNumber"][] | components["schemas"]["PhoneNumber"];
      /**
       * @deprecated
       * The country of `phone_number`, as a two-letter code. Use `country` of the entries of `phone_numbers`.
       * @example PT
       */
      phone_country?: string;
      /**
       * @deprecated
       * One phone number, only together with `phone_country`. Use `phone_numbers`.
       * @example 912345678
       */
      phone_number?: string;
      /**
       * The language in which the user sees the web portal, as a language tag.
       * @example pt-PT
       */
      language?: string;
      /**
       * The user's time zone, as an identifier of the tz database.
       * @example Europe/Lisbon
       */
      timezone?: string;
      /**
       * The user's pronouns.
       * @example she/her
       */
      pronouns?: string;
      /**
       * - `1`: The user is asked at the start of each meeting or webinar.
       * - `2`: Always.
       * - `3`: Never.
       */
      pronouns_option?: components["schemas"]["PronounsOption"];
      /**
       * Format: int64
       * The personal meeting ID: the ten-digit number of the user's own meeting room.
       * @example 4155550123
       */
      pmi?: number;
      /**
       * Whether the user's instant meetings use the personal meeting ID.
       * @example false
       */
      use_pmi?: boolean;
      /**
       * A name for the personal meeting room, which becomes part of its address.
       * @example ines.duarte
       */
      vanity_name?: string;
      /**
       * The user's host key, 6 to 10 digits, which gives control of a meeting.
       * @example 482913
       */
      host_key?: string;
    };
    /** The account to which a user moves. */
    UserAccountSwitch: {
      /**
       * Identifier of the account that the user joins. It has the same master account as the one the user leaves.
       * @example bN9sD6vKTcHr2WgYx8pLmE
       */
      account_id: string;
    };
    /** How many users of each kind the account has. */
    UserSummary: {
      /**
       * Users of the type Licensed.
       * @example 40
       */
      licensed_users_count: number;
      /**
       * Users of the type Basic.
       * @example 15
       */
      basic_users_count: number;
      /**
       * Users of the type On-premises.
       * @example 0
       */
      on_prem_users_count: number;
      /**
       * Users that represent a Zoom Room.
       * @example 3
       */
      room_users_count: number;
      /**
       * Users who were invited and have not accepted yet.
       * @example 2
       */
      pending_users_count: number;
      /**
       * Users who can join meetings but not host them.
       * @example 1
       */
      join_only_users_count: number;
      /**
       * All users.
       * @example 61
       */
      total_users_count: number;
    };
    /** A feature, its new value, and the users to change. */
    UserFeaturesUpdate: {
      /**
       * The feature to change.
       *
       * - `user_type`: The user's type, `UserType`.
       * - `concurrent_meeting`: Hosting several meetings at the same time.
       * - `large_meeting`: Large meetings, by their number of participants.
       * - `webinar`: Webinars, by their number of attendees.
       * - `zoom_events`: Zoom Events, by their number of attendees.
       * - `zoom_whiteboard`: Zoom Whiteboard.
       * - `plan_united_type`: A Zoom United plan.
       * - `zoom_one_type`: A Zoom One bundle.
       * - `zoom_iq_for_sales`: Zoom Revenue Accelerator, under its former name.
       * - `zoom_revenue_accelerator`: Zoom Revenue Accelerator.
       * - `zoom_clips_plus`: Zoom Clips Plus.
       * @example webinar
       */
      feature_type:
        | "user_type"
        | "concurrent_meeting"
        | "large_meeting"
        | "webinar"
        | "zoom_events"
        | "zoom_whiteboard"
        | "plan_united_type"
        | "zoom_one_type"
        | "zoom_iq_for_sales"
        | "zoom_revenue_accelerator"
        | "zoom_clips_plus";
      /**
       * The new value, always as a string. `0` turns a feature off. The possible values depend on `feature_type`:
       *
       * - `user_type`: `1` Basic, `2` Licensed, `3` On-premises, `4` no licence for meetings, `99` None.
       * - `concurrent_meeting`: `Basic`, `Plus` or `None`.
       * - `large_meeting`, in participants: `0` off, `1` 100, `32` 200, `64` 300, `128` 500, `256` 1,000.
       * - `webinar`, in attendees: `0` off, `16` 100, `1` 500, `64` 1,000, `128` 3,000, `256` 5,000, `512` 10,000,
       *   `1024` 20,000, `2048` 30,000, `4096` 40,000, `8192` 50,000; in promotions, `16384` 500 and `32768` 1,000.
       * - `zoom_events`, in attendees: `0`, `500`, `1000`, `3000`, `5000`, `10000`, `20000`, `30000` or `50000`.
       * - `zoom_iq_for_sales`, `zoom_whiteboard`: `true` or `false`.
       * - `zoom_revenue_accelerator`, `zoom_clips_plus`: not documented.
       * - `plan_united_type`: the values of `PlanUnitedType`.
       * - `zoom_one_type`: the values of `ZoomOneType`.
       * @example 1
       */
      feature_value: string;
      /**
       * The identifier of the subscription that the feature comes from.
       * @example A-S00012345
       */
      subscription_id?: string;
      /** The users to change, 30 at most. */
      users: {
        /**
         * The user's identifier.
         * @example uQ3xJ7mTRkyVb2LcNz9sPw
         */
        id?: string;
        /**
         * Format: email
         * The user's e-mail address.
         * @example ines.duarte@example.com
         */
        email?: string;
      }[];
      /**
       * @deprecated
       * The users' new licences, two at most. Use `users.update`.
       */
      license_info_list?: components["schemas"]["LicenseInfo"][];
    };
    /** The users that were changed, and those that were not. */
    UserFeaturesUpdated: {
      /**
       * The identifiers of the users that were changed.
       * @example [
       *   "uQ3xJ7mTRkyVb2LcNz9sPw"
       * ]
       */
      success_user_ids?: string[];
      /** The users that were not changed, one entry for each reason. */
      fail_details?: {
        /**
         * The identifiers of the users.
         * @example [
         *   "kA5vN8wDSxOc2ZpTr6yHjg"
         * ]
         */
        user_ids?: string[];
        /**
         * Why these users were not changed.
         *
         * - `Users not found`: The account has no such users.
         * - `Have upcoming events`: The users host Zoom Events that have not taken place yet.
         * - `Unpaid user`: The users lack the paid licence that the feature needs.
         * - `Not enough seats`: The account's plan has no licence left.
         * - `Can't update for Zoom One users`: Users with a Zoom One bundle cannot have this value.
         * - `Can't update for free users`: Free users cannot have this value.
         * - `Can't update for Zoom United users`: Users with a Zoom United plan cannot have this value.
         * - `Can't update for Zoom Room users`: Users that represent a Zoom Room cannot have this value.
         * - `Not allowed to add basic users`: The account may not have more users of the type Basic.
         * - `Can't update for non-SSO users`: Only users with single sign-on can have this value.
         * - `No need to update`: The users have this value already.
         * @example Unpaid user
         */
        reason?:
          | "Users not found"
          | "Have upcoming events"
          | "Unpaid user"
          | "Not enough seats"
          | "Can't update for Zoom One users"
          | "Can't update for free users"
          | "Can't update for Zoom United users"
          | "Can't update for Zoom Room users"
          | "Not allowed to add basic users"
          | "Can't update for non-SSO users"
          | "No need to update"
          | (string & {});
      }[];
    };
    /** Whether an e-mail address belongs to a user of the account. */
    EmailCheck: {
      /**
       * Whether a user of the account signed up with this address. It is `false` for users of other accounts and for
       * users who sign in with single sign-on, Google or Facebook.
       * @example true
       */
      existed_email: boolean;
    };
    /** Whether a personal meeting room has a certain name. */
    VanityNameCheck: {
      /**
       * Whether a personal meeting room with this name exists.
       * @example false
       */
      existed: boolean;
    };
    /** A user's new e-mail address. */
    UserEmailUpdate: {
      /**
       * Format: email
       * The new address. It must be in one of the account's managed domains, and unknown to Zoom.
       * @example ines.silva@example.com
       */
      email: string;
    };
    /** A user's new password. */
    UserPasswordUpdate: {
      password: components["schemas"]["Password"];
    };
    /** How to change a user's status. */
    UserStatusUpdate: {
      /**
       * What to do.
       *
       * - `activate`: Lets a deactivated user sign in again.
       * - `deactivate`: Keeps the user from signing in and takes all licences away.
       * - `clock_in`: Starts the user's shift in Zoom Workforce Management.
       * - `clock_out`: Ends the user's shift in Zoom Workforce Management.
       * @example deactivate
       */
      action: "activate" | "deactivate" | "clock_in" | "clock_out";
    };
    /** The permissions of a user in the account. */
    UserPermissions: {
      /**
       * The names of the permissions: an area and an action, separated by a colon.
       * @example [
       *   "User:Read",
       *   "User:Edit",
       *   "Group:Read"
       * ]
       */
      permissions: string[];
    };
    /** A token with which an app acts for a user. */
    UserToken: {
      /**
       * The token, which is a secret. With `type=token` it is `null` for users who sign in with Google or Facebook.
       * @example eyJ0eXAiOiJKV1QifQ.aW52ZW50ZWQtemFr.c2lnbmF0dXJl
       */
      token: string | null;
    };
    /** A Zoom Access Key (ZAK) of the user to whom the access token belongs. */
    UserZak: {
      /**
       * The key, which is a secret. It is valid for five minutes.
       * @example eyJ0eXAiOiJKV1QifQ.aW52ZW50ZWQtemFr.c2lnbmF0dXJl
       */
      token: string;
    };
    /** A country or region of the telephone network. */
    PhoneCountry: {
      /**
       * The country or region, usually as a two-letter code.
       * @example DE
       */
      code?: string;
      /**
       * The name of the country or region.
       * @example Germany
       */
      name?: string;
    };
    /** Countries and regions that can be chosen, and those that are chosen. */
    CountrySelection: {
      /** The countries and regions that the account's plan allows. */
      readonly allowed_countries?: components["schemas"]["PhoneCountry"][];
      /** The countries and regions that are chosen. */
      selected_countries?: components["schemas"]["PhoneCountry"][];
    };
    /** How participants join the audio of a meeting by telephone. */
    AudioConferencingSettings: {
      /** Masking of participants' phone numbers. */
      participant_phone_masking?: {
        /**
         * Hides part of each phone number from other participants.
         * @example true
         */
        enable?: boolean;
        /**
         * Which digits are hidden.
         *
         * - `mask_default`: Those in the middle.
         * - `mask_first_5`: The first five.
         * - `mask_except_last_4`: All but the last four.
         * @example mask_default
         */
        masking_type?: "mask_default" | "mask_first_5" | "mask_except_last_4" | (string & {});
      };
      /** Countries and regions whose dial-in numbers invitations list. */
      global_dial_in_countries?: components["schemas"]["CountrySelection"] & {
        /**
         * Whether toll-free numbers are listed as well.
         * @example false
         */
        include_toll_free?: boolean;
      };
    };
    /** A phone number for joining a meeting. */
    DialInNumber: {
      /**
       * The country calling code, without the plus sign.
       * @example 49
       */
      code?: string;
      /**
       * The country or region, as a two-letter code.
       * @example DE
       */
      country_code?: string;
      /**
       * The name of the country or region.
       * @example Germany
       */
      country_name?: string;
      /**
       * The number with its country calling code, as invitations show it.
       * @example +49 695 0000 000
       */
      display_number?: string;
      /**
       * The number without its country calling code.
       * @example 6950000000
       */
      number?: string;
    };
    /** Toll-free numbers, and toll numbers that the account pays for by the minute. */
    TollFreeDialIn: {
      /**
       * Lets webinar attendees call these numbers as well.
       * @example false
       */
      allow_webinar_attendees_dial?: boolean;
      /**
       * Lets participants call these numbers.
       * @example true
       */
      enable?: boolean;
      /** The numbers that are available. */
      numbers?: components["schemas"]["DialInNumber"][];
    };
    /** Numbers that participants call at their own cost. */
    TollDialIn: {
      /**
       * Lets participants call these numbers.
       * @example true
       */
      enable?: boolean;
      /** The numbers that are available. */
      numbers?: components["schemas"]["DialInNumber"][];
    };
    /** Whether Zoom calls participants by telephone, at their request or on the host's invitation. */
    CallMeSettings: {
      /**
       * Lets Zoom call participants by telephone.
       * @example true
       */
      enable?: boolean;
      /**
       * Whether the person who is called must press 1 to join.
       *
       * - `auto`: Zoom decides.
       * - `always`: Always.
       * - `never`: Never.
       * @example auto
       */
      require_press_1_for_call_me?: "auto" | "always" | "never" | (string & {});
      /**
       * Whether webinar attendees may be called as well.
       * @example false
       */
      allow_webinar_attendees_call_me?: boolean;
      /** Countries and regions to which Zoom calls. */
      call_out_countries?: components["schemas"]["CountrySelection"];
    };
    /** How participants join a user's meetings by telephone. */
    UserAudioConferencingSettings: components["schemas"]["AudioConferencingSettings"] & {
      readonly toll_free_and_fee_based_toll_call?: components["schemas"]["TollFreeDialIn"];
      readonly toll_call?: components["schemas"]["TollDialIn"];
      readonly call_me_and_invite_by_phone?: components["schemas"]["CallMeSettings"];
      /**
       * Lets the user link their own account with a conference provider.
       * @example false
       */
      readonly personal_audio_conference?: boolean;
    };
    /** The events about which Zoom sends e-mails. */
    EmailNotificationSettings: {
      /**
       * Tells the host that a cloud recording is available.
       * @example true
       */
      cloud_recording_available_reminder?: boolean;
      /**
       * Also tells the alternative hosts that a cloud recording is available.
       * @example false
       */
      recording_available_reminder_alternative_hosts?: boolean;
      /**
       * Also tells the user who scheduled the meeting that a cloud recording is available.
       * @example false
       */
      recording_available_reminder_schedulers?: boolean;
    };
    /** The events about which Zoom sends e-mails to a user. */
    UserEmailNotificationSettings: components["schemas"]["EmailNotificationSettings"] & {
      /**
       * Tells users that they have become an alternative host, or are one no longer.
       * @default false
       * @example true
       */
      alternative_host_reminder?: boolean;
      /**
       * Tells the host and participants that a meeting was cancelled.
       * @default false
       * @example true
       */
      cancel_meeting_reminder?: boolean;
      /**
       * Tells the host that participants have joined before the host.
       * @default false
       * @example false
       */
      jbh_reminder?: boolean;
      /**
       * Tells the host that another user has scheduled, changed or cancelled a meeting for them.
       * @default false
       * @example true
       */
      schedule_for_reminder?: boolean;
    };
    /**
     * The size of a licence of Zoom Events or Zoom Sessions, in attendees.
     *
     * - `100`: 100 attendees.
     * - `500`: 500 attendees.
     * - `1000`: 1,000 attendees.
     * - `3000`: 3,000 attendees.
     * - `5000`: 5,000 attendees.
     * - `10000`: 10,000 attendees.
     * - `20000`: 20,000 attendees.
     * - `30000`: 30,000 attendees.
     * - `50000`: 50,000 attendees.
     * @example 500
     */
    EventCapacity: 100 | 500 | 1000 | 3000 | 5000 | 10000 | 20000 | 30000 | 50000 | (number & {});
    /** A user's licence for one product. */
    SettingsLicense: {
      /**
       * The product.
       *
       * - `ZOOM_WHITEBOARD`: Zoom Whiteboard.
       * - `ZOOM_TRANSLATED_CAPTIONS`: Translated Captions.
       * - `ZOOM_SCHEDULER`: Zoom Scheduler.
       * - `ZOOM_CLIPS`: Zoom Clips.
       * - `ZOOM_VISITOR_MANAGEMENT`: Zoom Visitor Management.
       * - `ZOOM_CMK`: Customer Managed Key.
       * - `ZOOM_DOCS`: Zoom Docs.
       * - `ZOOM_REVENUE_ACCELERATOR`: Zoom Revenue Accelerator.
       * - `ZOOM_COMPLIANCE_MANAGEMENT`: Zoom Compliance Management.
       * - `ZOOM_WORKFORCE_MANAGEMENT`: Zoom Workforce Management.
       * - `ZOOM_QUALITY_MANAGEMENT`: Zoom Quality Management.
       * - `ZOOM_HEALTHCARE_CLINICAL_NOTES`: Zoom Workplace for Clinicians.
       * - `ZOOM_EVENTS_NEW_SAAS`: Zoom Events, by subscription.
       * - `ZOOM_EVENTS_CONSUMPTION`: Zoom Events, paid by use.
       * - `ZOOM_WEBINARS_PLUS`: Zoom Webinars Plus.
       * - `ZOOM_WEBINARS_PLUS_CONSUMPTION`: Zoom Webinars Plus, paid by use.
       * @example ZOOM_SCHEDULER
       */
      license_type:
        | "ZOOM_WHITEBOARD"
        | "ZOOM_TRANSLATED_CAPTIONS"
        | "ZOOM_SCHEDULER"
        | "ZOOM_CLIPS"
        | "ZOOM_VISITOR_MANAGEMENT"
        | "ZOOM_CMK"
        | "ZOOM_DOCS"
        | "ZOOM_REVENUE_ACCELERATOR"
        | "ZOOM_COMPLIANCE_MANAGEMENT"
        | "ZOOM_WORKFORCE_MANAGEMENT"
        | "ZOOM_QUALITY_MANAGEMENT"
        | "ZOOM_HEALTHCARE_CLINICAL_NOTES"
        | "ZOOM_EVENTS_NEW_SAAS"
        | "ZOOM_EVENTS_CONSUMPTION"
        | "ZOOM_WEBINARS_PLUS"
        | "ZOOM_WEBINARS_PLUS_CONSUMPTION"
        | (string & {});
      /**
       * Which licence of the product: 0 or a power of two. Its meaning depends on `license_type`.
       *
       * Note: Zoom's document lists 4086 where its text says 4096. Fourteen more values have no text.
       *
       * - `0`: A value that Zoom lists without its meaning.
       * - `1`: Zoom Clips Plus.
       * - `2`: Zoom Whiteboard.
       * - `4`: A licence that Zoom lists without its name.
       * - `8`: A licence that Zoom lists without its name.
       * - `16`: A licence that Zoom lists without its name.
       * - `32`: A licence that Zoom lists without its name.
       * - `64`: A licence that Zoom lists without its name.
       * - `128`: A licence that Zoom lists without its name.
       * - `256`: A licence that Zoom lists without its name.
       * - `512`: Zoom Workplace for Clinicians Unlimited.
       * - `1024`: A licence that Zoom lists without its name.
       * - `2048`: Zoom Translated Captions.
       * - `4086`: A misprint of 4096. Send 4096.
       * - `4096`: A licence that Zoom lists without its name.
       * - `8192`: A licence that Zoom lists without its name.
       * - `16384`: A licence that Zoom lists without its name.
       * - `32768`: A licence that Zoom lists without its name.
       * - `65536`: Zoom Whiteboard Plus.
       * - `131072`: Zoom Customer Managed Key.
       * - `262144`: A licence that Zoom lists without its name.
       * - `524288`: A licence that Zoom lists without its name.
       * - `2147483648`: Zoom Visitor Management.
       * - `549755813888`: Zoom Workforce Management.
       * - `1099511627776`: Zoom Quality Management.
       * - `2199023255552`: Zoom Scheduler.
       * - `8796093022208`: Zoom Compliance Management.
       * - `17592186044416`: Zoom Compliance Management Plus.
       * - `281474976710656`: Zoom Docs.
       * - `4503599627370496`: Zoom Workplace for Clinicians, paid by the note.
       * @example 2199023255552
       */
      license_option:
        | 0
        | 1
        | 2
        | 4
        | 8
        | 16
        | 32
        | 64
        | 128
        | 256
        | 512
        | 1024
        | 2048
        | 4086
        | 4096
        | 8192
        | 16384
        | 32768
        | 65536
        | 131072
        | 262144
        | 524288
        | 2147483648
        | 549755813888
        | 1099511627776
        | 2199023255552
        | 8796093022208
        | 17592186044416
        | 281474976710656
        | 4503599627370496
        | (number & {});
      /**
       * The identifier of the subscription that the licence comes from, for accounts with several.
       * @example A-S00012345
       */
      subscription_id?: string;
    };
    /** The features that a user is licensed for. */
    FeatureSettings: {
      /**
       * @deprecated
       * Whether the user can host meetings in China.
       * @example false
       */
      readonly cn_meeting?: boolean;
      /**
       * How many meetings the user can host at the same time. It needs the Concurrent Meeting plan.
       *
       * - `Basic`: Concurrent Meeting Basic.
       * - `Plus`: Concurrent Meeting Plus.
       * - `None`: One at a time.
       * @example Basic
       */
      concurrent_meeting?: "Basic" | "Plus" | "None" | (string & {});
      /**
       * @deprecated
       * Whether the user can host meetings in India.
       * @example false
       */
      readonly in_meeting?: boolean;
      /**
       * Whether the user has a licence for large meetings.
       * @example true
       */
      large_meeting?: boolean;
      /**
       * How many participants a large meeting may have, 500 or 1000 depending on the plan. It needs `large_meeting`.
       * @example 500
       */
      large_meeting_capacity?: number;
      /**
       * How many participants the user's meetings may have.
       * @example 300
       */
      meeting_capacity?: number;
      /**
       * Whether the user has a webinar licence.
       * @example true
       */
      webinar?: boolean;
      /**
       * How many attendees the user's webinars may have, depending on the plan. It needs `webinar`.
       *
       * Note: The values 501 and 1001 are listed for changes only, without a meaning of their own.
       *
       * - `100`: 100 attendees.
       * - `500`: 500 attendees.
       * - `501`: 501 attendees.
       * - `1000`: 1,000 attendees.
       * - `1001`: 1,001 attendees.
       * - `3000`: 3,000 attendees.
       * - `5000`: 5,000 attendees.
       * - `10000`: 10,000 attendees.
       * @example 500
       */
      webinar_capacity?: 100 | 500 | 501 | 1000 | 1001 | 3000 | 5000 | 10000 | (number & {});
      /**
       * Whether the user has a Zoom Events licence.
       * @example false
       */
      zoom_events?: boolean;
      /**
       * How many attendees the user's events may have. It needs a Zoom Events plan.
       *
       * - `500`: 500 attendees.
       * - `1000`: 1,000 attendees.
       * - `3000`: 3,000 attendees.
       * - `5000`: 5,000 attendees.
       * - `10000`: 10,000 attendees.
       * - `20000`: 20,000 attendees.
       * - `30000`: 30,000 attendees.
       * - `50000`: 50,000 attendees.
       * @example 500
       */
      zoom_events_capacity?: 500 | 1000 | 3000 | 5000 | 10000 | 20000 | 30000 | 50000 | (number & {});
      /**
       * Whether the user has a licence for an unlimited number of Zoom Events.
       * @example false
       */
      zoom_events_unlimited?: boolean;
      /**
       * The sizes of the user's unlimited Zoom Events licences, in attendees.
       *
       * - `100`: 100 attendees.
       * - `500`: 500 attendees.
       * - `1000`: 1,000 attendees.
       * - `3000`: 3,000 attendees.
       * - `5000`: 5,000 attendees.
       * - `10000`: 10,000 attendees.
       * - `20000`: 20,000 attendees.
       * - `30000`: 30,000 attendees.
       * - `50000`: 50,000 attendees.
       * @example [
       *   500,
       *   1000
       * ]
       */
      zoom_events_unlimited_capacities?: components["schemas"]["EventCapacity"][];
      /**
       * Whether the user has a licence for an unlimited number of Zoom Sessions.
       * @example false
       */
      zoom_sessions_unlimited?: boolean;
      /**
       * The sizes of the user's unlimited Zoom Sessions licences, in attendees.
       *
       * - `100`: 100 attendees.
       * - `500`: 500 attendees.
       * - `1000`: 1,000 attendees.
       * - `3000`: 3,000 attendees.
       * - `5000`: 5,000 attendees.
       * - `10000`: 10,000 attendees.
       * - `20000`: 20,000 attendees.
       * - `30000`: 30,000 attendees.
       * - `50000`: 50,000 attendees.
       * @example [
       *   500
       * ]
       */
      zoom_sessions_unlimited_capacities?: components["schemas"]["EventCapacity"][];
      /**
       * Whether the user has a Zoom Events licence that is paid per attendee.
       * @example false
       */
      zoom_events_pay_per_attendee?: boolean;
      /**
       * Whether the user has a Zoom Sessions licence that is paid per attendee.
       * @example false
       */
      zoom_sessions_pay_per_attendee?: boolean;
      /**
       * Whether the user has a Zoom Phone licence.
       * @example true
       */
      zoom_phone?: boolean;
      /**
       * @deprecated
       * Whether the user has a licence for Zoom Revenue Accelerator, under its former name. Use
       * `zoom_revenue_accelerator`.
       * @example false
       */
      zoom_iq_for_sales?: boolean;
      /**
       * Whether the user has a Zoom Revenue Accelerator licence.
       * @example false
       */
      zoom_revenue_accelerator?: boolean;
      /**
       * Whether the user has a Zoom Whiteboard licence.
       * @example true
       */
      zoom_whiteboard?: boolean;
      /**
       * Whether the user has a Zoom Whiteboard Plus licence, which excludes `zoom_whiteboard`.
       * @example false
       */
      zoom_whiteboard_plus?: boolean;
      /**
       * Whether the user has a Translated Captions licence.
       * @example false
       */
      zoom_translated_captions?: boolean;
      /**
       * Whether the user has a Customer Managed Key licence, for encryption with the customer's own key.
       * @example false
       */
      zoom_customer_managed_key?: boolean;
      /**
       * @deprecated
       * Whether the user has a Zoom Huddles licence.
       * @example false
       */
      zoom_huddles?: boolean;
      /**
       * Whether the user has a Zoom Quality Management licence.
       * @example false
       */
      zoom_quality_management?: boolean;
      /**
       * Whether the user has a Zoom Workforce Management licence.
       * @example false
       */
      zoom_workforce_management?: boolean;
      /**
       * Whether the user has a Zoom Scheduler licence.
       * @example true
       */
      zoom_scheduler?: boolean;
      /**
       * Whether the user has a Zoom Clips Plus licence.
       * @example false
       */
      zoom_clips_plus?: boolean;
      /**
       * Whether the user has a Zoom Mail and Calendar licence.
       * @example false
       */
      zoom_mail_calendar?: boolean;
      /**
       * Whether the user has a Zoom Compliance Management licence.
       * @example false
       */
      zoom_compliance_management?: boolean;
      /**
       * Whether the user has a Zoom Docs licence.
       * @example true
       */
      zoom_docs?: boolean;
      /**
       * @deprecated
       * Whether the user has a Zoom Spots licence.
       *
       * Note: Documents after 2023 do not have it, and name no replacement.
       * @example false
       */
      zoom_spots?: boolean;
      /** The user's product licences. They take the place of `zoom_one_type`. */
      license_info_list?: components["schemas"]["SettingsLicense"][];
    };
    /** Closed captions, typed or generated. */
    ClosedCaptioningSettings: {
      /**
       * Generates captions from what is said.
       * @example true
       */
      auto_transcribing?: boolean;
      /**
       * Offers closed captions.
       * @example true
       */
      enable?: boolean;
      /**
       * Lets participants save captions.
       * @example false
       */
      save_caption?: boolean;
      /**
       * Lets a third-party service provide captions.
       * @example false
       */
      third_party_captioning_service?: boolean;
      /**
       * Shows the full transcript beside the meeting.
       * @example true
       */
      view_full_transcript?: boolean;
    };
    /**
     * A region with Zoom data centers.
     *
     * - `AU`: Australia.
     * - `LA`: Latin America.
     * - `CA`: Canada.
     * - `CN`: China.
     * - `DE`: Germany.
     * - `HK`: Hong Kong.
     * - `IN`: India.
     * - `IE`: Ireland.
     * - `TY`: Tokyo.
     * - `MX`: Mexico.
     * - `NL`: Netherlands.
     * - `SG`: Singapore.
     * - `US`: United States.
     * @example DE
     */
    DataCenterRegion:
      "AU" | "LA" | "CA" | "CN" | "DE" | "HK" | "IN" | "IE" | "TY" | "MX" | "NL" | "SG" | "US" | (string & {});
    /** Captions and transcripts in meetings. */
    ManualCaptioningSettings: {
      /**
       * Lets the host type captions or assign a participant to type them.
       * @example true
       */
      allow_to_type?: boolean;
      /**
       * Generates captions automatically.
       * @example true
       */
      auto_generated_captions?: boolean;
      /**
       * Shows the full transcript beside the meeting.
       * @example true
       */
      full_transcript?: boolean;
      /**
       * Offers typed captions.
       * @example true
       */
      manual_captions?: boolean;
      /**
       * Lets participants save captions.
       * @example false
       */
      save_captions?: boolean;
      /**
       * Lets a third-party service provide captions.
       * @example false
       */
      third_party_captioning_service?: boolean;
    };
    /** Chat in webinars. */
    WebinarChatSettings: {
      /**
       * With whom attendees can chat.
       *
       * - `1`: Nobody.
       * - `2`: Hosts and panelists.
       * - `3`: Everyone.
       * @example 2
       */
      allow_attendees_chat_with?: 1 | 2 | 3 | (number & {});
      /**
       * Saves the chat to the device automatically.
       * @example false
       */
      allow_auto_save_local_chat_file?: boolean;
      /**
       * With whom panelists can chat.
       *
       * - `1`: Hosts and panelists.
       * - `2`: Everyone.
       * @example 1
       */
      allow_panelists_chat_with?: 1 | 2 | (number & {});
      /**
       * Lets panelists send direct messages.
       * @example false
       */
      allow_panelists_send_direct_message?: boolean;
      /**
       * Which messages can be saved.
       *
       * - `0`: No messages.
       * - `1`: Messages of hosts and panelists.
       * - `2`: All messages.
       * @example 1
       */
      allow_users_save_chats?: 0 | 1 | 2 | (number & {});
      /**
       * With whom attendees chat unless they choose.
       *
       * - `1`: Hosts and panelists.
       * - `2`: Everyone.
       * @example 1
       */
      default_attendees_chat_with?: 1 | 2 | (number & {});
      /**
       * Offers chat in webinars.
       * @example true
       */
      enable?: boolean;
    };
    /** Live streaming of webinars. */
    WebinarLiveStreamingSettings: {
      /**
       * Instructions for streaming to a custom service.
       * @example Ask the events team for the stream key.
       */
      custom_service_instructions?: string;
      /**
       * Lets hosts stream webinars live.
       * @example true
       */
      enable?: boolean;
      /**
       * Invites users to watch the stream. Streams to custom services are not announced.
       * @example false
       */
      live_streaming_reminder?: boolean;
      /**
       * The services to which webinars can be streamed.
       *
       * - `facebook`: Facebook.
       * - `workplace_by_facebook`: Workplace by Facebook.
       * - `youtube`: YouTube.
       * - `custom_live_streaming_service`: A custom service.
       * @example [
       *   "youtube"
       * ]
       */
      live_streaming_service?: (
        ("facebook" | "workplace_by_facebook" | "youtube" | "custom_live_streaming_service") | string
      )[];
    };
    /** Interpretation into other languages by human interpreters. */
    LanguageInterpretationSettings: {
      /**
       * Languages that the account added.
       * @example [
       *   "Catalan"
       * ]
       */
      custom_languages?: string[];
      /**
       * Turns language interpretation on in new meetings.
       * @example false
       */
      enable_language_interpretation_by_default?: boolean;
      /**
       * Lets participants speak in the language channel that they listen to.
       * @example false
       */
      allow_participants_to_speak_in_listening_channel?: boolean;
      /**
       * Allows up to 25 added languages in one meeting.
       * @example false
       */
      allow_up_to_25_custom_languages_when_scheduling_meetings?: boolean;
      /**
       * Offers language interpretation.
       * @example true
       */
      enable?: boolean;
      /**
       * Zoom's own languages.
       *
       * Note: One sample of Zoom's has a text in place of the list.
       * @example [
       *   "English",
       *   "German"
       * ]
       */
      readonly languages?:
        | (
            | (
                | "English"
                | "Chinese"
                | "Japanese"
                | "German"
                | "French"
                | "Russian"
                | "Portuguese"
                | "Spanish"
                | "Korean"
              )
            | string
          )[]
        | string;
    };
    /**
     * A data centre region that can be opted out of.
     *
     * - `EU`: Europe.
     * - `HK`: Hong Kong.
     * - `AU`: Australia.
     * - `IN`: India.
     * - `TY`: Tokyo.
     * - `CN`: China.
     * - `US`: United States.
     * - `CA`: Canada.
     * - `DE`: Germany.
     * - `NL`: Netherlands.
     * - `LA`: Latin America.
     */
    ExcludableDataCenterRegion:
      "EU" | "HK" | "AU" | "IN" | "TY" | "CN" | "US" | "CA" | "DE" | "NL" | "LA" | (string & {});
    /** What participants can do in meetings, for users and groups alike. */
    InMeetingSettings: {
      /**
       * Lets participants delete messages in the meeting chat.
       * @example true
       */
      allow_users_to_delete_messages_in_meeting_chat?: boolean;
      /**
       * Lets hosts stream meetings live to other services.
       * @example false
       */
      allow_live_streaming?: boolean;
      /**
       * Asks participants to rate the meeting when it ends.
       * @example false
       */
      post_meeting_feedback?: boolean;
      /**
       * Lets participants share a whiteboard with annotation tools.
       * @example true
       */
      whiteboard?: boolean;
      /**
       * With whom participants can chat.
       *
       * - `1`: Nobody.
       * - `2`: Hosts and co-hosts.
       * - `3`: Everyone, in public.
       * - `4`: Everyone, in public and in private.
       * @example 3
       */
      allow_participants_chat_with?: 1 | 2 | 3 | 4 | (number & {});
      /**
       * Which chat messages participants can save.
       *
       * - `1`: None.
       * - `2`: Those of hosts and co-hosts.
       * - `3`: All of them.
       * @example 2
       */
      allow_users_save_chats?: 1 | 2 | 3 | (number & {});
      /**
       * @deprecated
       * Lets hosts put participants on hold. Use `waiting_room`.
       * @default false
       * @example false
       */
      attendee_on_hold?: boolean;
      /**
       * Lets hosts assign participants to breakout rooms when they schedule the meeting.
       * @example true
       */
      breakout_room_schedule?: boolean;
      /**
       * Offers questions and answers (Q&A) in meetings.
       * @example false
       */
      meeting_question_answer?: boolean;
      closed_captioning?: components["schemas"]["ClosedCaptioningSettings"];
      /**
       * Restricts meetings to the data centre regions in `data_center_regions`.
       * @example true
       */
      custom_data_center_regions?: boolean;
      /**
       * Lets hosts stream to a service of their own.
       * @example false
       */
      custom_live_streaming_service?: boolean;
      /**
       * Instructions for streaming to a custom service.
       * @example Ask the events team for the stream key.
       */
      custom_service_instructions?: string;
      /**
       * The data centre regions to use. It needs `custom_data_center_regions`.
       *
       * - `AU`: Australia.
       * - `LA`: Latin America.
       * - `CA`: Canada.
       * - `CN`: China.
       * - `DE`: Germany.
       * - `HK`: Hong Kong.
       * - `IN`: India.
       * - `IE`: Ireland.
       * - `TY`: Tokyo.
       * - `MX`: Mexico.
       * - `NL`: Netherlands.
       * - `SG`: Singapore.
       * - `US`: United States.
       * @example [
       *   "DE",
       *   "NL",
       *   "IE"
       * ]
       */
      data_center_regions?: components["schemas"]["DataCenterRegion"][];
      /**
       * Disables desktop sharing in meetings that the user hosts.
       * @example false
       */
      disable_screen_sharing_for_host_meetings?: boolean;
      /**
       * Disables screen sharing while guests are in the meeting.
       * @example true
       */
      disable_screen_sharing_for_in_meeting_guests?: boolean;
      /**
       * Requires encryption, including that of H.323 and SIP devices.
       * @example true
       */
      e2e_encryption?: boolean;
      /**
       * Lets participants send files in the meeting chat.
       * @example false
       */
      file_transfer?: boolean;
      /**
       * Lets participants join from a browser on a computer.
       * @example true
       */
      join_from_desktop?: boolean;
      /**
       * Lets participants join from a browser on a mobile device.
       * @example false
       */
      join_from_mobile?: boolean;
      /**
       * Lets hosts stream to Facebook.
       * @example false
       */
      live_streaming_facebook?: boolean;
      /**
       * Lets hosts stream to YouTube.
       * @example false
       */
      live_streaming_youtube?: boolean;
      manual_captioning?: components["schemas"]["ManualCaptioningSettings"];
      /**
       * Lets participants react with emojis in meetings.
       * @example true
       */
      meeting_reactions?: boolean;
      /**
       * The emojis that participants can react with.
       *
       * - `all`: All emojis.
       * - `selected`: Six standard emojis.
       * @example selected
       */
      meeting_reactions_emojis?: "all" | "selected" | (string & {});
      /**
       * Lets hosts and panelists clap audibly.
       * @example false
       */
      allow_host_panelists_to_use_audible_clap?: boolean;
      /**
       * Lets attendees react with emojis in webinars.
       * @example true
       */
      webinar_reactions?: boolean;
      /**
       * Lets hosts show a survey of their own at the end of a meeting.
       * @example true
       */
      meeting_survey?: boolean;
      /**
       * Lets hosts ask participants in advance for permission to unmute them.
       * @example true
       */
      request_permission_to_unmute_participants?: boolean;
      /**
       * Lets participants share their screen.
       * @example true
       */
      screen_sharing?: boolean;
      /**
       * Lets participants join from a browser, without installing the client.
       * @example true
       */
      show_a_join_from_your_browser_link?: boolean;
      /**
       * Keeps the meeting controls visible.
       * @example true
       */
      show_meeting_control_toolbar?: boolean;
      /**
       * Lets presenters have others advance the slides.
       * @example false
       */
      slide_control?: boolean;
      webinar_chat?: components["schemas"]["WebinarChatSettings"];
      webinar_live_streaming?: components["schemas"]["WebinarLiveStreamingSettings"];
      /**
       * Lets hosts show a survey at the end of a webinar.
       * @example true
       */
      webinar_survey?: boolean;
      /**
       * Who can share their screen.
       *
       * - `host`: The host only.
       * - `all`: The host and all participants.
       * @example all
       */
      who_can_share_screen?: "host" | "all" | (string & {});
      /**
       * Who can start sharing while another participant is sharing.
       *
       * - `host`: The host only.
       * - `all`: All participants.
       * @example host
       */
      who_can_share_screen_when_someone_is_sharing?: "host" | "all" | (string & {});
      /**
       * How many participants can share at the same time.
       *
       * - `multiple`: Several participants.
       * - `one`: One participant.
       * @example one
       */
      participants_share_simultaneously?: "multiple" | "one" | (string & {});
      /**
       * Lets hosts stream to Workplace by Facebook.
       * @example false
       */
      workplace_by_facebook?: boolean;
      /**
       * Shows Zoom's own windows in a shared screen.
       * @example false
       */
      allow_show_zoom_windows?: boolean;
      language_interpretation?: components["schemas"]["LanguageInterpretationSettings"];
      /**
       * The data centre regions that are opted out of.
       *
       * Note: One sample of Zoom's has a text in place of the list.
       * @example [
       *   "CN",
       *   "HK"
       * ]
       */
      readonly unchecked_data_center_regions?: components["schemas"]["ExcludableDataCenterRegion"][] | string;
    };
    /** Polls and quizzes during an event. */
    PollSettings: {
      /**
       * Lets hosts hold polls.
       * @example true
       */
      enable?: boolean;
      /**
       * Allows quizzes and further kinds of questions, such as ranking and matching.
       * @example false
       */
      advanced_polls?: boolean;
      /**
       * Lets alternative hosts add and edit polls.
       * @example true
       */
      allow_alternative_host_to_add_edit?: boolean;
      /**
       * Lets hosts add an image to a question.
       * @example true
       */
      allow_host_to_upload_image?: boolean;
      /**
       * Hides who gave which answer.
       * @example false
       */
      require_answers_to_be_anonymous?: boolean;
    };
    /**
     * A sign language.
     *
     * - `American`: American Sign Language.
     * - `Chinese`: Chinese Sign Language.
     * - `French`: French Sign Language.
     * - `German`: German Sign Language.
     * - `Japanese`: Japanese Sign Language.
     * - `Russian`: Russian Sign Language.
     * - `Brazilian`: Brazilian Sign Language.
     * - `Spanish`: Spanish Sign Language.
     * - `Mexican`: Mexican Sign Language.
     * - `British`: British Sign Language.
     */
    SignLanguage:
      | "American"
      | "Chinese"
      | "French"
      | "German"
      | "Japanese"
      | "Russian"
      | "Brazilian"
      | "Spanish"
      | "Mexican"
      | "British"
      | (string & {});
    /** A picture or video that participants can use as their background. */
    VirtualBackground: {
      /**
       * The file's identifier. To delete the file, pass it in `file_ids`.
       * @example vB9eY4kLTzQp1WmSd6xRcH
       */
      id?: string;
      /**
       * Whether this background is used unless the participant chooses another.
       * @example false
       */
      is_default?: boolean;
      /**
       * The file's name.
       * @example office.png
       */
      name?: string;
      /**
       * The file's size.
       *
       * Note: Zoom documents no unit. It appears to be bytes.
       * @example 482133
       */
      size?: number;
      /**
       * What kind of file it is.
       *
       * - `image`: A still picture.
       * - `video`: A video.
       * @example image
       */
      type?: "image" | "video" | (string & {});
    };
    /** Virtual backgrounds, and the files that are available. */
    VirtualBackgroundSettings: {
      /**
       * Lets users upload backgrounds of their own.
       * @example true
       */
      allow_upload_custom?: boolean;
      /**
       * Allows videos as backgrounds.
       * @example false
       */
      allow_videos?: boolean;
      /**
       * Offers virtual backgrounds.
       * @example true
       */
      enable?: boolean;
      /** The files that are available. */
      files?: components["schemas"]["VirtualBackground"][];
    };
    /**
     * What a user and their participants can do in meetings.
     *
     * Note: The defaults are those of users. Zoom documents none of them for groups.
     */
    UserInMeetingSettings: components["schemas"]["InMeetingSettings"] & {
      /**
       * Lets hosts start focus mode when they schedule a meeting.
       * @example true
       */
      allow_host_to_enable_focus_mode?: boolean;
      /**
       * Offers focus mode, which hides participants from each other.
       * @default false
       * @example false
       */
      attention_mode_focus_mode?: boolean;
      /**
       * Lets participants who join by telephone record their name, which is played when they join and leave.
       * @example false
       */
      record_play_voice?: boolean;
      /**
       * @deprecated
       * Lets participants share a second camera.
       * @default false
       * @example false
       */
      share_dual_camera?: boolean;
      /**
       * Lets participants move a meeting from one device to another.
       * @example true
       */
      readonly transfer_meetings_between_devices?: boolean;
      /** Meeting summaries by AI Companion. */
      readonly meeting_summary_with_ai_companion?: {
        /**
         * Lets hosts have their meetings summarised.
         * @example true
         */
        enable?: boolean;
        /**
         * Starts the summary automatically with each meeting.
         * @example false
         */
        auto_enable?: boolean;
        /**
         * Who receives the summary.
         *
         * - `1`: The host.
         * - `2`: The host, co-hosts and alternative hosts.
         * - `3`: The host and invitees from the organisation.
         * - `4`: All invitees.
         * @example 2
         */
        who_will_receive_summary?: 1 | 2 | 3 | 4 | (number & {});
      };
      /** Questions to AI Companion during a meeting. */
      readonly ai_companion_questions?: {
        /**
         * Lets participants ask questions about the meeting.
         * @example true
         */
        enable?: boolean;
        /**
         * Starts the feature automatically with each meeting.
         * @example false
         */
        auto_enable?: boolean;
        /**
         * Who can ask questions.
         *
         * - `1`: Participants and invitees.
         * - `2`: Participants, about what was said after they joined.
         * - `3`: The host.
         * - `4`: Participants and invitees from the organisation.
         * - `5`: Participants from the organisation, about what was said after they joined.
         * @example 2
         */
        who_can_ask_questions?: 1 | 2 | 3 | 4 | 5 | (number & {});
      };
      /**
       * Answers calls from an auto-answer group without the user's action.
       * @example false
       */
      auto_answer?: boolean;
      /** Polls in meetings. */
      meeting_polling?: components["schemas"]["PollSettings"];
      /** Polls in webinars. */
      webinar_polling?: components["schemas"]["PollSettings"];
      /** Interpretation into sign languages. */
      sign_language_interpretation?: {
        /**
         * Offers sign language interpretation.
         * @example false
         */
        enable?: boolean;
        /**
         * Turns sign language interpretation on in new meetings.
         * @example false
         */
        enable_sign_language_interpretation_by_default?: boolean;
        /**
         * Sign languages that the account added.
         * @example [
         *   "Portuguese Sign Language"
         * ]
         */
        custom_languages?: string[];
        /**
         * Zoom's own sign languages.
         *
         * - `American`: American Sign Language.
         * - `Chinese`: Chinese Sign Language.
         * - `French`: French Sign Language.
         * - `German`: German Sign Language.
         * - `Japanese`: Japanese Sign Language.
         * - `Russian`: Russian Sign Language.
         * - `Brazilian`: Brazilian Sign Language.
         * - `Spanish`: Spanish Sign Language.
         * - `Mexican`: Mexican Sign Language.
         * - `British`: British Sign Language.
         * @example [
         *   "American",
         *   "German"
         * ]
         */
        languages?: components["schemas"]["SignLanguage"][];
      };
      virtual_background_settings?: components["schemas"]["VirtualBackgroundSettings"];
      /**
       * Lets participants annotate shared screens.
       * @default false
       * @example true
       */
      annotation?: boolean;
      /**
       * Saves the meeting chat automatically.
       * @default false
       * @example false
       */
      auto_saving_chat?: boolean;
      /**
       * Lets hosts split a meeting into breakout rooms.
       * @default false
       * @example true
       */
      breakout_room?: boolean;
      /**
       * Lets participants send messages to everyone.
       * @default false
       * @example true
       */
      chat?: boolean;
      /**
       * Lets a person or a service type captions.
       * @default false
       * @example true
       */
      closed_caption?: boolean;
      /**
       * Lets hosts name co-hosts.
       * @default false
       * @example true
       */
      co_host?: boolean;
      /**
       * Whose joining and leaving is announced by a sound.
       *
       * - `host`: Only the host's.
       * - `all`: Everyone's.
       * - `none`: Nobody's. There is no sound.
       * @default all
       * @example host
       */
      entry_exit_chime?: "host" | "all" | "none" | (string & {});
      /**
       * Lets participants control each other's cameras, with permission.
       * @default false
       * @example false
       */
      far_end_camera_control?: boolean;
      /**
       * Shows a tab in the client's settings for sending feedback to Zoom.
       * @default false
       * @example false
       */
      feedback?: boolean;
      /**
       * Uses high-definition video in meetings with more than two participants.
       * @default false
       * @example true
       */
      group_hd?: boolean;
      /**
       * Uses high-definition video in webinars.
       * @default false
       * @example true
       */
      webinar_group_hd?: boolean;
      /**
       * Lets participants give nonverbal feedback, such as a raised hand.
       * @default false
       * @example true
       */
      non_verbal_feedback?: boolean;
      /**
       * Lets hosts hold polls. `meeting_polling` has the details.
       * @default false
       * @example true
       */
      polling?: boolean;
      /**
       * Lets participants send each other private messages.
       * @default false
       * @example false
       */
      private_chat?: boolean;
      /**
       * Lets participants who share their screen hand over control of it.
       * @default false
       * @example false
       */
      remote_control?: boolean;
      /**
       * Lets hosts support a participant on the participant's own computer.
       * @default false
       * @example false
       */
      remote_support?: boolean;
      /**
       * Lets participants replace their background with a picture.
       * @default false
       * @example true
       */
      virtual_background?: boolean;
      /**
       * Keeps participants in a waiting room until the host admits them.
       * @default false
       * @example true
       */
      waiting_room?: boolean;
    };
    /** Where Zoom stores content. */
    ProfileSettings: {
      /** The country that stores recordings and other content. */
      recording_storage_location?: {
        /**
         * The countries to choose from.
         * @example [
         *   "DE",
         *   "US"
         * ]
         */
        allowed_values?: string[];
        /**
         * The chosen country.
         * @example DE
         */
        value?: string;
      };
    };
    /** The network addresses to which cloud recordings are restricted. */
    IpAccessControl: {
      /**
       * Restricts cloud recordings to the given addresses.
       * @example true
       */
      enable?: boolean;
      /**
       * IPv4 addresses, CIDR blocks, or ranges with a hyphen, separated by commas.
       * @example 192.0.2.0/24,198.51.100.7
       */
      ip_addresses_or_ranges?: string;
    };
    /** How participants in the Zoom client learn that a meeting is being recorded. */
    RecordingNotification: {
      /**
       * Who is shown the disclaimer.
       *
       * - `All participants`: All participants.
       * - `Guest only`: Guests only.
       * @example All participants
       */
      disclaimer_to_participants?: "All participants" | "Guest only" | (string & {});
      /**
       * Whether the host must confirm before recording starts.
       * @example true
       */
      ask_host_to_confirm?: boolean;
      /**
       * Who hears an announcement that the meeting is being recorded.
       *
       * - `All participants`: All participants.
       * - `Guest only`: Guests only.
       * - `No one`: Nobody. No announcement is played.
       * @example Guest only
       */
      play_voice_prompt?: "All participants" | "Guest only" | "No one" | (string & {});
    };
    /** How meetings are recorded, for users and groups alike. */
    RecordingSettings: {
      /** The views that cloud recordings save as separate files. */
      record_files_separately?: {
        /**
         * Saves the active speaker as a separate file.
         * @example true
         */
        active_speaker?: boolean;
        /**
         * Saves the gallery view as a separate file.
         * @example false
         */
        gallery_view?: boolean;
        /**
         * Saves the shared screen as a separate file.
         * @example true
         */
        shared_screen?: boolean;
      };
      /**
       * Shows participants' names in the recording.
       * @example true
       */
      display_participant_name?: boolean;
      /**
       * Shows thumbnails of the speaker while a screen is shared.
       * @example true
       */
      recording_thumbnails?: boolean;
      /**
       * Optimises recordings for other video editors.
       * @example false
       */
      optimize_recording_for_3rd_party_video_editor?: boolean;
      /**
       * @deprecated
       * Creates highlights of recordings. Use `smart_recording`.
       * @example false
       */
      recording_highlight?: boolean;
      /**
       * Saves the messages that panelists of a webinar send each other.
       * @example true
       */
      save_panelist_chat?: boolean;
      /**
       * Saves the results of polls.
       * @example true
       */
      save_poll_results?: boolean;
      /**
       * Saves closed captions as a file.
       * @example false
       */
      save_close_caption?: boolean;
      ip_address_access_control?: components["schemas"]["IpAccessControl"];
      /**
       * Lets hosts record on a computer.
       * @example false
       */
      local_recording?: boolean;
      /**
       * How participants in the Zoom client learn that a meeting is being recorded.
       *
       * Note: Zoom documents it for changes only, and not for answers.
       */
      recording_notification_for_zoom_client?: components["schemas"]["RecordingNotification"];
      /**
       * Transcribes cloud recordings.
       * @example true
       */
      recording_audio_transcript?: boolean;
      /** What AI Companion creates from a cloud recording. */
      smart_recording?: {
        /**
         * Creates highlights.
         * @example true
         */
        create_recording_highlights?: boolean;
        /**
         * Creates chapters.
         * @example true
         */
        create_smart_chapters?: boolean;
        /**
         * Lists next steps.
         * @example false
         */
        create_next_steps?: boolean;
      };
    };
    /**
     * Recording settings that Zoom announced as fields of requests without publishing their types, so that any value is
     * accepted.
     *
     * Note: Zoom announced these fields on 2026-06-29 for changes of settings, without types and without their section. By what they
     * are about they stand in `recording`.
     */
    AnnouncedRecordingSettings: {
      /**
       * Access of invitees to recordings without the passcode. Its type is not published (changelog of the Users
       * API, 2026-06-29).
       */
      allow_invitees_access_recordings_without_passcode?: unknown;
      /**
       * The transcript, as viewers of a recording see it. Its type is not published (changelog of the Users API,
       * 2026-06-29).
       */
      viewer_see_transcript?: unknown;
      /**
       * The meeting's chat, as viewers of a recording see it. Its type is not published (changelog of the Users
       * API, 2026-06-29).
       */
      viewer_see_chat?: unknown;
      /**
       * Adding of cloud recordings to Zoom Clips. Its type is not published (changelog of the Users API,
       * 2026-06-29).
       */
      allow_add_cloud_recordings_to_zoom_clips?: unknown;
      /** Uploading of recordings. Its type is not published (changelog of the Users API, 2026-06-29). */
      upload_recording?: unknown;
      /**
       * Separate automatic deletion of recordings by Zoom Revenue Accelerator. Its type is not published
       * (changelog of the Users API, 2026-06-29).
       */
      allow_revenue_accelerator_manage_recording_separate_auto_delete?: unknown;
      /** The watermark on recordings. Its type is not published (changelog of the Users API, 2026-06-29). */
      water_marker_recording?: unknown;
      /**
       * Permanent deletion of cloud recordings. Its type is not published (changelog of the Users API,
       * 2026-06-29).
       */
      cloud_recording_permanently_deleted?: unknown;
      /**
       * E-mails about the storage of recordings. Its type is not published (changelog of the Users API,
       * 2026-06-29).
       */
      recording_storage_email_notifications?: unknown;
      /** Sharing of recordings. Its type is not published (changelog of the Users API, 2026-06-29). */
      allow_share?: unknown;
      /** Options of local recordings. Its type is not published (changelog of the Users API, 2026-06-29). */
      local_recording_options?: unknown;
      /**
       * Notifications about recording for participants on the telephone. Its type is not published (changelog of
       * the Users API, 2026-06-29).
       */
      recording_notifications_phone_users?: unknown;
      /** On-demand recordings. Its type is not published (changelog of the Users API, 2026-06-29). */
      recording_as_on_demand?: unknown;
      /**
       * Bots of other providers and cloud recordings. Its type is not published (changelog of the Users API,
       * 2026-06-29).
       */
      allow_cmr_3rd_party_bot?: unknown;
      /** The passcode in links to recordings. Its type is not published (changelog of the Users API, 2026-06-29). */
      embed_passcode_in_shareable_link?: unknown;
      /**
       * The address for notifications about available recordings. Its type is not published (changelog of the
       * Users API, 2026-06-29).
       */
      notification_subscription_url_when_recording_available?: unknown;
      /**
       * Viewing of cloud recordings by signed-in viewers. The misspelling is Zoom's. Its type is not published
       * (changelog of the Users API, 2026-06-29).
       */
      authenticated_view_cloud_recoding?: unknown;
    };
    /** How a user's meetings are recorded. */
    UserRecordingSettings: components["schemas"]["RecordingSettings"] &
      components["schemas"]["AnnouncedRecordingSettings"] & {
        /**
         * Asks the host to confirm the disclaimer before recording starts.
         * @example false
         */
        ask_host_to_confirm_disclaimer?: boolean;
        /**
         * Asks participants for consent when recording starts.
         * @example true
         */
        ask_participants_to_consent_disclaimer?: boolean;
        /**
         * Deletes cloud recordings automatically after some days.
         * @default false
         * @example true
         */
        auto_delete_cmr?: boolean;
        /**
         * After how many days cloud recordings are deleted. It needs `auto_delete_cmr`.
         *
         * - `30`: 30 days.
         * - `60`: 60 days.
         * - `90`: 90 days.
         * - `120`: 120 days.
         * @example 90
         */
        auto_delete_cmr_days?: 30 | 60 | 90 | 120 | (number & {});
        /**
         * Lets the host pause and stop automatic recordings.
         * @default false
         * @example true
         */
        host_pause_stop_recording?: boolean;
        /**
         * @deprecated
         * Shows a disclaimer before recording starts.
         * @example true
         */
        recording_disclaimer?: boolean;
        /** The rules for passcodes of shared recordings. */
        recording_password_requirement?: {
          /**
           * Requires a letter.
           * @example true
           */
          have_letter?: boolean;
          /**
           * Requires a digit.
           * @example true
           */
          have_number?: boolean;
          /**
           * Requires a special character.
           * @example false
           */
          have_special_character?: boolean;
          /**
           * The minimum length, 10 at most.
           * @example 8
           */
          length?: number;
          /**
           * Allows digits only.
           * @example false
           */
          only_allow_numeric?: boolean;
        };
        /**
         * Whether meetings are recorded automatically, and where.
         *
         * - `local`: Yes, on the host's computer.
         * - `cloud`: Yes, in the cloud.
         * - `none`: No.
         * @default local
         * @example cloud
         */
        auto_recording?: "local" | "cloud" | "none" | (string & {});
        /**
         * Lets hosts record to the cloud.
         * @default false
         * @example true
         */
        cloud_recording?: boolean;
        /**
         * Saves the audio as a separate file.
         * @default false
         * @example true
         */
        record_audio_file?: boolean;
        /**
         * Records the gallery view together with the shared screen.
         * @default false
         * @example false
         */
        record_gallery_view?: boolean;
        /**
         * Records the active speaker together with the shared screen.
         * @default false
         * @example true
         */
        record_speaker_view?: boolean;
        /**
         * Saves the meeting chat as a text file.
         * @default false
         * @example true
         */
        save_chat_text?: boolean;
        /**
         * Shows the time in the recording.
         * @default false
         * @example false
         */
        show_timestamp?: boolean;
      };
    /** The options of new meetings, for users and groups alike. */
    ScheduleMeetingSettings: {
      /**
       * Includes the encrypted passcode in the join link.
       * @example true
       */
      embed_password_in_join_link?: boolean;
      /**
       * @deprecated
       * Requires a passcode for meetings with a personal meeting ID that participants may join before the host. Use
       * `require_password_for_pmi_meetings`.
       * @example false
       */
      force_pmi_jbh_password?: boolean;
      /**
       * Starts meetings with the host's video on.
       * @example true
       */
      host_video?: boolean;
      /**
       * Lets participants join before the host.
       * @example false
       */
      join_before_host?: boolean;
      /**
       * Requires a numeric passcode from participants who join by telephone.
       * @example true
       */
      pstn_password_protected?: boolean;
      /**
       * Requires a passcode for instant meetings.
       * @example true
       */
      require_password_for_instant_meetings?: boolean;
      /**
       * Which meetings with a personal meeting ID need a passcode.
       *
       * - `jbh_only`: Those that participants may join before the host.
       * - `all`: All of them.
       * - `none`: None of them.
       * @example all
       */
      require_password_for_pmi_meetings?: "jbh_only" | "all" | "none" | (string & {});
      /**
       * Requires a passcode for meetings that are already scheduled.
       * @example true
       */
      require_password_for_scheduled_meetings?: boolean;
      /**
       * Requires a passcode for newly scheduled meetings.
       * @example true
       */
      require_password_for_scheduling_new_meetings?: boolean;
    };
    /** The rules for passcodes of meetings. */
    MeetingPasswordRequirement: {
      /**
       * The length from which a run such as `1234` or `aaaa` is refused.
       *
       * - `0`: No run is refused.
       * - `4`: Runs of 3 are still allowed.
       * - `5`: Runs of 4 are still allowed.
       * - `6`: Runs of 5 are still allowed.
       * - `7`: Runs of 6 are still allowed.
       * - `8`: Runs of 7 are still allowed.
       * @example 4
       */
      consecutive_characters_length?: 0 | 4 | 5 | 6 | 7 | 8 | (number & {});
      /**
       * Requires a letter.
       * @example true
       */
      have_letter?: boolean;
      /**
       * Requires a digit.
       * @example true
       */
      have_number?: boolean;
      /**
       * Requires a special character.
       * @example false
       */
      have_special_character?: boolean;
      /**
       * Requires upper-case and lower-case letters.
       * @example false
       */
      have_upper_and_lower_characters?: boolean;
      /**
       * The minimum length.
       * @example 8
       */
      length?: number;
      /**
       * Allows digits only.
       * @example false
       */
      only_allow_numeric?: boolean;
      /**
       * Refuses passcodes that are easy to guess.
       * @example true
       */
      weak_enhance_detection?: boolean;
    };
    /** The options of a user's new meetings. */
    UserScheduleMeetingSettings: components["schemas"]["ScheduleMeetingSettings"] & {
      /**
       * The passcode that scheduled meetings have unless the host chooses another.
       * @example harbour7
       */
      default_password_for_scheduled_meetings?: string;
      meeting_password_requirement?: components["schemas"]["MeetingPasswordRequirement"];
      /**
       * Starts meetings with participants' video on.
       * @example false
       */
      participants_video?: boolean;
      /**
       * Gives the user a personal meeting ID.
       * @example true
       */
      personal_meeting?: boolean;
      /**
       * The passcode of the personal meeting ID.
       * @example lantern7
       */
      pmi_password?: string;
      /**
       * Holds instant meetings under the personal meeting ID.
       * @example false
       */
      use_pmi_for_instant_meetings?: boolean;
      /**
       * Holds scheduled meetings under the personal meeting ID.
       * @example false
       */
      use_pmi_for_scheduled_meetings?: boolean;
      /** The chat that continues before and after a meeting. */
      readonly continuous_meeting_chat?: {
        /**
         * Gives each meeting such a chat.
         * @example true
         */
        enable?: boolean;
        /**
         * @deprecated
         * Lets people from outside the account be added.
         * @example false
         */
        can_add_external_users?: boolean;
        /**
         * @deprecated
         * Automatically adds invited people from outside the account.
         * @example false
         */
        auto_add_invited_external_users?: boolean;
        /**
         * Whether instant meetings have such a chat.
         * @example false
         */
        support_instant_meetings?: boolean;
        /**
         * Whether scheduled meetings have such a chat.
         * @example true
         */
        support_scheduled_meetings?: boolean;
      };
      /**
       * How participants join the audio.
       *
       * - `both`: By telephone or computer.
       * - `telephony`: By telephone.
       * - `voip`: By computer.
       * - `thirdParty`: Through a third-party provider.
       * @default voip
       * @example both
       */
      audio_type?: "both" | "telephony" | "voip" | "thirdParty" | (string & {});
    };
    /** Telephone audio from another provider, for users and groups alike. */
    TelephonySettings: {
      /**
       * Uses the audio of another provider.
       * @example false
       */
      third_party_audio?: boolean;
    };
    /** Telephone audio for a user's meetings. */
    UserTelephonySettings: components["schemas"]["TelephonySettings"] & {
      /**
       * Shows a link to international numbers in invitations.
       * @example true
       */
      show_international_numbers_link?: boolean;
      /** Regions from which people may call in. */
      telephony_regions?: {
        /**
         * The regions to choose from, as codes.
         * @example [
         *   "DE",
         *   "PT",
         *   "US"
         * ]
         */
        readonly allowed_values?: string[];
        /**
         * The chosen regions, as codes separated by commas.
         * @example DE,PT
         */
        selection_values?: string;
      };
      /**
       * How to join that provider's audio, as shown in invitations, in 2048 characters at most.
       * @default
       * @example Dial +49 695 0000 000 and enter the meeting ID.
       */
      audio_conference_info?: string;
    };
    /** Audio from a telephony service provider (TSP) that the account is linked to. */
    TspSettings: {
      /**
       * Lets the provider call participants.
       * @example false
       */
      call_out?: boolean;
      /**
       * Countries and regions to which the provider calls. The fields of an entry are not documented.
       * @example []
       */
      call_out_countries?: Record<string, never>[];
      /**
       * Shows a link to international numbers in invitations.
       * @example true
       */
      show_international_numbers_link?: boolean;
      /** Countries and regions whose dial-in numbers invitations list. */
      global_dial_in_countries?: components["schemas"]["CountrySelection"];
    };
    /** Where the user can use Zoom Whiteboard. */
    WhiteboardSettings: {
      /**
       * Whether the user can use whiteboards outside meetings.
       * @example true
       */
      out_meeting_advanced_whiteboard?: boolean;
      /**
       * Whether the user can use whiteboards in meetings.
       * @example true
       */
      in_meeting_advanced_whiteboard?: boolean;
    };
    /** The settings of a user. A setting that one of the user's groups locks cannot be changed here. */
    UserSettings: {
      audio_conferencing?: components["schemas"]["UserAudioConferencingSettings"];
      email_notification?: components["schemas"]["UserEmailNotificationSettings"];
      feature?: components["schemas"]["FeatureSettings"];
      in_meeting?: components["schemas"]["UserInMeetingSettings"];
      profile?: components["schemas"]["ProfileSettings"];
      recording?: components["schemas"]["UserRecordingSettings"];
      schedule_meeting?: components["schemas"]["UserScheduleMeetingSettings"];
      telephony?: components["schemas"]["UserTelephonySettings"];
      tsp?: components["schemas"]["TspSettings"];
      readonly whiteboard?: components["schemas"]["WhiteboardSettings"];
      /**
       * General settings. Its contents are not published (changelog of the Users API, 2026-03-30).
       *
       * Note: Zoom announced it on 2026-03-30 without its contents.
       */
      readonly general_setting?: unknown;
    };
    /** A way in which people prove their identity. */
    AuthenticationOption: {
      /**
       * What to do with the option.
       *
       * - `update`: Changes the option to what is sent.
       * - `show`: Lets hosts choose the option.
       * - `hide`: Hides the option from hosts.
       * @example update
       */
      action?: "update" | "show" | "hide";
      /**
       * Whether the option is selected unless the host chooses another.
       * @example true
       */
      default_option?: boolean;
      /**
       * The e-mail domains that are admitted, separated by commas. Only for `enforce_login_with_domains`.
       * @example example.com,example.org
       */
      domains?: string;
      /**
       * The option's identifier.
       * @example signIn_Yq4Zr9LmT1aBcDeFgH
       */
      id?: string;
      /**
       * The option's name, as hosts see it.
       * @example Colleagues
       */
      name?: string;
      /**
       * Whether hosts can choose the option.
       * @example true
       */
      readonly visible?: boolean;
    };
    /** A way in which people prove their identity before they join a meeting. */
    MeetingAuthenticationOption: components["schemas"]["AuthenticationOption"] & {
      /**
       * Who is admitted.
       *
       * - `enforce_login`: Anyone who is signed in to Zoom.
       * - `enforce_login_with_domains`: People with an e-mail address in `domains`.
       * - `enforce_login_with_same_account`: People of the same account.
       * @example enforce_login_with_domains
       */
      type?: "enforce_login" | "enforce_login_with_domains" | "enforce_login_with_same_account" | (string & {});
    };
    /** Who may join meetings. `option=meeting_authentication` selects this shape. */
    MeetingAuthenticationSettings: {
      /**
       * Lets hosts name people who may join without signing in.
       * @example false
       */
      readonly allow_authentication_exception?: boolean;
      /** The option to change, show or hide. */
      authentication_option?: components["schemas"]["MeetingAuthenticationOption"];
      /** The options that exist. */
      readonly authentication_options?: components["schemas"]["MeetingAuthenticationOption"][];
      /**
       * Requires people to sign in before they join.
       * @example true
       */
      meeting_authentication?: boolean;
    };
    /** A way in which people prove their identity before they view a recording. */
    RecordingAuthenticationOption: components["schemas"]["AuthenticationOption"] & {
      /**
       * Who is admitted.
       *
       * - `enforce_login`: Anyone who is signed in to Zoom.
       * - `enforce_login_with_domains`: People with an e-mail address in `domains`.
       * - `internally`: People of the same account.
       * @example internally
       */
      type?: "enforce_login" | "enforce_login_with_domains" | "internally" | (string & {});
    };
    /** Who may view cloud recordings. `option=recording_authentication` selects this shape. */
    RecordingAuthenticationSettings: {
      /** The option to change, show or hide. */
      authentication_option?: components["schemas"]["RecordingAuthenticationOption"];
      /** The options that exist. */
      readonly authentication_options?: components["schemas"]["RecordingAuthenticationOption"][];
      /**
       * Requires people to sign in before they view a recording.
       * @example true
       */
      recording_authentication?: boolean;
    };
    /**
     * How meetings are encrypted.
     *
     * - `enhanced_encryption`: Enhanced encryption, with the keys in Zoom's cloud.
     * - `e2ee`: End-to-end encryption, with the keys on the participants' devices. Several features are unavailable.
     * @example enhanced_encryption
     */
    EncryptionType: "enhanced_encryption" | "e2ee" | (string & {});
    /** How meetings are protected, for users and groups alike. */
    MeetingSecurity: {
      /**
       * Requires a passcode, a waiting room or authentication for each meeting.
       * @example true
       */
      auto_security?: boolean;
      /**
       * Keeps out people from the domains in `block_user_domain_list`.
       * @example true
       */
      block_user_domain?: boolean;
      /**
       * The e-mail domains that are kept out.
       * @example [
       *   "example.net"
       * ]
       */
      block_user_domain_list?: string[];
      /**
       * Includes the encrypted passcode in the join link.
       * @example true
       */
      embed_password_in_join_link?: boolean;
      /**
       * - `enhanced_encryption`: Enhanced encryption, with the keys in Zoom's cloud.
       * - `e2ee`: End-to-end encryption, with the keys on the participants' devices. Several features are unavailable.
       */
      encryption_type?: components["schemas"]["EncryptionType"];
      /**
       * Allows end-to-end encryption.
       * @example true
       */
      end_to_end_encrypted_meetings?: boolean;
      /**
       * Requires a passcode for instant and scheduled meetings.
       * @example true
       */
      meeting_password?: boolean;
      meeting_password_requirement?: components["schemas"]["MeetingPasswordRequirement"];
      /**
       * Requires people who join from a browser to sign in.
       * @example false
       */
      only_authenticated_can_join_from_webclient?: boolean;
      /**
       * Requires a passcode from people who join by telephone.
       * @example true
       */
      phone_password?: boolean;
      /**
       * Requires a passcode for meetings with a personal meeting ID.
       * @example true
       */
      pmi_password?: boolean;
      /**
       * Requires a passcode for meetings that are already scheduled.
       * @example true
       */
      require_password_for_scheduled_meeting?: boolean;
      /**
       * Requires a passcode for webinars that are already scheduled.
       * @example false
       */
      require_password_for_scheduled_webinar?: boolean;
      /**
       * Keeps participants in a waiting room until the host admits them.
       * @example true
       */
      waiting_room?: boolean;
      /** Who is kept in the waiting room, and who admits them. */
      waiting_room_settings?: {
        /**
         * Who is kept in the waiting room.
         *
         * - `0`: All participants.
         * - `1`: People from outside the account.
         * - `2`: People from outside the account and outside the allowed domains.
         * @example 2
         */
        participants_to_place_in_waiting_room?: 0 | 1 | 2 | (number & {});
        /**
         * Who can admit participants.
         *
         * - `0`: The host and co-hosts.
         * - `1`: Also participants who bypass the waiting room, while no host is present.
         * @example 0
         */
        users_who_can_admit_participants_from_waiting_room?: 0 | 1 | (number & {});
        /**
         * The domains whose users bypass the waiting room, separated by commas. Only if
         * `participants_to_place_in_waiting_room` is 2.
         * @example example.com,example.org
         */
        whitelisted_domains_for_waiting_room?: string;
      };
      /**
       * Requires a passcode for newly scheduled webinars.
       * @example true
       */
      webinar_password?: boolean;
    };
    /** How a user's meetings are protected. `option=meeting_security` selects this shape. */
    UserMeetingSecuritySettings: {
      meeting_security?: components["schemas"]["MeetingSecurity"];
    };
    /**
     * Who may join meetings and who may view recordings, in one answer.
     *
     * Note: Zoom documents this shape without saying which `option` selects it.
     */
    AuthenticationSettings: {
      /** Both kinds of authentication. */
      authentication_options?: {
        meeting_authentication?: components["schemas"]["MeetingAuthenticationSettings"];
        recording_authentication?: components["schemas"]["RecordingAuthenticationSettings"];
      };
    };
    /** The file that becomes a virtual background. Its form part must have a file name. */
    VirtualBackgroundUpload: {
      /**
       * Format: binary
       * The file, 15 MB at most. The operation lists the accepted formats.
       *
       * Note: Zoom's own schema leaves it optional.
       * @example (bytes of the file)
       */
      file: FileInput;
    };
    /** A virtual background that was uploaded. */
    VirtualBackgroundFile: WithRequired<
      components["schemas"]["VirtualBackground"],
      "id" | "name" | "size" | "type" | "is_default"
    >;
    /** Meeting settings that a user saved under a name, to start new meetings with. */
    MeetingTemplate: {
      /**
       * The template's identifier.
       * @example tW8kM3vLRqSg5XyDb2hNcJ
       */
      id: string;
      /**
       * The template's name.
       * @example Weekly meeting
       */
      name: string;
      /** The settings of a meeting that is created from the template. */
      settings?: {
        /** What participants can do in the meeting. */
        in_meeting?: {
          /**
           * Whose joining and leaving is announced by a sound.
           *
           * - `host`: Only the host's.
           * - `all`: Everyone's.
           * - `none`: Nobody's. There is no sound.
           * @example none
           */
          entry_exit_chime?: "host" | "all" | "none" | (string & {});
          /**
           * Whether participants can send feedback to Zoom when the meeting ends.
           * @example false
           */
          feedback?: boolean;
          /**
           * Whether the host can hold polls.
           * @example true
           */
          polling?: boolean;
          /**
           * Whether participants are asked to rate the meeting when it ends.
           * @example false
           */
          post_meeting_feedback?: boolean;
          /**
           * Whether participants can share their screen.
           * @example true
           */
          screen_sharing?: boolean;
          /**
           * Who can share their screen.
           *
           * - `host`: The host only.
           * - `all`: The host and all participants.
           * @example all
           */
          who_can_share_screen?: "host" | "all" | (string & {});
          /**
           * Who can start sharing while another participant is sharing.
           *
           * - `host`: The host only.
           * - `all`: All participants.
           * @example host
           */
          who_can_share_screen_when_someone_is_sharing?: "host" | "all" | (string & {});
          /**
           * Whether desktop sharing is disabled, so that only single windows can be shared.
           * @example false
           */
          disable_screen_sharing_for_host_meetings?: boolean;
          /**
           * Whether participants can annotate shared screens.
           * @example true
           */
          annotation?: boolean;
          /**
           * Whether participants can share a whiteboard.
           * @example true
           */
          whiteboard?: boolean;
          /**
           * Whether participants who share their screen can hand over control of it.
           * @example false
           */
          remote_control?: boolean;
          /**
           * Whether participants can give nonverbal feedback, such as yes, no or slow down.
           * @example true
           */
          non_verbal_feedback?: boolean;
          /**
           * Whether participants can change their displayed name.
           * @example true
           */
          allow_participants_to_rename?: boolean;
          /**
           * Whether the host can split the meeting into breakout rooms.
           * @example false
           */
          breakout_room?: boolean;
          /**
           * Whether the host can support a participant on the participant's own computer.
           * @example false
           */
          remote_support?: boolean;
          /** Captions, as current clients have them. */
          manual_captioning?: {
            /**
             * Whether captions are generated automatically.
             * @example true
             */
            auto_generated_captions?: boolean;
            /**
             * Whether the host can type captions or assign a participant to type them.
             * @example true
             */
            allow_to_type?: boolean;
            /**
             * Whether captions can be typed.
             * @example true
             */
            manual_captions?: boolean;
            /**
             * Whether participants can save captions.
             * @example false
             */
            save_captions?: boolean;
          };
          /** Captions, as older clients have them. */
          closed_captioning?: {
            /**
             * Whether captions are generated from what is said.
             * @example true
             */
            auto_transcribing?: boolean;
            /**
             * Whether the meeting has closed captions.
             * @example true
             */
            enable?: boolean;
            /**
             * Whether participants can save captions.
             * @example false
             */
            save_caption?: boolean;
          };
        };
        /** How the meeting is recorded. */
        recording?: {
          /**
           * Whether the meeting is recorded automatically, and where.
           *
           * - `local`: Yes, on the host's computer.
           * - `cloud`: Yes, in the cloud.
           * - `none`: No.
           * @example cloud
           */
          auto_recording?: "local" | "cloud" | "none" | (string & {});
        };
        /** How the meeting starts. */
        schedule_meeting?: {
          /**
           * Whether the meeting starts with the host's video on.
           * @example true
           */
          host_video?: boolean;
          /**
           * Whether the meeting starts with participants' video on.
           * @example false
           */
          participant_video?: boolean;
          /**
           * Whether participants are muted when they join.
           * @default false
           * @example true
           */
          mute_upon_entry?: boolean;
        };
        /** How the meeting is protected. */
        meeting_security?: {
          /**
           * Whether participants wait until the host admits them.
           * @example true
           */
          waiting_room?: boolean;
        };
      };
    };
    /** A template for the meeting summaries of AI Companion. */
    MeetingSummaryTemplate: {
      /**
       * The template's identifier.
       * @example tG4nR7cPSwKx1HmVz9yLbD
       */
      meeting_summary_template_id: string;
      /**
       * The template's name.
       * @example General
       */
      name: string;
      /**
       * What the template is for.
       * @example Topics, decisions and next steps of any meeting.
       */
      description: string;
    };
    /** The templates that a user can choose from. Unlike the other lists this is a bare array. */
    MeetingSummaryTemplateList: components["schemas"]["MeetingSummaryTemplate"][];
    /** The file that becomes the profile picture. Its form part must have a file name. */
    PictureUpload: {
      /**
       * Format: binary
       * A JPG, JPEG or PNG file of 2 MB at most.
       * @example (bytes of the file)
       */
      pic_file: FileInput;
    };
    /**
     * A user's presence, as other people see it in the Zoom client. The values differ between operations, and some
     * states have two names with the same meaning.
     *
     * - `Do_Not_Disturb`: Do not disturb, without notifications.
     * - `Do_No_Disturb`: The same as `Do_Not_Disturb`.
     * - `Away`: Signed in and away from the device.
     * - `Available`: Signed in and available.
     * - `Offline`: Not signed in. Only in answers about contacts.
     * - `In_Calendar_Event`: In a calendar event.
     * - `In_A_Calendar_Event`: The same as `In_Calendar_Event`, in answers about contacts.
     * - `Presenting`: Sharing the screen.
     * - `In_A_Zoom_Meeting`: In a Zoom meeting.
     * - `In_A_Meeting`: The same as `In_A_Zoom_Meeting`, in answers about contacts.
     * - `On_A_Call`: On a phone call.
     * - `In_A_Call`: The same as `On_A_Call`, in answers about contacts.
     * - `Out_of_Office`: Out of the office.
     * - `Busy`: Busy.
     * @example Available
     */
    PresenceStatus:
      | "Do_Not_Disturb"
      | "Do_No_Disturb"
      | "Away"
      | "Available"
      | "Offline"
      | "In_Calendar_Event"
      | "In_A_Calendar_Event"
      | "Presenting"
      | "In_A_Zoom_Meeting"
      | "In_A_Meeting"
      | "On_A_Call"
      | "In_A_Call"
      | "Out_of_Office"
      | "Busy"
      | (string & {});
    /**
     * A user's presence. Only users who ask for their own while they have set do not disturb get the two times.
     *
     * Note: Zoom documents the answer with the two times as a second shape, in which all three fields are required.
     */
    UserPresence: {
      status: components["schemas"]["PresenceStatus"];
      /**
       * When do not disturb ends.
       * @example 2026-11-21T10:00:00Z
       */
      end_time?: string;
      /**
       * How many seconds are left until do not disturb ends.
       * @example 1140
       */
      remaining_time?: number;
    };
    /**
     * The presence to show. Only do not disturb takes a duration.
     *
     * Note: Zoom's schemas spell do not disturb `Do_No_Disturb`, its texts `Do_Not_Disturb`. Which of them works is not known.
     *
     * Note: Older documents ask for a duration of 20 minutes at least.
     */
    PresenceStatusUpdate:
      | {
          /**
           * The new presence.
           *
           * - `Away`: Signed in and away from the device.
           * - `Available`: Signed in and available.
           * - `In_Calendar_Event`: In a calendar event.
           * - `Presenting`: Sharing the screen.
           * - `In_A_Zoom_Meeting`: In a Zoom meeting.
           * - `On_A_Call`: On a phone call.
           * - `Out_of_Office`: Out of the office.
           * - `Busy`: Busy.
           * @example Away
           */
          status:
            | "Away"
            | "Available"
            | "In_Calendar_Event"
            | "Presenting"
            | "In_A_Zoom_Meeting"
            | "On_A_Call"
            | "Out_of_Office"
            | "Busy";
        }
      | {
          /**
           * Do not disturb. Send `Do_No_Disturb` and, if it is refused, `Do_Not_Disturb`.
           *
           * - `Do_No_Disturb`: Do not disturb, spelled as in Zoom's schemas.
           * - `Do_Not_Disturb`: Do not disturb, spelled as in Zoom's texts.
           * @example Do_No_Disturb
           */
          status: "Do_No_Disturb" | "Do_Not_Disturb";
          /**
           * How many minutes do not disturb lasts, up to a day. Without it, 20.
           * @example 60
           */
          duration?: number;
        };
    /**
     * A user who may schedule meetings for another user and, if the account allows co-hosts, host them as an
     * alternative host.
     */
    Assistant: {
      /**
       * Format: email
       * The assistant's e-mail address.
       * @example ana.lima@example.com
       */
      email: string;
      /**
       * The assistant's user identifier.
       * @example aL3mQ9zHRdVs6JxNb1kWpT
       */
      id: string;
      /**
       * Whether the assistant may also edit the user's private events.
       * @example true
       */
      can_manage_host_private_event?: boolean;
    };
    /** All assistants of a user. The list has no pages. */
    AssistantList: {
      /** The assistants, 30 at most. */
      assistants: components["schemas"]["Assistant"][];
    };
    /** A user to make an assistant, identified by `id` or by `email`. */
    AssistantReference: {
      /**
       * Format: email
       * The assistant's e-mail address. Zoom ignores it if `id` is given.
       * @example jonas.berg@example.com
       */
      email?: string;
      /**
       * The assistant's user identifier.
       * @example jB7rG2nLQyEw9KfXa4tUcM
       */
      id?: string;
      /**
       * Whether the assistant may also edit the user's private events.
       * @example false
       */
      can_manage_host_private_event?: boolean;
    };
    /** The users to make assistants. */
    AssistantsAdd: {
      /** The users, 30 at most in one request, each identified by `id` or by `email`. */
      assistants?: components["schemas"]["AssistantReference"][];
    };
    /** The assistants that were added. */
    AssistantsAdded: {
      /**
       * Format: date-time
       * When the assistants were added. Other answers call this field `added_at`.
       * @example 2026-11-21T09:30:00Z
       */
      add_at: string;
      /**
       * The user identifiers of the new assistants, separated by commas.
       * @example aL3mQ9zHRdVs6JxNb1kWpT,jB7rG2nLQyEw9KfXa4tUcM
       */
      ids: string;
    };
    /** A user for whom another user, their assistant, may schedule meetings. */
    Scheduler: {
      /**
       * Format: email
       * The scheduler's e-mail address.
       * @example mira.novak@example.com
       */
      email: string;
      /**
       * The scheduler's user identifier.
       * @example mN6cV1tYTgUe8BhLs5oZqA
       */
      id: string;
      /**
       * Format: int64
       * The scheduler's personal meeting ID, a number of ten digits.
       * @example 4155550199
       */
      pmi?: number;
    };
    /** All users for whom a user may schedule meetings. The list has no pages. */
    SchedulerList: {
      /** The schedulers, 30 at most. */
      schedulers: components["schemas"]["Scheduler"][];
    };
    /** A shared device, such as a digital whiteboard in a meeting room, that a user can work with. */
    CollaborationDevice: {
      /**
       * The device's identifier.
       * @example dW5tN7rCSjXb3KvHg8yMpL
       */
      id: string;
      /**
       * The device's name.
       * @example Whiteboard North
       */
      device_name: string;
      /**
       * The name of the Zoom Room where the device is.
       * @example Harbour
       */
      room_name?: string;
      /**
       * The user identifier of that Zoom Room.
       * @example rH1zP6xFTbVd9QkWc4nJyE
       */
      room_user_id?: string;
      /**
       * Whether the device is connected.
       *
       * - `Online`: Connected to Zoom.
       * - `Offline`: Not connected to Zoom.
       * @example Online
       */
      status?: "Online" | "Offline" | (string & {});
    };
    /** The collaboration devices of a user. */
    CollaborationDeviceList: {
      /**
       * How many devices there are in total.
       * @example 1
       */
      total_records?: number;
      /** The devices. */
      collaboration_devices: components["schemas"]["CollaborationDevice"][];
    };
    /** A group of users who share settings. */
    Group: {
      /**
       * The group's identifier, 22 characters.
       * @example gS2kV7xNRbWf4YcQm9tHjA
       */
      id: string;
      /**
       * The group's name. No other group of the account has it.
       * @example Sales
       */
      name: string;
      /**
       * How many users belong to the group.
       * @example 42
       */
      total_members: number;
    };
    /** One page of the account's groups. */
    GroupList: {
      /** The groups on this page. */
      groups: components["schemas"]["Group"][];
      /**
       * The token of the next page. Empty on the last page. It is valid for 15 minutes.
       * @example
       */
      next_page_token?: string;
      /**
       * How many groups all pages hold together.
       * @example 14
       */
      total_records: number;
    };
    /** A group to create. */
    GroupCreate: {
      /**
       * The group's name. No other group of the account may have it.
       *
       * Note: Zoom's own schema leaves it optional.
       * @example Sales
       */
      name: string;
    };
    /** What to change about a group. */
    GroupUpdate: {
      /**
       * The new name. No other group of the account may have it.
       * @example Sales Europe
       */
      name?: string;
    };
    /** A Team Chat channel that is linked to a group. */
    GroupChannel: {
      /**
       * The channel's identifier.
       * @example 4f8b2c6a9d0e4b7f8a1c3e5d7f9b2a64
       */
      channel_id: string;
      /**
       * The channel's name.
       * @example Sales news
       */
      channel_name: string;
      /**
       * How many members the channel has.
       * @example 42
       */
      member_count: number;
    };
    /** All channels that are linked to a group. The list has no pages. */
    GroupChannelList: {
      /** The channels. */
      channels: components["schemas"]["GroupChannel"][];
      /**
       * The group's identifier.
       * @example gS2kV7xNRbWf4YcQm9tHjA
       */
      group_id: string;
    };
    /** A user who belongs to a group. */
    GroupMember: {
      /**
       * The user's identifier. Other operations take it as `memberId` and as `userId`.
       * @example uQ3xJ7mTRkyVb2LcNz9sPw
       */
      id: string;
      /**
       * Format: email
       * The user's e-mail address.
       * @example ines.duarte@example.com
       */
      email: string;
      /**
       * The user's first name.
       * @example Ines
       */
      first_name?: string;
      /**
       * The user's last name.
       * @example Duarte
       */
      last_name?: string;
      /**
       * - `1`: Basic, without a paid licence.
       * - `2`: Licensed.
       * - `3`: On-premises.
       * - `4`: Unassigned, without a licence for meetings.
       * - `99`: None. Only for users who are created with `ssoCreate`.
       */
      type: components["schemas"]["UserType"];
    };
    /** One page of a group's members. */
    GroupMemberList: {
      /** The members on this page. */
      members: components["schemas"]["GroupMember"][];
      /**
       * The token of the next page. Empty on the last page. It is valid for 15 minutes.
       * @example kJ2mWc7QxRbT9sVdLh4pYzNf8aGe1uX3o5
       */
      next_page_token?: string;
      /**
       * @deprecated
       * How many pages there are. Use `next_page_token`.
       * @example 2
       */
      page_count?: number;
      /**
       * @deprecated
       * The number of this page. Use `next_page_token`.
       * @example 1
       */
      page_number?: number;
      /**
       * How many members a page holds at most.
       *
       * Note: Older documents name 300 as the maximum.
       * @example 30
       */
      page_size?: number;
      /**
       * How many members all pages hold together.
       * @example 42
       */
      total_records: number;
    };
    /** A user, identified by `id` or by `email`. */
    GroupUserReference: {
      /**
       * The user's identifier, as `users.list` returns it.
       * @example uQ3xJ7mTRkyVb2LcNz9sPw
       */
      id?: string;
      /**
       * Format: email
       * The user's e-mail address. Zoom ignores it if `id` is given.
       * @example ines.duarte@example.com
       */
      email?: string;
    };
    /** The users to add to a group. */
    GroupMembersAdd: {
      /** The users, 30 at most in one request, each identified by `id` or by `email`. */
      members?: components["schemas"]["GroupUserReference"][];
    };
    /** The users that were added to a group. */
    GroupMembersAdded: {
      /**
       * Format: date-time
       * When the users were added.
       * @example 2026-11-21T09:30:00Z
       */
      added_at: string;
      /**
       * The identifiers of the users, separated by commas. Whoever was sent and is not among them was not added.
       * @example uQ3xJ7mTRkyVb2LcNz9sPw,w8RtY2cHSeKd6NvFq1bJlA
       */
      ids: string;
    };
    /**
     * What to do with a group member. Zoom accepts it as JSON and as a form.
     *
     * Note: Older documents show a form only, newer ones JSON only.
     */
    GroupMemberUpdate: {
      /**
       * What to do.
       *
       * - `move`: Moves the member from the group in the path to the target group.
       * - `set_primary`: Makes the target group the member's primary group.
       * @example move
       */
      action: "move" | "set_primary";
      /**
       * The group to move to, or the new primary group.
       *
       * Note: Zoom's own schema leaves it optional. For `set_primary` sources differ on the group in the path: older ones name the
       * current primary group, newer ones the target. Send the target there as well.
       * @example pT4mXz8QdKe1RwVb6yLc0N
       */
      target_group_id: string;
    };
    /** An administrator of a group. The answer does not contain the user's identifier. */
    GroupAdmin: {
      /**
       * Format: email
       * The administrator's e-mail address. `groups.deleteAdmin` accepts it as `userId`.
       * @example tom.okafor@example.com
       */
      email: string;
      /**
       * The administrator's display name.
       * @example Tom Okafor
       */
      name: string;
    };
    /** One page of a group's administrators. */
    GroupAdminList: {
      /** The administrators on this page. */
      admins: components["schemas"]["GroupAdmin"][];
      /**
       * The token of the next page. Empty on the last page. It is valid for 15 minutes.
       * @example
       */
      next_page_token?: string;
      /**
       * How many administrators a page holds at most.
       * @example 30
       */
      page_size?: number;
      /**
       * How many administrators all pages hold together.
       * @example 1
       */
      total_records: number;
    };
    /** The users to make administrators of a group. */
    GroupAdminsAdd: {
      /** The users, 10 at most in one request, each identified by `id` or by `email`. */
      admins?: components["schemas"]["GroupUserReference"][];
    };
    /** The administrators that were added to a group. */
    GroupAdminsAdded: components["schemas"]["GroupMembersAdded"];
    /** How participants join the meetings of a group's members by telephone. */
    GroupAudioConferencingSettings: components["schemas"]["AudioConferencingSettings"] & {
      toll_free_and_fee_based_toll_call?: components["schemas"]["TollFreeDialIn"];
      toll_call?: components["schemas"]["TollDialIn"];
      call_me_and_invite_by_phone?: components["schemas"]["CallMeSettings"];
      /**
       * Lets users link their own account with a conference provider.
       * @example false
       */
      personal_audio_conference?: boolean;
    };
    /** The events about which Zoom sends e-mails to the members of a group. */
    GroupEmailNotificationSettings: components["schemas"]["EmailNotificationSettings"] & {
      /**
       * Tells users that they have become an alternative host, or are one no longer.
       * @example true
       */
      alternative_host_reminder?: boolean;
      /**
       * Tells the host and participants that a meeting was cancelled.
       * @example true
       */
      cancel_meeting_reminder?: boolean;
      /**
       * Tells the host that participants have joined before the host.
       * @example false
       */
      jbh_reminder?: boolean;
      /**
       * Tells the host that another user has scheduled, changed or cancelled a meeting for them.
       * @example true
       */
      schedule_for_reminder?: boolean;
    };
    /** Captions that are translated automatically. */
    TranslatedCaptions: {
      /**
       * Which languages are translated into which.
       *
       * Note: The name has mixed case in Zoom's own document.
       */
      language_item_pairList?: {
        /** The spoken languages. */
        trans_lang_config?: {
          /** The spoken language. */
          speak_language?: {
            /**
             * The language's name.
             *
             * - `Chinese (Simplified)`: Chinese in simplified characters.
             * - `Dutch`: Dutch.
             * - `English`: English.
             * - `French`: French.
             * - `German`: German.
             * - `Italian`: Italian.
             * - `Japanese`: Japanese.
             * - `Korean`: Korean.
             * - `Portuguese`: Portuguese.
             * - `Russian`: Russian.
             * - `Spanish`: Spanish.
             * - `Ukrainian`: Ukrainian.
             * @example German
             */
            name?:
              | "Chinese (Simplified)"
              | "Dutch"
              | "English"
              | "French"
              | "German"
              | "Italian"
              | "Japanese"
              | "Korean"
              | "Portuguese"
              | "Russian"
              | "Spanish"
              | "Ukrainian"
              | (string & {});
            /**
             * The language's code.
             *
             * - `zh`: Chinese in simplified characters.
             * - `nl`: Dutch.
             * - `en`: English.
             * - `fr`: French.
             * - `de`: German.
             * - `it`: Italian.
             * - `ja`: Japanese.
             * - `ko`: Korean.
             * - `pt`: Portuguese.
             * - `ru`: Russian.
             * - `es`: Spanish.
             * - `uk`: Ukrainian.
             * @example de
             */
            code?: "zh" | "nl" | "en" | "fr" | "de" | "it" | "ja" | "ko" | "pt" | "ru" | "es" | "uk" | (string & {});
          };
          /** The languages into which it is translated. */
          translate_to?: {
            /**
             * Translates into all languages.
             * @example false
             */
            all?: boolean;
            /** The languages to translate into, unless `all` is `true`. */
            language_config?: {
              /**
               * The language's name.
               *
               * - `English`: English.
               * @example English
               */
              name?: "English" | (string & {});
              /**
               * The language's code.
               *
               * - `en`: English.
               * @example en
               */
              code?: "en" | (string & {});
            }[];
          };
        }[];
        /**
         * Translates between all languages.
         * @example false
         */
        all?: boolean;
      };
      /**
       * Offers translated captions.
       * @example true
       */
      enable?: boolean;
    };
    /** Polls and quizzes of a group's members. */
    GroupPollSettings: components["schemas"]["PollSettings"] & {
      /**
       * Lets users manage the polls and quizzes that they have saved.
       * @example true
       */
      manage_saved_polls_and_quizzes?: boolean;
    };
    /** What the members of a group and their participants can do in meetings. */
    GroupInMeetingSettings: components["schemas"]["InMeetingSettings"] & {
      /**
       * Answers calls from an auto-answer group without the user's action.
       * @example false
       */
      auto_answer?: boolean;
      /**
       * Shows the account's participants that a guest is in the meeting or webinar.
       * @example true
       */
      alert_guest_join?: boolean;
      auto_generated_translation?: components["schemas"]["TranslatedCaptions"];
      /**
       * Shows the list of H.323 and SIP devices to the host only.
       * @example true
       */
      only_host_view_device_list?: boolean;
      /**
       * Lets participants send audio without noise suppression.
       * @example false
       */
      original_audio?: boolean;
      /**
       * Lets participants who join by telephone record their name, which is played when they join and leave.
       * @example false
       */
      record_play_own_voice?: boolean;
      /**
       * Offers invitations through the default e-mail program only.
       * @example false
       */
      sending_default_email_invites?: boolean;
      /**
       * Lets participants join from a browser.
       * @example true
       */
      show_browser_join_link?: boolean;
      /**
       * Shows the list of H.323 and SIP devices.
       * @example true
       */
      show_device_list?: boolean;
      /**
       * Lets participants choose stereo audio.
       * @example false
       */
      stereo_audio?: boolean;
      /**
       * Formats invitations from the Outlook plug-in as HTML.
       * @example true
       */
      use_html_format_email?: boolean;
      /**
       * Offers questions and answers (Q&A) in webinars.
       * @example true
       */
      webinar_question_answer?: boolean;
      /**
       * Lets hosts ask participants in advance for permission to unmute them. Use
       * `request_permission_to_unmute_participants`.
       *
       * Note: Newer documents do not list it.
       * @example false
       */
      readonly request_permission_to_unmute?: boolean;
      /** Polls in meetings. */
      meeting_polling?: components["schemas"]["GroupPollSettings"];
      /** Polls in webinars. */
      webinar_polling?: components["schemas"]["GroupPollSettings"];
      /** Interpretation into sign languages. */
      sign_language_interpretation?: {
        /**
         * Offers sign language interpretation.
         * @example false
         */
        enable?: boolean;
        /**
         * Turns sign language interpretation on in new meetings.
         * @example false
         */
        enable_sign_language_interpretation_by_default?: boolean;
        /**
         * Sign languages that the account added.
         * @example [
         *   "Portuguese Sign Language"
         * ]
         */
        custom_languages?: string[];
        /**
         * Zoom's own sign languages.
         *
         * - `American`: American Sign Language.
         * - `Chinese`: Chinese Sign Language.
         * - `French`: French Sign Language.
         * - `German`: German Sign Language.
         * - `Japanese`: Japanese Sign Language.
         * - `Russian`: Russian Sign Language.
         * - `Brazilian`: Brazilian Sign Language.
         * - `Spanish`: Spanish Sign Language.
         * - `Mexican`: Mexican Sign Language.
         * - `British`: British Sign Language.
         * @example [
         *   "American",
         *   "German"
         * ]
         */
        readonly languages?: components["schemas"]["SignLanguage"][];
      };
      /** Virtual backgrounds, and the files that are available. */
      readonly virtual_background_settings?: components["schemas"]["VirtualBackgroundSettings"];
      /**
       * Lets participants annotate shared screens.
       * @example true
       */
      annotation?: boolean;
      /**
       * Saves the meeting chat automatically.
       * @example false
       */
      auto_saving_chat?: boolean;
      /**
       * Lets hosts split a meeting into breakout rooms.
       * @example true
       */
      breakout_room?: boolean;
      /**
       * Lets participants send messages to everyone.
       * @example true
       */
      chat?: boolean;
      /**
       * Lets a person or a service type captions.
       * @example true
       */
      closed_caption?: boolean;
      /**
       * Lets hosts name co-hosts.
       * @example true
       */
      co_host?: boolean;
      /**
       * Whose joining and leaving is announced by a sound.
       *
       * - `host`: Only the host's.
       * - `all`: Everyone's.
       * - `none`: Nobody's. There is no sound.
       * @example host
       */
      entry_exit_chime?: "host" | "all" | "none" | (string & {});
      /**
       * Lets participants control each other's cameras, with permission.
       * @example false
       */
      far_end_camera_control?: boolean;
      /**
       * Shows a tab in the client's settings for sending feedback to Zoom.
       * @example false
       */
      feedback?: boolean;
      /**
       * Uses high-definition video in meetings with more than two participants.
       * @example true
       */
      group_hd?: boolean;
      /**
       * Uses high-definition video in webinars.
       * @example true
       */
      webinar_group_hd?: boolean;
      /**
       * Lets participants give nonverbal feedback, such as a raised hand.
       * @example true
       */
      non_verbal_feedback?: boolean;
      /**
       * Lets hosts hold polls. `meeting_polling` has the details.
       * @example true
       */
      polling?: boolean;
      /**
       * Lets participants send each other private messages.
       * @example false
       */
      private_chat?: boolean;
      /**
       * Lets participants who share their screen hand over control of it.
       * @example false
       */
      remote_control?: boolean;
      /**
       * Lets hosts support a participant on the participant's own computer.
       * @example false
       */
      remote_support?: boolean;
      /**
       * Lets participants replace their background with a picture.
       * @example true
       */
      virtual_background?: boolean;
      /**
       * Keeps participants in a waiting room until the host admits them.
       * @example true
       */
      waiting_room?: boolean;
    };
    /** Settings that belong to no other section. */
    OtherOptionsSettings: {
      /**
       * Lets users chat with Zoom's support.
       * @example true
       */
      allow_users_contact_support_via_chat?: boolean;
      /**
       * Blurs the Zoom app in the app switcher of mobile devices.
       * @example false
       */
      blur_snapshot?: boolean;
      /** What hosts may offer to people who register for a webinar. */
      webinar_registration_options?: {
        /**
         * Lets hosts show the join link on the confirmation page.
         * @example true
         */
        allow_host_to_enable_join_info?: boolean;
        /**
         * Lets hosts show buttons for sharing on social networks.
         * @example false
         */
        allow_host_to_enable_social_share_buttons?: boolean;
        /**
         * Lets hosts add their own questions.
         * @example true
         */
        enable_custom_questions?: boolean;
      };
    };
    /** Archiving of meetings and webinars, for compliance. */
    ArchiveSettings: {
      /**
       * Whether meetings or webinars are archived.
       * @example true
       */
      enable?: boolean;
      /** What is archived, and how participants are told. */
      settings?: {
        /**
         * Archives the audio.
         * @example true
         */
        audio_file?: boolean;
        /**
         * Archives the transcript made from closed captions.
         * @example false
         */
        cc_transcript_file?: boolean;
        /**
         * Archives the chat.
         * @example true
         */
        chat_file?: boolean;
        /**
         * Archives the chat together with each sender's e-mail address.
         * @example true
         */
        chat_with_sender_email?: boolean;
        /**
         * Archives the video.
         * @example true
         */
        video_file?: boolean;
        /**
         * Archives direct messages together with the chat.
         * @example false
         */
        readonly chat_with_direct_message?: boolean;
        /**
         * How many days the archive is kept, from 1 to 30.
         *
         * - `1`: One day.
         * - `2`: 2 days.
         * - `3`: 3 days.
         * - `4`: 4 days.
         * - `5`: 5 days.
         * - `6`: 6 days.
         * - `7`: 7 days.
         * - `8`: 8 days.
         * - `9`: 9 days.
         * - `10`: 10 days.
         * - `11`: 11 days.
         * - `12`: 12 days.
         * - `13`: 13 days.
         * - `14`: 14 days.
         * - `15`: 15 days.
         * - `16`: 16 days.
         * - `17`: 17 days.
         * - `18`: 18 days.
         * - `19`: 19 days.
         * - `20`: 20 days.
         * - `21`: 21 days.
         * - `22`: 22 days.
         * - `23`: 23 days.
         * - `24`: 24 days.
         * - `25`: 25 days.
         * - `26`: 26 days.
         * - `27`: 27 days.
         * - `28`: 28 days.
         * - `29`: 29 days.
         * - `30`: 30 days.
         * @example 30
         */
        readonly archive_retention?:
          | 1
          | 2
          | 3
          | 4
          | 5
          | 6
          | 7
          | 8
          | 9
          | 10
          | 11
          | 12
          | 13
          | 14
          | 15
          | 16
          | 17
          | 18
          | 19
          | 20
          | 21
          | 22
          | 23
          | 24
          | 25
          | 26
          | 27
          | 28
          | 29
          | 30
          | (number & {});
        /**
         * What happens to participants when archiving fails.
         *
         * - `1`: They stay and are notified.
         * - `2`: They can neither join nor stay.
         * @example 1
         */
        readonly action_when_archive_failed?: 1 | 2 | (number & {});
        /**
         * Who sees a notice when archiving starts.
         *
         * - `participants`: All participants.
         * - `guest`: Guests only.
         * @example participants
         */
        readonly notification_when_archiving_starts?: "participants" | "guest" | (string & {});
        /**
         * Who hears an announcement when archiving starts.
         *
         * - `participants`: All participants.
         * - `guest`: Guests only.
         * - `none`: Nobody.
         * @example guest
         */
        readonly play_voice_prompt_when_archiving_starts?: "participants" | "guest" | "none" | (string & {});
      };
      /**
       * What is archived.
       *
       * - `1`: Meetings.
       * - `2`: Webinars.
       * - `3`: Meetings and webinars.
       * @example 3
       */
      type?: 1 | 2 | 3 | (number & {});
    };
    /** How the meetings of a group's members are recorded. */
    GroupRecordingSettings: components["schemas"]["RecordingSettings"] &
      components["schemas"]["AnnouncedRecordingSettings"] & {
        /**
         * Lets only signed-in users of the account view cloud recordings.
         * @example true
         */
        account_user_access_recording?: boolean;
        archive?: components["schemas"]["ArchiveSettings"];
        /**
         * Lets anyone with the link download cloud recordings.
         * @example false
         */
        cloud_recording_download?: boolean;
        /**
         * Lets only the host download cloud recordings.
         * @example true
         */
        cloud_recording_download_host?: boolean;
        /**
         * Lets hosts delete their cloud recordings.
         * @example false
         */
        host_delete_cloud_recording?: boolean;
        /**
         * Keeps hosts from viewing their cloud recordings.
         * @example false
         */
        prevent_host_access_recording?: boolean;
        /** Transcripts of meetings that are kept. Its type is not published (changelog of the Users API, 2026-06-29). */
        durable_meeting_transcript?: unknown;
        /**
         * Whether meetings are recorded automatically, and where.
         *
         * - `local`: Yes, on the host's computer.
         * - `cloud`: Yes, in the cloud.
         * - `none`: No.
         * @example cloud
         */
        auto_recording?: "local" | "cloud" | "none" | (string & {});
        /**
         * Lets hosts record to the cloud.
         * @example true
         */
        cloud_recording?: boolean;
        /**
         * Saves the audio as a separate file.
         * @example true
         */
        record_audio_file?: boolean;
        /**
         * Records the gallery view together with the shared screen.
         * @example false
         */
        record_gallery_view?: boolean;
        /**
         * Records the active speaker together with the shared screen.
         * @example true
         */
        record_speaker_view?: boolean;
        /**
         * Saves the meeting chat as a text file.
         * @example true
         */
        save_chat_text?: boolean;
        /**
         * Shows the time in the recording.
         * @example false
         */
        show_timestamp?: boolean;
      };
    /** The options of new meetings of a group's members. */
    GroupScheduleMeetingSettings: components["schemas"]["ScheduleMeetingSettings"] & {
      /**
       * Mutes participants when they join.
       * @example true
       */
      mute_upon_entry?: boolean;
      /**
       * Starts meetings with participants' video on.
       * @example false
       */
      participant_video?: boolean;
      /**
       * Gives each user a personal meeting ID.
       * @example true
       */
      readonly personal_meeting?: boolean;
      /**
       * Requires a passcode for every meeting.
       * @example true
       */
      require_password_for_all_meetings?: boolean;
      /**
       * Shows a desktop reminder of upcoming meetings.
       * @example true
       */
      upcoming_meeting_reminder?: boolean;
      /**
       * Holds instant meetings under the personal meeting ID.
       * @example false
       */
      readonly use_pmi_for_instant_meetings?: boolean;
      /**
       * Holds scheduled meetings under the personal meeting ID.
       * @example false
       */
      readonly use_pmi_for_schedule_meetings?: boolean;
      /** Hiding of meeting topics. */
      always_display_zoom_meeting_as_topic?: {
        /**
         * Shows "Zoom Meeting" in place of the topic.
         * @example false
         */
        enable?: boolean;
        /**
         * Applies this to meetings that are already scheduled.
         * @example false
         */
        display_topic_for_scheduled_meetings?: boolean;
      };
      /** Hiding of webinar topics. */
      always_display_zoom_webinar_as_topic?: {
        /**
         * Shows "Zoom Webinar" in place of the topic.
         * @example false
         */
        enable?: boolean;
        /**
         * Applies this to webinars that are already scheduled.
         * @example false
         */
        display_topic_for_scheduled_webinars?: boolean;
      };
      /** The chat that continues before and after a meeting. */
      continuous_meeting_chat?: {
        /**
         * Gives each meeting such a chat.
         * @example true
         */
        enable?: boolean;
        /**
         * Lets people from outside the account be added.
         * @example false
         */
        can_add_external_users?: boolean;
        /**
         * Automatically adds invited people from outside the account.
         * @example false
         */
        auto_add_invited_external_users?: boolean;
      };
      /**
       * How participants join the audio.
       *
       * - `both`: By telephone or computer.
       * - `telephony`: By telephone.
       * - `voip`: By computer.
       * - `thirdParty`: Through a third-party provider.
       * @example both
       */
      audio_type?: "both" | "telephony" | "voip" | "thirdParty" | (string & {});
    };
    /** Telephone audio for the meetings of a group's members. */
    GroupTelephonySettings: components["schemas"]["TelephonySettings"] & {
      /** Regions from which people may call in. */
      readonly telephony_regions?: {
        /**
         * The chosen regions, as codes separated by commas.
         * @example DE,PT
         */
        selection_values?: string;
      };
      /**
       * How to join that provider's audio, as shown in invitations.
       * @example Dial +49 695 0000 000 and enter the meeting ID.
       */
      audio_conference_info?: string;
    };
    /** How long chat messages are kept. */
    ChatRetention: {
      /**
       * Deletes messages at the end of the retention period.
       * @example true
       */
      enable?: boolean;
      /**
       * How long messages of two people and of group chats are kept: a number followed by `y` (years), `m` (months) or
       * `d` (days).
       * @example 6m
       */
      retention_period_of_direct_messages_and_group_conversation?: string;
      /**
       * How long messages of channels are kept, in the same form.
       * @example 1y
       */
      retention_period_of_channels?: string;
    };
    /** Whom users may add as contacts, or chat with. */
    ChatContactPolicy: {
      /**
       * Whether users may do this at all.
       * @example true
       */
      enable?: boolean;
      /**
       * Whom users may choose.
       *
       * - `1`: Anyone.
       * - `2`: People from the organisation.
       * - `3`: People from the organisation and from the listed domains.
       * - `4`: People from the organisation and the listed people.
       * @example 3
       */
      selected_option?: 1 | 2 | 3 | 4 | (number & {});
      /**
       * E-mail domains for option 3, e-mail addresses for option 4, separated by commas.
       * @example example.com,example.org
       */
      user_email_addresses?: string;
    };
    /** Rules that warn about chat messages with unwanted content, or block them. */
    ChatEtiquetteTool: {
      /**
       * Checks chat messages against the rules.
       * @default false
       * @example true
       */
      enable?: boolean;
      /** The rules. */
      policies?: {
        /**
         * What the rule is for.
         * @example Keeps card numbers out of the chat.
         */
        readonly description?: string;
        /**
         * The rule's identifier.
         * @example eR7yC5xJTvNm2GpKd8wQsB
         */
        id?: string;
        /**
         * Whether the rule is locked at a higher level.
         * @example false
         */
        readonly is_locked?: boolean;
        /**
         * The words that trigger the rule.
         * @example [
         *   "confidential",
         *   "internal only"
         * ]
         */
        readonly keywords?: string[];
        /**
         * The rule's name.
         * @example Card numbers
         */
        readonly name?: string;
        /**
         * The regular expression that triggers the rule.
         * @example [0-9]{16}
         */
        readonly regular_expression?: string;
        /**
         * Whether the rule is active.
         *
         * - `activated`: The rule is active.
         * - `deactivated`: The rule is inactive.
         * @example activated
         */
        status?: "activated" | "deactivated" | (string & {});
        /**
         * What happens to a message that triggers the rule.
         *
         * - `1`: The sender must confirm the message.
         * - `2`: The message is blocked.
         * @example 2
         */
        readonly trigger_action?: 1 | 2 | (number & {});
      }[];
    };
    /** Zoom Team Chat for the members of a group. */
    ChatSettings: {
      /** Sharing of files. */
      share_files?: {
        /**
         * Lets users share files.
         * @example true
         */
        enable?: boolean;
        /**
         * With whom users may share files.
         *
         * - `anyone`: Anyone.
         * - `account`: People from the account.
         * - `organization`: People from the organisation.
         * @example account
         */
        share_option?: "anyone" | "account" | "organization" | (string & {});
      };
      /** Emojis in messages. */
      chat_emojis?: {
        /**
         * Lets users send emojis.
         * @example true
         */
        enable?: boolean;
        /**
         * Which emojis users may send.
         *
         * - `all`: All emojis.
         * - `selected`: Selected emojis.
         * @example all
         */
        emojis_option?: "all" | "selected" | (string & {});
      };
      /**
       * Lets users send voice messages.
       * @example true
       */
      record_voice_messages?: boolean;
      /**
       * Lets users send video messages.
       * @example false
       */
      record_video_messages?: boolean;
      /**
       * Lets users take screenshots and send them.
       * @example true
       */
      screen_capture?: boolean;
      /**
       * Lets users create public channels.
       * @example false
       */
      create_public_channels?: boolean;
      /**
       * Lets users create private channels.
       * @example true
       */
      create_private_channels?: boolean;
      /**
       * Lets users send links.
       * @example true
       */
      share_links_in_chat?: boolean;
      /**
       * Lets users schedule meetings from a chat.
       * @example true
       */
      schedule_meetings_in_chat?: boolean;
      /** How long the cloud keeps messages. */
      set_retention_period_in_cloud?: components["schemas"]["ChatRetention"];
      /** How long devices keep messages. */
      set_retention_period_in_local?: components["schemas"]["ChatRetention"];
      /**
       * Whom users find when they search, as numbers separated by commas: 1 the same account, 2 the master account
       * and its sub accounts, 3 the same organisation. Empty finds nobody.
       * @example 1,3
       */
      allow_users_to_search_others_options?: string;
      /** Whom users may add as contacts. */
      allow_users_to_add_contacts?: components["schemas"]["ChatContactPolicy"];
      /** With whom users may chat. */
      allow_users_to_chat_with_others?: components["schemas"]["ChatContactPolicy"];
      chat_etiquette_tool?: components["schemas"]["ChatEtiquetteTool"];
      /** Archiving of messages at another provider. */
      send_data_to_third_party_archiving_service?: {
        /**
         * Sends messages to the archive of another provider.
         * @example false
         */
        enable?: boolean;
      };
      /**
       * Lets users translate messages.
       * @example true
       */
      translate_messages?: boolean;
      /** Animated images in messages. */
      search_and_send_animated_gif_images?: {
        /**
         * Lets users search for animated images and send them.
         * @example true
         */
        enable?: boolean;
      };
    };
    /** The settings that a group gives its members. */
    GroupSettings: {
      audio_conferencing?: components["schemas"]["GroupAudioConferencingSettings"];
      email_notification?: components["schemas"]["GroupEmailNotificationSettings"];
      in_meeting?: components["schemas"]["GroupInMeetingSettings"];
      other_options?: components["schemas"]["OtherOptionsSettings"];
      profile?: components["schemas"]["ProfileSettings"];
      recording?: components["schemas"]["GroupRecordingSettings"];
      schedule_meeting?: components["schemas"]["GroupScheduleMeetingSettings"];
      telephony?: components["schemas"]["GroupTelephonySettings"];
      chat?: components["schemas"]["ChatSettings"];
      /**
       * General settings. Its contents are not published (changelog of the Users API, 2026-03-30).
       *
       * Note: Zoom announced it on 2026-03-30 without its contents.
       */
      readonly general_setting?: unknown;
      /**
       * Settings of Zoom Mail and Calendar. Its contents are not published (changelog of the Users API,
       * 2026-03-30).
       *
       * Note: Zoom announced it on 2026-03-30 without its contents.
       */
      readonly mail_calendar?: unknown;
    };
    /** How the meetings of a group's members are protected. `option=meeting_security` selects this shape. */
    GroupMeetingSecuritySettings: {
      /** How meetings are protected. */
      meeting_security?: components["schemas"]["MeetingSecurity"] & {
        chat_etiquette_tool?: components["schemas"]["ChatEtiquetteTool"];
      };
    };
    /** Further options of webinar registration. */
    WebinarRegistrationOptions: {
      /**
       * Sends the host an e-mail when someone registers.
       * @example true
       */
      host_email_notification?: boolean;
      /**
       * Closes registration after the day of the webinar.
       * @example false
       */
      close_registration?: boolean;
      /**
       * Lets registrants join from several devices.
       * @example true
       */
      allow_participants_to_join_from_multiple_devices?: boolean;
      /**
       * Shows buttons for sharing the form on social networks.
       * @example false
       */
      show_social_share_buttons?: boolean;
    };
    /** One of Zoom's own questions. First name and e-mail address are always asked for and have no entry. */
    WebinarRegistrationQuestion: {
      /**
       * What the question asks for.
       *
       * - `last_name`: Last name.
       * - `address`: Street address.
       * - `city`: City.
       * - `country`: Country or region.
       * - `zip`: Postal code.
       * - `state`: State or province.
       * - `phone`: Phone number.
       * - `industry`: Industry.
       * - `org`: Organisation or company.
       * - `job_title`: Job title.
       * - `purchasing_time_frame`: When the registrant plans to buy.
       * - `role_in_purchase_process`: The registrant's role in a purchase.
       * - `no_of_employees`: Number of employees.
       * - `comments`: Questions and comments.
       * @example org
       */
      field_name?:
        | "last_name"
        | "address"
        | "city"
        | "country"
        | "zip"
        | "state"
        | "phone"
        | "industry"
        | "org"
        | "job_title"
        | "purchasing_time_frame"
        | "role_in_purchase_process"
        | "no_of_employees"
        | "comments"
        | (string & {});
      /**
       * Whether registrants must answer.
       * @example false
       */
      required?: boolean;
      /**
       * Whether the form contains the question.
       * @example true
       */
      selected?: boolean;
    };
    /** A question that is not one of Zoom's own. */
    WebinarRegistrationCustomQuestion: {
      /**
       * The text of the question.
       * @example How did you hear about us?
       */
      title?: string;
      /**
       * How registrants answer.
       *
       * - `short`: A short text.
       * - `single_dropdown`: One answer, from a drop-down list.
       * - `single_radio`: One answer, with radio buttons.
       * - `multiple`: Any number of answers.
       * @example single_dropdown
       */
      type?: "short" | "single_dropdown" | "single_radio" | "multiple" | (string & {});
      /**
       * Whether registrants must answer.
       * @example false
       */
      required?: boolean;
      /**
       * Whether the form contains the question.
       * @example true
       */
      selected?: boolean;
      /**
       * The answers to choose from. Not for the type `short`.
       * @example [
       *   "A colleague",
       *   "A newsletter",
       *   "An event"
       * ]
       */
      answers?: string[];
    };
    /** The registration form that webinars start with. */
    WebinarRegistrationSettings: {
      /** Further options of registration. */
      options?: components["schemas"]["WebinarRegistrationOptions"];
      /** Zoom's own questions that the form contains. */
      questions?: components["schemas"]["WebinarRegistrationQuestion"][];
      /**
       * How registrations are approved.
       *
       * - `0`: Automatically.
       * - `1`: Manually, by the host.
       * @example 1
       */
      approve_type?: 0 | 1 | (number & {});
      /** Questions that are not Zoom's own. */
      custom_questions?: components["schemas"]["WebinarRegistrationCustomQuestion"][];
    };
    /** Locks on how participants join meetings by telephone. */
    GroupLockAudioConferencing: {
      /**
       * Locks whether participants may call toll-free and fee-based numbers.
       * @example true
       */
      toll_free_and_fee_based_toll_call?: boolean;
      /**
       * Locks whether participants may call toll numbers.
       * @example false
       */
      toll_call?: boolean;
      /**
       * Locks whether Zoom may call participants by telephone.
       * @example false
       */
      call_me_and_invite_by_phone?: boolean;
      /**
       * Locks whether users may link their own account with a conference provider.
       * @example false
       */
      personal_audio_conference?: boolean;
      /**
       * Locks whether participants' phone numbers are partly hidden.
       * @example true
       */
      participant_phone_masking?: boolean;
    };
    /** Locks on the e-mails that Zoom sends. */
    GroupLockEmailNotification: {
      /**
       * Locks whether users are told that they have become an alternative host.
       * @example false
       */
      alternative_host_reminder?: boolean;
      /**
       * @deprecated
       * Locks whether the host and participants are told that a meeting was cancelled.
       * @example false
       */
      cancel_meeting_reminder?: boolean;
      /**
       * Locks whether the host is told that a cloud recording is available.
       * @example true
       */
      cloud_recording_available_reminder?: boolean;
      /**
       * Locks whether the host is told that participants have joined before the host.
       * @example false
       */
      jbh_reminder?: boolean;
      /**
       * Locks whether the host is told that another user has scheduled, changed or cancelled a meeting for them.
       * @example false
       */
      schedule_for_reminder?: boolean;
    };
    /** Locks on what happens in meetings and webinars. */
    GroupLockInMeeting: {
      /**
       * Locks whether guests, people from outside the account, are announced when they join.
       * @example true
       */
      alert_guest_join?: boolean;
      /**
       * Locks whether participants may delete messages in the meeting chat.
       * @example false
       */
      allow_users_to_delete_messages_in_meeting_chat?: boolean;
      /**
       * Locks whether hosts may stream meetings live to other services.
       * @example true
       */
      allow_live_streaming?: boolean;
      /**
       * Locks whether Zoom's own windows are visible in a shared screen.
       * @example false
       */
      allow_show_zoom_windows?: boolean;
      /**
       * Locks whether participants may annotate shared screens.
       * @example false
       */
      annotation?: boolean;
      /**
       * @deprecated
       * Locks whether hosts may put participants on hold. Use `waiting_room`.
       * @default false
       * @example false
       */
      attendee_on_hold?: boolean;
      /**
       * Locks whether calls from an auto-answer group are answered without the user's action.
       * @example false
       */
      auto_answer?: boolean;
      /**
       * Locks whether captions are generated automatically.
       * @example false
       */
      auto_generated_captions?: boolean;
      /**
       * Locks whether meeting chats are saved automatically.
       * @example false
       */
      auto_saving_chat?: boolean;
      /**
       * Locks whether hosts may split a meeting into breakout rooms.
       * @example false
       */
      breakout_room?: boolean;
      /**
       * Locks whether participants may send messages to everyone.
       * @example true
       */
      chat?: boolean;
      /**
       * Locks whether meetings offer questions and answers (Q&A).
       * @example false
       */
      meeting_question_answer?: boolean;
      /**
       * Locks whether a person or a service may type captions.
       * @example false
       */
      closed_caption?: boolean;
      /**
       * Locks whether hosts may name co-hosts.
       * @example false
       */
      co_host?: boolean;
      /**
       * Locks the choice of the data centre regions for meetings.
       * @example true
       */
      custom_data_center_regions?: boolean;
      /**
       * Locks whether desktop sharing is disabled in meetings that users of the group host.
       * @example false
       */
      disable_screen_sharing_for_host_meetings?: boolean;
      /**
       * Locks whether screen sharing is disabled while guests are in the meeting.
       * @example true
       */
      disable_screen_sharing_for_in_meeting_guests?: boolean;
      /**
       * Locks whether meetings must be encrypted, including H.323 and SIP devices.
       * @example true
       */
      e2e_encryption?: boolean;
      /**
       * Locks whether a sound announces participants who join or leave. The setting has `host`, `all` and `none`.
       *
       * Note: Zoom documents a text here, without values, and booleans for all other locks.
       * @example all
       */
      entry_exit_chime?: string;
      /**
       * Locks whether participants may let others control their camera.
       * @example false
       */
      far_end_camera_control?: boolean;
      /**
       * Locks whether users can send feedback to Zoom from the client's settings.
       * @example false
       */
      feedback?: boolean;
      /**
       * Locks whether participants may send files in the meeting chat.
       * @example true
       */
      file_transfer?: boolean;
      /**
       * Locks whether participants may see the full transcript beside the meeting.
       * @example false
       */
      full_transcript?: boolean;
      /**
       * Locks whether meetings may have high-definition video.
       * @example false
       */
      group_hd?: boolean;
      /**
       * Locks whether webinars may have high-definition video.
       * @example false
       */
      webinar_group_hd?: boolean;
      /**
       * Locks whether hosts may assign language interpreters.
       * @example false
       */
      language_interpretation?: boolean;
      /**
       * Locks whether hosts may assign sign language interpreters.
       * @example false
       */
      sign_language_interpretation?: boolean;
      /**
       * Locks whether captions may be typed.
       * @example false
       */
      readonly manual_captions?: boolean;
      /**
       * Locks whether participants may react with emojis in meetings.
       * @example false
       */
      readonly meeting_reactions?: boolean;
      /**
       * Locks whether participants may react with emojis in webinars.
       * @example false
       */
      webinar_reactions?: boolean;
      /**
       * Locks whether hosts may show a survey at the end of a meeting.
       * @example false
       */
      meeting_survey?: boolean;
      /**
       * Locks whether participants may give nonverbal feedback, such as yes, no or slow down.
       * @example false
       */
      non_verbal_feedback?: boolean;
      /**
       * Locks whether participants may send audio without noise suppression.
       * @example false
       */
      original_audio?: boolean;
      /**
       * Locks whether hosts may hold polls in meetings.
       * @example false
       */
      polling?: boolean;
      /**
       * Locks whether participants are asked to rate a meeting when it ends.
       * @example false
       */
      post_meeting_feedback?: boolean;
      /**
       * Locks whether participants may send each other private messages.
       * @example true
       */
      private_chat?: boolean;
      /**
       * Locks whether participants who share their screen may hand over control of it.
       * @example true
       */
      remote_control?: boolean;
      /**
       * Locks whether hosts may support a participant on the participant's own computer.
       * @example true
       */
      remote_support?: boolean;
      /**
       * @deprecated
       * Locks whether hosts may ask participants in advance for permission to unmute them. Use
       * `request_permission_to_unmute_participants`.
       *
       * Note: Newer documents have `request_permission_to_unmute_participants` in its place.
       * @example false
       */
      request_permission_to_unmute?: boolean;
      /**
       * Locks whether hosts may ask participants in advance for permission to unmute them.
       * @example false
       */
      request_permission_to_unmute_participants?: boolean;
      /**
       * Locks whether participants may save captions. How it differs from `save_captions` is not documented.
       * @example false
       */
      save_caption?: boolean;
      /**
       * Locks whether participants may save captions or transcripts. How it differs from `save_caption` is not
       * documented.
       * @example false
       */
      save_captions?: boolean;
      /**
       * Locks whether participants may share their screen.
       * @example false
       */
      screen_sharing?: boolean;
      /**
       * Locks whether invitations are offered through the default e-mail program only.
       * @example false
       */
      sending_default_email_invites?: boolean;
      /**
       * Locks whether participants may join from a browser. How it differs from `show_browser_join_link` is not
       * documented.
       * @example false
       */
      show_a_join_from_your_browser_link?: boolean;
      /**
       * Locks whether participants see a link to join from a browser. How it differs from
       * `show_a_join_from_your_browser_link` is not documented.
       * @example false
       */
      show_browser_join_link?: boolean;
      /**
       * Locks whether the meeting controls are always visible.
       * @example false
       */
      show_meeting_control_toolbar?: boolean;
      /**
       * Locks whether presenters may let others advance the slides.
       * @example false
       */
      slide_control?: boolean;
      /**
       * Locks whether participants may choose stereo audio.
       * @example false
       */
      stereo_audio?: boolean;
      /**
       * Locks whether invitations from the Outlook plug-in are formatted as HTML.
       * @example false
       */
      use_html_format_email?: boolean;
      /**
       * Locks whether participants may use a virtual background.
       * @example false
       */
      virtual_background?: boolean;
      /**
       * Locks whether participants wait until the host admits them.
       * @example true
       */
      waiting_room?: boolean;
      /**
       * Locks whether participants may chat in webinars.
       * @example false
       */
      webinar_chat?: boolean;
      /**
       * Locks whether hosts may stream webinars live to other services.
       * @example false
       */
      webinar_live_streaming?: boolean;
      /**
       * Locks whether hosts may hold polls in webinars.
       * @example false
       */
      webinar_polling?: boolean;
      /**
       * Locks whether webinars offer questions and answers (Q&A).
       * @example false
       */
      webinar_question_answer?: boolean;
      /**
       * Locks whether hosts may show a survey at the end of a webinar.
       * @example false
       */
      webinar_survey?: boolean;
      /**
       * Locks whether participants may share a whiteboard.
       * @example false
       */
      whiteboard?: boolean;
    };
    /** Locks on settings that belong to no other section. */
    GroupLockOtherOptions: {
      /**
       * Locks whether mobile devices blur the Zoom app in their app switcher.
       * @example false
       */
      blur_snapshot?: boolean;
    };
    /** Locks on how meetings are recorded. */
    GroupLockRecording: {
      /**
       * Locks whether only signed-in users of the account may view cloud recordings.
       * @example true
       */
      account_user_access_recording?: boolean;
      /**
       * Locks whether cloud recordings are deleted automatically after some days.
       * @example true
       */
      auto_delete_cmr?: boolean;
      /**
       * Locks whether meetings are recorded automatically.
       * @example true
       */
      auto_recording?: boolean;
      /**
       * Locks whether hosts may record to the cloud.
       * @example true
       */
      cloud_recording?: boolean;
      /**
       * Locks whether anyone with the link may download cloud recordings.
       * @example false
       */
      cloud_recording_download?: boolean;
      /**
       * Locks whether hosts may delete their cloud recordings.
       * @example true
       */
      host_delete_cloud_recording?: boolean;
      /**
       * The network addresses to which cloud recordings are restricted. This is the value of the setting, not a
       * lock.
       *
       * Note: Zoom documents booleans for the other locks.
       */
      ip_address_access_control?: components["schemas"]["IpAccessControl"];
      /**
       * Locks whether meetings may be recorded on a computer.
       * @example true
       */
      local_recording?: boolean;
      /**
       * Locks whether hosts are kept from viewing their cloud recordings.
       * @example false
       */
      readonly prevent_host_access_recording?: boolean;
      /**
       * Locks whether viewers of cloud recordings must sign in.
       * @example false
       */
      recording_authentication?: boolean;
      /**
       * Locks whether meetings and webinars are archived.
       * @example false
       */
      archive?: boolean;
    };
    /** Locks on the options of new meetings. */
    GroupLockScheduleMeeting: {
      /**
       * Locks whether participants join the audio by telephone, by computer or by either.
       * @example false
       */
      audio_type?: boolean;
      /**
       * Locks whether join links contain the encrypted passcode.
       * @example false
       */
      embed_password_in_join_link?: boolean;
      /**
       * @deprecated
       * Locks whether meetings with a personal meeting ID need a passcode if participants may join before the host.
       * Use `require_password_for_pmi_meetings`.
       * @example false
       */
      force_pmi_jbh_password?: boolean;
      /**
       * Locks whether meetings start with the host's video on.
       * @example false
       */
      host_video?: boolean;
      /**
       * Locks whether participants may join before the host.
       * @example true
       */
      join_before_host?: boolean;
      /**
       * Locks whether participants must sign in to join.
       * @example false
       */
      meeting_authentication?: boolean;
      /**
       * Locks whether participants are muted when they join.
       * @example true
       */
      mute_upon_entry?: boolean;
      /**
       * Locks whether meetings start with participants' video on.
       * @example false
       */
      participant_video?: boolean;
      /**
       * Locks whether users have a personal meeting ID.
       * @example false
       */
      personal_meeting?: boolean;
      /**
       * Locks whether people who join by telephone need a passcode.
       * @example false
       */
      pstn_password_protected?: boolean;
      /**
       * Locks whether instant meetings need a passcode.
       * @example true
       */
      require_password_for_instant_meetings?: boolean;
      /**
       * Locks whether meetings with a personal meeting ID need a passcode.
       * @example true
       */
      require_password_for_pmi_meetings?: boolean;
      /**
       * Locks whether newly scheduled meetings need a passcode.
       * @example true
       */
      require_password_for_scheduling_new_meetings?: boolean;
      /**
       * Locks whether the desktop shows a reminder of upcoming meetings.
       * @example false
       */
      upcoming_meeting_reminder?: boolean;
      /**
       * Locks whether meetings have a chat that continues before and after them.
       * @example false
       */
      continuous_meeting_chat?: boolean;
    };
    /** Locks on telephone audio from another provider. */
    GroupLockTelephony: {
      /**
       * Locks the regions from which people may call in.
       * @example false
       */
      telephony_regions?: boolean;
      /**
       * Locks whether meetings may use the telephone audio of another provider.
       * @example false
       */
      third_party_audio?: boolean;
    };
    /**
     * The settings that a group locks. `true` locks a setting, so that members cannot change it for themselves.
     * `false` leaves it to them. Sections and fields are named as in `groups.getSettings`, as far as both have
     * them.
     */
    GroupLockSettings: {
      audio_conferencing?: components["schemas"]["GroupLockAudioConferencing"];
      email_notification?: components["schemas"]["GroupLockEmailNotification"];
      in_meeting?: components["schemas"]["GroupLockInMeeting"];
      other_options?: components["schemas"]["GroupLockOtherOptions"];
      recording?: components["schemas"]["GroupLockRecording"];
      schedule_meeting?: components["schemas"]["GroupLockScheduleMeeting"];
      telephony?: components["schemas"]["GroupLockTelephony"];
    };
    /** Locks on how meetings are protected. `true` locks a setting, `false` leaves it to the members. */
    GroupLockMeetingSecurity: {
      /**
       * Locks the list of countries and regions from which people may or may not join.
       * @example false
       */
      approved_or_denied_countries_or_regions?: boolean;
      /**
       * Locks whether each meeting needs a passcode, a waiting room or authentication.
       * @example true
       */
      auto_security?: boolean;
      /**
       * Locks whether people from certain e-mail domains are kept out.
       * @example false
       */
      block_user_domain?: boolean;
      /**
       * Locks whether join links contain the encrypted passcode.
       * @example false
       */
      embed_password_in_join_link?: boolean;
      /**
       * How meetings are encrypted. This is the value of the setting, not a lock.
       *
       * Note: Zoom documents booleans for the other locks.
       *
       * - `enhanced_encryption`: Enhanced encryption, with the keys in Zoom's cloud.
       * - `e2ee`: End-to-end encryption, with the keys on the participants' devices. Several features are unavailable.
       */
      encryption_type?: components["schemas"]["EncryptionType"];
      /**
       * Locks whether meetings may be end-to-end encrypted.
       * @example false
       */
      end_to_end_encrypted_meetings?: boolean;
      /**
       * Locks whether instant and scheduled meetings need a passcode.
       * @example true
       */
      meeting_password?: boolean;
      /**
       * Locks whether people who join from a browser must sign in.
       * @example false
       */
      only_authenticated_can_join_from_webclient?: boolean;
      /**
       * Locks whether people who join by telephone need a passcode.
       * @example false
       */
      phone_password?: boolean;
      /**
       * Locks whether meetings with a personal meeting ID need a passcode.
       * @example true
       */
      pmi_password?: boolean;
      /**
       * Locks whether participants wait until the host admits them.
       * @example true
       */
      waiting_room?: boolean;
      /**
       * Locks whether webinars need a passcode.
       * @example true
       */
      webinar_password?: boolean;
    };
    /** The settings of meeting security that a group locks. `option=meeting_security` selects this shape. */
    GroupLockSecuritySettings: {
      meeting_security?: components["schemas"]["GroupLockMeetingSecurity"];
    };
    /**
     * Who can see the contact group, and who can search for its members.
     *
     * - `1`: Everyone can see the group and search for its members.
     * - `2`: Only members can see the group, and everyone can search for its members.
     * - `3`: Only members can see the group and search for its members.
     * @example 1
     */
    ContactGroupPrivacy: 1 | 2 | 3 | (number & {});
    /** A contact group, without its size. */
    ContactGroupListItem: {
      /**
       * The contact group's identifier.
       * @example cF8dJ3yPTsLm6VhZk1wRxQ
       */
      group_id: string;
      /**
       * The contact group's name.
       * @example Front desks
       */
      group_name: string;
      /**
       * - `1`: Everyone can see the group and search for its members.
       * - `2`: Only members can see the group, and everyone can search for its members.
       * - `3`: Only members can see the group and search for its members.
       */
      group_privacy?: components["schemas"]["ContactGroupPrivacy"];
      /**
       * What the contact group is for.
       * @example Everybody at a reception.
       */
      description?: string;
    };
    /** One page of contact groups. */
    ContactGroupList: {
      /** The contact groups on this page. */
      groups: components["schemas"]["ContactGroupListItem"][];
      /**
       * The token of the next page. Empty on the last page. It is valid for 15 minutes.
       * @example
       */
      next_page_token?: string;
      /**
       * How many contact groups a page holds at most.
       * @example 10
       */
      page_size?: number;
    };
    /**
     * Whether the member is a user or a user group.
     *
     * - `1`: A user.
     * - `2`: A user group.
     * @example 1
     */
    ContactGroupMemberType: 1 | 2 | (number & {});
    /** A user or user group to add to a contact group. */
    ContactGroupMemberReference: {
      /**
       * - `1`: A user.
       * - `2`: A user group.
       */
      type?: components["schemas"]["ContactGroupMemberType"];
      /**
       * The identifier of the user or user group.
       * @example kA5vN8wDSxOc2ZpTr6yHjg
       */
      id?: string;
    };
    /** A contact group to create. */
    ContactGroupCreate: {
      /**
       * The contact group's name.
       * @example Front desks
       */
      group_name?: string;
      /**
       * - `1`: Everyone can see the group and search for its members.
       * - `2`: Only members can see the group, and everyone can search for its members.
       * - `3`: Only members can see the group and search for its members.
       */
      group_privacy?: components["schemas"]["ContactGroupPrivacy"];
      /**
       * What the contact group is for.
       * @example Everybody at a reception.
       */
      description?: string;
      /** The first members, 50 users and 3 user groups at most. */
      group_members?: components["schemas"]["ContactGroupMemberReference"][];
    };
    /** A contact group and its size. */
    ContactGroup: {
      /**
       * The contact group's identifier.
       * @example cF8dJ3yPTsLm6VhZk1wRxQ
       */
      group_id: string;
      /**
       * The contact group's name.
       * @example Front desks
       */
      group_name: string;
      /**
       * How many members the contact group has.
       * @example 2
       */
      total_members?: number;
      /**
       * - `1`: Everyone can see the group and search for its members.
       * - `2`: Only members can see the group, and everyone can search for its members.
       * - `3`: Only members can see the group and search for its members.
       */
      group_privacy?: components["schemas"]["ContactGroupPrivacy"];
      /**
       * What the contact group is for.
       * @example Everybody at a reception.
       */
      description?: string;
    };
    /** What to change about a contact group. Answers call the first two fields `group_name` and `group_privacy`. */
    ContactGroupUpdate: {
      /**
       * The new name.
       * @example Receptions
       */
      name?: string;
      /**
       * Who can see the contact group from now on.
       *
       * - `1`: Everyone can see the group and search for its members.
       * - `2`: Only members can see the group, and everyone can search for its members.
       * - `3`: Only members can see the group and search for its members.
       * @example 2
       */
      privacy?: components["schemas"]["ContactGroupPrivacy"];
      /**
       * What the contact group is for.
       * @example Everybody at a reception.
       */
      description?: string;
    };
    /** A member of a contact group. */
    ContactGroupMember: {
      /**
       * - `1`: A user.
       * - `2`: A user group.
       */
      type: components["schemas"]["ContactGroupMemberType"];
      /**
       * The identifier of the user or user group.
       * @example kA5vN8wDSxOc2ZpTr6yHjg
       */
      id: string;
      /**
       * The name of the user or user group.
       * @example Alice Kovac
       */
      name?: string;
    };
    /** One page of a contact group's members. */
    ContactGroupMemberList: {
      /** The members on this page. */
      group_members: components["schemas"]["ContactGroupMember"][];
      /**
       * The token of the next page. Empty on the last page. It is valid for 15 minutes.
       * @example
       */
      next_page_token?: string;
      /**
       * How many members a page holds at most.
       * @example 10
       */
      page_size?: number;
    };
    /** The members to add to a contact group. */
    ContactGroupMembersAdd: {
      /** The members, at most 50 users and 3 user groups in one request. */
      group_members?: components["schemas"]["ContactGroupMemberReference"][];
    };
    /** The members that were added to a contact group. */
    ContactGroupMembersAdded: {
      /**
       * The identifiers of the members that were added.
       * @example [
       *   "kA5vN8wDSxOc2ZpTr6yHjg"
       * ]
       */
      member_ids: string[];
    };
    /** A division of the organisation. */
    Division: {
      /**
       * The division's identifier.
       * @example dV7nC3hLTxGa9EoWi5uKzQ
       */
      division_id: string;
      /**
       * The division's name.
       * @example Research
       */
      division_name: string;
      /**
       * The division's description.
       * @example Laboratories.
       */
      division_description?: string;
      /**
       * Whether this is the main division, which holds the users without a division of their own.
       * @example false
       */
      is_main_division?: boolean;
      /**
       * How many users belong to the division.
       * @example 12
       */
      total_members?: number;
    };
    /** One page of the account's divisions. */
    DivisionList: {
      /**
       * The token of the next page. Empty on the last page. It is valid for 15 minutes.
       * @example
       */
      next_page_token?: string;
      /**
       * How many divisions a page holds at most.
       * @example 30
       */
      page_size?: number;
      /**
       * How many divisions all pages hold together.
       * @example 1
       */
      total_records?: number;
      /** The divisions on this page. */
      divisions: components["schemas"]["Division"][];
    };
    /** A division to create. */
    DivisionCreate: {
      /**
       * The division's name. No other division of the account has it.
       * @example Research
       */
      division_name: string;
      /**
       * The division's description.
       * @example Laboratories.
       */
      division_description?: string;
    };
    /** The division that was created. */
    DivisionCreated: {
      /**
       * The division's identifier.
       * @example dV7nC3hLTxGa9EoWi5uKzQ
       */
      division_id: string;
      /**
       * The division's name.
       * @example Research
       */
      division_name: string;
      /**
       * The division's description.
       * @example Laboratories.
       */
      division_description?: string;
    };
    /** What to change about a division. */
    DivisionUpdate: {
      /**
       * The new name. No other division of the account has it.
       * @example Research and development
       */
      division_name?: string;
      /**
       * The new description.
       * @example Laboratories and workshops.
       */
      division_description?: string;
    };
    /** A user who belongs to a division. */
    DivisionMember: {
      /**
       * The user's identifier.
       * @example kA5vN8wDSxOc2ZpTr6yHjg
       */
      user_id: string;
      /**
       * The user's name as shown to others.
       * @example Alice Kovac
       */
      user_display_name?: string;
      /**
       * Format: email
       * The user's e-mail address.
       * @example alice.kovac@example.com
       */
      user_email: string;
    };
    /** One page of a division's users. */
    DivisionMemberList: {
      /**
       * The token of the next page. Empty on the last page. It is valid for 15 minutes.
       * @example
       */
      next_page_token?: string;
      /**
       * How many users a page holds at most.
       * @example 30
       */
      page_size?: number;
      /**
       * How many users all pages hold together.
       * @example 12
       */
      total_records?: number;
      /** The users on this page. */
      users: components["schemas"]["DivisionMember"][];
    };
    /** The users to assign to a division. */
    DivisionMembersAdd: {
      /** The users, each identified by `user_id` or by `user_email`. */
      users?: {
        /**
         * Format: email
         * The user's e-mail address.
         * @example alice.kovac@example.com
         */
        user_email?: string;
        /**
         * The user's identifier.
         * @example kA5vN8wDSxOc2ZpTr6yHjg
         */
        user_id?: string;
      }[];
    };
    /** The users that were assigned to a division. */
    DivisionMembersAdded: {
      /**
       * When the users were assigned.
       * @example 2026-11-21T09:30:00Z
       */
      added_at: string;
      /**
       * The identifiers of the users, separated by commas. Whoever was sent and is not among them was not added.
       * @example kA5vN8wDSxOc2ZpTr6yHjg
       */
      ids: string;
    };
    /**
     * What kind of directory entry it is.
     *
     * - `1`: A Zoom user.
     * - `2`: An auto receptionist of Zoom Phone.
     * - `3`: A common area phone.
     * - `4`: A call queue.
     * - `5`: A shared line group.
     * - `6`: An entry of the shared global directory.
     * - `7`: A shared office contact.
     * - `8`: A Zoom Room.
     * @example 1
     */
    ContactType: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | (number & {});
    /** An entry of the company directory. */
    Contact: {
      /**
       * What kind of entry it is.
       *
       * - `1`: A Zoom user.
       * - `2`: An auto receptionist of Zoom Phone.
       * - `3`: A common area phone.
       * - `4`: A call queue.
       * - `5`: A shared line group.
       * - `6`: An entry of the shared global directory.
       * - `7`: A shared office contact.
       * - `8`: A Zoom Room.
       */
      contact_type?: components["schemas"]["ContactType"];
      /**
       * The person's department.
       * @example Reception
       */
      dept?: string;
      /**
       * Direct phone numbers on Zoom Phone.
       * @example [
       *   "+49 30 555 0100"
       * ]
       */
      direct_numbers?: string[];
      /**
       * The person's e-mail address.
       * @example alice.kovac@example.com
       */
      email?: string;
      /**
       * The extension on Zoom Phone.
       * @example 204
       */
      extension_number?: string;
      /**
       * The name shown to others.
       * @example Alice Kovac
       */
      display_name?: string;
      /**
       * The person's first name.
       * @example Alice
       */
      first_name?: string;
      /**
       * The user's identifier.
       * @example kA5vN8wDSxOc2ZpTr6yHjg
       */
      id?: string;
      /**
       * The user's identifier in Team Chat.
       * @example ka5vn8wdsxoc2zptr6yhjg
       */
      member_id?: string;
      /**
       * The identifier of the contact group that the entry belongs to.
       * @example cF8dJ3yPTsLm6VhZk1wRxQ
       */
      im_group_id?: string;
      /**
       * The name of that contact group.
       * @example Front desks
       */
      im_group_name?: string;
      /**
       * The person's job title.
       * @example Receptionist
       */
      job_title?: string;
      /**
       * The person's last name.
       * @example Kovac
       */
      last_name?: string;
      /**
       * Where the person works.
       * @example Berlin
       */
      location?: string;
      /**
       * One of the phone numbers. `phone_numbers` lists all of them.
       * @example +49 30 5550100
       */
      phone_number?: string;
      /** The person's phone numbers. */
      phone_numbers?: components["schemas"]["PhoneNumber"][];
      /**
       * Whether the person is available. Only with `query_presence_status=true`.
       * @example Available
       */
      presence_status?: components["schemas"]["PresenceStatus"];
      /**
       * Whether the user can sign in. Only for contacts of type 1.
       *
       * - `active`: Can sign in.
       * - `inactive`: Deactivated by an administrator.
       * @example active
       */
      user_status?: "active" | "inactive" | (string & {});
      /**
       * Whether the person has been active recently.
       *
       * - `Active`: Active recently.
       * - `Inactive`: Not active recently.
       * - `Unknown`: Zoom cannot tell.
       * @example Active
       */
      activity?: "Active" | "Inactive" | "Unknown" | (string & {});
      /**
       * The number of the SIP phone.
       * @example 204
       */
      sip_phone_number?: string;
      /**
       * The person's pronouns. Its type is not published (changelog of the Team Chat API, 2026-07-23).
       *
       * Note: Zoom announced it on 2026-07-23 without its type.
       */
      pronoun?: unknown;
      /**
       * The address of the SIP phone.
       * @example sip:204@example.com
       */
      sip_uri?: string;
    };
    /** One page of entries of the company directory. */
    ContactList: {
      /** The entries on this page. */
      contacts: components["schemas"]["Contact"][];
      /**
       * The token of the next page. Empty on the last page. It is valid for 15 minutes.
       * @example
       */
      next_page_token?: string;
      /**
       * How many entries a page holds at most.
       * @example 25
       */
      page_size?: number;
    };
    /** A contact of a user. */
    ChatContact: {
      /**
       * Format: email
       * The contact's e-mail address.
       * @example alice.kovac@example.com
       */
      email: string;
      /**
       * The contact's first name.
       * @example Alice
       */
      first_name?: string;
      /**
       * The contact's user identifier.
       * @example kA5vN8wDSxOc2ZpTr6yHjg
       */
      id: string;
      /**
       * The contact's identifier in Team Chat.
       * @example ka5vn8wdsxoc2zptr6yhjg
       */
      member_id?: string;
      /**
       * The contact's last name.
       * @example Kovac
       */
      last_name?: string;
    };
    /** One page of a user's contacts. */
    ChatContactList: {
      /** The contacts on this page. */
      contacts: components["schemas"]["ChatContact"][];
      /**
       * The token of the next page. Empty on the last page. It is valid for 15 minutes.
       * @example
       */
      next_page_token?: string;
      /**
       * How many contacts a page holds at most.
       * @default 10
       * @example 10
       */
      page_size?: number;
    };
    /** The profile of a user's contact. */
    ChatContactDetails: {
      /**
       * The contact's direct phone numbers on Zoom Phone.
       * @example [
       *   "+49 30 555 0100"
       * ]
       */
      direct_numbers?: string[];
      /**
       * Format: email
       * The contact's e-mail address.
       * @example alice.kovac@example.com
       */
      email: string;
      /**
       * The contact's extension on Zoom Phone.
       * @example 204
       */
      extension_number?: string;
      /**
       * The contact's first name.
       * @example Alice
       */
      first_name?: string;
      /**
       * The contact's user identifier.
       * @example kA5vN8wDSxOc2ZpTr6yHjg
       */
      id: string;
      /**
       * The contact's identifier in Team Chat.
       * @example ka5vn8wdsxoc2zptr6yhjg
       */
      member_id?: string;
      /**
       * The contact's last name.
       * @example Kovac
       */
      last_name?: string;
      /**
       * One of the contact's phone numbers. `phone_numbers` lists all of them.
       * @example +49 30 5550100
       */
      phone_number?: string;
      /** The contact's phone numbers. */
      phone_numbers?: components["schemas"]["PhoneNumber"][];
      /**
       * Whether the contact is available. Only with `query_presence_status=true`.
       * @example Available
       */
      presence_status?: components["schemas"]["PresenceStatus"];
    };
  };
  responses: {
    /**
     * The access token is missing, wrong, expired or revoked.
     *
     * Note: Code 201 has one unconfirmed source; 4700 is documented both with status 400 and with 401.
     */
    Unauthorized: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    /** The account or the app may not use this resource at all. */
    Forbidden: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    /** A limit per second, per minute, per day or on concurrent calls was reached. */
    TooManyRequests: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    /** The user does not exist. */
    UserNotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    /** The request did not pass validation, or the token lacks a scope. */
    BadRequest: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    /** The group does not exist. */
    GroupNotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    /** The access token is missing, wrong, expired or revoked. Divisions use codes of their own for that. */
    DivisionUnauthorized: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    /** The owner of the token lacks a permission. */
    DivisionForbidden: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    /** The division does not exist. */
    DivisionNotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
  };
  parameters: {
    /**
     * The `next_page_token` of the previous page. It is valid for 15 minutes, and only if no other parameter
     * changes.
     * @example kJ2mWc7QxRbT9sVdLh4pYzNf8aGe1uX3o5
     */
    NextPageToken: string;
    /**
     * The user's identifier or e-mail address, or `me` for the user who authorised a user-level app.
     * Server-to-server tokens cannot use `me`.
     * @example uQ3xJ7mTRkyVb2LcNz9sPw
     */
    UserId: string;
    /**
     * The way to sign in of the user that is meant, if several users share the e-mail address.
     *
     * - `0`: Facebook.
     * - `1`: Google.
     * - `11`: Phone number, in China only.
     * - `21`: WeChat, in China only.
     * - `23`: Alipay, in China only.
     * - `24`: Apple.
     * - `27`: Microsoft.
     * - `97`: Mobile device.
     * - `98`: RingCentral.
     * - `99`: API user, who cannot sign in.
     * - `100`: Work e-mail address and Zoom password.
     * - `101`: Single sign-on.
     * @example 100
     */
    LoginType: 0 | 1 | 11 | 21 | 23 | 24 | 27 | 97 | 98 | 99 | 100 | 101;
    /**
     * Whether `userId` is an e-mail address that Zoom has encrypted.
     * @example false
     */
    EncryptedEmail: boolean;
    /**
     * Selects a part of the settings, in a shape of its own. Without it, all sections of the settings are meant.
     *
     * - `meeting_authentication`: Who may join meetings.
     * - `recording_authentication`: Who may see cloud recordings.
     * - `meeting_security`: How meetings are protected.
     * @example meeting_security
     */
    SettingsOption: "meeting_authentication" | "recording_authentication" | "meeting_security";
    /**
     * The names of the settings to return, separated by commas. The sections that contain them stay.
     * @example host_video,join_before_host
     */
    CustomQueryFields: string;
    /**
     * The identifiers of the virtual background files to delete, separated by commas.
     *
     * Note: Zoom marks it as optional and does not say what a call without it does.
     * @example vB9eY4kLTzQp1WmSd6xRcH
     */
    FileIds: string;
    /**
     * The identifier of one of the user's meeting templates.
     * @example tW8kM3vLRqSg5XyDb2hNcJ
     */
    MeetingTemplateId: string;
    /**
     * The assistant's user identifier, as `users.listAssistants` returns it.
     * @example aL3mQ9zHRdVs6JxNb1kWpT
     */
    AssistantId: string;
    /**
     * The scheduler's user identifier, as `users.listSchedulers` returns it.
     * @example mN6cV1tYTgUe8BhLs5oZqA
     */
    SchedulerId: string;
    /**
     * The device's identifier, as `users.listCollaborationDevices` returns it.
     * @example dW5tN7rCSjXb3KvHg8yMpL
     */
    CollaborationDeviceId: string;
    /**
     * The group's identifier, 22 characters, as `groups.list` returns it.
     * @example gS2kV7xNRbWf4YcQm9tHjA
     */
    GroupId: string;
    /**
     * The user identifier of the group member, as `groups.listMembers` returns it.
     * @example uQ3xJ7mTRkyVb2LcNz9sPw
     */
    GroupMemberId: string;
    /**
     * The kind of event that people register for.
     *
     * - `webinar`: Webinars.
     * @example webinar
     */
    RegistrationType: "webinar";
    /**
     * Selects the locks of meeting security, in a shape of their own. Without it, the locks of all other
     * sections are meant.
     *
     * - `meeting_security`: How meetings are protected.
     * @example meeting_security
     */
    LockSettingsOption: "meeting_security";
    /**
     * The contact group's identifier, 22 characters, as `contactGroups.list` returns it.
     * @example cF8dJ3yPTsLm6VhZk1wRxQ
     */
    ContactGroupId: string;
    /**
     * The division's identifier, as `divisions.list` returns it.
     * @example dV7nC3hLTxGa9EoWi5uKzQ
     */
    DivisionId: string;
    /**
     * The contact's user identifier, e-mail address or Team Chat identifier.
     * @example kA5vN8wDSxOc2ZpTr6yHjg
     */
    ContactIdentifier: string;
  };
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  "users.list": {
    parameters: {
      query?: {
        /**
         * Which users to list.
         *
         * - `active`: Those who joined and may sign in.
         * - `inactive`: Those whom an administrator deactivated.
         * - `pending`: Those who were invited and have not accepted yet.
         * @example active
         */
        status?: "active" | "inactive" | "pending";
        /**
         * How many users a page holds at most.
         *
         * Note: Documents before 2025 allow 300 and not 2,000.
         * @example 30
         */
        page_size?: number;
        /**
         * Lists only users with this role.
         * @example 2
         */
        role_id?: string;
        /**
         * @deprecated
         * The number of the page. Use `next_page_token`.
         * @example 1
         */
        page_number?: string;
        /**
         * A field that the users get in addition.
         *
         * - `custom_attributes`: The fields that the account added to the profile.
         * - `host_key`: The number with which the user takes over a meeting.
         * @example custom_attributes
         */
        include_fields?: "custom_attributes" | "host_key";
        /**
         * The `next_page_token` of the previous page. It is valid for 15 minutes, and only if no other parameter
         * changes.
         * @example kJ2mWc7QxRbT9sVdLh4pYzNf8aGe1uX3o5
         */
        next_page_token?: components["parameters"]["NextPageToken"];
        /**
         * Lists only users with this licence.
         *
         * - `zoom_workforce_management`: Zoom Workforce Management.
         * - `zoom_compliance_management`: Zoom Compliance Management.
         * @example zoom_workforce_management
         */
        license?: "zoom_workforce_management" | "zoom_compliance_management";
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** One page of users. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["UserList"];
        };
      };
      /** The request was refused. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
    };
  };
  "users.create": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["UserCreate"];
      };
    };
    responses: {
      /** The user was created, or invited. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["UserCreated"];
        };
      };
      /** The request was refused. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      401: components["responses"]["Unauthorized"];
      /** The group does not exist, or no Zoom Phone licence is left. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      /** The e-mail address is taken. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      /** A limit per second or per day was reached, or the day's invitations are used up. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
    };
  };
  "users.get": {
    parameters: {
      query?: {
        /**
         * The way to sign in of the user that is meant, if several users share the e-mail address.
         *
         * - `0`: Facebook.
         * - `1`: Google.
         * - `11`: Phone number, in China only.
         * - `21`: WeChat, in China only.
         * - `23`: Alipay, in China only.
         * - `24`: Apple.
         * - `27`: Microsoft.
         * - `97`: Mobile device.
         * - `98`: RingCentral.
         * - `99`: API user, who cannot sign in.
         * - `100`: Work e-mail address and Zoom password.
         * - `101`: Single sign-on.
         * @example 100
         */
        login_type?: components["parameters"]["LoginType"];
        /**
         * Whether `userId` is an e-mail address that Zoom has encrypted.
         * @example false
         */
        encrypted_email?: components["parameters"]["EncryptedEmail"];
        /**
         * Whether `userId` is the organisation's own number for the user, `employee_unique_id`.
         * @example false
         */
        search_by_unique_id?: boolean;
      };
      header?: never;
      path: {
        /**
         * The user's identifier or e-mail address, or `me` for the user who authorised a user-level app.
         * Server-to-server tokens cannot use `me`.
         * @example uQ3xJ7mTRkyVb2LcNz9sPw
         */
        userId: components["parameters"]["UserId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The user. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["User"];
        };
      };
      /** The request was refused. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["UserNotFound"];
      429: components["responses"]["TooManyRequests"];
    };
  };
  "users.delete": {
    parameters: {
      query?: {
        /**
         * Whether `userId` is an e-mail address that Zoom has encrypted.
         * @example false
         */
        encrypted_email?: components["parameters"]["EncryptedEmail"];
        /**
         * How to remove the user. Pending users can only be disassociated.
         *
         * - `disassociate`: The user leaves the account and keeps a free one of their own.
         * - `delete`: The user and their data are deleted for good. The e-mail address can be used again.
         * @example disassociate
         */
        action?: "disassociate" | "delete";
        /**
         * E-mail address of the user who receives what is transferred. Required if the user hosts upcoming Zoom Events.
         * @example tom.okafor@example.com
         */
        transfer_email?: string;
        /**
         * Whether to transfer the user's meetings.
         * @example true
         */
        transfer_meeting?: boolean;
        /**
         * Whether to transfer the user's webinars.
         * @example true
         */
        transfer_webinar?: boolean;
        /**
         * Whether to transfer the user's cloud recordings.
         * @example true
         */
        transfer_recording?: boolean;
        /**
         * Whether to transfer the user's whiteboards.
         * @example false
         */
        transfer_whiteboard?: boolean;
        /**
         * Whether to transfer the user's clips.
         * @example false
         */
        transfer_clipfiles?: boolean;
        /**
         * Whether to transfer the user's notes.
         * @example false
         */
        transfer_notes?: boolean;
        /**
         * Whether to transfer the user's data about visitors.
         * @example false
         */
        transfer_visitors?: boolean;
        /**
         * Whether to transfer the user's documents in Zoom Docs.
         * @example true
         */
        transfer_docs?: boolean;
      };
      header?: never;
      path: {
        /**
         * The user's identifier or e-mail address, or `me` for the user who authorised a user-level app.
         * Server-to-server tokens cannot use `me`.
         * @example uQ3xJ7mTRkyVb2LcNz9sPw
         */
        userId: components["parameters"]["UserId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The user is no longer in the account. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** The request was refused. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["UserNotFound"];
      /** A limit per second or per day was reached, or the user is being deleted already. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
    };
  };
  "users.update": {
    parameters: {
      query?: {
        /**
         * The way to sign in of the user that is meant, if several users share the e-mail address.
         *
         * - `0`: Facebook.
         * - `1`: Google.
         * - `11`: Phone number, in China only.
         * - `21`: WeChat, in China only.
         * - `23`: Alipay, in China only.
         * - `24`: Apple.
         * - `27`: Microsoft.
         * - `97`: Mobile device.
         * - `98`: RingCentral.
         * - `99`: API user, who cannot sign in.
         * - `100`: Work e-mail address and Zoom password.
         * - `101`: Single sign-on.
         * @example 100
         */
        login_type?: components["parameters"]["LoginType"];
        /**
         * Whether to remove the user's access data for a telephony service provider (TSP).
         * @example false
         */
        remove_tsp_credentials?: boolean | null;
      };
      header?: never;
      path: {
        /**
         * The user's identifier or e-mail address, or `me` for the user who authorised a user-level app.
         * Server-to-server tokens cannot use `me`.
         * @example uQ3xJ7mTRkyVb2LcNz9sPw
         */
        userId: components["parameters"]["UserId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["UserUpdate"];
        "multipart/form-data": components["schemas"]["UserUpdate"];
      };
    };
    responses: {
      /**
       * The user was updated.
       *
       * Note: One document shows an empty object as body.
       */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** The request was refused. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["UserNotFound"];
      429: components["responses"]["TooManyRequests"];
    };
  };
  "users.switchAccount": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The user's identifier or e-mail address, or `me` for the user who authorised a user-level app.
         * Server-to-server tokens cannot use `me`.
         * @example uQ3xJ7mTRkyVb2LcNz9sPw
         */
        userId: components["parameters"]["UserId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["UserAccountSwitch"];
      };
    };
    responses: {
      /** The user belongs to the other account. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** The user cannot be moved. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["UserNotFound"];
      429: components["responses"]["TooManyRequests"];
    };
  };
  "users.getSummary": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The numbers of users. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["UserSummary"];
        };
      };
      /** The request was refused. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
    };
  };
  "users.updateFeatures": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["UserFeaturesUpdate"];
      };
    };
    responses: {
      /** The users were changed, apart from those in `fail_details`. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["UserFeaturesUpdated"];
        };
      };
      /** The request was refused. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      401: components["responses"]["Unauthorized"];
      429: components["responses"]["TooManyRequests"];
    };
  };
  "users.checkEmail": {
    parameters: {
      query: {
        /**
         * The e-mail address to look for.
         * @example ines.duarte@example.com
         */
        email: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Whether the address is in use. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["EmailCheck"];
        };
      };
      /** The request was refused. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["UserNotFound"];
      429: components["responses"]["TooManyRequests"];
    };
  };
  "users.checkVanityName": {
    parameters: {
      query: {
        /**
         * The name to look for.
         * @example ines.duarte
         */
        vanity_name: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Whether the name is taken. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["VanityNameCheck"];
        };
      };
      /** The request was refused. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      401: components["responses"]["Unauthorized"];
      429: components["responses"]["TooManyRequests"];
    };
  };
  "users.updateEmail": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The user's identifier or e-mail address, or `me` for the user who authorised a user-level app.
         * Server-to-server tokens cannot use `me`.
         * @example uQ3xJ7mTRkyVb2LcNz9sPw
         */
        userId: components["parameters"]["UserId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["UserEmailUpdate"];
      };
    };
    responses: {
      /** The user has the new address. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** The request was refused. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["UserNotFound"];
      429: components["responses"]["TooManyRequests"];
    };
  };
  "users.updatePassword": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The user's identifier or e-mail address, or `me` for the user who authorised a user-level app.
         * Server-to-server tokens cannot use `me`.
         * @example uQ3xJ7mTRkyVb2LcNz9sPw
         */
        userId: components["parameters"]["UserId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["UserPasswordUpdate"];
      };
    };
    responses: {
      /** The user has the new password. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** The request was refused. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["UserNotFound"];
      429: components["responses"]["TooManyRequests"];
    };
  };
  "users.updateStatus": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The user's identifier or e-mail address, or `me` for the user who authorised a user-level app.
         * Server-to-server tokens cannot use `me`.
         * @example uQ3xJ7mTRkyVb2LcNz9sPw
         */
        userId: components["parameters"]["UserId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["UserStatusUpdate"];
      };
    };
    responses: {
      /**
       * The user has the new status.
       *
       * Note: An older document lists status 200 beside 204, without saying what it holds.
       */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** The request was refused. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["UserNotFound"];
      429: components["responses"]["TooManyRequests"];
    };
  };
  "users.getPermissions": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The user's identifier or e-mail address, or `me` for the user who authorised a user-level app.
         * Server-to-server tokens cannot use `me`.
         * @example uQ3xJ7mTRkyVb2LcNz9sPw
         */
        userId: components["parameters"]["UserId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The permissions. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["UserPermissions"];
        };
      };
      /** The request was refused. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["UserNotFound"];
      429: components["responses"]["TooManyRequests"];
    };
  };
  "users.getToken": {
    parameters: {
      query?: {
        /**
         * Which token to give.
         *
         * - `token`: An older kind that is deprecated and valid for 14 days. Use `zak`.
         * - `zak`: A Zoom Access Key, with which an application starts or joins meetings as the user.
         * - `onbehalf`: A token for joining the meeting of `meeting_id` on behalf of the user.
         * @example zak
         */
        type?: "token" | "zak" | "onbehalf";
        /**
         * For how many seconds a ZAK is valid, one year at most. Without it, a ZAK lives two hours, and one of an API user
         * 90 days (7,776,000 seconds).
         * @example 7200
         */
        ttl?: number;
        /**
         * The meeting that a token of the type `onbehalf` is for. Other types do not need it.
         * @example 85746065432
         */
        meeting_id?: string;
      };
      header?: never;
      path: {
        /**
         * The user's identifier or e-mail address, or `me` for the user who authorised a user-level app.
         * Server-to-server tokens cannot use `me`.
         * @example uQ3xJ7mTRkyVb2LcNz9sPw
         */
        userId: components["parameters"]["UserId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The token. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["UserToken"];
        };
      };
      /** The request was refused. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["UserNotFound"];
      429: components["responses"]["TooManyRequests"];
    };
  };
  "users.revokeSsoToken": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The user's identifier or e-mail address, or `me` for the user who authorised a user-level app.
         * Server-to-server tokens cannot use `me`.
         * @example uQ3xJ7mTRkyVb2LcNz9sPw
         */
        userId: components["parameters"]["UserId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The token was revoked. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** The request was refused. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["UserNotFound"];
      429: components["responses"]["TooManyRequests"];
    };
  };
  "users.getZak": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The key. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["UserZak"];
        };
      };
      /** The request was refused. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["UserNotFound"];
      429: components["responses"]["TooManyRequests"];
    };
  };
  "users.getSettings": {
    parameters: {
      query?: {
        /**
         * The way to sign in of the user that is meant, if several users share the e-mail address.
         *
         * - `0`: Facebook.
         * - `1`: Google.
         * - `11`: Phone number, in China only.
         * - `21`: WeChat, in China only.
         * - `23`: Alipay, in China only.
         * - `24`: Apple.
         * - `27`: Microsoft.
         * - `97`: Mobile device.
         * - `98`: RingCentral.
         * - `99`: API user, who cannot sign in.
         * - `100`: Work e-mail address and Zoom password.
         * - `101`: Single sign-on.
         * @example 100
         */
        login_type?: components["parameters"]["LoginType"];
        /**
         * Selects a part of the settings, in a shape of its own. Without it, all sections of the settings are meant.
         *
         * - `meeting_authentication`: Who may join meetings.
         * - `recording_authentication`: Who may see cloud recordings.
         * - `meeting_security`: How meetings are protected.
         * @example meeting_security
         */
        option?: components["parameters"]["SettingsOption"];
        /**
         * The names of the settings to return, separated by commas. The sections that contain them stay.
         * @example host_video,join_before_host
         */
        custom_query_fields?: components["parameters"]["CustomQueryFields"];
      };
      header?: never;
      path: {
        /**
         * The user's identifier or e-mail address, or `me` for the user who authorised a user-level app.
         * Server-to-server tokens cannot use `me`.
         * @example uQ3xJ7mTRkyVb2LcNz9sPw
         */
        userId: components["parameters"]["UserId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /**
       * The settings, in the shape that `option` selects.
       *
       * Note: Zoom documents a fifth shape, `AuthenticationSettings`, without saying when it is sent.
       */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json":
            | components["schemas"]["UserSettings"]
            | components["schemas"]["MeetingAuthenticationSettings"]
            | components["schemas"]["RecordingAuthenticationSettings"]
            | components["schemas"]["UserMeetingSecuritySettings"]
            | components["schemas"]["AuthenticationSettings"];
        };
      };
      /** The request was refused. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["UserNotFound"];
      429: components["responses"]["TooManyRequests"];
    };
  };
  "users.updateSettings": {
    parameters: {
      query?: {
        /**
         * Selects a part of the settings, in a shape of its own. Without it, all sections of the settings are meant.
         *
         * - `meeting_authentication`: Who may join meetings.
         * - `recording_authentication`: Who may see cloud recordings.
         * - `meeting_security`: How meetings are protected.
         * @example meeting_security
         */
        option?: components["parameters"]["SettingsOption"];
      };
      header?: never;
      path: {
        /**
         * The user's identifier or e-mail address, or `me` for the user who authorised a user-level app.
         * Server-to-server tokens cannot use `me`.
         * @example uQ3xJ7mTRkyVb2LcNz9sPw
         */
        userId: components["parameters"]["UserId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json":
          | components["schemas"]["UserSettings"]
          | components["schemas"]["MeetingAuthenticationSettings"]
          | components["schemas"]["RecordingAuthenticationSettings"]
          | components["schemas"]["UserMeetingSecuritySettings"];
      };
    };
    responses: {
      /** The settings were changed. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** The request was refused, often because a licence is missing. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["UserNotFound"];
      429: components["responses"]["TooManyRequests"];
    };
  };
  "users.uploadVirtualBackground": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The user's identifier or e-mail address, or `me` for the user who authorised a user-level app.
         * Server-to-server tokens cannot use `me`.
         * @example uQ3xJ7mTRkyVb2LcNz9sPw
         */
        userId: components["parameters"]["UserId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "multipart/form-data": components["schemas"]["VirtualBackgroundUpload"];
      };
    };
    responses: {
      /** The file was added. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["VirtualBackgroundFile"];
        };
      };
      /** The file was refused. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      401: components["responses"]["Unauthorized"];
      /**
       * The user does not exist.
       *
       * Note: Zoom's document speaks of an unknown group here and gives no code.
       */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      429: components["responses"]["TooManyRequests"];
    };
  };
  "users.deleteVirtualBackgrounds": {
    parameters: {
      query?: {
        /**
         * The identifiers of the virtual background files to delete, separated by commas.
         *
         * Note: Zoom marks it as optional and does not say what a call without it does.
         * @example vB9eY4kLTzQp1WmSd6xRcH
         */
        file_ids?: components["parameters"]["FileIds"];
      };
      header?: never;
      path: {
        /**
         * The user's identifier or e-mail address, or `me` for the user who authorised a user-level app.
         * Server-to-server tokens cannot use `me`.
         * @example uQ3xJ7mTRkyVb2LcNz9sPw
         */
        userId: components["parameters"]["UserId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The files are deleted. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** The request was refused. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["UserNotFound"];
      429: components["responses"]["TooManyRequests"];
    };
  };
  "users.getMeetingTemplate": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The user's identifier or e-mail address, or `me` for the user who authorised a user-level app.
         * Server-to-server tokens cannot use `me`.
         * @example uQ3xJ7mTRkyVb2LcNz9sPw
         */
        userId: components["parameters"]["UserId"];
        /**
         * The identifier of one of the user's meeting templates.
         * @example tW8kM3vLRqSg5XyDb2hNcJ
         */
        meetingTemplateId: components["parameters"]["MeetingTemplateId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The template. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["MeetingTemplate"];
        };
      };
      /**
       * The request was refused.
       *
       * Note: No code is documented.
       */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["UserNotFound"];
      429: components["responses"]["TooManyRequests"];
    };
  };
  "users.listMeetingSummaryTemplates": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The user's identifier or e-mail address, or `me` for the user who authorised a user-level app.
         * Server-to-server tokens cannot use `me`.
         * @example uQ3xJ7mTRkyVb2LcNz9sPw
         */
        userId: components["parameters"]["UserId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The templates, as a bare array. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["MeetingSummaryTemplateList"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["UserNotFound"];
      429: components["responses"]["TooManyRequests"];
    };
  };
  "users.uploadPicture": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The user's identifier or e-mail address, or `me` for the user who authorised a user-level app.
         * Server-to-server tokens cannot use `me`.
         * @example uQ3xJ7mTRkyVb2LcNz9sPw
         */
        userId: components["parameters"]["UserId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "multipart/form-data": components["schemas"]["PictureUpload"];
      };
    };
    responses: {
      /** The user has the new picture. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Record<string, never>;
        };
      };
      /** The picture was refused. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["UserNotFound"];
      429: components["responses"]["TooManyRequests"];
    };
  };
  "users.deletePicture": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The user's identifier or e-mail address, or `me` for the user who authorised a user-level app.
         * Server-to-server tokens cannot use `me`.
         * @example uQ3xJ7mTRkyVb2LcNz9sPw
         */
        userId: components["parameters"]["UserId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The user has no profile picture any more. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** The request was refused. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["UserNotFound"];
      429: components["responses"]["TooManyRequests"];
    };
  };
  "users.getPresenceStatus": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The user's identifier or e-mail address, or `me` for the user who authorised a user-level app.
         * Server-to-server tokens cannot use `me`.
         * @example uQ3xJ7mTRkyVb2LcNz9sPw
         */
        userId: components["parameters"]["UserId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The presence. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["UserPresence"];
        };
      };
      /** The presence could not be read. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["UserNotFound"];
      429: components["responses"]["TooManyRequests"];
    };
  };
  "users.updatePresenceStatus": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The user's identifier or e-mail address, or `me` for the user who authorised a user-level app.
         * Server-to-server tokens cannot use `me`.
         * @example uQ3xJ7mTRkyVb2LcNz9sPw
         */
        userId: components["parameters"]["UserId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["PresenceStatusUpdate"];
      };
    };
    responses: {
      /** The presence was set. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** The presence was not set. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["UserNotFound"];
      /**
       * A limit per second, per minute, per day or on concurrent calls was reached, or the user's presence has
       * just been set.
       */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
    };
  };
  "users.listAssistants": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The user's identifier or e-mail address, or `me` for the user who authorised a user-level app.
         * Server-to-server tokens cannot use `me`.
         * @example uQ3xJ7mTRkyVb2LcNz9sPw
         */
        userId: components["parameters"]["UserId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The assistants. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AssistantList"];
        };
      };
      /** The request was refused. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["UserNotFound"];
      429: components["responses"]["TooManyRequests"];
    };
  };
  "users.addAssistants": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The user's identifier or e-mail address, or `me` for the user who authorised a user-level app.
         * Server-to-server tokens cannot use `me`.
         * @example uQ3xJ7mTRkyVb2LcNz9sPw
         */
        userId: components["parameters"]["UserId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["AssistantsAdd"];
      };
    };
    responses: {
      /** The assistants were added. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AssistantsAdded"];
        };
      };
      /** The request was refused. Code 200 has several causes here; the message tells which one it is. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["UserNotFound"];
      429: components["responses"]["TooManyRequests"];
    };
  };
  "users.deleteAssistants": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The user's identifier or e-mail address, or `me` for the user who authorised a user-level app.
         * Server-to-server tokens cannot use `me`.
         * @example uQ3xJ7mTRkyVb2LcNz9sPw
         */
        userId: components["parameters"]["UserId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The user has no assistants any more. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** The request was refused. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["UserNotFound"];
      429: components["responses"]["TooManyRequests"];
    };
  };
  "users.deleteAssistant": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The user's identifier or e-mail address, or `me` for the user who authorised a user-level app.
         * Server-to-server tokens cannot use `me`.
         * @example uQ3xJ7mTRkyVb2LcNz9sPw
         */
        userId: components["parameters"]["UserId"];
        /**
         * The assistant's user identifier, as `users.listAssistants` returns it.
         * @example aL3mQ9zHRdVs6JxNb1kWpT
         */
        assistantId: components["parameters"]["AssistantId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The person is no longer an assistant of the user. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** The request was refused. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["UserNotFound"];
      429: components["responses"]["TooManyRequests"];
    };
  };
  "users.listSchedulers": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The user's identifier or e-mail address, or `me` for the user who authorised a user-level app.
         * Server-to-server tokens cannot use `me`.
         * @example uQ3xJ7mTRkyVb2LcNz9sPw
         */
        userId: components["parameters"]["UserId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The schedulers. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SchedulerList"];
        };
      };
      /** The request was refused. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["UserNotFound"];
      429: components["responses"]["TooManyRequests"];
    };
  };
  "users.deleteSchedulers": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The user's identifier or e-mail address, or `me` for the user who authorised a user-level app.
         * Server-to-server tokens cannot use `me`.
         * @example uQ3xJ7mTRkyVb2LcNz9sPw
         */
        userId: components["parameters"]["UserId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The user is nobody's assistant any more. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** The request was refused. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["UserNotFound"];
      429: components["responses"]["TooManyRequests"];
    };
  };
  "users.deleteScheduler": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The user's identifier or e-mail address, or `me` for the user who authorised a user-level app.
         * Server-to-server tokens cannot use `me`.
         * @example uQ3xJ7mTRkyVb2LcNz9sPw
         */
        userId: components["parameters"]["UserId"];
        /**
         * The scheduler's user identifier, as `users.listSchedulers` returns it.
         * @example mN6cV1tYTgUe8BhLs5oZqA
         */
        schedulerId: components["parameters"]["SchedulerId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The user is no longer an assistant of this person. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** The request was refused. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["UserNotFound"];
      429: components["responses"]["TooManyRequests"];
    };
  };
  "users.listCollaborationDevices": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The user's identifier or e-mail address, or `me` for the user who authorised a user-level app.
         * Server-to-server tokens cannot use `me`.
         * @example uQ3xJ7mTRkyVb2LcNz9sPw
         */
        userId: components["parameters"]["UserId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The devices. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CollaborationDeviceList"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["UserNotFound"];
      429: components["responses"]["TooManyRequests"];
    };
  };
  "users.getCollaborationDevice": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The user's identifier or e-mail address, or `me` for the user who authorised a user-level app.
         * Server-to-server tokens cannot use `me`.
         * @example uQ3xJ7mTRkyVb2LcNz9sPw
         */
        userId: components["parameters"]["UserId"];
        /**
         * The device's identifier, as `users.listCollaborationDevices` returns it.
         * @example dW5tN7rCSjXb3KvHg8yMpL
         */
        collaborationDeviceId: components["parameters"]["CollaborationDeviceId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The device. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CollaborationDevice"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      /** The user or the device does not exist. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      429: components["responses"]["TooManyRequests"];
    };
  };
  "groups.list": {
    parameters: {
      query?: {
        /**
         * How many groups a page holds at most.
         *
         * Note: No default is documented.
         * @example 30
         */
        page_size?: number;
        /**
         * The `next_page_token` of the previous page. It is valid for 15 minutes, and only if no other parameter
         * changes.
         * @example kJ2mWc7QxRbT9sVdLh4pYzNf8aGe1uX3o5
         */
        next_page_token?: components["parameters"]["NextPageToken"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** One page of groups. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["GroupList"];
        };
      };
      /** The request was refused. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      401: components["responses"]["Unauthorized"];
      /**
       * Zoom found no group.
       *
       * Note: Only older documents have this response.
       */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      429: components["responses"]["TooManyRequests"];
    };
  };
  "groups.create": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["GroupCreate"];
      };
    };
    responses: {
      /** The group was created. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Group"];
        };
      };
      /**
       * The request was refused.
       *
       * Note: Code 200 comes with HTTP status 200 in documents before 2025 and with 400 in newer ones; the same holds for all operations
       * that have it with both.
       */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      401: components["responses"]["Unauthorized"];
      /**
       * Zoom did not find the group.
       *
       * Note: Only older documents have this response.
       */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      /** The name is taken. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      /** A limit per second or day was reached, or the day's number of new groups. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
    };
  };
  "groups.get": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The group's identifier, 22 characters, as `groups.list` returns it.
         * @example gS2kV7xNRbWf4YcQm9tHjA
         */
        groupId: components["parameters"]["GroupId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The group. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Group"];
        };
      };
      /** The request was refused. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["GroupNotFound"];
      429: components["responses"]["TooManyRequests"];
    };
  };
  "groups.delete": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The group's identifier, 22 characters, as `groups.list` returns it.
         * @example gS2kV7xNRbWf4YcQm9tHjA
         */
        groupId: components["parameters"]["GroupId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The group no longer exists. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** The request was refused. Code 200 has two causes here; the message tells which one it is. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["GroupNotFound"];
      429: components["responses"]["TooManyRequests"];
    };
  };
  "groups.update": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The group's identifier, 22 characters, as `groups.list` returns it.
         * @example gS2kV7xNRbWf4YcQm9tHjA
         */
        groupId: components["parameters"]["GroupId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["GroupUpdate"];
      };
    };
    responses: {
      /** The group has the new name. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** The request was refused. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["GroupNotFound"];
      /** The name is taken. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      429: components["responses"]["TooManyRequests"];
    };
  };
  "groups.listChannels": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The group's identifier, 22 characters, as `groups.list` returns it.
         * @example gS2kV7xNRbWf4YcQm9tHjA
         */
        groupId: components["parameters"]["GroupId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The channels. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["GroupChannelList"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["GroupNotFound"];
      429: components["responses"]["TooManyRequests"];
    };
  };
  "groups.listMembers": {
    parameters: {
      query?: {
        /**
         * How many members a page holds at most.
         *
         * Note: Documents before 2025 allow 300 and not 2,000.
         * @example 30
         */
        page_size?: number;
        /**
         * @deprecated
         * The number of the page. Use `next_page_token`.
         * @example 1
         */
        page_number?: number;
        /**
         * The `next_page_token` of the previous page. It is valid for 15 minutes, and only if no other parameter
         * changes.
         * @example kJ2mWc7QxRbT9sVdLh4pYzNf8aGe1uX3o5
         */
        next_page_token?: components["parameters"]["NextPageToken"];
      };
      header?: never;
      path: {
        /**
         * The group's identifier, 22 characters, as `groups.list` returns it.
         * @example gS2kV7xNRbWf4YcQm9tHjA
         */
        groupId: components["parameters"]["GroupId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** One page of members. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["GroupMemberList"];
        };
      };
      /** The request was refused. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["GroupNotFound"];
      429: components["responses"]["TooManyRequests"];
    };
  };
  "groups.addMembers": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The group's identifier, 22 characters, as `groups.list` returns it.
         * @example gS2kV7xNRbWf4YcQm9tHjA
         */
        groupId: components["parameters"]["GroupId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["GroupMembersAdd"];
      };
    };
    responses: {
      /** The members were added. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["GroupMembersAdded"];
        };
      };
      /** The request was refused. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["GroupNotFound"];
      429: components["responses"]["TooManyRequests"];
    };
  };
  "groups.deleteMember": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The group's identifier, 22 characters, as `groups.list` returns it.
         * @example gS2kV7xNRbWf4YcQm9tHjA
         */
        groupId: components["parameters"]["GroupId"];
        /**
         * The user identifier of the group member, as `groups.listMembers` returns it.
         * @example uQ3xJ7mTRkyVb2LcNz9sPw
         */
        memberId: components["parameters"]["GroupMemberId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The user is no longer a member. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** The request was refused. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      401: components["responses"]["Unauthorized"];
      /** The group or the member does not exist. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      429: components["responses"]["TooManyRequests"];
    };
  };
  "groups.updateMember": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The group's identifier, 22 characters, as `groups.list` returns it.
         * @example gS2kV7xNRbWf4YcQm9tHjA
         */
        groupId: components["parameters"]["GroupId"];
        /**
         * The user identifier of the group member, as `groups.listMembers` returns it.
         * @example uQ3xJ7mTRkyVb2LcNz9sPw
         */
        memberId: components["parameters"]["GroupMemberId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["GroupMemberUpdate"];
        "multipart/form-data": components["schemas"]["GroupMemberUpdate"];
      };
    };
    responses: {
      /** The member was moved, or has a new primary group. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** The request was refused. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      401: components["responses"]["Unauthorized"];
      /** The group or the member does not exist. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      429: components["responses"]["TooManyRequests"];
    };
  };
  "groups.listAdmins": {
    parameters: {
      query?: {
        /**
         * How many administrators a page holds at most.
         * @example 30
         */
        page_size?: number;
        /**
         * The `next_page_token` of the previous page. It is valid for 15 minutes, and only if no other parameter
         * changes.
         * @example kJ2mWc7QxRbT9sVdLh4pYzNf8aGe1uX3o5
         */
        next_page_token?: components["parameters"]["NextPageToken"];
      };
      header?: never;
      path: {
        /**
         * The group's identifier, 22 characters, as `groups.list` returns it.
         * @example gS2kV7xNRbWf4YcQm9tHjA
         */
        groupId: components["parameters"]["GroupId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** One page of administrators. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["GroupAdminList"];
        };
      };
      /** The request was refused. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["GroupNotFound"];
      429: components["responses"]["TooManyRequests"];
    };
  };
  "groups.addAdmins": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The group's identifier, 22 characters, as `groups.list` returns it.
         * @example gS2kV7xNRbWf4YcQm9tHjA
         */
        groupId: components["parameters"]["GroupId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["GroupAdminsAdd"];
      };
    };
    responses: {
      /** The administrators were added. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["GroupAdminsAdded"];
        };
      };
      /** The request was refused. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["GroupNotFound"];
      429: components["responses"]["TooManyRequests"];
    };
  };
  "groups.deleteAdmin": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The group's identifier, 22 characters, as `groups.list` returns it.
         * @example gS2kV7xNRbWf4YcQm9tHjA
         */
        groupId: components["parameters"]["GroupId"];
        /**
         * The user's identifier or e-mail address, or `me` for the user who authorised a user-level app.
         * Server-to-server tokens cannot use `me`.
         * @example uQ3xJ7mTRkyVb2LcNz9sPw
         */
        userId: components["parameters"]["UserId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The user no longer administers the group. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** The request was refused. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["GroupNotFound"];
      429: components["responses"]["TooManyRequests"];
    };
  };
  "groups.getSettings": {
    parameters: {
      query?: {
        /**
         * Selects a part of the settings, in a shape of its own. Without it, all sections of the settings are meant.
         *
         * - `meeting_authentication`: Who may join meetings.
         * - `recording_authentication`: Who may see cloud recordings.
         * - `meeting_security`: How meetings are protected.
         * @example meeting_security
         */
        option?: components["parameters"]["SettingsOption"];
        /**
         * The names of the settings to return, separated by commas. The sections that contain them stay.
         * @example host_video,join_before_host
         */
        custom_query_fields?: components["parameters"]["CustomQueryFields"];
      };
      header?: never;
      path: {
        /**
         * The group's identifier, 22 characters, as `groups.list` returns it.
         * @example gS2kV7xNRbWf4YcQm9tHjA
         */
        groupId: components["parameters"]["GroupId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The settings, in the shape that `option` selects. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json":
            | components["schemas"]["GroupSettings"]
            | components["schemas"]["MeetingAuthenticationSettings"]
            | components["schemas"]["RecordingAuthenticationSettings"]
            | components["schemas"]["GroupMeetingSecuritySettings"];
        };
      };
      /** The request was refused. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["GroupNotFound"];
      429: components["responses"]["TooManyRequests"];
    };
  };
  "groups.updateSettings": {
    parameters: {
      query?: {
        /**
         * Selects a part of the settings, in a shape of its own. Without it, all sections of the settings are meant.
         *
         * - `meeting_authentication`: Who may join meetings.
         * - `recording_authentication`: Who may see cloud recordings.
         * - `meeting_security`: How meetings are protected.
         * @example meeting_security
         */
        option?: components["parameters"]["SettingsOption"];
      };
      header?: never;
      path: {
        /**
         * The group's identifier, 22 characters, as `groups.list` returns it.
         * @example gS2kV7xNRbWf4YcQm9tHjA
         */
        groupId: components["parameters"]["GroupId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json":
          | components["schemas"]["GroupSettings"]
          | components["schemas"]["MeetingAuthenticationSettings"]
          | components["schemas"]["RecordingAuthenticationSettings"]
          | components["schemas"]["GroupMeetingSecuritySettings"];
      };
    };
    responses: {
      /** The settings were changed. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** The request was refused. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["GroupNotFound"];
      429: components["responses"]["TooManyRequests"];
    };
  };
  "groups.getWebinarRegistrationSettings": {
    parameters: {
      query?: {
        /**
         * The kind of event that people register for.
         *
         * - `webinar`: Webinars.
         * @example webinar
         */
        type?: components["parameters"]["RegistrationType"];
      };
      header?: never;
      path: {
        /**
         * The group's identifier, 22 characters, as `groups.list` returns it.
         * @example gS2kV7xNRbWf4YcQm9tHjA
         */
        groupId: components["parameters"]["GroupId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The registration settings. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["WebinarRegistrationSettings"];
        };
      };
      /** The request was refused. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["GroupNotFound"];
      429: components["responses"]["TooManyRequests"];
    };
  };
  "groups.updateWebinarRegistrationSettings": {
    parameters: {
      query?: {
        /**
         * The kind of event that people register for.
         *
         * - `webinar`: Webinars.
         * @example webinar
         */
        type?: components["parameters"]["RegistrationType"];
      };
      header?: never;
      path: {
        /**
         * The group's identifier, 22 characters, as `groups.list` returns it.
         * @example gS2kV7xNRbWf4YcQm9tHjA
         */
        groupId: components["parameters"]["GroupId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["WebinarRegistrationSettings"];
      };
    };
    responses: {
      /** The registration settings were changed. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** The request was refused. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["GroupNotFound"];
      429: components["responses"]["TooManyRequests"];
    };
  };
  "groups.uploadVirtualBackground": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The group's identifier, 22 characters, as `groups.list` returns it.
         * @example gS2kV7xNRbWf4YcQm9tHjA
         */
        groupId: components["parameters"]["GroupId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "multipart/form-data": components["schemas"]["VirtualBackgroundUpload"];
      };
    };
    responses: {
      /** The file was added. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["VirtualBackgroundFile"];
        };
      };
      /** The file was refused. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      401: components["responses"]["Unauthorized"];
      /**
       * The group does not exist.
       *
       * Note: Zoom's document has the code of an unknown user, 1001, although the path names a group.
       */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      429: components["responses"]["TooManyRequests"];
    };
  };
  "groups.deleteVirtualBackgrounds": {
    parameters: {
      query?: {
        /**
         * The identifiers of the virtual background files to delete, separated by commas.
         *
         * Note: Zoom marks it as optional and does not say what a call without it does.
         * @example vB9eY4kLTzQp1WmSd6xRcH
         */
        file_ids?: components["parameters"]["FileIds"];
      };
      header?: never;
      path: {
        /**
         * The group's identifier, 22 characters, as `groups.list` returns it.
         * @example gS2kV7xNRbWf4YcQm9tHjA
         */
        groupId: components["parameters"]["GroupId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The files are deleted. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** The request was refused. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["GroupNotFound"];
      429: components["responses"]["TooManyRequests"];
    };
  };
  "groups.getLockSettings": {
    parameters: {
      query?: {
        /**
         * Selects the locks of meeting security, in a shape of their own. Without it, the locks of all other
         * sections are meant.
         *
         * - `meeting_security`: How meetings are protected.
         * @example meeting_security
         */
        option?: components["parameters"]["LockSettingsOption"];
      };
      header?: never;
      path: {
        /**
         * The group's identifier, 22 characters, as `groups.list` returns it.
         * @example gS2kV7xNRbWf4YcQm9tHjA
         */
        groupId: components["parameters"]["GroupId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The locks, in the shape that `option` selects. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json":
            components["schemas"]["GroupLockSettings"] | components["schemas"]["GroupLockSecuritySettings"];
        };
      };
      /** The request was refused. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["GroupNotFound"];
      429: components["responses"]["TooManyRequests"];
    };
  };
  "groups.updateLockSettings": {
    parameters: {
      query?: {
        /**
         * Selects the locks of meeting security, in a shape of their own. Without it, the locks of all other
         * sections are meant.
         *
         * - `meeting_security`: How meetings are protected.
         * @example meeting_security
         */
        option?: components["parameters"]["LockSettingsOption"];
      };
      header?: never;
      path: {
        /**
         * The group's identifier, 22 characters, as `groups.list` returns it.
         * @example gS2kV7xNRbWf4YcQm9tHjA
         */
        groupId: components["parameters"]["GroupId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json":
          components["schemas"]["GroupLockSettings"] | components["schemas"]["GroupLockSecuritySettings"];
      };
    };
    responses: {
      /** The locks were changed. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** The request was refused. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["GroupNotFound"];
      429: components["responses"]["TooManyRequests"];
    };
  };
  "contactGroups.list": {
    parameters: {
      query?: {
        /**
         * How many contact groups a page holds at most.
         * @example 10
         */
        page_size?: number;
        /**
         * The `next_page_token` of the previous page. It is valid for 15 minutes, and only if no other parameter
         * changes.
         * @example kJ2mWc7QxRbT9sVdLh4pYzNf8aGe1uX3o5
         */
        next_page_token?: components["parameters"]["NextPageToken"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** One page of contact groups. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ContactGroupList"];
        };
      };
      /** The request was refused. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      401: components["responses"]["Unauthorized"];
      429: components["responses"]["TooManyRequests"];
    };
  };
  "contactGroups.create": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ContactGroupCreate"];
      };
    };
    responses: {
      /** The contact group was created. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ContactGroup"];
        };
      };
      /** The request was refused. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      401: components["responses"]["Unauthorized"];
      429: components["responses"]["TooManyRequests"];
    };
  };
  "contactGroups.get": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The contact group's identifier, 22 characters, as `contactGroups.list` returns it.
         * @example cF8dJ3yPTsLm6VhZk1wRxQ
         */
        groupId: components["parameters"]["ContactGroupId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The contact group. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ContactGroup"];
        };
      };
      /** The request was refused. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      401: components["responses"]["Unauthorized"];
      429: components["responses"]["TooManyRequests"];
    };
  };
  "contactGroups.delete": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The contact group's identifier, 22 characters, as `contactGroups.list` returns it.
         * @example cF8dJ3yPTsLm6VhZk1wRxQ
         */
        groupId: components["parameters"]["ContactGroupId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The contact group was deleted. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** The request was refused. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      401: components["responses"]["Unauthorized"];
      429: components["responses"]["TooManyRequests"];
    };
  };
  "contactGroups.update": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The contact group's identifier, 22 characters, as `contactGroups.list` returns it.
         * @example cF8dJ3yPTsLm6VhZk1wRxQ
         */
        groupId: components["parameters"]["ContactGroupId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ContactGroupUpdate"];
      };
    };
    responses: {
      /** The contact group was changed. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** The request was refused. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      401: components["responses"]["Unauthorized"];
      429: components["responses"]["TooManyRequests"];
    };
  };
  "contactGroups.listMembers": {
    parameters: {
      query?: {
        /**
         * How many members a page holds at most.
         * @example 10
         */
        page_size?: number;
        /**
         * The `next_page_token` of the previous page. It is valid for 15 minutes, and only if no other parameter
         * changes.
         * @example kJ2mWc7QxRbT9sVdLh4pYzNf8aGe1uX3o5
         */
        next_page_token?: components["parameters"]["NextPageToken"];
      };
      header?: never;
      path: {
        /**
         * The contact group's identifier, 22 characters, as `contactGroups.list` returns it.
         * @example cF8dJ3yPTsLm6VhZk1wRxQ
         */
        groupId: components["parameters"]["ContactGroupId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** One page of members. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ContactGroupMemberList"];
        };
      };
      /** The request was refused. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      401: components["responses"]["Unauthorized"];
      429: components["responses"]["TooManyRequests"];
    };
  };
  "contactGroups.addMembers": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The contact group's identifier, 22 characters, as `contactGroups.list` returns it.
         * @example cF8dJ3yPTsLm6VhZk1wRxQ
         */
        groupId: components["parameters"]["ContactGroupId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ContactGroupMembersAdd"];
      };
    };
    responses: {
      /** The members were added. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ContactGroupMembersAdded"];
        };
      };
      /** The request was refused. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      401: components["responses"]["Unauthorized"];
      429: components["responses"]["TooManyRequests"];
    };
  };
  "contactGroups.removeMembers": {
    parameters: {
      query: {
        /**
         * The members to remove, as identifiers separated by commas, at most 20.
         * @example kA5vN8wDSxOc2ZpTr6yHjg
         */
        member_ids: string;
      };
      header?: never;
      path: {
        /**
         * The contact group's identifier, 22 characters, as `contactGroups.list` returns it.
         * @example cF8dJ3yPTsLm6VhZk1wRxQ
         */
        groupId: components["parameters"]["ContactGroupId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The members were removed. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** The request was refused. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      401: components["responses"]["Unauthorized"];
      429: components["responses"]["TooManyRequests"];
    };
  };
  "divisions.list": {
    parameters: {
      query?: {
        /**
         * The `next_page_token` of the previous page. It is valid for 15 minutes, and only if no other parameter
         * changes.
         * @example kJ2mWc7QxRbT9sVdLh4pYzNf8aGe1uX3o5
         */
        next_page_token?: components["parameters"]["NextPageToken"];
        /**
         * How many divisions a page holds at most.
         * @example 30
         */
        page_size?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** One page of divisions. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["DivisionList"];
        };
      };
      /**
       * The request was refused.
       *
       * Note: Zoom documents the statuses 400, 403, 404 and 409 of divisions mostly without a code.
       */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      401: components["responses"]["DivisionUnauthorized"];
      403: components["responses"]["DivisionForbidden"];
      429: components["responses"]["TooManyRequests"];
    };
  };
  "divisions.create": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["DivisionCreate"];
      };
    };
    responses: {
      /** The division was created. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["DivisionCreated"];
        };
      };
      /** The request was refused. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      401: components["responses"]["DivisionUnauthorized"];
      403: components["responses"]["DivisionForbidden"];
      /** The name is taken. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      429: components["responses"]["TooManyRequests"];
    };
  };
  "divisions.get": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The division's identifier, as `divisions.list` returns it.
         * @example dV7nC3hLTxGa9EoWi5uKzQ
         */
        divisionId: components["parameters"]["DivisionId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The division. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Division"];
        };
      };
      /**
       * The request was refused.
       *
       * Note: Zoom documents the statuses 400, 403, 404 and 409 of divisions mostly without a code.
       */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      401: components["responses"]["DivisionUnauthorized"];
      403: components["responses"]["DivisionForbidden"];
      404: components["responses"]["DivisionNotFound"];
      429: components["responses"]["TooManyRequests"];
    };
  };
  "divisions.delete": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The division's identifier, as `divisions.list` returns it.
         * @example dV7nC3hLTxGa9EoWi5uKzQ
         */
        divisionId: components["parameters"]["DivisionId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The division was deleted. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** The request was refused. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      401: components["responses"]["DivisionUnauthorized"];
      403: components["responses"]["DivisionForbidden"];
      404: components["responses"]["DivisionNotFound"];
      429: components["responses"]["TooManyRequests"];
    };
  };
  "divisions.update": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The division's identifier, as `divisions.list` returns it.
         * @example dV7nC3hLTxGa9EoWi5uKzQ
         */
        divisionId: components["parameters"]["DivisionId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["DivisionUpdate"];
      };
    };
    responses: {
      /** The division was changed. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /**
       * The request was refused.
       *
       * Note: Zoom documents the statuses 400, 403, 404 and 409 of divisions mostly without a code.
       */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      401: components["responses"]["DivisionUnauthorized"];
      403: components["responses"]["DivisionForbidden"];
      404: components["responses"]["DivisionNotFound"];
      /** The name is taken. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      429: components["responses"]["TooManyRequests"];
    };
  };
  "divisions.listMembers": {
    parameters: {
      query?: {
        /**
         * The `next_page_token` of the previous page. It is valid for 15 minutes, and only if no other parameter
         * changes.
         * @example kJ2mWc7QxRbT9sVdLh4pYzNf8aGe1uX3o5
         */
        next_page_token?: components["parameters"]["NextPageToken"];
        /**
         * How many users a page holds at most.
         * @example 30
         */
        page_size?: number;
      };
      header?: never;
      path: {
        /**
         * The division's identifier, as `divisions.list` returns it.
         * @example dV7nC3hLTxGa9EoWi5uKzQ
         */
        divisionId: components["parameters"]["DivisionId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** One page of users. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["DivisionMemberList"];
        };
      };
      /**
       * The request was refused.
       *
       * Note: Zoom documents the statuses 400, 403, 404 and 409 of divisions mostly without a code.
       */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      401: components["responses"]["DivisionUnauthorized"];
      403: components["responses"]["DivisionForbidden"];
      404: components["responses"]["DivisionNotFound"];
      429: components["responses"]["TooManyRequests"];
    };
  };
  "divisions.addMembers": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The division's identifier, as `divisions.list` returns it.
         * @example dV7nC3hLTxGa9EoWi5uKzQ
         */
        divisionId: components["parameters"]["DivisionId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["DivisionMembersAdd"];
      };
    };
    responses: {
      /** The users were assigned. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["DivisionMembersAdded"];
        };
      };
      /**
       * The request was refused.
       *
       * Note: Zoom documents the statuses 400, 403, 404 and 409 of divisions mostly without a code.
       */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      401: components["responses"]["DivisionUnauthorized"];
      403: components["responses"]["DivisionForbidden"];
      /** The division does not exist. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      429: components["responses"]["TooManyRequests"];
    };
  };
  "contacts.search": {
    parameters: {
      query: {
        /**
         * Part of a name or e-mail address to look for.
         * @example kovac
         */
        search_key: string;
        /**
         * Adds `presence_status` to the answer.
         * @example true
         */
        query_presence_status?: boolean;
        /**
         * How many contacts a page holds at most.
         * @example 25
         */
        page_size?: number;
        /**
         * Kinds of entries to look for, as numbers separated by commas: 1 Zoom users, 2 auto receptionists, 3 common area phones, 4 call queues, 5 shared line groups, 6 the shared global directory, 7 contacts of shared offices, 8 Zoom Rooms. Kinds 2, 3, 4, 5 and 7 need a role that may view Zoom Phone.
         * @example 1
         */
        contact_types?: string;
        /**
         * Only users who are active or deactivated. It counts for contacts of type 1.
         *
         * - `active`: Users who may sign in.
         * - `inactive`: Deactivated users.
         * @example active
         */
        user_status?: "active" | "inactive";
        /**
         * The `next_page_token` of the previous page. It is valid for 15 minutes, and only if no other parameter
         * changes.
         * @example kJ2mWc7QxRbT9sVdLh4pYzNf8aGe1uX3o5
         */
        next_page_token?: components["parameters"]["NextPageToken"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** One page of entries. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ContactList"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      429: components["responses"]["TooManyRequests"];
    };
  };
  "contacts.list": {
    parameters: {
      query?: {
        /**
         * Which contacts to list.
         *
         * - `company`: Contacts of the same organisation.
         * - `external`: Contacts outside the organisation.
         * @example company
         */
        type?: "company" | "external";
        /**
         * How many contacts a page holds at most.
         * @example 10
         */
        page_size?: number;
        /**
         * The `next_page_token` of the previous page. It is valid for 15 minutes, and only if no other parameter
         * changes.
         * @example kJ2mWc7QxRbT9sVdLh4pYzNf8aGe1uX3o5
         */
        next_page_token?: components["parameters"]["NextPageToken"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** One page of contacts. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ChatContactList"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      429: components["responses"]["TooManyRequests"];
    };
  };
  "contacts.get": {
    parameters: {
      query?: {
        /**
         * Adds `presence_status` to the answer.
         * @example true
         */
        query_presence_status?: boolean;
      };
      header?: never;
      path: {
        /**
         * The contact's user identifier, e-mail address or Team Chat identifier.
         * @example kA5vN8wDSxOc2ZpTr6yHjg
         */
        identifier: components["parameters"]["ContactIdentifier"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The contact. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ChatContactDetails"];
        };
      };
      /** The request was refused. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      401: components["responses"]["Unauthorized"];
      /** The contact does not exist. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      429: components["responses"]["TooManyRequests"];
    };
  };
}
type WithRequired<T, K extends keyof T> = T & {
  [P in K]-?: T[P];
};
