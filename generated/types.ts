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
     * List the users of an account
     * @description Gives the people of the account, page by page. Without `status` these are the active ones only. Pending users have
     *     no identifier yet.
     */
    get: operations["users.list"];
    put?: never;
    /**
     * Add a user to an account
     * @description Invites a person, or creates a user at once without an invitation, as `action` says. While Zoom creates a user,
     *     other calls about users wait until it is done.
     */
    post: operations["users.create"];
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
     * Check whether an e-mail address is in use
     * @description Tells whether somebody in the account signed up with this e-mail address. People of other accounts, and those who
     *     sign in with single sign-on, Google or Facebook, count as not found.
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
     * Change a feature of several users
     * @description Sets one feature, such as the licence type or the size of webinars, to one value for up to 30 users. A success does
     *     not mean that every user was changed: `fail_details` names the others and why.
     */
    post: operations["users.updateFeatures"];
    delete?: never;
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
     * Get a Zoom Access Key of the token's user
     * @description Gives a Zoom Access Key (ZAK) with which an application starts or joins meetings as the user of the access token.
     *     It is valid for five minutes. Server-to-server tokens have no such user; `users.getToken` gives keys of other users
     *     and with other lifetimes.
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
  "/users/summary": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Count the users of an account
     * @description Gives the number of users of each kind and of all together.
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
  "/users/vanity_name": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Check whether a personal room name is taken
     * @description Tells whether a personal meeting room with this name exists. A personal meeting room is a virtual room that belongs
     *     to one user for good, and its name is part of its address.
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
  "/users/{userId}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The user's identifier or e-mail address, or `me` for the user who authorised a user-level app. Server-to-server tokens cannot use `me`. */
        userId: components["parameters"]["UserId"];
      };
      cookie?: never;
    };
    /**
     * Get a user
     * @description Gives the whole profile of a person. A pending user's `created_at` is the time of the call. The scope
     *     `user_info:read` works with `me` only.
     */
    get: operations["users.get"];
    put?: never;
    post?: never;
    /**
     * Remove a user from an account
     * @description Takes a user out of the account, with a free account of their own, or deletes them for good, as `action` says. What
     *     they own goes to another user where `transfer_email` and the `transfer_` parameters ask for it. This does not fulfil
     *     a person's legal claim to deletion of their data (DSAR); Zoom's support does that.
     */
    delete: operations["users.delete"];
    options?: never;
    head?: never;
    /**
     * Change a user's profile or licence
     * @description Changes the fields that are sent and leaves the others as they are. `type`, `plan_united_type` and `zoom_one_type`
     *     exclude each other: Zoom refuses a request with more than one of them. Zoom takes the body as JSON and as a form.
     */
    patch: operations["users.update"];
    trace?: never;
  };
  "/users/{userId}/assistants": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The user's identifier or e-mail address, or `me` for the user who authorised a user-level app. Server-to-server tokens cannot use `me`. */
        userId: components["parameters"]["UserId"];
      };
      cookie?: never;
    };
    /**
     * List the assistants of a user
     * @description Lists the people who may schedule meetings for the user and act as an alternative host of them, all at once.
     *     Assistants belong to the same account as the user.
     */
    get: operations["users.listAssistants"];
    put?: never;
    /**
     * Give a user assistants
     * @description Lets other people schedule meetings for the user and act as an alternative host of them. They must be in the user's
     *     account, or in an account of the same organisation.
     */
    post: operations["users.addAssistants"];
    /**
     * Remove all assistants of a user
     * @description Takes away the right to schedule meetings for the user from everybody who has it. The people stay in the account.
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
        /** @description The user's identifier or e-mail address, or `me` for the user who authorised a user-level app. Server-to-server tokens cannot use `me`. */
        userId: components["parameters"]["UserId"];
        /** @description The assistant's user identifier, as `users.listAssistants` returns it. */
        assistantId: components["parameters"]["AssistantId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Remove one assistant of a user
     * @description Takes away one person's right to schedule meetings for the user. The assistant stays in the account.
     */
    delete: operations["users.deleteAssistant"];
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
        /** @description The user's identifier or e-mail address, or `me` for the user who authorised a user-level app. Server-to-server tokens cannot use `me`. */
        userId: components["parameters"]["UserId"];
      };
      cookie?: never;
    };
    /**
     * List the collaboration devices of a user
     * @description Lists the shared devices in rooms that the user can work with, all at once. The token's owner needs a role that may
     *     read the management of mobile devices.
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
        /** @description The user's identifier or e-mail address, or `me` for the user who authorised a user-level app. Server-to-server tokens cannot use `me`. */
        userId: components["parameters"]["UserId"];
        /** @description The device's identifier, as `users.listCollaborationDevices` returns it. */
        collaborationDeviceId: components["parameters"]["CollaborationDeviceId"];
      };
      cookie?: never;
    };
    /**
     * Get a collaboration device of a user
     * @description Returns one of the shared devices in rooms that the user can work with. The token's owner needs a role that may read
     *     the management of mobile devices.
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
  "/users/{userId}/email": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The user's identifier or e-mail address, or `me` for the user who authorised a user-level app. Server-to-server tokens cannot use `me`. */
        userId: components["parameters"]["UserId"];
      };
      cookie?: never;
    };
    get?: never;
    /**
     * Change a user's e-mail address
     * @description Gives a user a new e-mail address, which is also the name to sign in with. The account must manage a domain, the
     *     address must lie in it, and nobody may use it with Zoom yet.
     */
    put: operations["users.updateEmail"];
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
        /** @description The user's identifier or e-mail address, or `me` for the user who authorised a user-level app. Server-to-server tokens cannot use `me`. */
        userId: components["parameters"]["UserId"];
      };
      cookie?: never;
    };
    /**
     * List the meeting summary templates of a user
     * @description Lists the patterns from which the user can choose one for the summaries that Zoom's AI Companion writes of meetings.
     *     Zoom added it in November 2025.
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
  "/users/{userId}/meeting_templates/{meetingTemplateId}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The user's identifier or e-mail address, or `me` for the user who authorised a user-level app. Server-to-server tokens cannot use `me`. */
        userId: components["parameters"]["UserId"];
        /** @description The identifier of a meeting template of this user. */
        meetingTemplateId: components["parameters"]["MeetingTemplateId"];
      };
      cookie?: never;
    };
    /**
     * Get a meeting template of a user
     * @description Returns the settings that the user saved under a name in order to start new meetings from them.
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
  "/users/{userId}/password": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The user's identifier or e-mail address, or `me` for the user who authorised a user-level app. Server-to-server tokens cannot use `me`. */
        userId: components["parameters"]["UserId"];
      };
      cookie?: never;
    };
    get?: never;
    /**
     * Change a user's password
     * @description Gives a user a new password, of which Zoom tells the user by e-mail. The token's owner must own or administer the
     *     account. Zoom limits how often a user's password can change in 24 hours.
     */
    put: operations["users.updatePassword"];
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
        /** @description The user's identifier or e-mail address, or `me` for the user who authorised a user-level app. Server-to-server tokens cannot use `me`. */
        userId: components["parameters"]["UserId"];
      };
      cookie?: never;
    };
    /**
     * Get the permissions of a user
     * @description Gives what a user's role allows them to see and to edit in the account.
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
  "/users/{userId}/picture": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The user's identifier or e-mail address, or `me` for the user who authorised a user-level app. Server-to-server tokens cannot use `me`. */
        userId: components["parameters"]["UserId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Upload a profile picture
     * @description Gives the user a profile picture in the place of the one before. The file is a JPG, JPEG or PNG of 2 MB at most, sent
     *     as a form whose part has a file name.
     */
    post: operations["users.uploadPicture"];
    /**
     * Delete the profile picture of a user
     * @description Takes the user's profile picture away. The user then appears without one.
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
        /** @description The user's identifier or e-mail address, or `me` for the user who authorised a user-level app. Server-to-server tokens cannot use `me`. */
        userId: components["parameters"]["UserId"];
      };
      cookie?: never;
    };
    /**
     * Get the presence of a user
     * @description Tells whether the user is available, away, in a meeting and so on. Users who ask for their own presence while they do
     *     not want to be disturbed also see until when.
     */
    get: operations["users.getPresenceStatus"];
    /**
     * Set the presence of a user
     * @description Shows the user as available, away, in a meeting and so on. The user must be signed in to a Zoom client, and clients
     *     older than 5.3.0 can only be set to the wish not to be disturbed.
     */
    put: operations["users.updatePresenceStatus"];
    post?: never;
    delete?: never;
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
        /** @description The user's identifier or e-mail address, or `me` for the user who authorised a user-level app. Server-to-server tokens cannot use `me`. */
        userId: components["parameters"]["UserId"];
      };
      cookie?: never;
    };
    /**
     * List the people a user schedules for
     * @description Lists everybody whose assistant the user is, the counterpart of `users.listAssistants`. Both sides belong to the same
     *     account.
     */
    get: operations["users.listSchedulers"];
    put?: never;
    post?: never;
    /**
     * Stop a user scheduling for anybody
     * @description Takes away the user's right to schedule meetings for others, so that the user is nobody's assistant any more. Both
     *     sides belong to the same account.
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
        /** @description The user's identifier or e-mail address, or `me` for the user who authorised a user-level app. Server-to-server tokens cannot use `me`. */
        userId: components["parameters"]["UserId"];
        /** @description The scheduler's user identifier, as `users.listSchedulers` returns it. */
        schedulerId: components["parameters"]["SchedulerId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Stop a user scheduling for one person
     * @description Takes away the user's right to schedule meetings for one other person of the same account.
     */
    delete: operations["users.deleteScheduler"];
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
        /** @description The user's identifier or e-mail address, or `me` for the user who authorised a user-level app. Server-to-server tokens cannot use `me`. */
        userId: components["parameters"]["UserId"];
      };
      cookie?: never;
    };
    /**
     * Get the settings of a user
     * @description Returns how the user's meetings, recordings, telephony and notifications are set up, and which licences they have.
     *     `option` selects a part of the settings that has a shape of its own, `custom_query_fields` single fields.
     */
    get: operations["users.getSettings"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Change the settings of a user
     * @description Changes the settings that are sent and leaves the others as they are. `option` must match the shape of the body.
     *     Several updates of one user at the same time may be limited, so send them one after another.
     */
    patch: operations["users.updateSettings"];
    trace?: never;
  };
  "/users/{userId}/settings/virtual_backgrounds": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The user's identifier or e-mail address, or `me` for the user who authorised a user-level app. Server-to-server tokens cannot use `me`. */
        userId: components["parameters"]["UserId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Upload a virtual background for a user
     * @description Adds a picture (JPG, JPEG, GIF or PNG) or a video (MP4 or MOV, from 480 by 360 to 1920 by 1080 pixels) of 15 MB at most
     *     to the ones the user can show behind themselves in meetings. A user can have ten files.
     */
    post: operations["users.uploadVirtualBackground"];
    /**
     * Delete virtual backgrounds of a user
     * @description Deletes some of the pictures and videos that the user can show behind themselves in meetings.
     */
    delete: operations["users.deleteVirtualBackgrounds"];
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
        /** @description The user's identifier or e-mail address, or `me` for the user who authorised a user-level app. Server-to-server tokens cannot use `me`. */
        userId: components["parameters"]["UserId"];
      };
      cookie?: never;
    };
    get?: never;
    /**
     * Deactivate or reactivate a user
     * @description Bars a user from signing in or lets them in again, and begins or ends a shift in Zoom's workforce management.
     *     Deactivating takes all licences away.
     */
    put: operations["users.updateStatus"];
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
        /** @description The user's identifier or e-mail address, or `me` for the user who authorised a user-level app. Server-to-server tokens cannot use `me`. */
        userId: components["parameters"]["UserId"];
      };
      cookie?: never;
    };
    /**
     * Get a token to act for a user in a meeting
     * @description Gives a token with which an application starts or joins meetings as this user, as a rule a Zoom Access Key (ZAK).
     *     Send `type=zak`, for the default is a token that Zoom has deprecated.
     */
    get: operations["users.getToken"];
    put?: never;
    post?: never;
    /**
     * Sign a single sign-on user out
     * @description Revokes the token of a user who signs in with single sign-on, which ends the present session with Zoom.
     */
    delete: operations["users.revokeSsoToken"];
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
     * List the groups of an account
     * @description Gives the groups of the account with their number of members, page by page. A group bundles users, so that they get
     *     the same settings.
     */
    get: operations["groups.list"];
    put?: never;
    /**
     * Create a group
     * @description Creates a group without members. Add them with `groups.addMembers`, and give them settings with
     *     `groups.updateSettings`. Whether a group is shown to others can be set on Zoom's web pages only.
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
        /** @description The group's identifier, 22 characters, as `groups.list` returns it. */
        groupId: components["parameters"]["GroupId"];
      };
      cookie?: never;
    };
    /**
     * Get a group
     * @description Gives the name of a group and its number of members. Who they are is in `groups.listMembers`, and their settings are
     *     in `groups.getSettings`.
     */
    get: operations["groups.get"];
    put?: never;
    post?: never;
    /**
     * Delete a group
     * @description Deletes a group for good, with the settings and locks that it gives. Its members stay in the account and in their
     *     other groups.
     */
    delete: operations["groups.delete"];
    options?: never;
    head?: never;
    /**
     * Rename a group
     * @description Changes the name of a group, which is all that can be changed here. Settings are changed with
     *     `groups.updateSettings`, members with `groups.addMembers` and `groups.deleteMember`.
     */
    patch: operations["groups.update"];
    trace?: never;
  };
  "/groups/{groupId}/admins": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The group's identifier, 22 characters, as `groups.list` returns it. */
        groupId: components["parameters"]["GroupId"];
      };
      cookie?: never;
    };
    /**
     * List the administrators of a group
     * @description Gives the people who manage the group, page by page. Zoom sends their names and e-mail addresses and no identifiers.
     */
    get: operations["groups.listAdmins"];
    put?: never;
    /**
     * Add administrators to a group
     * @description Lets users of the account manage the group, 10 at most in one request.
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
        /** @description The group's identifier, 22 characters, as `groups.list` returns it. */
        groupId: components["parameters"]["GroupId"];
        /** @description The user's identifier or e-mail address, or `me` for the user who authorised a user-level app. Server-to-server tokens cannot use `me`. */
        userId: components["parameters"]["UserId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Remove an administrator from a group
     * @description Takes away the right to manage the group. The user stays in the account, and a member of the group if they were one.
     */
    delete: operations["groups.deleteAdmin"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/groups/{groupId}/channels": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The group's identifier, 22 characters, as `groups.list` returns it. */
        groupId: components["parameters"]["GroupId"];
      };
      cookie?: never;
    };
    /**
     * List the chat channels of a group
     * @description Lists the channels of Zoom Team Chat that are linked to the group, all at once.
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
  "/groups/{groupId}/lock_settings": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The group's identifier, 22 characters, as `groups.list` returns it. */
        groupId: components["parameters"]["GroupId"];
      };
      cookie?: never;
    };
    /**
     * Get the locks of a group
     * @description Tells which settings the group locks. The members cannot change a locked setting for themselves and keep the value
     *     of the group, which is in `groups.getSettings`. `option` selects the locks of meeting security, which have a shape
     *     of their own.
     */
    get: operations["groups.getLockSettings"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Lock and unlock settings of a group
     * @description Locks the settings that are sent with `true`, unlocks those with `false` and leaves the others as they are. `option`
     *     must match the shape of the body. What the settings themselves say is changed with `groups.updateSettings`.
     */
    patch: operations["groups.updateLockSettings"];
    trace?: never;
  };
  "/groups/{groupId}/members": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The group's identifier, 22 characters, as `groups.list` returns it. */
        groupId: components["parameters"]["GroupId"];
      };
      cookie?: never;
    };
    /**
     * List the members of a group
     * @description Gives the users who belong to the group, page by page.
     */
    get: operations["groups.listMembers"];
    put?: never;
    /**
     * Add members to a group
     * @description Puts users of the account into the group, 30 at most in one request. For a user who is in no group yet, this one
     *     becomes the primary group, whose settings they use.
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
        /** @description The group's identifier, 22 characters, as `groups.list` returns it. */
        groupId: components["parameters"]["GroupId"];
        /** @description The user identifier of the group member, as `groups.listMembers` returns it. */
        memberId: components["parameters"]["GroupMemberId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Remove a member from a group
     * @description Takes a user out of the group. The user stays in the account and in their other groups.
     */
    delete: operations["groups.deleteMember"];
    options?: never;
    head?: never;
    /**
     * Move a group member or set the primary group
     * @description Takes a member out of this group and puts them into another one in a single step, or makes another group their
     *     primary one. A member uses the settings of the primary group, at first the one they joined first; settings that
     *     any of their groups locks stay locked.
     */
    patch: operations["groups.updateMember"];
    trace?: never;
  };
  "/groups/{groupId}/settings": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The group's identifier, 22 characters, as `groups.list` returns it. */
        groupId: components["parameters"]["GroupId"];
      };
      cookie?: never;
    };
    /**
     * Get the settings of a group
     * @description Returns the settings that the group gives its members. `option` selects a part of the settings that has a shape of
     *     its own, `custom_query_fields` single fields. Which settings members cannot change is in `groups.getLockSettings`.
     */
    get: operations["groups.getSettings"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Change the settings of a group
     * @description Changes the settings that are sent and leaves the others as they are. `option` must match the shape of the body.
     *     Members may still change a setting for themselves unless it is locked with `groups.updateLockSettings`.
     */
    patch: operations["groups.updateSettings"];
    trace?: never;
  };
  "/groups/{groupId}/settings/registration": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The group's identifier, 22 characters, as `groups.list` returns it. */
        groupId: components["parameters"]["GroupId"];
      };
      cookie?: never;
    };
    /**
     * Get how people register for a group's webinars
     * @description Tells what the registration form of a webinar looks like at first when a member of the group schedules it: its
     *     questions, how registrations are approved, and what else holds.
     */
    get: operations["groups.getWebinarRegistrationSettings"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Change how people register for a group's webinars
     * @description Changes what the registration form of a webinar looks like at first when a member of the group schedules it. Fields
     *     that are not sent stay as they are.
     */
    patch: operations["groups.updateWebinarRegistrationSettings"];
    trace?: never;
  };
  "/groups/{groupId}/settings/virtual_backgrounds": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The group's identifier, 22 characters, as `groups.list` returns it. */
        groupId: components["parameters"]["GroupId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Upload a virtual background for a group
     * @description Adds a picture (JPG, JPEG or PNG) of 15 MB at most to the ones that every member of the group can show behind
     *     themselves in meetings.
     */
    post: operations["groups.uploadVirtualBackground"];
    /**
     * Delete virtual backgrounds of a group
     * @description Deletes some of the pictures that the members of the group can show behind themselves in meetings.
     */
    delete: operations["groups.deleteVirtualBackgrounds"];
    options?: never;
    head?: never;
    patch?: never;
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
     * @description Lists the contact groups of the account.
     */
    get: operations["contactGroups.list"];
    put?: never;
    /**
     * Create a contact group
     * @description Creates a contact group, if you like with its first members.
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
        /** @description The contact group's identifier, 22 characters, as `contactGroups.list` returns it. */
        groupId: components["parameters"]["ContactGroupId"];
      };
      cookie?: never;
    };
    /**
     * Get a contact group
     * @description Returns a contact group. All sources ask for the scope to write, although it only reads.
     */
    get: operations["contactGroups.get"];
    put?: never;
    post?: never;
    /**
     * Delete a contact group
     * @description Deletes a contact group. Its members stay in the account.
     */
    delete: operations["contactGroups.delete"];
    options?: never;
    head?: never;
    /**
     * Update a contact group
     * @description Changes the name, the privacy or the description of a contact group.
     */
    patch: operations["contactGroups.update"];
    trace?: never;
  };
  "/contacts/groups/{groupId}/members": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The contact group's identifier, 22 characters, as `contactGroups.list` returns it. */
        groupId: components["parameters"]["ContactGroupId"];
      };
      cookie?: never;
    };
    /**
     * List contact group members
     * @description Lists the users and user groups in a contact group.
     */
    get: operations["contactGroups.listMembers"];
    put?: never;
    /**
     * Add contact group members
     * @description Adds up to 50 users and 3 user groups to a contact group.
     */
    post: operations["contactGroups.addMembers"];
    /**
     * Remove contact group members
     * @description Removes up to 20 members from a contact group, which keeps at least one.
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
     * @description Lists the divisions of the account.
     */
    get: operations["divisions.list"];
    put?: never;
    /**
     * Create a division
     * @description Creates a division without users. An account can have 500, says one source.
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
        /** @description The division's identifier, as `divisions.list` returns it. */
        divisionId: components["parameters"]["DivisionId"];
      };
      cookie?: never;
    };
    /**
     * Get a division
     * @description Returns a division with the number of its users.
     */
    get: operations["divisions.get"];
    put?: never;
    post?: never;
    /**
     * Delete a division
     * @description Deletes a division without users. The main division cannot be deleted.
     */
    delete: operations["divisions.delete"];
    options?: never;
    head?: never;
    /**
     * Update a division
     * @description Changes the name or the description of a division.
     */
    patch: operations["divisions.update"];
    trace?: never;
  };
  "/divisions/{divisionId}/users": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The division's identifier, as `divisions.list` returns it. */
        divisionId: components["parameters"]["DivisionId"];
      };
      cookie?: never;
    };
    /**
     * List the users of a division
     * @description Lists the users who belong to a division.
     */
    get: operations["divisions.listMembers"];
    put?: never;
    /**
     * Assign users to a division
     * @description Assigns users of the account to a division.
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
     * @description Finds users and other entries of the company's directory by a part of their name or e-mail address.
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
     * List a user's contacts
     * @description Lists the contacts of the user who authorised the app. Only apps that users manage can call it.
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
        /** @description The contact's user identifier, e-mail address or chat member identifier. */
        identifier: components["parameters"]["ContactIdentifier"];
      };
      cookie?: never;
    };
    /**
     * Get a user's contact
     * @description Returns one contact of the user who authorised the app, if you like with their presence.
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
    /** @description Which kind of licence a user has. Older documents know `3` and not `4`, newer ones `4` and not `3`. */
    UserType: 1 | 2 | 3 | 4 | 99 | (number & {});
    /** @description Whether a user has joined the account and may sign in. */
    UserStatus: "active" | "inactive" | "pending" | (string & {});
    /** @description Which Zoom United plan a user has, a power of two written as a string, or `none`. */
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
     * @description One licence out of one subscription of the account, for accounts with several plans. It takes the place of
     *     `zoom_one_type`. A request may give two at most.
     */
    LicenseInfo: {
      /** @description Whether it is a licence for meetings or a bundle. */
      license_type: "MEETING" | "ZOOM_WORKPLACE_BUNDLE" | (string & {});
      /**
       * @description Which licence of its type, a power of two. `MEETING` takes 2 only, `ZOOM_WORKPLACE_BUNDLE` the rest. The largest
       *     ones exceed 2^53, and JavaScript prints three of them with other digits: write their digits out.
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
      /** @description The subscription that the licence comes from. */
      subscription_id: string;
    };
    /** @description A field that the account's administrators added to the profile, with its value for one user. */
    CustomAttribute: {
      /** @description Identifier of the field, `cbf_` and 22 characters. */
      key?: string;
      /** @description The field's name as people see it. */
      name?: string;
      /** @description The field's value for this user. */
      value?: string;
    };
    /** @description What both the list of users and the single user tell about a person. */
    UserBase: {
      /** @description The user's identifier, 22 characters. Pending users have none. */
      id?: string;
      /**
       * Format: email
       * @description The address that the user signs in with.
       */
      email?: string;
      /** @description The user's first name. */
      first_name?: string;
      /** @description The user's last name. */
      last_name?: string;
      /** @description The name that other people see. */
      display_name?: string;
      type: components["schemas"]["UserType"];
      status?: components["schemas"]["UserStatus"];
      /** @description Whether the e-mail address is verified. */
      verified?: 0 | 1 | (number & {});
      /** @description Identifier of the role that gives the user permissions. */
      role_id?: string;
      /** @description The user's department, which reports can group by. */
      dept?: string;
      /** @description The organisation's own number for the user. Only accounts with single sign-on over SAML have it. */
      employee_unique_id?: string;
      /** @description The groups that the user is a member of. */
      group_ids?: string[];
      /** @description The divisions that the user belongs to. */
      division_ids?: string[];
      /** @description The chat directory groups that the user is a member of. */
      im_group_ids?: string[];
      /** @description The user's time zone as an identifier of the tz database, for example `Europe/Lisbon`. */
      timezone?: string;
      /**
       * Format: int64
       * @description Personal meeting ID, the ten-digit number of the user's own meeting room.
       */
      pmi?: number;
      plan_united_type?: components["schemas"]["PlanUnitedType"];
      /** @description The user's licences, one entry each. It takes the place of `zoom_one_type`. */
      license_info_list?: components["schemas"]["LicenseInfo"][];
      /**
       * @description The fields that the account added to the profile, with their values. A list has them only with
       *     `include_fields=custom_attributes`.
       */
      custom_attributes?: components["schemas"]["CustomAttribute"][];
      /** @description Version of the Zoom client that the user last signed in with. */
      last_client_version?: string;
      /**
       * Format: date-time
       * @description When the user last signed in. It may lag behind by up to three days.
       */
      last_login_time?: string;
      /**
       * Format: date-time
       * @description When the user was created.
       */
      user_created_at?: string;
      /**
       * Format: date-time
       * @deprecated
       * @description When the user's newest way to sign in was added; for a pending user, the time of this call. Use
       *     `user_created_at` for the user's own age.
       */
      created_at?: string;
    };
    /** @description A person of the account, as the list shows them. */
    UserListItem: WithRequired<components["schemas"]["UserBase"], "email"> & {
      /** @description Number of six to ten digits with which the user takes over a meeting. Only with `include_fields=host_key`. */
      host_key?: string;
    };
    /** @description One page of the account's users. */
    UserList: {
      /** @description Where the next page begins, or empty on the last one. It lives 15 minutes. */
      next_page_token?: string;
      /**
       * @deprecated
       * @description How many pages there are. Use `next_page_token`.
       */
      page_count?: number;
      /**
       * @deprecated
       * @description The number of this page. Use `next_page_token`.
       * @default 1
       */
      page_number?: number;
      /**
       * @description How many users a page holds at most.
       * @default 30
       */
      page_size?: number;
      /** @description How many users all pages have together. */
      total_records?: number;
      /** @description The users of this page. */
      users?: components["schemas"]["UserListItem"][];
    };
    /** @description One field that Zoom refused. */
    FieldError: {
      /** @description Path of the field with dots between its parts, for example `user_info.email`. */
      field?: string;
      /** @description What is wrong with the field. */
      message?: string;
    };
    /** @description What Zoom answers when it refuses a request. The code means different things on different operations. */
    ErrorBody: {
      /** @description Zoom's own code, not the HTTP status, although it may repeat one (200, 403, 429). */
      code: number;
      /** @description The reason in words. It may be empty, and its language may follow the account. */
      message: string;
      /** @description The fields that were refused, one entry each, when the request failed validation. */
      errors?: components["schemas"]["FieldError"][];
    };
    /**
     * Format: password
     * @description A password of 8 to 32 characters with a digit and with upper-case and lower-case letters. One character repeated or a
     *     run such as `abcd` is refused. The account may ask for more, such as a special character or one not used before.
     */
    Password: string;
    /**
     * Format: int64
     * @description Which Zoom One bundle a user has, a power of two. The bundles are called Zoom Workplace now. The largest values exceed
     *     2^53, and JavaScript prints three of them with other digits: write their digits out.
     * @enum {integer}
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
    /** @description Who the new user is. */
    UserCreateInfo: {
      /** @description The new user's e-mail address. */
      email: string;
      /** @description The new user's first name. */
      first_name?: string;
      /** @description The new user's last name. */
      last_name?: string;
      /** @description The name that other people see. */
      display_name?: string;
      /** @description The new user's first password, only with `autoCreate`. The rules are those of `users.updatePassword`. */
      password?: components["schemas"]["Password"];
      type: components["schemas"]["UserType"];
      /** @description The divisions that the user will belong to. */
      division_ids?: string[];
      /** @description Products that the user gets at once. */
      feature?: {
        /** @description Whether the user gets a Zoom Phone licence. */
        zoom_phone?: boolean;
        /**
         * @deprecated
         * @description The Zoom One bundle that the user gets. Use `license_info_list`.
         */
        zoom_one_type?: components["schemas"]["ZoomOneType"];
      };
      plan_united_type?: components["schemas"]["PlanUnitedType"];
      /** @description The licences that the user gets. It takes the place of `zoom_one_type`. */
      license_info_list?: components["schemas"]["LicenseInfo"][];
    };
    /** @description A new user and the way in which they come into the account. */
    UserCreate: {
      /**
       * @description How the user comes into the account.
       * @enum {string}
       */
      action: "create" | "autoCreate" | "custCreate" | "ssoCreate";
      user_info?: components["schemas"]["UserCreateInfo"];
    };
    /** @description The user that was created, in short. */
    UserCreated: {
      /** @description The new user's identifier, 22 characters. */
      id?: string;
      /** @description The new user's e-mail address. */
      email?: string;
      /** @description The new user's first name. */
      first_name?: string;
      /** @description The new user's last name. */
      last_name?: string;
      type?: components["schemas"]["UserType"];
    };
    /** @description Whether an e-mail address belongs to a user of the account. */
    EmailCheck: {
      /**
       * @description Whether the account has a user who signed up with this address. Also `false` for users of other accounts and for
       *     people who sign in with single sign-on, Google or Facebook.
       */
      existed_email?: boolean;
    };
    /** @description One feature, its new value, and the users who get it. */
    UserFeaturesUpdate: {
      /**
       * @description The feature to change.
       * @enum {string}
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
       * @description The new value, always as a string. `0` turns a feature off. What it may be depends on `feature_type`:
       *
       *     - `user_type`: `1` Basic, `2` Licensed, `3` On-premises, `4` no licence for meetings, `99` None.
       *     - `concurrent_meeting`: `Basic`, `Plus` or `None`.
       *     - `large_meeting`, in participants: `0` off, `1` 100, `32` 200, `64` 300, `128` 500, `256` 1,000.
       *     - `webinar`, in attendees: `0` off, `16` 100, `1` 500, `64` 1,000, `128` 3,000, `256` 5,000, `512` 10,000,
       *       `1024` 20,000, `2048` 30,000, `4096` 40,000, `8192` 50,000; `16384` 500 and `32768` 1,000 out of a promotion.
       *     - `zoom_events`, in attendees: `0`, `500`, `1000`, `3000`, `5000`, `10000`, `20000`, `30000` or `50000`.
       *     - `zoom_iq_for_sales`, `zoom_whiteboard`: `true` or `false`.
       *     - `plan_united_type`: the values of `PlanUnitedType`.
       *     - `zoom_one_type`: the values of `ZoomOneType`.
       */
      feature_value: string;
      /** @description The subscription of the account that the feature comes from. */
      subscription_id?: string;
      /** @description The users to change, 30 at most. */
      users: {
        /** @description The user's identifier. */
        id?: string;
        /** @description The user's e-mail address. */
        email?: string;
      }[];
      /**
       * @deprecated
       * @description The users' new licences. Zoom advises against it here; `users.update` takes them for a single user.
       */
      license_info_list?: components["schemas"]["LicenseInfo"][];
    };
    /** @description Which users were changed and which were not. */
    UserFeaturesUpdated: {
      /** @description Identifiers of the users that were changed. */
      success_user_ids?: string[];
      /** @description The users that were not changed, one entry for each reason. */
      fail_details?: {
        /** @description Identifiers of the users. */
        user_ids?: string[];
        /** @description Why these users were not changed. */
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
    /** @description A Zoom Access Key (ZAK) of the user of the access token. */
    UserZak: {
      /** @description The key, which is a secret. It is valid for five minutes. */
      token?: string;
    };
    /** @description How many users of each kind the account has. */
    UserSummary: {
      /** @description Users with a paid licence. */
      licensed_users_count?: number;
      /** @description Users of the type Basic. */
      basic_users_count?: number;
      /** @description Users of the type On-premises. */
      on_prem_users_count?: number;
      /** @description Users that stand for a Zoom Room. */
      room_users_count?: number;
      /** @description People who were invited and have not accepted yet. */
      pending_users_count?: number;
      /** @description Users who may join meetings and not host any. */
      join_only_users_count?: number;
      /** @description All users. */
      total_users_count?: number;
    };
    /** @description Whether a name of a personal meeting room is taken. */
    VanityNameCheck: {
      /** @description Whether a personal meeting room with this name exists. */
      existed?: boolean;
    };
    /** @description When a user's pronouns are shown to other participants. */
    PronounsOption: 1 | 2 | 3 | (number & {});
    /** @description A phone number in a user's profile. */
    PhoneNumber: {
      /** @description Calling code of the country with its plus sign, for example `+55`. */
      code?: string;
      /** @description Two-letter code of the country, for example `BR`. */
      country?: string;
      /** @description What kind of number it is. Older documents do not have this field. */
      label?: "Mobile" | "Office" | "Home" | "Fax" | (string & {});
      /** @description The number without the calling code. */
      number?: string;
      /** @description Whether Zoom has verified the number. */
      readonly verified?: boolean;
    };
    /** @description A way to sign in. */
    LoginType: 0 | 1 | 11 | 21 | 23 | 24 | 27 | 97 | 98 | 99 | 100 | 101 | (number & {});
    /** @description A person of the account, with the whole profile. */
    User: components["schemas"]["UserBase"] & {
      /** @description Identifier of the account that the user belongs to. */
      account_id?: string;
      /**
       * Format: int64
       * @description Number of the account that the user belongs to.
       */
      account_number?: number;
      /** @description Name of the user's role. */
      role_name?: string;
      /** @description The user's address in Zoom's chat. */
      jid?: string;
      /** @description The user's identifier in Kaltura, a video platform. */
      cms_user_id?: string;
      /** @description The company that the user works for. */
      company?: string;
      /** @description The user's job title. */
      job_title?: string;
      /**
       * Format: email
       * @description The e-mail address of the user's manager.
       */
      manager?: string;
      /** @description Where the user works. */
      location?: string;
      /** @description The cost centre that the user is booked on. */
      cost_center?: string;
      /** @description Language of the web portal for the user, for example `pt-BR`. */
      language?: string;
      /** @description The user's pronouns. */
      pronouns?: string;
      pronouns_option?: components["schemas"]["PronounsOption"];
      /** @description The user's phone numbers. */
      phone_numbers?: components["schemas"]["PhoneNumber"][];
      /**
       * @deprecated
       * @description Country of `phone_number`. Use `country` of the entries of `phone_numbers`.
       */
      phone_country?: string;
      /**
       * @deprecated
       * @description A single phone number. Use `phone_numbers`.
       */
      phone_number?: string;
      /** @description Address of the profile picture. */
      pic_url?: string;
      /**
       * @description Whether the user's instant meetings take place under the personal meeting ID.
       * @default false
       */
      use_pmi?: boolean;
      /** @description Address of the user's personal meeting room. */
      personal_meeting_url?: string;
      /** @description Address of the personal meeting room with the name that the user chose for it. */
      vanity_url?: string;
      /** @description The ways in which the user can sign in. */
      login_types?: components["schemas"]["LoginType"][];
      /** @description Code of the Zoom cluster that hosts the user. */
      cluster?: string;
      /**
       * @deprecated
       * @description The user's Zoom One bundle. Beside the values that can be set, it has two that are only read. Use
       *     `license_info_list`.
       */
      zoom_one_type?: components["schemas"]["ZoomOneType"] | (4 | 8) | number;
    };
    /**
     * @description The parts of a profile to change; what is left out stays as it is. Give at most one of `type`, `plan_united_type` and
     *     `zoom_one_type`: Zoom refuses two of them together.
     */
    UserUpdate: {
      /** @description The user's first name, with five Chinese characters at most. */
      first_name?: string;
      /** @description The user's last name, with five Chinese characters at most. */
      last_name?: string;
      /** @description The name that other people see. */
      display_name?: string;
      /** @description The new licence type. Not together with `plan_united_type` or `zoom_one_type`. */
      type?: components["schemas"]["UserType"];
      /** @description The new Zoom United plan, or `none`. Not together with `type` or `zoom_one_type`. */
      plan_united_type?: components["schemas"]["PlanUnitedType"];
      /**
       * @deprecated
       * @description The new Zoom One bundle. Not together with `type` or `plan_united_type`. Use `license_info_list`.
       */
      zoom_one_type?: components["schemas"]["ZoomOneType"];
      /** @description The user's new licences. It takes the place of `zoom_one_type`. */
      license_info_list?: components["schemas"]["LicenseInfo"][];
      /** @description Products to give to the user or to take away. */
      feature?: {
        /** @description Whether the user has a Zoom Phone licence. */
        zoom_phone?: boolean;
      };
      /** @description A group for the user to join, as `groups.list` returns it. Only for pending users. */
      group_id?: string;
      /** @description The divisions that the user belongs to. */
      division_ids?: string[];
      /** @description The user's department, which reports can group by. */
      dept?: string;
      /** @description The company that the user works for. */
      company?: string;
      /** @description The user's job title. */
      job_title?: string;
      /**
       * Format: email
       * @description The e-mail address of the user's manager.
       */
      manager?: string;
      /** @description Where the user works. */
      location?: string;
      /** @description The cost centre that the user is booked on. */
      cost_center?: string;
      /** @description A few words of the user about themselves, without links or HTML. */
      about_me?: string;
      /** @description Address of the user's profile on linkedin.com. */
      linkedin_url?: string;
      /** @description The user's identifier in Kaltura, a video platform. */
      cms_user_id?: string;
      /**
       * @description Values for the fields that the account added to the profile. Send an array; an older document has a single object
       *     in its place.
       */
      custom_attributes?: components["schemas"]["CustomAttribute"][] | components["schemas"]["CustomAttribute"];
      /** @description The user's phone numbers, three at most. Send an array; an older document has a single object in its place. */
      phone_numbers?: components["schemas"]["PhoneNumber"][] | components["schemas"]["PhoneNumber"];
      /**
       * @deprecated
       * @description Two-letter country of `phone_number`. Use `country` of the entries of `phone_numbers`.
       */
      phone_country?: string;
      /**
       * @deprecated
       * @description A single phone number, only together with `phone_country`. Use `phone_numbers`.
       */
      phone_number?: string;
      /** @description Language of the web portal for the user, for example `pt-BR`. */
      language?: string;
      /** @description The user's time zone as an identifier of the tz database, for example `Europe/Lisbon`. */
      timezone?: string;
      /** @description The user's pronouns. */
      pronouns?: string;
      pronouns_option?: components["schemas"]["PronounsOption"];
      /**
       * Format: int64
       * @description Personal meeting ID, the ten-digit number of the user's own meeting room.
       */
      pmi?: number;
      /**
       * @description Whether the user's instant meetings take place under the personal meeting ID.
       * @default false
       */
      use_pmi?: boolean;
      /** @description Name of the personal meeting room, which becomes part of its address. */
      vanity_name?: string;
      /** @description Number of six to ten digits with which the user takes over a meeting. */
      host_key?: string;
    };
    /**
     * @description Somebody who may schedule meetings for another user and, if the account allows co-hosts, act as an alternative host
     *     of them.
     */
    Assistant: {
      /** @description The assistant's e-mail address. A request that also gives `id` has no use for it. */
      email?: string;
      /** @description The assistant's user identifier. */
      id?: string;
      /** @description Whether the assistant may also edit the user's private events. */
      can_manage_host_private_event?: boolean;
    };
    /** @description All assistants of a user, in one piece. */
    AssistantList: {
      /** @description The assistants, 30 at most. */
      assistants?: components["schemas"]["Assistant"][];
    };
    /** @description Who becomes an assistant. */
    AssistantsAdd: {
      /** @description The users to add, 30 at most in one request, each by `id` or by `email`. */
      assistants?: components["schemas"]["Assistant"][];
    };
    /** @description Which assistants were added, and when. */
    AssistantsAdded: {
      /**
       * Format: date-time
       * @description When the assistants were added. The field really is `add_at`, and not `added_at` as one might expect.
       */
      add_at?: string;
      /** @description The user identifiers of the new assistants in one string, with commas between them. */
      ids?: string;
    };
    /** @description A shared device, such as a whiteboard or a screen in a room, that a user can work with. */
    CollaborationDevice: {
      /** @description The device's identifier. */
      id?: string;
      /** @description The name of the device. */
      device_name?: string;
      /** @description The name of the Zoom room in which the device stands. */
      room_name?: string;
      /** @description The user identifier of that Zoom room; rooms are users of their own kind. */
      room_user_id?: string;
      /** @description Whether the device can be reached. */
      status?: "Online" | "Offline" | (string & {});
    };
    /** @description The devices that a user can work with. */
    CollaborationDeviceList: {
      /** @description How many devices there are in all. */
      total_records?: number;
      /** @description The devices. */
      collaboration_devices?: components["schemas"]["CollaborationDevice"][];
    };
    /** @description A user's new e-mail address. */
    UserEmailUpdate: {
      /**
       * Format: email
       * @description The new address. It lies in a domain that the account manages, and nobody uses it with Zoom yet.
       */
      email: string;
    };
    /** @description A pattern after which Zoom's AI Companion writes the summary of a meeting. */
    MeetingSummaryTemplate: {
      /** @description The template's identifier. */
      meeting_summary_template_id: string;
      /** @description The name of the template. */
      name: string;
      /** @description What the template is meant for. */
      description: string;
    };
    /** @description The templates that a user can choose from. Unlike every other list it is a bare array. */
    MeetingSummaryTemplateList: components["schemas"]["MeetingSummaryTemplate"][];
    /** @description A set of meeting settings that a user saved under a name and can start new meetings from. */
    MeetingTemplate: {
      /** @description The template's identifier. */
      id?: string;
      /** @description The name of the template. */
      name?: string;
      /** @description What a meeting made from the template starts with. */
      settings?: {
        /** @description What people can do during the meeting. */
        in_meeting?: {
          /** @description For whom a sound is played when somebody joins or leaves. */
          entry_exit_chime?: "host" | "all" | "none" | (string & {});
          /** @description Whether people may send Zoom feedback when the meeting ends. */
          feedback?: boolean;
          /** @description Whether the host may ask polls. */
          polling?: boolean;
          /** @description Whether people are asked after the meeting how good it was. */
          post_meeting_feedback?: boolean;
          /** @description Whether screens may be shared. */
          screen_sharing?: boolean;
          /** @description Who may share their screen. */
          who_can_share_screen?: "host" | "all" | (string & {});
          /** @description Who may start to share while somebody else does. */
          who_can_share_screen_when_someone_is_sharing?: "host" | "all" | (string & {});
          /** @description Whether whole screens may not be shared in meetings that this user hosts, only single windows. */
          disable_screen_sharing_for_host_meetings?: boolean;
          /** @description Whether people may draw on what is shared. */
          annotation?: boolean;
          /** @description Whether people may share a whiteboard. */
          whiteboard?: boolean;
          /** @description Whether somebody who shares may let others control what they share. */
          remote_control?: boolean;
          /** @description Whether people may show signs such as yes, no or slower. */
          non_verbal_feedback?: boolean;
          /** @description Whether people may change the name under which they appear. */
          allow_participants_to_rename?: boolean;
          /** @description Whether the host may split the meeting into separate rooms. */
          breakout_room?: boolean;
          /** @description Whether the host may take over somebody's computer to help them. */
          remote_support?: boolean;
          /** @description Captions that people type or another service sends. */
          manual_captioning?: {
            /** @description Whether Zoom writes captions by itself. */
            auto_generated_captions?: boolean;
            /** @description Whether the host may type captions or let somebody else type them. */
            allow_to_type?: boolean;
            /** @description Whether captions may be written by hand. */
            manual_captions?: boolean;
            /** @description Whether people may save the captions. */
            save_captions?: boolean;
          };
          /** @description Captions, as older clients know them. */
          closed_captioning?: {
            /** @description Whether Zoom writes down what is said while it is said. */
            auto_transcribing?: boolean;
            /** @description Whether there are captions at all. */
            enable?: boolean;
            /** @description Whether people may save the captions. */
            save_caption?: boolean;
          };
        };
        /** @description How the meeting is recorded. */
        recording?: {
          /** @description Where the meeting is recorded without anybody starting it. */
          auto_recording?: "local" | "cloud" | "none" | (string & {});
        };
        /** @description How the meeting starts. */
        schedule_meeting?: {
          /** @description Whether the host's camera is on at the start. */
          host_video?: boolean;
          /** @description Whether the cameras of the others are on at the start. */
          participant_video?: boolean;
          /**
           * @description Whether people are muted when they join.
           * @default false
           */
          mute_upon_entry?: boolean;
        };
        /** @description How the meeting is protected. */
        meeting_security?: {
          /** @description Whether people wait until the host lets them in. */
          waiting_room?: boolean;
        };
      };
    };
    /** @description A user's new password. */
    UserPasswordUpdate: {
      password: components["schemas"]["Password"];
    };
    /** @description What a user may do in the account. */
    UserPermissions: {
      /** @description The names of the permissions, an area and an action with a colon between them, for example `User:Read`. */
      permissions?: string[];
    };
    /** @description A file that becomes a profile picture. Its part of the form must carry a file name. */
    PictureUpload: {
      /**
       * Format: binary
       * @description The picture, JPG, JPEG or PNG, 2 MB at most.
       */
      pic_file: FileInput;
    };
    /**
     * @description What a person is doing, as the Zoom client shows it to others. The values differ from operation to operation, and
     *     some states have two names; treat both alike.
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
     * @description What a user is doing. The two times come only when users ask for their own presence while they do not want to be
     *     disturbed; Zoom describes that as a second shape, which has all three fields.
     */
    UserPresence: {
      status: components["schemas"]["PresenceStatus"];
      /** @description When the wish not to be disturbed ends. Only in that state, and only for one's own presence. */
      end_time?: string;
      /**
       * @description How many seconds are left until the wish not to be disturbed ends. Only in that state, and only for one's own
       *     presence.
       */
      remaining_time?: number;
    };
    /** @description The presence to show. Only the wish not to be disturbed takes a duration. */
    PresenceStatusUpdate:
      | {
          /**
           * @description The new presence.
           * @enum {string}
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
           * @description The wish not to be disturbed. Zoom's schemas spell it without the t, its texts and another client with it;
           *     which one the server takes is not known. Send the first, and the second if the first is refused.
           * @enum {string}
           */
          status: "Do_No_Disturb" | "Do_Not_Disturb";
          /**
           * @description For how many minutes, up to a day. Older documents of Zoom ask for 20 at least.
           * @default 20
           */
          duration?: number;
        };
    /** @description Somebody whose meetings another user, their assistant, may schedule. */
    Scheduler: {
      /** @description The scheduler's e-mail address. */
      email?: string;
      /** @description The scheduler's user identifier. */
      id?: string;
      /**
       * Format: int64
       * @description The scheduler's personal meeting ID, the number of their permanent meeting room, with ten digits.
       */
      pmi?: number;
    };
    /** @description All people whose meetings a user may schedule, in one piece. */
    SchedulerList: {
      /** @description The schedulers, 30 at most. */
      schedulers?: components["schemas"]["Scheduler"][];
    };
    /** @description A country or region of the telephone network. */
    PhoneCountry: {
      /** @description Code of the country, usually two letters such as `US`. */
      code?: string;
      /** @description Name of the country. */
      name?: string;
    };
    /** @description Countries that may be chosen, and those that are. */
    CountrySelection: {
      /** @description Countries that the plan and the account allow. */
      readonly allowed_countries?: components["schemas"]["PhoneCountry"][];
      /** @description Countries in use. */
      selected_countries?: components["schemas"]["PhoneCountry"][];
    };
    /** @description How people join the audio of a meeting by telephone. */
    AudioConferencingSettings: {
      /** @description Hides part of the telephone numbers that participants see. */
      participant_phone_masking?: {
        /** @description Whether telephone numbers are masked. */
        enable?: boolean;
        /** @description Which digits are hidden. */
        masking_type?: "mask_default" | "mask_first_5" | "mask_except_last_4" | (string & {});
      };
      /** @description Countries whose numbers stand in invitations. */
      global_dial_in_countries?: components["schemas"]["CountrySelection"] & {
        /** @description Whether toll-free numbers are listed too. */
        include_toll_free?: boolean;
      };
    };
    /** @description A telephone number by which people join a meeting. */
    DialInNumber: {
      /** @description Calling code of the country, for example `86`. */
      code?: string;
      /** @description Code of the country, two letters. */
      country_code?: string;
      /** @description Name of the country. */
      country_name?: string;
      /** @description The number with its calling code, as invitations show it. */
      display_number?: string;
      /** @description The number without its calling code. */
      number?: string;
    };
    /** @description Toll-free numbers and toll calls that the account pays by the minute. */
    TollFreeDialIn: {
      /** @description Whether webinar attendees may use these numbers too. */
      allow_webinar_attendees_dial?: boolean;
      /** @description Whether participants may call these numbers. */
      enable?: boolean;
      /** @description The numbers on offer. */
      numbers?: components["schemas"]["DialInNumber"][];
    };
    /** @description Numbers for which the caller pays. */
    TollDialIn: {
      /** @description Whether participants may call these numbers. */
      enable?: boolean;
      /** @description The numbers on offer. */
      numbers?: components["schemas"]["DialInNumber"][];
    };
    /** @description Zoom calls people: participants who ask for it, and those whom the host invites by telephone. */
    CallMeSettings: {
      /** @description Whether Zoom calls people by telephone. */
      enable?: boolean;
      /** @description Whether the person called must press 1 to join. */
      require_press_1_for_call_me?: "auto" | "always" | "never" | (string & {});
      /** @description Whether webinar attendees may be called too. */
      allow_webinar_attendees_call_me?: boolean;
      /** @description Countries to which Zoom calls. */
      call_out_countries?: components["schemas"]["CountrySelection"];
    };
    /** @description How people join a user's meetings by telephone. */
    UserAudioConferencingSettings: components["schemas"]["AudioConferencingSettings"] & {
      readonly toll_free_and_fee_based_toll_call?: components["schemas"]["TollFreeDialIn"];
      readonly toll_call?: components["schemas"]["TollDialIn"];
      readonly call_me_and_invite_by_phone?: components["schemas"]["CallMeSettings"];
      /** @description Whether users may link a conference account of their own at another provider. */
      readonly personal_audio_conference?: boolean;
    };
    /** @description Which events Zoom announces by e-mail. The defaults are those of users. */
    EmailNotificationSettings: {
      /**
       * @description Tells people that they have become or ceased to be alternative host.
       * @default false
       */
      alternative_host_reminder?: boolean;
      /**
       * @description Tells host and participants that a meeting was cancelled.
       * @default false
       */
      cancel_meeting_reminder?: boolean;
      /** @description Tells the host that a cloud recording is ready. */
      cloud_recording_available_reminder?: boolean;
      /**
       * @description Tells the host that participants joined before them.
       * @default false
       */
      jbh_reminder?: boolean;
      /** @description Tells alternative hosts, too, that a cloud recording is ready. */
      recording_available_reminder_alternative_hosts?: boolean;
      /** @description Tells whoever scheduled the meeting, too, that a cloud recording is ready. */
      recording_available_reminder_schedulers?: boolean;
      /**
       * @description Tells the host that somebody scheduled, moved or cancelled a meeting for them.
       * @default false
       */
      schedule_for_reminder?: boolean;
    };
    /** @description A licence size of Zoom Events or Zoom Sessions, in attendees. */
    EventCapacity: 100 | 500 | 1000 | 3000 | 5000 | 10000 | 20000 | 30000 | 50000 | (number & {});
    /** @description A licence of a user for one product, in the newer licence model that replaces `zoom_one_type`. */
    SettingsLicense: {
      /** @description The product. */
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
      /** @description The plan, a power of two. Its meaning depends on `license_type`. */
      license_option:
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
      /** @description The billing subscription that pays for it, where the account has several. */
      subscription_id?: string;
    };
    /** @description What a user is licensed for. */
    FeatureSettings: {
      /**
       * @deprecated
       * @description Whether the user may host meetings in China. Deprecated, and Zoom names no replacement.
       */
      readonly cn_meeting?: boolean;
      /** @description How many meetings the user may host at once. It needs the Concurrent Meeting plan. */
      concurrent_meeting?: "Basic" | "Plus" | "None" | (string & {});
      /**
       * @deprecated
       * @description Whether the user may host meetings in India. Deprecated, and Zoom names no replacement.
       */
      readonly in_meeting?: boolean;
      /** @description Whether the user has a licence for large meetings. */
      large_meeting?: boolean;
      /** @description Participants in a large meeting, 500 or 1000 by plan. It needs `large_meeting`. */
      large_meeting_capacity?: number;
      /** @description Participants in a meeting of this user. */
      meeting_capacity?: number;
      /** @description Whether the user has a licence for webinars. */
      webinar?: boolean;
      /** @description Attendees of a webinar, by plan. It needs `webinar`. */
      webinar_capacity?: 100 | 500 | 501 | 1000 | 1001 | 3000 | 5000 | 10000 | (number & {});
      /** @description Whether the user has a licence for Zoom Events. */
      zoom_events?: boolean;
      /** @description Attendees of an event. It needs a Zoom Events plan. */
      zoom_events_capacity?: 500 | 1000 | 3000 | 5000 | 10000 | 20000 | 30000 | 50000 | (number & {});
      /** @description Whether the user has a licence for any number of Zoom Events. */
      zoom_events_unlimited?: boolean;
      /** @description The sizes of the unlimited Zoom Events licences. */
      zoom_events_unlimited_capacities?: components["schemas"]["EventCapacity"][];
      /** @description Whether the user has a licence for any number of Zoom Sessions. */
      zoom_sessions_unlimited?: boolean;
      /** @description The sizes of the unlimited Zoom Sessions licences. */
      zoom_sessions_unlimited_capacities?: components["schemas"]["EventCapacity"][];
      /** @description Whether the user has a licence for Zoom Events paid by the attendee. */
      zoom_events_pay_per_attendee?: boolean;
      /** @description Whether the user has a licence for Zoom Sessions paid by the attendee. */
      zoom_sessions_pay_per_attendee?: boolean;
      /** @description Whether the user has a licence for Zoom Phone. */
      zoom_phone?: boolean;
      /**
       * @deprecated
       * @description The former name of Zoom Revenue Accelerator. Use `zoom_revenue_accelerator`.
       */
      zoom_iq_for_sales?: boolean;
      /** @description Whether the user has a licence for Zoom Revenue Accelerator. */
      zoom_revenue_accelerator?: boolean;
      /** @description Whether the user has a licence for Zoom Whiteboard. */
      zoom_whiteboard?: boolean;
      /** @description Whether the user has a licence for Zoom Whiteboard Plus, which excludes `zoom_whiteboard`. */
      zoom_whiteboard_plus?: boolean;
      /** @description Whether the user has a licence for translated captions. */
      zoom_translated_captions?: boolean;
      /** @description Whether the user has a licence for encryption with the customer's own key. */
      zoom_customer_managed_key?: boolean;
      /**
       * @deprecated
       * @description Whether the user has a licence for Zoom Huddles. Deprecated, and Zoom names no replacement.
       */
      zoom_huddles?: boolean;
      /** @description Whether the user has a licence for Zoom Quality Management. */
      zoom_quality_management?: boolean;
      /** @description Whether the user has a licence for Zoom Workforce Management. */
      zoom_workforce_management?: boolean;
      /** @description Whether the user has a licence for Zoom Scheduler. */
      zoom_scheduler?: boolean;
      /** @description Whether the user has a licence for Zoom Clips Plus. */
      zoom_clips_plus?: boolean;
      /** @description Whether the user has a licence for Zoom Mail and Calendar. */
      zoom_mail_calendar?: boolean;
      /** @description Whether the user has a licence for Zoom Compliance Management. */
      zoom_compliance_management?: boolean;
      /** @description Whether the user has a licence for Zoom Docs. */
      zoom_docs?: boolean;
      /**
       * @deprecated
       * @description Whether the user has a licence for Zoom Spots. Zoom's documents dropped it after 2023, without a replacement.
       */
      zoom_spots?: boolean;
      /** @description Licences in the newer model, which replaces `zoom_one_type`. */
      license_info_list?: components["schemas"]["SettingsLicense"][];
    };
    /** @description Captions that are typed or made by machine. */
    ClosedCaptioningSettings: {
      /** @description Makes captions by machine. */
      auto_transcribing?: boolean;
      /** @description Offers captions. */
      enable?: boolean;
      /** @description Lets people save captions. */
      save_caption?: boolean;
      /** @description Lets a service of somebody else write captions. */
      third_party_captioning_service?: boolean;
      /** @description Shows the whole transcript beside the meeting. */
      view_full_transcript?: boolean;
    };
    /** @description A region with data centres of Zoom. */
    DataCenterRegion:
      "AU" | "LA" | "CA" | "CN" | "DE" | "HK" | "IN" | "IE" | "TY" | "MX" | "NL" | "SG" | "US" | (string & {});
    /** @description Captions and transcripts. */
    ManualCaptioningSettings: {
      /** @description Lets the host type captions or have somebody type them. */
      allow_to_type?: boolean;
      /** @description Makes captions by machine. */
      auto_generated_captions?: boolean;
      /** @description Shows the whole transcript beside the meeting. */
      full_transcript?: boolean;
      /** @description Offers captions that are typed. */
      manual_captions?: boolean;
      /** @description Lets people save captions. */
      save_captions?: boolean;
      /** @description Lets a service of somebody else write captions. */
      third_party_captioning_service?: boolean;
    };
    /** @description Chat in webinars. */
    WebinarChatSettings: {
      /** @description With whom attendees may chat. */
      allow_attendees_chat_with?: 1 | 2 | 3 | (number & {});
      /** @description Saves the chat on the device by itself. */
      allow_auto_save_local_chat_file?: boolean;
      /** @description With whom panelists may chat. */
      allow_panelists_chat_with?: 1 | 2 | (number & {});
      /** @description Lets panelists write to one person alone. */
      allow_panelists_send_direct_message?: boolean;
      /** @description Which messages may be saved. */
      allow_users_save_chats?: 0 | 1 | 2 | (number & {});
      /** @description With whom attendees chat unless they choose. */
      default_attendees_chat_with?: 1 | 2 | (number & {});
      /** @description Offers chat in webinars. */
      enable?: boolean;
    };
    /** @description Live streams of webinars. */
    WebinarLiveStreamingSettings: {
      /** @description How to stream to a service of one's own. */
      custom_service_instructions?: string;
      /** @description Lets hosts stream webinars live. */
      enable?: boolean;
      /** @description Notifies users to watch the stream. It does not apply to custom services. */
      live_streaming_reminder?: boolean;
      /** @description Where webinars may be streamed to. */
      live_streaming_service?: (
        ("facebook" | "workplace_by_facebook" | "youtube" | "custom_live_streaming_service") | string
      )[];
    };
    /** @description Interpretation into other languages by people. */
    LanguageInterpretationSettings: {
      /** @description Languages of your own. */
      custom_languages?: string[];
      /** @description Switches it on in new meetings. */
      enable_language_interpretation_by_default?: boolean;
      /** @description Lets people speak in the channel that they listen to. */
      allow_participants_to_speak_in_listening_channel?: boolean;
      /** @description Allows up to 25 languages of your own in one meeting. */
      allow_up_to_25_custom_languages_when_scheduling_meetings?: boolean;
      /** @description Offers interpretation. */
      enable?: boolean;
      /** @description The standard languages. An older document shows them as one text; lists are newer. */
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
    /** @description What people may do in meetings, for users and groups alike. The defaults are mostly those of users. */
    InMeetingSettings: {
      /** @description Lets people delete messages in the meeting chat. */
      allow_users_to_delete_messages_in_meeting_chat?: boolean;
      /** @description Lets hosts stream meetings live. */
      allow_live_streaming?: boolean;
      /** @description Shows a survey at the end in which people rate the meeting. */
      post_meeting_feedback?: boolean;
      /** @description Lets people share a whiteboard with tools to draw on it. */
      whiteboard?: boolean;
      /** @description With whom participants may chat. */
      allow_participants_chat_with?: 1 | 2 | 3 | 4 | (number & {});
      /** @description Which chat messages participants may save. */
      allow_users_save_chats?: 1 | 2 | 3 | (number & {});
      /**
       * @description Lets participants draw on what is shared.
       * @default false
       */
      annotation?: boolean;
      /**
       * @deprecated
       * @description Lets hosts put attendees on hold. Use `waiting_room`.
       * @default false
       */
      attendee_on_hold?: boolean;
      /**
       * @description Saves the chat by itself, so that hosts need not.
       * @default false
       */
      auto_saving_chat?: boolean;
      /**
       * @description Lets hosts split the meeting into rooms.
       * @default false
       */
      breakout_room?: boolean;
      /** @description Lets hosts assign people to rooms when they schedule. */
      breakout_room_schedule?: boolean;
      /**
       * @description Lets participants send messages to everyone.
       * @default false
       */
      chat?: boolean;
      /** @description Offers questions and answers in meetings. */
      meeting_question_answer?: boolean;
      /**
       * @description Lets somebody type captions.
       * @default false
       */
      closed_caption?: boolean;
      closed_captioning?: components["schemas"]["ClosedCaptioningSettings"];
      /**
       * @description Lets hosts name co-hosts.
       * @default false
       */
      co_host?: boolean;
      /** @description Lets the account choose the regions of data centres for meetings. */
      custom_data_center_regions?: boolean;
      /** @description Lets hosts stream to a service of their own. */
      custom_live_streaming_service?: boolean;
      /** @description How to stream to the service of one's own. */
      custom_service_instructions?: string;
      /** @description Regions whose data centres may be used. It needs `custom_data_center_regions`. */
      data_center_regions?: components["schemas"]["DataCenterRegion"][];
      /** @description Turns off desktop sharing in meetings that the user hosts. */
      disable_screen_sharing_for_host_meetings?: boolean;
      /** @description Turns off screen sharing while guests are in the meeting. */
      disable_screen_sharing_for_in_meeting_guests?: boolean;
      /** @description Requires meetings to be encrypted, H.323 and SIP devices included. */
      e2e_encryption?: boolean;
      /**
       * @description Whose joining and leaving is announced by a sound.
       * @default all
       */
      entry_exit_chime?: "host" | "all" | "none" | (string & {});
      /**
       * @description Lets others steer one's camera when they are allowed to.
       * @default false
       */
      far_end_camera_control?: boolean;
      /**
       * @description Shows a tab in the client for feedback to Zoom.
       * @default false
       */
      feedback?: boolean;
      /** @description Lets people send files in the chat. */
      file_transfer?: boolean;
      /**
       * @description Uses high definition video in meetings with more than two people.
       * @default false
       */
      group_hd?: boolean;
      /**
       * @description Uses high definition video in webinars.
       * @default false
       */
      webinar_group_hd?: boolean;
      /** @description Lets people join from the browser of a desktop computer. */
      join_from_desktop?: boolean;
      /** @description Lets people join from the browser of a mobile device. */
      join_from_mobile?: boolean;
      /** @description Lets hosts stream to Facebook. */
      live_streaming_facebook?: boolean;
      /** @description Lets hosts stream to YouTube. */
      live_streaming_youtube?: boolean;
      manual_captioning?: components["schemas"]["ManualCaptioningSettings"];
      /** @description Lets people react with emojis. */
      meeting_reactions?: boolean;
      /** @description Which emojis may be used to react. */
      meeting_reactions_emojis?: "all" | "selected" | (string & {});
      /** @description Lets hosts and panelists clap so that all hear it. */
      allow_host_panelists_to_use_audible_clap?: boolean;
      /** @description Lets people react with emojis in webinars. */
      webinar_reactions?: boolean;
      /** @description Lets hosts show a survey of their own after a meeting. */
      meeting_survey?: boolean;
      /**
       * @description Lets participants give signs, such as a raised hand.
       * @default false
       */
      non_verbal_feedback?: boolean;
      /**
       * @description Lets hosts ask participants in polls. See `meeting_polling`.
       * @default false
       */
      polling?: boolean;
      /**
       * @description Lets participants write to one person alone.
       * @default false
       */
      private_chat?: boolean;
      /**
       * @description Lets whoever shares a screen hand the control to others.
       * @default false
       */
      remote_control?: boolean;
      /**
       * @description Lets a host give support by controlling an attendee's device.
       * @default false
       */
      remote_support?: boolean;
      /** @description Lets hosts ask participants beforehand whether they may unmute them. */
      request_permission_to_unmute_participants?: boolean;
      /** @description Lets people share their screen. */
      screen_sharing?: boolean;
      /** @description Lets people join from the browser, without installing the client. */
      show_a_join_from_your_browser_link?: boolean;
      /** @description Keeps the controls of the meeting visible. */
      show_meeting_control_toolbar?: boolean;
      /** @description Lets others turn the slides of whoever presents. */
      slide_control?: boolean;
      /**
       * @description Lets people replace what is behind them by a picture.
       * @default false
       */
      virtual_background?: boolean;
      /**
       * @description Keeps people in a waiting room until the host lets them in.
       * @default false
       */
      waiting_room?: boolean;
      webinar_chat?: components["schemas"]["WebinarChatSettings"];
      webinar_live_streaming?: components["schemas"]["WebinarLiveStreamingSettings"];
      /** @description Lets hosts show a survey after a webinar. */
      webinar_survey?: boolean;
      /** @description Who may share their screen. */
      who_can_share_screen?: "host" | "all" | (string & {});
      /** @description Who may begin to share while somebody else does. */
      who_can_share_screen_when_someone_is_sharing?: "host" | "all" | (string & {});
      /** @description How many people may share at once. */
      participants_share_simultaneously?: "multiple" | "one" | (string & {});
      /** @description Lets hosts stream to Workplace by Facebook. */
      workplace_by_facebook?: boolean;
      /** @description Lets windows of Zoom be seen when a screen is shared. */
      allow_show_zoom_windows?: boolean;
      language_interpretation?: components["schemas"]["LanguageInterpretationSettings"];
      /** @description Regions whose data centres were opted out of. An older document shows them as one text; lists are newer. */
      readonly unchecked_data_center_regions?:
        (("EU" | "HK" | "AU" | "IN" | "TY" | "CN" | "US" | "CA" | "DE" | "NL" | "LA") | string)[] | string;
    };
    /** @description A picture or video that people can show behind themselves in a meeting. */
    VirtualBackgroundFile: {
      /** @description The file's identifier. Deleting the file takes it in `file_ids`. */
      id?: string;
      /** @description Whether it is the background that is shown when nobody chooses another one. */
      is_default?: boolean;
      /** @description The name of the file. */
      name?: string;
      /** @description The size of the file, in bytes by all appearances; Zoom names no unit. */
      size?: number;
      /** @description Whether the file is a still picture or a video. */
      type?: "image" | "video" | (string & {});
    };
    /** @description What people may put behind themselves, and the pictures that there are. */
    VirtualBackgroundSettings: {
      /** @description Lets people upload pictures of their own. */
      allow_upload_custom?: boolean;
      /** @description Allows moving backgrounds. */
      allow_videos?: boolean;
      /** @description Offers virtual backgrounds. */
      enable?: boolean;
      /** @description The pictures and videos that there are. */
      files?: components["schemas"]["VirtualBackgroundFile"][];
    };
    /** @description What a user and their participants may do in meetings. */
    UserInMeetingSettings: components["schemas"]["InMeetingSettings"] & {
      /** @description Lets hosts begin meetings in focus mode. */
      allow_host_to_enable_focus_mode?: boolean;
      /**
       * @description Lets hosts hide participants from each other, so that they can concentrate.
       * @default false
       */
      attention_mode_focus_mode?: boolean;
      /** @description Lets people who join by telephone record their voice, which is played as they join and leave. */
      record_play_voice?: boolean;
      /**
       * @deprecated
       * @description Lets people share a second camera. Deprecated, and Zoom names no replacement.
       * @default false
       */
      share_dual_camera?: boolean;
      /** @description Lets people carry a meeting from one device to another. */
      readonly transfer_meetings_between_devices?: boolean;
      /** @description Summaries of meetings by the AI Companion. */
      readonly meeting_summary_with_ai_companion?: {
        /** @description Lets hosts have meetings summarised. */
        enable?: boolean;
        /** @description Begins the summary with every meeting. */
        auto_enable?: boolean;
        /** @description Who gets the summary. */
        who_will_receive_summary?: 1 | 2 | 3 | 4 | (number & {});
      };
      /** @description Questions to the AI Companion during a meeting. */
      readonly ai_companion_questions?: {
        /** @description Lets people ask about the meeting. */
        enable?: boolean;
        /** @description Begins with every meeting. */
        auto_enable?: boolean;
        /** @description Who may ask. */
        who_can_ask_questions?: 1 | 2 | 3 | 4 | 5 | (number & {});
      };
      /** @description Answers calls of people in an auto-answer group by itself. */
      auto_answer?: boolean;
      /** @description Polls in meetings. */
      meeting_polling?: {
        /** @description Allows polls with further kinds of questions, and quizzes. */
        advanced_polls?: boolean;
        /** @description Lets alternative hosts add and change polls. */
        allow_alternative_host_to_add_edit?: boolean;
        /** @description Hides who gave which answer. */
        require_answers_to_be_anonymous?: boolean;
        /** @description Lets hosts add a picture to a question. */
        allow_host_to_upload_image?: boolean;
        /** @description Lets hosts ask in polls. */
        enable?: boolean;
      };
      /** @description Polls in webinars. */
      webinar_polling?: {
        /** @description Allows polls with further kinds of questions, and quizzes. */
        advanced_polls?: boolean;
        /** @description Lets alternative hosts add and change polls. */
        allow_alternative_host_to_add_edit?: boolean;
        /** @description Hides who gave which answer. */
        require_answers_to_be_anonymous?: boolean;
        /** @description Lets hosts add a picture to a question. */
        allow_host_to_upload_image?: boolean;
        /** @description Lets hosts ask in polls. */
        enable?: boolean;
      };
      /** @description Interpretation into sign languages. */
      sign_language_interpretation?: {
        /** @description Offers sign language interpretation. */
        enable?: boolean;
        /** @description Switches it on in new meetings. */
        enable_sign_language_interpretation_by_default?: boolean;
        /** @description Sign languages of your own. */
        custom_languages?: string[];
        /** @description The standard sign languages. */
        languages?: (
          | (
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
            )
          | string
        )[];
      };
      virtual_background_settings?: components["schemas"]["VirtualBackgroundSettings"];
    };
    /** @description Where content is stored. */
    ProfileSettings: {
      /** @description The country that stores recordings and other content. */
      recording_storage_location?: {
        /** @description Countries to choose from. */
        allowed_values?: string[];
        /** @description The chosen country. */
        value?: string;
      };
    };
    /** @description Restricts cloud recordings to certain network addresses. */
    IpAccessControl: {
      /** @description Whether the restriction holds. */
      enable?: boolean;
      /** @description IPv4 addresses, CIDR blocks or ranges with a dash, separated by commas. */
      ip_addresses_or_ranges?: string;
    };
    /** @description How meetings are recorded, for users and groups alike. The defaults are those of users. */
    RecordingSettings: {
      /** @description Views that the cloud records into files of their own. */
      record_files_separately?: {
        /** @description Records the active speaker into a file. */
        active_speaker?: boolean;
        /** @description Records the gallery into a file. */
        gallery_view?: boolean;
        /** @description Records the shared screen into a file. */
        shared_screen?: boolean;
      };
      /** @description Shows participants' names in the recording. */
      display_participant_name?: boolean;
      /** @description Records thumbnails of the speaker while a screen is shared. */
      recording_thumbnails?: boolean;
      /** @description Writes files that other video editors handle well. */
      optimize_recording_for_3rd_party_video_editor?: boolean;
      /**
       * @deprecated
       * @description Creates highlights of recordings. Deprecated. Use `smart_recording`.
       */
      recording_highlight?: boolean;
      /** @description Saves the chat between panelists of a webinar. */
      save_panelist_chat?: boolean;
      /** @description Saves the results of polls. */
      save_poll_results?: boolean;
      /** @description Saves closed captions. */
      save_close_caption?: boolean;
      /**
       * @description Whether recording starts with the meeting, and where.
       * @default local
       */
      auto_recording?: "local" | "cloud" | "none" | (string & {});
      /**
       * @description Allows recording in the cloud.
       * @default false
       */
      cloud_recording?: boolean;
      ip_address_access_control?: components["schemas"]["IpAccessControl"];
      /** @description Allows recording on a computer. */
      local_recording?: boolean;
      /**
       * @description Records a file with the audio only.
       * @default false
       */
      record_audio_file?: boolean;
      /**
       * @description Records the gallery together with the shared screen.
       * @default false
       */
      record_gallery_view?: boolean;
      /**
       * @description Records the active speaker together with the shared screen.
       * @default false
       */
      record_speaker_view?: boolean;
      /** @description Transcribes what is said. */
      recording_audio_transcript?: boolean;
      /** @description What the AI Companion makes of a cloud recording. */
      smart_recording?: {
        /** @description Makes highlights. */
        create_recording_highlights?: boolean;
        /** @description Makes chapters. */
        create_smart_chapters?: boolean;
        /** @description Lists next steps. */
        create_next_steps?: boolean;
      };
      /**
       * @description Saves the meeting's chat.
       * @default false
       */
      save_chat_text?: boolean;
      /**
       * @description Stamps the recording with the time.
       * @default false
       */
      show_timestamp?: boolean;
    };
    /** @description How a user's meetings are recorded. */
    UserRecordingSettings: components["schemas"]["RecordingSettings"] & {
      /** @description Asks the host to confirm the disclaimer before recording. */
      ask_host_to_confirm_disclaimer?: boolean;
      /** @description Asks participants to consent when a recording starts. */
      ask_participants_to_consent_disclaimer?: boolean;
      /**
       * @description Deletes cloud recordings by itself after some days.
       * @default false
       */
      auto_delete_cmr?: boolean;
      /** @description After how many days cloud recordings are deleted. It needs `auto_delete_cmr`. */
      auto_delete_cmr_days?: 30 | 60 | 90 | 120 | (number & {});
      /**
       * @description Lets the host pause and stop a recording that started by itself.
       * @default false
       */
      host_pause_stop_recording?: boolean;
      /** @description Shows a disclaimer before recording. */
      recording_disclaimer?: boolean;
      /** @description What a passcode of a shared recording must be like. */
      recording_password_requirement?: {
        /** @description The passcode needs a letter. */
        have_letter?: boolean;
        /** @description The passcode needs a digit. */
        have_number?: boolean;
        /** @description The passcode needs a special character. */
        have_special_character?: boolean;
        /** @description Minimum length of the passcode. */
        length?: number;
        /** @description The passcode may have digits only. */
        only_allow_numeric?: boolean;
      };
    };
    /** @description What new meetings are like, for users and groups alike. The default is that of users. */
    ScheduleMeetingSettings: {
      /**
       * @description How participants join the audio.
       * @default voip
       */
      audio_type?: "both" | "telephony" | "voip" | "thirdParty" | (string & {});
      /** @description Puts the passcode, encrypted, into the join link. */
      embed_password_in_join_link?: boolean;
      /**
       * @deprecated
       * @description Deprecated on 2019-09-22. Use `require_password_for_pmi_meetings`.
       */
      force_pmi_jbh_password?: boolean;
      /** @description Starts meetings with the host's video on. */
      host_video?: boolean;
      /** @description Lets participants join before the host. */
      join_before_host?: boolean;
      /** @description Asks those who join by telephone for a passcode of digits. */
      pstn_password_protected?: boolean;
      /** @description Gives instant meetings a passcode. */
      require_password_for_instant_meetings?: boolean;
      /** @description Which meetings with a Personal Meeting ID have a passcode. */
      require_password_for_pmi_meetings?: "jbh_only" | "all" | "none" | (string & {});
      /** @description Gives meetings that are scheduled already a passcode. */
      require_password_for_scheduled_meetings?: boolean;
      /** @description Gives newly scheduled meetings a passcode. */
      require_password_for_scheduling_new_meetings?: boolean;
    };
    /** @description What a meeting's passcode must be like. */
    MeetingPasswordRequirement: {
      /** @description From which length on a run such as `1234` or `aaaa` is refused. */
      consecutive_characters_length?: 0 | 4 | 5 | 6 | 7 | 8 | (number & {});
      /** @description The passcode needs a letter. */
      have_letter?: boolean;
      /** @description The passcode needs a digit. */
      have_number?: boolean;
      /** @description The passcode needs a special character. */
      have_special_character?: boolean;
      /** @description The passcode needs letters of both cases. */
      have_upper_and_lower_characters?: boolean;
      /** @description Minimum length of the passcode. */
      length?: number;
      /** @description The passcode may have digits only. */
      only_allow_numeric?: boolean;
      /** @description Refuses passcodes that are easily guessed. */
      weak_enhance_detection?: boolean;
    };
    /** @description What a user's new meetings are like. */
    UserScheduleMeetingSettings: components["schemas"]["ScheduleMeetingSettings"] & {
      /** @description The passcode that scheduled meetings begin with. */
      default_password_for_scheduled_meetings?: string;
      meeting_password_requirement?: components["schemas"]["MeetingPasswordRequirement"];
      /** @description Starts meetings with participants' video on. */
      participants_video?: boolean;
      /** @description Gives the user a Personal Meeting ID. */
      personal_meeting?: boolean;
      /** @description The passcode of the Personal Meeting ID. */
      pmi_password?: string;
      /** @description Holds instant meetings under the Personal Meeting ID. */
      use_pmi_for_instant_meetings?: boolean;
      /** @description Holds scheduled meetings under the Personal Meeting ID. */
      use_pmi_for_scheduled_meetings?: boolean;
      /** @description The chat that lives on before and after a meeting. */
      readonly continuous_meeting_chat?: {
        /** @description Whether meetings have such a chat. */
        enable?: boolean;
        /**
         * @deprecated
         * @description Lets people outside the account be added. Deprecated, and Zoom names no replacement.
         */
        can_add_external_users?: boolean;
        /**
         * @deprecated
         * @description Adds invited people outside the account. Deprecated, and Zoom names no replacement.
         */
        auto_add_invited_external_users?: boolean;
        /** @description Whether instant meetings have one. */
        support_instant_meetings?: boolean;
        /** @description Whether scheduled meetings have one. */
        support_scheduled_meetings?: boolean;
      };
    };
    /** @description Telephone audio of another provider, for users and groups alike. The limit and default are those of users. */
    TelephonySettings: {
      /**
       * @description How to join that provider's audio. It is shown in invitations.
       * @default
       */
      audio_conference_info?: string;
      /** @description Whether the audio comes from another provider. */
      third_party_audio?: boolean;
    };
    /** @description Telephone audio of a user's meetings. */
    UserTelephonySettings: components["schemas"]["TelephonySettings"] & {
      /** @description Shows a link to the international numbers in invitations. */
      show_international_numbers_link?: boolean;
      /** @description Regions from which people may call in. */
      telephony_regions?: {
        /** @description Regions to choose from. */
        readonly allowed_values?: string[];
        /** @description Regions in use, codes separated by commas. */
        selection_values?: string;
      };
    };
    /** @description Audio of a telephony service provider (TSP) that is linked to the account. */
    TspSettings: {
      /** @description Whether the provider calls participants. */
      call_out?: boolean;
      /** @description Countries to which the provider calls. */
      call_out_countries?: Record<string, never>[];
      /** @description Shows a link to the international numbers in invitations. */
      show_international_numbers_link?: boolean;
      /** @description Countries whose numbers stand in invitations. */
      global_dial_in_countries?: components["schemas"]["CountrySelection"];
    };
    /** @description Where the user may use Zoom Whiteboard. */
    WhiteboardSettings: {
      /** @description Whether the user may use whiteboards outside meetings. */
      out_meeting_advanced_whiteboard?: boolean;
      /** @description Whether the user may use whiteboards in meetings. */
      in_meeting_advanced_whiteboard?: boolean;
    };
    /**
     * @description The settings of a user. A setting that one of their groups locks cannot be changed here.
     *     Zoom announced `meeting_waiting_room_branding`, `webinar_waiting_room_branding` and `ai_model_type` for answers from
     *     2026-10-19 on, but not the sections where they stand.
     */
    UserSettings: {
      audio_conferencing?: components["schemas"]["UserAudioConferencingSettings"];
      email_notification?: components["schemas"]["EmailNotificationSettings"];
      feature?: components["schemas"]["FeatureSettings"];
      in_meeting?: components["schemas"]["UserInMeetingSettings"];
      profile?: components["schemas"]["ProfileSettings"];
      recording?: components["schemas"]["UserRecordingSettings"];
      schedule_meeting?: components["schemas"]["UserScheduleMeetingSettings"];
      telephony?: components["schemas"]["UserTelephonySettings"];
      tsp?: components["schemas"]["TspSettings"];
      readonly whiteboard?: components["schemas"]["WhiteboardSettings"];
    };
    /** @description A way in which people prove who they are. */
    AuthenticationOption: {
      /**
       * @description What to do with the option.
       * @enum {string}
       */
      action?: "update" | "show" | "hide";
      /** @description Whether this is the option that is preset. */
      default_option?: boolean;
      /** @description E-mail domains that are let in, separated by commas. For `enforce_login_with_domains`. */
      domains?: string;
      /** @description Identifies the option. */
      id?: string;
      /** @description Name of the option, as hosts see it. */
      name?: string;
      /** @description Whether the option is offered. */
      readonly visible?: boolean;
    };
    /** @description A way in which people prove who they are before they join. */
    MeetingAuthenticationOption: components["schemas"]["AuthenticationOption"] & {
      /** @description Who is let in. */
      type?: "enforce_login" | "enforce_login_with_domains" | "enforce_login_with_same_account" | (string & {});
    };
    /** @description Who may join meetings. `option=meeting_authentication` selects it. */
    MeetingAuthenticationSettings: {
      /** @description Lets hosts name people who join without signing in. */
      readonly allow_authentication_exception?: boolean;
      /** @description The option to change, show or hide. */
      authentication_option?: components["schemas"]["MeetingAuthenticationOption"];
      /** @description The options that there are. */
      readonly authentication_options?: components["schemas"]["MeetingAuthenticationOption"][];
      /** @description Whether people must sign in before they join. */
      meeting_authentication?: boolean;
    };
    /** @description A way in which people prove who they are before they see a recording. */
    RecordingAuthenticationOption: components["schemas"]["AuthenticationOption"] & {
      /** @description Who is let in. */
      type?: "enforce_login" | "enforce_login_with_domains" | "internally" | (string & {});
    };
    /** @description Who may see cloud recordings. `option=recording_authentication` selects it. */
    RecordingAuthenticationSettings: {
      /** @description The option to change, show or hide. */
      authentication_option?: components["schemas"]["RecordingAuthenticationOption"];
      /** @description The options that there are. */
      readonly authentication_options?: components["schemas"]["RecordingAuthenticationOption"][];
      /** @description Whether people must sign in before they see a recording. */
      recording_authentication?: boolean;
    };
    /** @description How meetings are encrypted. */
    EncryptionType: "enhanced_encryption" | "e2ee" | (string & {});
    /** @description How meetings are protected, for users and groups alike. */
    MeetingSecurity: {
      /** @description Protects every meeting by at least one of passcode, waiting room and signing in. */
      auto_security?: boolean;
      /** @description Keeps people of certain domains out. */
      block_user_domain?: boolean;
      /** @description The domains that are kept out. */
      block_user_domain_list?: string[];
      /** @description Puts the passcode, encrypted, into the join link. */
      embed_password_in_join_link?: boolean;
      encryption_type?: components["schemas"]["EncryptionType"];
      /** @description Allows end-to-end encryption. */
      end_to_end_encrypted_meetings?: boolean;
      /** @description Asks for a passcode in instant and scheduled meetings. */
      meeting_password?: boolean;
      meeting_password_requirement?: components["schemas"]["MeetingPasswordRequirement"];
      /** @description Asks those who join from a browser to sign in. */
      only_authenticated_can_join_from_webclient?: boolean;
      /** @description Asks those who join by telephone for a passcode. */
      phone_password?: boolean;
      /** @description Asks for a passcode in meetings with a Personal Meeting ID. */
      pmi_password?: boolean;
      /** @description Gives meetings that are scheduled already a passcode. */
      require_password_for_scheduled_meeting?: boolean;
      /** @description Gives webinars that are scheduled already a passcode. */
      require_password_for_scheduled_webinar?: boolean;
      /** @description Lets people wait until the host admits them. */
      waiting_room?: boolean;
      /** @description Who waits, and who admits. */
      waiting_room_settings?: {
        /** @description Who waits. */
        participants_to_place_in_waiting_room?: 0 | 1 | 2 | (number & {});
        /** @description Who admits people. */
        users_who_can_admit_participants_from_waiting_room?: 0 | 1 | (number & {});
        /** @description Domains whose people need not wait, separated by commas. For value 2 only. */
        whitelisted_domains_for_waiting_room?: string;
      };
      /** @description Gives newly scheduled webinars a passcode. */
      webinar_password?: boolean;
    };
    /** @description How the meetings of a user are protected. `option=meeting_security` selects it. */
    UserMeetingSecuritySettings: {
      meeting_security?: components["schemas"]["MeetingSecurity"];
    };
    /** @description Who may join meetings and see recordings, in one answer. Zoom documents this shape without saying which `option` selects it. */
    AuthenticationSettings: {
      /** @description Both kinds of authentication. */
      authentication_options?: {
        meeting_authentication?: components["schemas"]["MeetingAuthenticationSettings"];
        recording_authentication?: components["schemas"]["RecordingAuthenticationSettings"];
      };
    };
    /** @description A file that becomes a virtual background. Its part of the form must carry a file name. */
    VirtualBackgroundUpload: {
      /**
       * Format: binary
       * @description The file, 15 MB at most; which formats are accepted is said at the operation. Zoom's schema leaves it optional
       *     and refuses a request without it (code 120 or -1).
       */
      file?: FileInput;
    };
    /** @description What to do with a user's status. */
    UserStatusUpdate: {
      /**
       * @description What to do.
       * @enum {string}
       */
      action: "activate" | "deactivate" | "clock_in" | "clock_out";
    };
    /** @description A token with which an application acts for a user in a meeting. */
    UserToken: {
      /** @description The token, which is a secret. For a user who signs in with Google or Facebook, `type=token` gives `null`. */
      token?: string | null;
    };
    /** @description A group of users, who get the same settings. */
    Group: {
      /** @description The group's identifier, 22 characters. */
      id?: string;
      /** @description The group's name. No two groups of an account have the same one. */
      name?: string;
      /** @description How many users belong to the group. */
      total_members?: number;
    };
    /** @description One page of the account's groups. */
    GroupList: {
      /** @description The groups of this page. */
      groups?: components["schemas"]["Group"][];
      /** @description Where the next page begins, or empty on the last one. It lives 15 minutes. */
      next_page_token?: string;
      /** @description How many groups all pages have together. */
      total_records?: number;
    };
    /** @description A group to create. */
    GroupCreate: {
      /**
       * @description The group's name, which no other group of the account has. Zoom's schema leaves it optional and refuses a request
       *     without it (code 300).
       */
      name?: string;
    };
    /** @description What to change about a group. */
    GroupUpdate: {
      /** @description The new name, which no other group of the account has. */
      name?: string;
    };
    /** @description A person who manages a group. Zoom sends no identifier. */
    GroupAdmin: {
      /**
       * Format: email
       * @description The administrator's e-mail address, which `groups.deleteAdmin` takes as `userId`.
       */
      email?: string;
      /** @description The administrator's name as other people see it. */
      name?: string;
    };
    /** @description One page of a group's administrators. */
    GroupAdminList: {
      /** @description The administrators of this page. */
      admins?: components["schemas"]["GroupAdmin"][];
      /** @description Where the next page begins, or empty on the last one. It lives 15 minutes. */
      next_page_token?: string;
      /** @description How many administrators a page holds at most. */
      page_size?: number;
      /** @description How many administrators all pages have together. */
      total_records?: number;
    };
    /** @description A user to add to a group, named by `id` or by `email`. */
    GroupUserReference: {
      /** @description The user's identifier, as `users.list` returns it. */
      id?: string;
      /** @description The user's e-mail address. Zoom ignores it if there is an `id`. */
      email?: string;
    };
    /** @description Who becomes an administrator of a group. */
    GroupAdminsAdd: {
      /** @description The users to add, 10 at most in one request, each by `id` or by `email`. */
      admins?: components["schemas"]["GroupUserReference"][];
    };
    /** @description Who was added to a group, and when. */
    GroupMembersAdded: {
      /**
       * Format: date-time
       * @description When they were added.
       */
      added_at?: string;
      /** @description The user identifiers of those who were added, in one string with commas between them. Whoever was sent and is not among them was not added. */
      ids?: string;
    };
    /** @description Who became an administrator of a group, and when. */
    GroupAdminsAdded: components["schemas"]["GroupMembersAdded"];
    /** @description A channel of Zoom Team Chat that is linked to a group. */
    GroupChannel: {
      /** @description The channel's identifier. */
      channel_id: string;
      /** @description The channel's name. */
      channel_name: string;
      /** @description How many people are in the channel. */
      member_count: number;
    };
    /** @description All channels that are linked to a group, in one piece. */
    GroupChannelList: {
      /** @description The channels. */
      channels: components["schemas"]["GroupChannel"][];
      /** @description The group's identifier. */
      group_id: string;
    };
    /** @description Locks on how people join meetings by telephone. */
    GroupLockAudioConferencing: {
      /** @description Locks whether people may dial in on toll-free numbers and on numbers with a fee. */
      toll_free_and_fee_based_toll_call?: boolean;
      /** @description Locks whether people may dial in on ordinary telephone numbers. */
      toll_call?: boolean;
      /** @description Locks whether meetings may call people on the telephone to bring them in. */
      call_me_and_invite_by_phone?: boolean;
      /** @description Locks whether users may link a conference account of their own at another provider. */
      personal_audio_conference?: boolean;
      /** @description Locks whether the telephone numbers of those who dial in are partly hidden. */
      participant_phone_masking?: boolean;
    };
    /** @description Locks on the e-mails that Zoom sends to hosts. */
    GroupLockEmailNotification: {
      /** @description Locks whether an alternative host gets an e-mail when they are named for a meeting. */
      alternative_host_reminder?: boolean;
      /**
       * @deprecated
       * @description Locks whether hosts and participants get an e-mail when a meeting is cancelled. Deprecated, and Zoom names no
       *     replacement.
       */
      cancel_meeting_reminder?: boolean;
      /** @description Locks whether hosts get an e-mail when a cloud recording is ready. */
      cloud_recording_available_reminder?: boolean;
      /** @description Locks whether hosts get an e-mail when participants join before them. */
      jbh_reminder?: boolean;
      /** @description Locks whether hosts get an e-mail when somebody schedules, changes or cancels a meeting for them. */
      schedule_for_reminder?: boolean;
    };
    /** @description Locks on what happens in meetings and webinars. */
    GroupLockInMeeting: {
      /** @description Locks whether guests, people from outside the account, are made known as they join. */
      alert_guest_join?: boolean;
      /** @description Locks whether participants may delete messages in the meeting chat. */
      allow_users_to_delete_messages_in_meeting_chat?: boolean;
      /** @description Locks whether hosts may stream meetings live to other services. */
      allow_live_streaming?: boolean;
      /** @description Locks whether Zoom windows are visible while a desktop is shared. */
      allow_show_zoom_windows?: boolean;
      /** @description Locks whether participants may draw on shared screens. */
      annotation?: boolean;
      /**
       * @deprecated
       * @description Locks whether hosts may put participants on hold. Use `waiting_room`.
       * @default false
       */
      attendee_on_hold?: boolean;
      /** @description Locks whether users may have calls of chosen contacts answered by themselves. */
      auto_answer?: boolean;
      /** @description Locks whether meetings may have captions that Zoom generates. */
      auto_generated_captions?: boolean;
      /** @description Locks whether meeting chats are saved by themselves. */
      auto_saving_chat?: boolean;
      /** @description Locks whether hosts may split a meeting into separate rooms. */
      breakout_room?: boolean;
      /** @description Locks whether participants may send messages to everybody. */
      chat?: boolean;
      /** @description Locks whether participants may ask questions in a list of their own, Q&A, in meetings. */
      meeting_question_answer?: boolean;
      /** @description Locks whether somebody, or a service, may type captions. */
      closed_caption?: boolean;
      /** @description Locks whether hosts may make participants co-hosts. */
      co_host?: boolean;
      /** @description Locks the choice of regions whose data centres carry users' meetings. */
      custom_data_center_regions?: boolean;
      /** @description Locks whether desktop sharing is off in meetings that users of the group host. */
      disable_screen_sharing_for_host_meetings?: boolean;
      /** @description Locks whether screen sharing is off while guests are in the meeting. */
      disable_screen_sharing_for_in_meeting_guests?: boolean;
      /** @description Locks whether meetings have to be encrypted, H.323 and SIP devices included. */
      e2e_encryption?: boolean;
      /**
       * @description Locks whether a sound is played as people join and leave. Zoom documents it as a text and not as a boolean,
       *     without naming the values; the setting itself knows `host`, `all` and `none`.
       */
      entry_exit_chime?: string;
      /** @description Locks whether participants may let others control their camera. */
      far_end_camera_control?: boolean;
      /** @description Locks whether users can send feedback to Zoom from the settings of their app. */
      feedback?: boolean;
      /** @description Locks whether files may be sent in the meeting chat. */
      file_transfer?: boolean;
      /** @description Locks whether participants may see the whole transcript beside the meeting. */
      full_transcript?: boolean;
      /** @description Locks whether meetings may have video in high definition. */
      group_hd?: boolean;
      /** @description Locks whether webinars may have video in high definition. */
      webinar_group_hd?: boolean;
      /** @description Locks whether hosts may name interpreters who translate what is said. */
      language_interpretation?: boolean;
      /** @description Locks whether hosts may name interpreters who translate into sign language. */
      sign_language_interpretation?: boolean;
      /** @description Locks whether a person may type captions. */
      readonly manual_captions?: boolean;
      /** @description Locks whether participants may react with emojis in meetings. */
      readonly meeting_reactions?: boolean;
      /** @description Locks whether participants may react with emojis in webinars. */
      webinar_reactions?: boolean;
      /** @description Locks whether hosts may show a survey at the end of a meeting. */
      meeting_survey?: boolean;
      /** @description Locks whether participants may give signs such as yes, no or slower beside their name. */
      non_verbal_feedback?: boolean;
      /** @description Locks whether users may choose original sound, without noise suppression. */
      original_audio?: boolean;
      /** @description Locks whether hosts may hold polls in meetings. */
      polling?: boolean;
      /** @description Locks whether participants are asked for a thumbs up or down after a meeting. */
      post_meeting_feedback?: boolean;
      /** @description Locks whether participants may send messages to one another in private. */
      private_chat?: boolean;
      /** @description Locks whether a sharer may let others control the shared content. */
      remote_control?: boolean;
      /** @description Locks whether a host may give support to one participant on that person's computer. */
      remote_support?: boolean;
      /**
       * @deprecated
       * @description Locks whether hosts may ask participants ahead for the permission to unmute them. Newer documents have
       *     `request_permission_to_unmute_participants` instead; use that.
       */
      request_permission_to_unmute?: boolean;
      /** @description Locks whether hosts may ask participants ahead for the permission to unmute them. */
      request_permission_to_unmute_participants?: boolean;
      /**
       * @description Locks whether participants may save captions or transcripts. Zoom has `save_captions` as well and does not say
       *     how the two differ.
       */
      save_caption?: boolean;
      /**
       * @description Locks whether participants may save captions or transcripts. Zoom has `save_caption` as well and does not say
       *     how the two differ.
       */
      save_captions?: boolean;
      /** @description Locks whether participants may share their screen. */
      screen_sharing?: boolean;
      /** @description Locks whether invitations offer the default e-mail program only. */
      sending_default_email_invites?: boolean;
      /**
       * @description Locks whether people may join from a browser. Zoom has `show_browser_join_link` as well and does not say how
       *     the two differ.
       */
      show_a_join_from_your_browser_link?: boolean;
      /**
       * @description Locks whether people are shown a link to join from a browser. Zoom has `show_a_join_from_your_browser_link` as
       *     well and does not say how the two differ.
       */
      show_browser_join_link?: boolean;
      /** @description Locks whether the toolbar of a meeting is always visible. */
      show_meeting_control_toolbar?: boolean;
      /** @description Locks whether a sharer may let others turn the slides. */
      slide_control?: boolean;
      /** @description Locks whether users may choose stereo sound. */
      stereo_audio?: boolean;
      /** @description Locks whether the Outlook plug-in writes invitations in HTML. */
      use_html_format_email?: boolean;
      /** @description Locks whether users may show a picture or video behind themselves. */
      virtual_background?: boolean;
      /** @description Locks whether people wait until the host admits them. */
      waiting_room?: boolean;
      /** @description Locks whether participants may chat in webinars. */
      webinar_chat?: boolean;
      /** @description Locks whether hosts may stream webinars live to other services. */
      webinar_live_streaming?: boolean;
      /** @description Locks whether hosts may hold polls in webinars. */
      webinar_polling?: boolean;
      /** @description Locks whether attendees may ask questions in a list of their own, Q&A, in webinars. */
      webinar_question_answer?: boolean;
      /** @description Locks whether hosts may show a survey at the end of a webinar. */
      webinar_survey?: boolean;
      /** @description Locks whether participants may share a whiteboard. */
      whiteboard?: boolean;
    };
    /** @description Locks on settings that fit nowhere else. */
    GroupLockOtherOptions: {
      /** @description Locks whether mobile devices blur the picture of Zoom in their list of open apps. */
      blur_snapshot?: boolean;
    };
    /** @description Locks on how meetings are recorded. */
    GroupLockRecording: {
      /** @description Locks whether only signed-in users of the account may see cloud recordings. */
      account_user_access_recording?: boolean;
      /** @description Locks whether cloud recordings are deleted by themselves after some days. */
      auto_delete_cmr?: boolean;
      /** @description Locks whether meetings are recorded by themselves as they start. */
      auto_recording?: boolean;
      /** @description Locks whether hosts may record in the cloud. */
      cloud_recording?: boolean;
      /** @description Locks whether anyone with the link may download cloud recordings. */
      cloud_recording_download?: boolean;
      /** @description Locks whether hosts may delete their cloud recordings. */
      host_delete_cloud_recording?: boolean;
      /**
       * @description Restricts cloud recordings to certain network addresses. In contrast to the other fields, Zoom documents it with
       *     the parts of the setting itself, and not as a single lock.
       */
      ip_address_access_control?: components["schemas"]["IpAccessControl"];
      /** @description Locks whether meetings may be recorded on the participants' own devices. */
      local_recording?: boolean;
      /** @description Locks whether hosts are kept away from their cloud recordings. */
      readonly prevent_host_access_recording?: boolean;
      /** @description Locks whether people must sign in to see cloud recordings. */
      recording_authentication?: boolean;
      /** @description Locks whether meetings and webinars are archived, for example to meet legal duties. */
      archive?: boolean;
    };
    /** @description Locks on what new meetings are like. */
    GroupLockScheduleMeeting: {
      /** @description Locks whether participants use telephone audio, computer audio or either. */
      audio_type?: boolean;
      /** @description Locks whether join links contain the passcode, encrypted. */
      embed_password_in_join_link?: boolean;
      /**
       * @deprecated
       * @description Locks whether meetings with a Personal Meeting ID need a passcode if people may join before the host.
       *     Deprecated since 2019-09-22; use `require_password_for_pmi_meetings`.
       */
      force_pmi_jbh_password?: boolean;
      /** @description Locks whether meetings start with the host's video on. */
      host_video?: boolean;
      /** @description Locks whether people may join before the host. */
      join_before_host?: boolean;
      /** @description Locks whether people must sign in to join. */
      meeting_authentication?: boolean;
      /** @description Locks whether participants are muted as they join. */
      mute_upon_entry?: boolean;
      /** @description Locks whether meetings start with participants' video on. */
      participant_video?: boolean;
      /** @description Locks whether users have a Personal Meeting ID, a fixed number for meetings of their own. */
      personal_meeting?: boolean;
      /** @description Locks whether people who join by telephone need a passcode. */
      pstn_password_protected?: boolean;
      /** @description Locks whether meetings that start at once need a passcode. */
      require_password_for_instant_meetings?: boolean;
      /** @description Locks whether meetings with a Personal Meeting ID need a passcode. */
      require_password_for_pmi_meetings?: boolean;
      /** @description Locks whether newly scheduled meetings need a passcode. */
      require_password_for_scheduling_new_meetings?: boolean;
      /** @description Locks whether the desktop shows a notice of upcoming meetings. */
      upcoming_meeting_reminder?: boolean;
      /** @description Locks whether meetings have a chat that lives on before and after them. */
      continuous_meeting_chat?: boolean;
    };
    /** @description Locks on telephone audio from elsewhere. */
    GroupLockTelephony: {
      /** @description Locks from which regions people may call in. */
      telephony_regions?: boolean;
      /** @description Locks whether meetings may use the telephone audio of another provider. */
      third_party_audio?: boolean;
    };
    /**
     * @description Which settings a group locks. `true` locks a setting, so that members cannot change it for themselves; `false` leaves
     *     it to them. The sections and fields have the names that they have in `groups.getSettings`, as far as both have them.
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
    /** @description Locks on how meetings are protected. `true` locks a setting, `false` leaves it to the members. */
    GroupLockMeetingSecurity: {
      /** @description Locks from which countries or regions people may join. */
      approved_or_denied_countries_or_regions?: boolean;
      /** @description Locks whether every meeting is protected by at least one of passcode, waiting room and signing in. */
      auto_security?: boolean;
      /** @description Locks whether people of certain e-mail domains are kept out. */
      block_user_domain?: boolean;
      /** @description Locks whether join links contain the passcode, encrypted. */
      embed_password_in_join_link?: boolean;
      /**
       * @description How meetings are encrypted. In contrast to the other fields, Zoom documents it with the values of the setting
       *     itself, and not as a lock.
       */
      encryption_type?: components["schemas"]["EncryptionType"];
      /** @description Locks whether meetings may be encrypted from end to end. */
      end_to_end_encrypted_meetings?: boolean;
      /** @description Locks whether instant and scheduled meetings need a passcode. */
      meeting_password?: boolean;
      /** @description Locks whether people who join from a browser must sign in. */
      only_authenticated_can_join_from_webclient?: boolean;
      /** @description Locks whether people who join by telephone need a passcode. */
      phone_password?: boolean;
      /** @description Locks whether meetings with a Personal Meeting ID need a passcode. */
      pmi_password?: boolean;
      /** @description Locks whether people wait until the host admits them. */
      waiting_room?: boolean;
      /** @description Locks whether webinars need a passcode. */
      webinar_password?: boolean;
    };
    /** @description Which settings of meeting security a group locks. `option=meeting_security` selects it. */
    GroupLockSecuritySettings: {
      meeting_security?: components["schemas"]["GroupLockMeetingSecurity"];
    };
    /** @description A user who belongs to a group. */
    GroupMember: {
      /** @description The user's identifier, which other operations take as `memberId` and `userId`. */
      id?: string;
      /** @description The user's e-mail address. */
      email?: string;
      /** @description The user's first name. */
      first_name?: string;
      /** @description The user's last name. */
      last_name?: string;
      type?: components["schemas"]["UserType"];
    };
    /** @description One page of a group's members. */
    GroupMemberList: {
      /** @description The members of this page. */
      members?: components["schemas"]["GroupMember"][];
      /** @description Where the next page begins, or empty on the last one. It lives 15 minutes. */
      next_page_token?: string;
      /**
       * @deprecated
       * @description How many pages there are. Use `next_page_token`.
       */
      page_count?: number;
      /**
       * @deprecated
       * @description The number of this page. Use `next_page_token`.
       */
      page_number?: number;
      /** @description How many members a page holds at most. */
      page_size?: number;
      /** @description How many members all pages have together. */
      total_records?: number;
    };
    /** @description Who becomes a member of a group. */
    GroupMembersAdd: {
      /** @description The users to add, 30 at most in one request, each by `id` or by `email`. */
      members?: components["schemas"]["GroupUserReference"][];
    };
    /** @description What to do with a group member. Zoom takes it as JSON and as a form. */
    GroupMemberUpdate: {
      /**
       * @description What to do.
       * @enum {string}
       */
      action: "move" | "set_primary";
      /**
       * @description The group to move to, or the new primary group. Zoom's schema leaves it optional and refuses both actions without
       *     it (code 300). For `set_primary`, sources differ on the group in the path: older ones name the current primary
       *     group, newer ones the target. Send the target there, too.
       */
      target_group_id?: string;
    };
    /** @description How people join a group's meetings by telephone. */
    GroupAudioConferencingSettings: components["schemas"]["AudioConferencingSettings"] & {
      toll_free_and_fee_based_toll_call?: components["schemas"]["TollFreeDialIn"];
      toll_call?: components["schemas"]["TollDialIn"];
      call_me_and_invite_by_phone?: components["schemas"]["CallMeSettings"];
      /** @description Whether users may link a conference account of their own at another provider. */
      personal_audio_conference?: boolean;
    };
    /** @description What the members of a group and their participants may do in meetings. */
    GroupInMeetingSettings: components["schemas"]["InMeetingSettings"] & {
      /** @description Answers calls of people in an auto-answer group by itself. */
      auto_answer?: boolean;
      /** @description Shows participants of the account that a guest is in the meeting or webinar. */
      alert_guest_join?: boolean;
      /** @description Captions translated by machine. */
      auto_generated_translation?: {
        /** @description Which languages are translated into which. Zoom publishes the name in mixed case. */
        language_item_pairList?: {
          /** @description The languages that are spoken. */
          trans_lang_config?: {
            /** @description The spoken language. */
            speak_language?: {
              /** @description Name of the language. */
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
              /** @description Code of the language. */
              code?: "zh" | "nl" | "en" | "fr" | "de" | "it" | "ja" | "ko" | "pt" | "ru" | "es" | "uk" | (string & {});
            };
            /** @description The languages that it is translated into. */
            translate_to?: {
              /** @description Translates into every language. */
              all?: boolean;
              /** @description The languages, where not all are chosen. */
              language_config?: {
                /** @description Name of the language. */
                name?: "English" | (string & {});
                /** @description Code of the language. */
                code?: "en" | (string & {});
              }[];
            };
          }[];
          /** @description Translates between all languages. */
          all?: boolean;
        };
        /** @description Offers translated captions. */
        enable?: boolean;
      };
      /** @description Shows the list of H.323 and SIP devices to the host only. */
      only_host_view_device_list?: boolean;
      /** @description Lets people send sound without filters. */
      original_audio?: boolean;
      /** @description Lets people who join by telephone record their voice, which is played as they join and leave. */
      record_play_own_voice?: boolean;
      /** @description Offers invitations only through the e-mail programs that come by default. */
      sending_default_email_invites?: boolean;
      /** @description Lets people join from the browser. See `show_a_join_from_your_browser_link`. */
      show_browser_join_link?: boolean;
      /** @description Shows the list of H.323 and SIP devices. */
      show_device_list?: boolean;
      /** @description Lets people choose stereo sound. */
      stereo_audio?: boolean;
      /** @description Writes invitations as HTML in the Outlook plugin. */
      use_html_format_email?: boolean;
      /** @description Offers questions and answers in webinars. */
      webinar_question_answer?: boolean;
      /** @description Lets hosts ask beforehand whether they may unmute people. Newer documents no longer list it; see `request_permission_to_unmute_participants`. */
      readonly request_permission_to_unmute?: boolean;
      /** @description Polls in meetings. */
      meeting_polling?: {
        /** @description Allows polls with further kinds of questions, and quizzes. */
        advanced_polls?: boolean;
        /** @description Lets alternative hosts add and change polls. */
        allow_alternative_host_to_add_edit?: boolean;
        /** @description Hides who gave which answer. */
        require_answers_to_be_anonymous?: boolean;
        /** @description Lets hosts add a picture to a question. */
        allow_host_to_upload_image?: boolean;
        /** @description Lets hosts ask in polls. */
        enable?: boolean;
        /** @description Lets users manage polls and quizzes that they have saved. */
        manage_saved_polls_and_quizzes?: boolean;
      };
      /** @description Polls in webinars. */
      webinar_polling?: {
        /** @description Allows polls with further kinds of questions, and quizzes. */
        advanced_polls?: boolean;
        /** @description Lets alternative hosts add and change polls. */
        allow_alternative_host_to_add_edit?: boolean;
        /** @description Hides who gave which answer. */
        require_answers_to_be_anonymous?: boolean;
        /** @description Lets hosts add a picture to a question. */
        allow_host_to_upload_image?: boolean;
        /** @description Lets hosts ask in polls. */
        enable?: boolean;
        /** @description Lets users manage polls and quizzes that they have saved. */
        manage_saved_polls_and_quizzes?: boolean;
      };
      /** @description Interpretation into sign languages. */
      sign_language_interpretation?: {
        /** @description Offers sign language interpretation. */
        enable?: boolean;
        /** @description Switches it on in new meetings. */
        enable_sign_language_interpretation_by_default?: boolean;
        /** @description Sign languages of your own. */
        custom_languages?: string[];
        /** @description The standard sign languages. */
        readonly languages?: (
          | (
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
            )
          | string
        )[];
      };
      /** @description What people may put behind themselves, and the pictures that there are. */
      readonly virtual_background_settings?: components["schemas"]["VirtualBackgroundSettings"];
    };
    /** @description Settings that belong to no other section. */
    OtherOptionsSettings: {
      /** @description Whether users may chat with Zoom's support. */
      allow_users_contact_support_via_chat?: boolean;
      /** @description Whether the app is blurred in the task switcher of a mobile device. */
      blur_snapshot?: boolean;
      /** @description What hosts may offer when people register for a webinar. */
      webinar_registration_options?: {
        /** @description Whether hosts may show the join link on the confirmation page. */
        allow_host_to_enable_join_info?: boolean;
        /** @description Whether hosts may show buttons for sharing on social networks. */
        allow_host_to_enable_social_share_buttons?: boolean;
        /** @description Whether hosts may add questions of their own. */
        enable_custom_questions?: boolean;
      };
    };
    /** @description Archiving of meetings and webinars for compliance. */
    ArchiveSettings: {
      /** @description Whether archiving is on. */
      enable?: boolean;
      /** @description What is archived, and how people learn of it. */
      settings?: {
        /** @description Archives the audio. */
        audio_file?: boolean;
        /** @description Archives the transcript of closed captions. */
        cc_transcript_file?: boolean;
        /** @description Archives the chat. */
        chat_file?: boolean;
        /** @description Archives the chat with the e-mail address of each sender. */
        chat_with_sender_email?: boolean;
        /** @description Archives the video. */
        video_file?: boolean;
        /** @description Archives the chat with direct messages. */
        readonly chat_with_direct_message?: boolean;
        /** @description How many days the archive is kept. */
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
        /** @description What happens to participants when archiving fails. */
        readonly action_when_archive_failed?: 1 | 2 | (number & {});
        /** @description Who is shown a notice that archiving starts. */
        readonly notification_when_archiving_starts?: "participants" | "guest" | (string & {});
        /** @description Who hears that archiving starts. */
        readonly play_voice_prompt_when_archiving_starts?: "participants" | "guest" | "none" | (string & {});
      };
      /** @description What archiving covers. */
      type?: 1 | 2 | 3 | (number & {});
    };
    /** @description How a group's meetings are recorded. */
    GroupRecordingSettings: components["schemas"]["RecordingSettings"] & {
      /** @description Whether only signed-in users of the account may see cloud recordings. */
      account_user_access_recording?: boolean;
      archive?: components["schemas"]["ArchiveSettings"];
      /** @description Lets anyone with the link download cloud recordings. */
      cloud_recording_download?: boolean;
      /** @description Lets only the host download cloud recordings. */
      cloud_recording_download_host?: boolean;
      /** @description Lets hosts delete their cloud recordings. */
      host_delete_cloud_recording?: boolean;
      /** @description Keeps hosts away from their cloud recordings. */
      prevent_host_access_recording?: boolean;
    };
    /** @description What a group's new meetings are like. */
    GroupScheduleMeetingSettings: components["schemas"]["ScheduleMeetingSettings"] & {
      /** @description Mutes participants as they join. */
      mute_upon_entry?: boolean;
      /** @description Starts meetings with participants' video on. */
      participant_video?: boolean;
      /** @description Gives users a Personal Meeting ID. */
      readonly personal_meeting?: boolean;
      /** @description Gives every meeting a passcode. */
      require_password_for_all_meetings?: boolean;
      /** @description Shows a desktop notice of upcoming meetings. */
      upcoming_meeting_reminder?: boolean;
      /** @description Holds instant meetings under the Personal Meeting ID. */
      readonly use_pmi_for_instant_meetings?: boolean;
      /** @description Holds scheduled meetings under the Personal Meeting ID. */
      readonly use_pmi_for_schedule_meetings?: boolean;
      /** @description Hides the topic of meetings. */
      always_display_zoom_meeting_as_topic?: {
        /** @description Shows "Zoom Meeting" instead of the topic. */
        enable?: boolean;
        /** @description Does so for meetings that are scheduled already. */
        display_topic_for_scheduled_meetings?: boolean;
      };
      /** @description Hides the topic of webinars. */
      always_display_zoom_webinar_as_topic?: {
        /** @description Shows "Zoom Webinar" instead of the topic. */
        enable?: boolean;
        /** @description Does so for webinars that are scheduled already. */
        display_topic_for_scheduled_webinars?: boolean;
      };
      /** @description The chat that lives on before and after a meeting. */
      continuous_meeting_chat?: {
        /** @description Whether meetings have such a chat. */
        enable?: boolean;
        /** @description Lets people outside the account be added. */
        can_add_external_users?: boolean;
        /** @description Adds invited people outside the account by itself. */
        auto_add_invited_external_users?: boolean;
      };
    };
    /** @description Telephone audio of a group's meetings. */
    GroupTelephonySettings: components["schemas"]["TelephonySettings"] & {
      /** @description Regions from which people may call in. */
      readonly telephony_regions?: {
        /** @description Regions in use, codes separated by commas. */
        selection_values?: string;
      };
    };
    /** @description How long messages are kept. */
    ChatRetention: {
      /** @description Whether messages are deleted after some time. */
      enable?: boolean;
      /** @description For direct messages and group chats, a number with `y`, `m` or `d`, such as `2m`. */
      retention_period_of_direct_messages_and_group_conversation?: string;
      /** @description For channels, a number with `y`, `m` or `d`. */
      retention_period_of_channels?: string;
    };
    /** @description With whom users may deal. */
    ChatContactPolicy: {
      /** @description Whether users may do so at all. */
      enable?: boolean;
      /** @description Whom they may choose. */
      selected_option?: 1 | 2 | 3 | 4 | (number & {});
      /** @description Domains for option 3, e-mail addresses for option 4, separated by commas. */
      user_email_addresses?: string;
    };
    /** @description Warns of or blocks messages with unwanted words. */
    ChatEtiquetteTool: {
      /**
       * @description Whether messages are checked.
       * @default false
       */
      enable?: boolean;
      /** @description The rules. */
      policies?: {
        /** @description What the rule is for. */
        readonly description?: string;
        /** @description Identifies the rule. */
        id?: string;
        /** @description Whether the rule is locked at a higher level. */
        readonly is_locked?: boolean;
        /** @description Words that set the rule off. */
        readonly keywords?: string[];
        /** @description Name of the rule. */
        readonly name?: string;
        /** @description Pattern that sets the rule off. */
        readonly regular_expression?: string;
        /** @description Whether the rule is in force. */
        status?: "activated" | "deactivated" | (string & {});
        /** @description What happens to the message. */
        readonly trigger_action?: 1 | 2 | (number & {});
      }[];
    };
    /** @description Zoom Team Chat of a group. */
    ChatSettings: {
      /** @description Sharing of files. */
      share_files?: {
        /** @description Whether users may share files. */
        enable?: boolean;
        /** @description With whom users may share files. */
        share_option?: "anyone" | "account" | "organization" | (string & {});
      };
      /** @description Emojis in messages. */
      chat_emojis?: {
        /** @description Whether users may use emojis. */
        enable?: boolean;
        /** @description Which emojis users may use. */
        emojis_option?: "all" | "selected" | (string & {});
      };
      /** @description Lets users send voice messages. */
      record_voice_messages?: boolean;
      /** @description Lets users send video messages. */
      record_video_messages?: boolean;
      /** @description Lets users take and send screenshots. */
      screen_capture?: boolean;
      /** @description Lets users create public channels. */
      create_public_channels?: boolean;
      /** @description Lets users create private channels. */
      create_private_channels?: boolean;
      /** @description Lets users send links. */
      share_links_in_chat?: boolean;
      /** @description Lets users schedule meetings from a chat. */
      schedule_meetings_in_chat?: boolean;
      /** @description How long the cloud keeps messages. */
      set_retention_period_in_cloud?: components["schemas"]["ChatRetention"];
      /** @description How long devices keep messages. */
      set_retention_period_in_local?: components["schemas"]["ChatRetention"];
      /** @description Whom users find, separated by commas: 1 the account, 2 master and sub accounts, 3 the organisation. Empty finds nobody. */
      allow_users_to_search_others_options?: string;
      /** @description Whom users may add as contacts. */
      allow_users_to_add_contacts?: components["schemas"]["ChatContactPolicy"];
      /** @description With whom users may chat. */
      allow_users_to_chat_with_others?: components["schemas"]["ChatContactPolicy"];
      chat_etiquette_tool?: components["schemas"]["ChatEtiquetteTool"];
      /** @description Sends messages to an archive of another provider. */
      send_data_to_third_party_archiving_service?: {
        /** @description Whether the feature is on. */
        enable?: boolean;
      };
      /** @description Lets users translate messages. */
      translate_messages?: boolean;
      /** @description Lets users find and send animated images. */
      search_and_send_animated_gif_images?: {
        /** @description Whether the feature is on. */
        enable?: boolean;
      };
    };
    /**
     * @description The settings that a group gives its members.
     *     Zoom announced `meeting_waiting_room_branding`, `webinar_waiting_room_branding` and `ai_model_type` for answers from
     *     2026-10-19 on, but not the sections where they stand.
     */
    GroupSettings: {
      audio_conferencing?: components["schemas"]["GroupAudioConferencingSettings"];
      email_notification?: components["schemas"]["EmailNotificationSettings"];
      in_meeting?: components["schemas"]["GroupInMeetingSettings"];
      other_options?: components["schemas"]["OtherOptionsSettings"];
      profile?: components["schemas"]["ProfileSettings"];
      recording?: components["schemas"]["GroupRecordingSettings"];
      schedule_meeting?: components["schemas"]["GroupScheduleMeetingSettings"];
      telephony?: components["schemas"]["GroupTelephonySettings"];
      chat?: components["schemas"]["ChatSettings"];
    };
    /** @description How the meetings of a group are protected. `option=meeting_security` selects it. */
    GroupMeetingSecuritySettings: {
      /** @description How meetings are protected. */
      meeting_security?: components["schemas"]["MeetingSecurity"] & {
        chat_etiquette_tool?: components["schemas"]["ChatEtiquetteTool"];
      };
    };
    /** @description What else holds for registration. */
    WebinarRegistrationOptions: {
      /** @description Sends the host an e-mail when somebody registers. */
      host_email_notification?: boolean;
      /** @description Ends registration after the day of the webinar. */
      close_registration?: boolean;
      /** @description Lets a person who has registered join from several devices. */
      allow_participants_to_join_from_multiple_devices?: boolean;
      /** @description Shows buttons with which people share the form in social networks. */
      show_social_share_buttons?: boolean;
    };
    /** @description One of Zoom's own questions. First name and e-mail address are always asked for and have no entry. */
    WebinarRegistrationQuestion: {
      /** @description What the question asks for. */
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
      /** @description Whether people must answer. */
      required?: boolean;
      /** @description Whether the form has the question. */
      selected?: boolean;
    };
    /** @description A question of one's own. */
    WebinarRegistrationCustomQuestion: {
      /** @description The words of the question. */
      title?: string;
      /** @description How people answer. */
      type?: "short" | "single_dropdown" | "single_radio" | "multiple" | (string & {});
      /** @description Whether people must answer. */
      required?: boolean;
      /** @description Whether the form has the question. */
      selected?: boolean;
      /** @description The answers to choose from. The type `short` has none. */
      answers?: string[];
    };
    /** @description What the registration form of a webinar looks like at first. */
    WebinarRegistrationSettings: {
      options?: components["schemas"]["WebinarRegistrationOptions"];
      /** @description Which of Zoom's own questions the form asks. */
      questions?: components["schemas"]["WebinarRegistrationQuestion"][];
      /** @description How registrations are approved. */
      approve_type?: 0 | 1 | (number & {});
      /** @description Questions of one's own. */
      custom_questions?: components["schemas"]["WebinarRegistrationCustomQuestion"][];
    };
    /** @description Who sees the contact group, and whom its members can find. */
    ContactGroupPrivacy: 1 | 2 | 3 | (number & {});
    /** @description A contact group in a list. */
    ContactGroupListItem: {
      /** @description Identifies the contact group. */
      group_id?: string;
      /** @description Name of the contact group. */
      group_name?: string;
      group_privacy?: components["schemas"]["ContactGroupPrivacy"];
      /** @description What the contact group is for. */
      description?: string;
    };
    /** @description One page of contact groups. */
    ContactGroupList: {
      /** @description The contact groups. */
      groups?: components["schemas"]["ContactGroupListItem"][];
      /** @description Where the next page begins; empty on the last one. */
      next_page_token?: string;
      /** @description How many the page may hold. */
      page_size?: number;
    };
    /** @description Whether the member is a person or a group. */
    ContactGroupMemberType: 1 | 2 | (number & {});
    /** @description A member of a contact group, named by identifier. */
    ContactGroupMemberReference: {
      type?: components["schemas"]["ContactGroupMemberType"];
      /** @description Identifies the user or the user group. */
      id?: string;
    };
    /** @description A contact group to create. */
    ContactGroupCreate: {
      /** @description Name of the contact group. */
      group_name?: string;
      group_privacy?: components["schemas"]["ContactGroupPrivacy"];
      /** @description What the contact group is for. */
      description?: string;
      /** @description Its first members, at most 50 users and 3 user groups. */
      group_members?: components["schemas"]["ContactGroupMemberReference"][];
    };
    /** @description A contact group with its size. */
    ContactGroup: {
      /** @description Identifies the contact group. */
      group_id?: string;
      /** @description Name of the contact group. */
      group_name?: string;
      /** @description How many members it has. */
      total_members?: number;
      group_privacy?: components["schemas"]["ContactGroupPrivacy"];
      /** @description What the contact group is for. */
      description?: string;
    };
    /** @description What to change of a contact group. The names differ from those in answers. */
    ContactGroupUpdate: {
      /** @description The new name, which answers call `group_name`. */
      name?: string;
      /** @description Who sees the contact group, which answers call `group_privacy`. */
      privacy?: 1 | 2 | 3 | (number & {});
      /** @description What the contact group is for. */
      description?: string;
    };
    /** @description A member of a contact group. */
    ContactGroupMember: {
      type?: components["schemas"]["ContactGroupMemberType"];
      /** @description Identifies the user or the user group. */
      id?: string;
      /** @description Name of the user or the user group. */
      name?: string;
    };
    /** @description One page of members of a contact group. */
    ContactGroupMemberList: {
      /** @description The members. */
      group_members?: components["schemas"]["ContactGroupMember"][];
      /** @description Where the next page begins; empty on the last one. */
      next_page_token?: string;
      /** @description How many the page may hold. */
      page_size?: number;
    };
    /** @description Members to add to a contact group. */
    ContactGroupMembersAdd: {
      /** @description The members, at most 50 users and 3 user groups in one request. */
      group_members?: components["schemas"]["ContactGroupMemberReference"][];
    };
    /** @description Who was added to the contact group. */
    ContactGroupMembersAdded: {
      /** @description Identifiers of the members that were added. */
      member_ids?: string[];
    };
    /** @description A division of the organisation. */
    Division: {
      /** @description Identifies the division. */
      division_id?: string;
      /** @description Name of the division. */
      division_name?: string;
      /** @description What the division is. */
      division_description?: string;
      /** @description Whether it is the main division, to which users belong who were assigned to no other. */
      is_main_division?: boolean;
      /** @description How many users belong to it. */
      total_members?: number;
    };
    /** @description One page of divisions. */
    DivisionList: {
      /** @description Where the next page begins; empty on the last one. */
      next_page_token?: string;
      /** @description How many the page may hold. */
      page_size?: number;
      /** @description How many there are on all pages together. */
      total_records?: number;
      /** @description The divisions. */
      divisions?: components["schemas"]["Division"][];
    };
    /** @description A division to create. */
    DivisionCreate: {
      /** @description Name of the division, unique in the account. */
      division_name: string;
      /** @description What the division is. */
      division_description?: string;
    };
    /** @description The division that was created. */
    DivisionCreated: {
      /** @description Identifies the division. */
      division_id?: string;
      /** @description Name of the division. */
      division_name?: string;
      /** @description What the division is. */
      division_description?: string;
    };
    /** @description What to change of a division. */
    DivisionUpdate: {
      /** @description The new name, unique in the account. */
      division_name?: string;
      /** @description The new description. */
      division_description?: string;
    };
    /** @description A user of a division. */
    DivisionMember: {
      /** @description Identifies the user. */
      user_id?: string;
      /** @description The user's name as others see it. */
      user_display_name?: string;
      /** @description The user's e-mail address. */
      user_email?: string;
    };
    /** @description One page of users of a division. */
    DivisionMemberList: {
      /** @description Where the next page begins; empty on the last one. */
      next_page_token?: string;
      /** @description How many the page may hold. */
      page_size?: number;
      /** @description How many there are on all pages together. */
      total_records?: number;
      /** @description The users. */
      users?: components["schemas"]["DivisionMember"][];
    };
    /** @description Users to assign to a division. */
    DivisionMembersAdd: {
      /** @description The users. */
      users?: {
        /** @description The user's e-mail address. */
        user_email?: string;
        /** @description The user's identifier. */
        user_id?: string;
      }[];
    };
    /** @description Who was assigned. */
    DivisionMembersAdded: {
      /** @description When they were assigned. */
      added_at?: string;
      /** @description Their identifiers in one text, separated by commas. Whoever was sent and is not among them was not added. */
      ids?: string;
    };
    /** @description What kind of entry of the directory it is. */
    ContactType: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | (number & {});
    /** @description An entry of the company directory. */
    Contact: {
      contact_type?: components["schemas"]["ContactType"];
      /** @description The department. */
      dept?: string;
      /** @description Own numbers on Zoom Phone. */
      direct_numbers?: string[];
      /** @description The e-mail address. */
      email?: string;
      /** @description The extension on Zoom Phone. */
      extension_number?: string;
      /** @description The name as others see it. */
      display_name?: string;
      /** @description First name. */
      first_name?: string;
      /** @description The user's identifier. */
      id?: string;
      /** @description The user's identifier in chat. */
      member_id?: string;
      /** @description The contact group that the entry belongs to. */
      im_group_id?: string;
      /** @description Name of that contact group. */
      im_group_name?: string;
      /** @description The job title. */
      job_title?: string;
      /** @description Last name. */
      last_name?: string;
      /** @description Where the person works. */
      location?: string;
      /** @description A single phone number; `phone_numbers` has all. */
      phone_number?: string;
      /** @description Phone numbers. */
      phone_numbers?: components["schemas"]["PhoneNumber"][];
      /** @description Whether the person is free to talk. Only with `query_presence_status`. */
      presence_status?: components["schemas"]["PresenceStatus"];
      /** @description Whether the user may sign in. Only for contacts of type 1. */
      user_status?: "active" | "inactive" | (string & {});
      /** @description Whether the person was active lately. */
      activity?: "Active" | "Inactive" | "Unknown" | (string & {});
      /** @description The number of the SIP phone. */
      sip_phone_number?: string;
      /** @description The SIP address. */
      sip_uri?: string;
    };
    /** @description One page of the company directory. */
    ContactList: {
      /** @description The entries found. */
      contacts?: components["schemas"]["Contact"][];
      /** @description Where the next page begins; empty on the last one. */
      next_page_token?: string;
      /** @description How many the page may hold. */
      page_size?: number;
    };
    /** @description Somebody among the contacts of a user. */
    ChatContact: {
      /**
       * Format: email
       * @description The contact's e-mail address.
       */
      email?: string;
      /** @description First name. */
      first_name?: string;
      /** @description The contact's user identifier. */
      id?: string;
      /** @description The contact's identifier in chat. */
      member_id?: string;
      /** @description Last name. */
      last_name?: string;
    };
    /** @description One page of contacts. */
    ChatContactList: {
      /** @description The contacts. */
      contacts?: components["schemas"]["ChatContact"][];
      /** @description Where the next page begins; empty on the last one. */
      next_page_token?: string;
      /**
       * @description How many the page may hold.
       * @default 10
       */
      page_size?: number;
    };
    /** @description A contact of a user in detail. */
    ChatContactDetails: {
      /** @description The contact's own numbers on Zoom Phone. */
      direct_numbers?: string[];
      /**
       * Format: email
       * @description The contact's e-mail address.
       */
      email?: string;
      /** @description The extension on Zoom Phone. */
      extension_number?: string;
      /** @description First name. */
      first_name?: string;
      /** @description The contact's user identifier. */
      id?: string;
      /** @description The contact's identifier in chat. */
      member_id?: string;
      /** @description Last name. */
      last_name?: string;
      /** @description A single phone number; `phone_numbers` has all. */
      phone_number?: string;
      /** @description Phone numbers of the contact. */
      phone_numbers?: components["schemas"]["PhoneNumber"][];
      /** @description Whether the contact is free to talk. Only with `query_presence_status`. */
      presence_status?: components["schemas"]["PresenceStatus"];
    };
  };
  responses: {
    /** @description The access token is missing, wrong, expired or revoked. */
    Unauthorized: {
      headers: {
        "x-zm-trackingid": components["headers"]["TrackingId"];
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    /** @description The account or the app may not use this resource at all. */
    Forbidden: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    /** @description A limit per second, per minute, per day or on concurrent calls was reached. */
    TooManyRequests: {
      headers: {
        "x-zm-trackingid": components["headers"]["TrackingId"];
        "X-RateLimit-Category": components["headers"]["RateLimitCategory"];
        "X-RateLimit-Type": components["headers"]["RateLimitType"];
        "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
        "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
        "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
        "Retry-After": components["headers"]["RetryAfter"];
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    /** @description The user does not exist. */
    UserNotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    /** @description The request did not pass validation, or the token lacks a scope. */
    BadRequest: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    /** @description The access token is missing, wrong, expired or revoked. Divisions use codes of their own for that. */
    DivisionUnauthorized: {
      headers: {
        "x-zm-trackingid": components["headers"]["TrackingId"];
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
  };
  parameters: {
    /** @description Where the previous page ended, taken from its `next_page_token`. It lives 15 minutes and wants every other parameter unchanged. */
    NextPageToken: string;
    /** @description The user's identifier or e-mail address, or `me` for the user who authorised a user-level app. Server-to-server tokens cannot use `me`. */
    UserId: string;
    /** @description The way to sign in of the account that is meant, for people who have several with one e-mail address. */
    LoginType: 0 | 1 | 11 | 21 | 23 | 24 | 27 | 97 | 98 | 99 | 100 | 101;
    /** @description Whether `userId` is an e-mail address that Zoom gave in encrypted form. */
    EncryptedEmail: boolean;
    /** @description The assistant's user identifier, as `users.listAssistants` returns it. */
    AssistantId: string;
    /** @description The device's identifier, as `users.listCollaborationDevices` returns it. */
    CollaborationDeviceId: string;
    /** @description The identifier of a meeting template of this user. */
    MeetingTemplateId: string;
    /** @description The scheduler's user identifier, as `users.listSchedulers` returns it. */
    SchedulerId: string;
    /** @description Selects a part of the settings in a shape of its own. Without it, all sections of the settings are meant. */
    SettingsOption: "meeting_authentication" | "recording_authentication" | "meeting_security";
    /** @description Names of the settings to return, separated by commas, for example `host_video,join_before_host`. The sections around them stay. */
    CustomQueryFields: string;
    /**
     * @description The identifiers of the virtual background files to delete, with commas between them. Zoom marks it as optional and
     *     does not say what a call without it does, so give it always.
     */
    FileIds: string;
    /** @description The group's identifier, 22 characters, as `groups.list` returns it. */
    GroupId: string;
    /** @description Selects the locks of meeting security, in a shape of their own. Without it, the locks of all other sections are meant. */
    LockSettingsOption: "meeting_security";
    /** @description The user identifier of the group member, as `groups.listMembers` returns it. */
    GroupMemberId: string;
    /** @description The kind of event whose registration is meant. */
    RegistrationType: "webinar";
    /** @description The contact group's identifier, 22 characters, as `contactGroups.list` returns it. */
    ContactGroupId: string;
    /** @description The division's identifier, as `divisions.list` returns it. */
    DivisionId: string;
    /** @description The contact's user identifier, e-mail address or chat member identifier. */
    ContactIdentifier: string;
  };
  requestBodies: never;
  headers: {
    /** @description Identifies this exchange. Give it to Zoom's support. */
    TrackingId: string;
    /** @description Which rate-limit label the operation counts against. */
    RateLimitCategory: ("Light" | "Medium" | "Heavy" | "Resource-intensive") | string;
    /** @description Which kind of limit the other headers describe, `QPS` for a short window or `Daily-limit`. */
    RateLimitType: ("QPS" | "Daily-limit") | string;
    /** @description How many calls the window allows. */
    RateLimitLimit: number;
    /** @description How many calls are left in the window. */
    RateLimitRemaining: number;
    /** @description When a per-second or per-minute window opens again, in seconds since 1970-01-01T00:00:00Z. */
    RateLimitReset: number;
    /** @description When a daily limit ends, as an ISO 8601 instant in UTC and not as seconds, unlike RFC 9110 section 10.2.3. */
    RetryAfter: string;
  };
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  "users.list": {
    parameters: {
      query?: {
        /** @description Which users to list. */
        status?: "active" | "inactive" | "pending";
        /** @description How many users a page holds at most. Older documents allow 300 and not 2,000. */
        page_size?: number;
        /** @description Lists only users with this role. */
        role_id?: string;
        /**
         * @deprecated
         * @description The number of the page. Use `next_page_token`.
         */
        page_number?: string;
        /** @description A field that the users get in addition. */
        include_fields?: "custom_attributes" | "host_key";
        /** @description Where the previous page ended, taken from its `next_page_token`. It lives 15 minutes and wants every other parameter unchanged. */
        next_page_token?: components["parameters"]["NextPageToken"];
        /** @description Lists only users with this licence. */
        license?: "zoom_workforce_management" | "zoom_compliance_management";
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of users. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["UserList"];
        };
      };
      /** @description The request was refused. */
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
      /** @description The user was created, or invited. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["UserCreated"];
        };
      };
      /** @description The request was refused. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      401: components["responses"]["Unauthorized"];
      /** @description The group does not exist, or no Zoom Phone licence is left. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      /** @description The e-mail address is taken. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      /** @description A limit per second or per day was reached, or the day's invitations are used up. */
      429: {
        headers: {
          "x-zm-trackingid": components["headers"]["TrackingId"];
          "X-RateLimit-Category": components["headers"]["RateLimitCategory"];
          "X-RateLimit-Type": components["headers"]["RateLimitType"];
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          "Retry-After": components["headers"]["RetryAfter"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
    };
  };
  "users.checkEmail": {
    parameters: {
      query: {
        /** @description The e-mail address to look for. */
        email: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Whether the address is in use. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["EmailCheck"];
        };
      };
      /** @description The request was refused. */
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
      /** @description The users were changed, apart from those in `fail_details`. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["UserFeaturesUpdated"];
        };
      };
      /** @description The request was refused. */
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
  "users.getZak": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The key. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["UserZak"];
        };
      };
      /** @description The request was refused. */
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
      /** @description The numbers of users. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["UserSummary"];
        };
      };
      /** @description The request was refused. */
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
  "users.checkVanityName": {
    parameters: {
      query: {
        /** @description The name to look for. */
        vanity_name: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Whether the name is taken. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["VanityNameCheck"];
        };
      };
      /** @description The request was refused. */
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
  "users.get": {
    parameters: {
      query?: {
        /** @description The way to sign in of the account that is meant, for people who have several with one e-mail address. */
        login_type?: components["parameters"]["LoginType"];
        /** @description Whether `userId` is an e-mail address that Zoom gave in encrypted form. */
        encrypted_email?: components["parameters"]["EncryptedEmail"];
        /** @description Whether `userId` is the organisation's own number for the user, `employee_unique_id`. */
        search_by_unique_id?: boolean;
      };
      header?: never;
      path: {
        /** @description The user's identifier or e-mail address, or `me` for the user who authorised a user-level app. Server-to-server tokens cannot use `me`. */
        userId: components["parameters"]["UserId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The user. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["User"];
        };
      };
      /** @description The request was refused. */
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
        /** @description Whether `userId` is an e-mail address that Zoom gave in encrypted form. */
        encrypted_email?: components["parameters"]["EncryptedEmail"];
        /** @description How to remove the user. Pending users can only be disassociated. */
        action?: "disassociate" | "delete";
        /** @description E-mail address of the user who receives what is transferred. Required if the user hosts upcoming Zoom Events. */
        transfer_email?: string;
        /** @description Whether to transfer the user's meetings. */
        transfer_meeting?: boolean;
        /** @description Whether to transfer the user's webinars. */
        transfer_webinar?: boolean;
        /** @description Whether to transfer the user's cloud recordings. */
        transfer_recording?: boolean;
        /** @description Whether to transfer the user's whiteboards. */
        transfer_whiteboard?: boolean;
        /** @description Whether to transfer the user's clips. */
        transfer_clipfiles?: boolean;
        /** @description Whether to transfer the user's notes. */
        transfer_notes?: boolean;
        /** @description Whether to transfer the user's data about visitors. */
        transfer_visitors?: boolean;
        /** @description Whether to transfer the user's documents in Zoom Docs. */
        transfer_docs?: boolean;
      };
      header?: never;
      path: {
        /** @description The user's identifier or e-mail address, or `me` for the user who authorised a user-level app. Server-to-server tokens cannot use `me`. */
        userId: components["parameters"]["UserId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The user is no longer in the account. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request was refused. */
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
      /** @description A limit per second or per day was reached, or the user is being deleted already. */
      429: {
        headers: {
          "x-zm-trackingid": components["headers"]["TrackingId"];
          "X-RateLimit-Category": components["headers"]["RateLimitCategory"];
          "X-RateLimit-Type": components["headers"]["RateLimitType"];
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          "Retry-After": components["headers"]["RetryAfter"];
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
        /** @description The way to sign in of the account that is meant, for people who have several with one e-mail address. */
        login_type?: components["parameters"]["LoginType"];
        /** @description Whether to remove the user's access data for a telephony service provider (TSP). */
        remove_tsp_credentials?: boolean | null;
      };
      header?: never;
      path: {
        /** @description The user's identifier or e-mail address, or `me` for the user who authorised a user-level app. Server-to-server tokens cannot use `me`. */
        userId: components["parameters"]["UserId"];
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": components["schemas"]["UserUpdate"];
        "multipart/form-data": components["schemas"]["UserUpdate"];
      };
    };
    responses: {
      /** @description The user was changed. One document shows an empty object as the body. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request was refused. */
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
  "users.listAssistants": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The user's identifier or e-mail address, or `me` for the user who authorised a user-level app. Server-to-server tokens cannot use `me`. */
        userId: components["parameters"]["UserId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The assistants. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AssistantList"];
        };
      };
      /** @description The request was refused. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      401: components["responses"]["Unauthorized"];
      /** @description The user does not exist. */
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
  "users.addAssistants": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The user's identifier or e-mail address, or `me` for the user who authorised a user-level app. Server-to-server tokens cannot use `me`. */
        userId: components["parameters"]["UserId"];
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": components["schemas"]["AssistantsAdd"];
      };
    };
    responses: {
      /** @description The assistants were added. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AssistantsAdded"];
        };
      };
      /** @description The request was refused. Code 200 has several causes here; the message tells which one it is. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      401: components["responses"]["Unauthorized"];
      /** @description The user does not exist. */
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
  "users.deleteAssistants": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The user's identifier or e-mail address, or `me` for the user who authorised a user-level app. Server-to-server tokens cannot use `me`. */
        userId: components["parameters"]["UserId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The user has no assistants any more. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request was refused. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      401: components["responses"]["Unauthorized"];
      /** @description The user does not exist. */
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
  "users.deleteAssistant": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The user's identifier or e-mail address, or `me` for the user who authorised a user-level app. Server-to-server tokens cannot use `me`. */
        userId: components["parameters"]["UserId"];
        /** @description The assistant's user identifier, as `users.listAssistants` returns it. */
        assistantId: components["parameters"]["AssistantId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The person is no longer an assistant of the user. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request was refused. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      401: components["responses"]["Unauthorized"];
      /** @description The user does not exist. */
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
  "users.listCollaborationDevices": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The user's identifier or e-mail address, or `me` for the user who authorised a user-level app. Server-to-server tokens cannot use `me`. */
        userId: components["parameters"]["UserId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The devices. */
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
      /** @description The user does not exist. */
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
  "users.getCollaborationDevice": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The user's identifier or e-mail address, or `me` for the user who authorised a user-level app. Server-to-server tokens cannot use `me`. */
        userId: components["parameters"]["UserId"];
        /** @description The device's identifier, as `users.listCollaborationDevices` returns it. */
        collaborationDeviceId: components["parameters"]["CollaborationDeviceId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The device. */
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
      /** @description The user or the device does not exist. */
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
  "users.updateEmail": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The user's identifier or e-mail address, or `me` for the user who authorised a user-level app. Server-to-server tokens cannot use `me`. */
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
      /** @description The user has the new address. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request was refused. */
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
        /** @description The user's identifier or e-mail address, or `me` for the user who authorised a user-level app. Server-to-server tokens cannot use `me`. */
        userId: components["parameters"]["UserId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The templates, as a bare array. */
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
      /** @description The user does not exist. */
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
  "users.getMeetingTemplate": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The user's identifier or e-mail address, or `me` for the user who authorised a user-level app. Server-to-server tokens cannot use `me`. */
        userId: components["parameters"]["UserId"];
        /** @description The identifier of a meeting template of this user. */
        meetingTemplateId: components["parameters"]["MeetingTemplateId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The template. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["MeetingTemplate"];
        };
      };
      /** @description The request was refused. Zoom names no code for it. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      401: components["responses"]["Unauthorized"];
      /** @description The user does not exist. */
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
  "users.updatePassword": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The user's identifier or e-mail address, or `me` for the user who authorised a user-level app. Server-to-server tokens cannot use `me`. */
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
      /** @description The user has the new password. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request was refused. */
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
        /** @description The user's identifier or e-mail address, or `me` for the user who authorised a user-level app. Server-to-server tokens cannot use `me`. */
        userId: components["parameters"]["UserId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The permissions. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["UserPermissions"];
        };
      };
      /** @description The request was refused. */
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
  "users.uploadPicture": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The user's identifier or e-mail address, or `me` for the user who authorised a user-level app. Server-to-server tokens cannot use `me`. */
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
      /** @description The user has the new picture. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Record<string, never>;
        };
      };
      /** @description The picture was refused. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      401: components["responses"]["Unauthorized"];
      /** @description The user does not exist. */
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
  "users.deletePicture": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The user's identifier or e-mail address, or `me` for the user who authorised a user-level app. Server-to-server tokens cannot use `me`. */
        userId: components["parameters"]["UserId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The user has no profile picture any more. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request was refused. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      401: components["responses"]["Unauthorized"];
      /** @description The user does not exist. */
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
  "users.getPresenceStatus": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The user's identifier or e-mail address, or `me` for the user who authorised a user-level app. Server-to-server tokens cannot use `me`. */
        userId: components["parameters"]["UserId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The presence. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["UserPresence"];
        };
      };
      /** @description The presence could not be read. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      401: components["responses"]["Unauthorized"];
      /** @description The user does not exist. */
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
  "users.updatePresenceStatus": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The user's identifier or e-mail address, or `me` for the user who authorised a user-level app. Server-to-server tokens cannot use `me`. */
        userId: components["parameters"]["UserId"];
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": components["schemas"]["PresenceStatusUpdate"];
      };
    };
    responses: {
      /** @description The presence was set. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The presence was not set. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      401: components["responses"]["Unauthorized"];
      /** @description The user does not exist. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      /** @description A limit per second, per minute, per day or on concurrent calls was reached, or the user's presence has just been set. */
      429: {
        headers: {
          "x-zm-trackingid": components["headers"]["TrackingId"];
          "X-RateLimit-Category": components["headers"]["RateLimitCategory"];
          "X-RateLimit-Type": components["headers"]["RateLimitType"];
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          "Retry-After": components["headers"]["RetryAfter"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
    };
  };
  "users.listSchedulers": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The user's identifier or e-mail address, or `me` for the user who authorised a user-level app. Server-to-server tokens cannot use `me`. */
        userId: components["parameters"]["UserId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The schedulers. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SchedulerList"];
        };
      };
      /** @description The request was refused. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      401: components["responses"]["Unauthorized"];
      /** @description The user does not exist. */
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
  "users.deleteSchedulers": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The user's identifier or e-mail address, or `me` for the user who authorised a user-level app. Server-to-server tokens cannot use `me`. */
        userId: components["parameters"]["UserId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The user is nobody's assistant any more. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request was refused. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      401: components["responses"]["Unauthorized"];
      /** @description The user does not exist. */
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
  "users.deleteScheduler": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The user's identifier or e-mail address, or `me` for the user who authorised a user-level app. Server-to-server tokens cannot use `me`. */
        userId: components["parameters"]["UserId"];
        /** @description The scheduler's user identifier, as `users.listSchedulers` returns it. */
        schedulerId: components["parameters"]["SchedulerId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The user is no longer an assistant of this person. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request was refused. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      401: components["responses"]["Unauthorized"];
      /** @description The user does not exist. */
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
  "users.getSettings": {
    parameters: {
      query?: {
        /** @description The way to sign in of the account that is meant, for people who have several with one e-mail address. */
        login_type?: components["parameters"]["LoginType"];
        /** @description Selects a part of the settings in a shape of its own. Without it, all sections of the settings are meant. */
        option?: components["parameters"]["SettingsOption"];
        /** @description Names of the settings to return, separated by commas, for example `host_video,join_before_host`. The sections around them stay. */
        custom_query_fields?: components["parameters"]["CustomQueryFields"];
      };
      header?: never;
      path: {
        /** @description The user's identifier or e-mail address, or `me` for the user who authorised a user-level app. Server-to-server tokens cannot use `me`. */
        userId: components["parameters"]["UserId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /**
       * @description The settings, in the shape that `option` selects. Zoom documents a fifth shape, `AuthenticationSettings`,
       *     without saying when it is sent.
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
      /** @description The request was refused. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      401: components["responses"]["Unauthorized"];
      /** @description The user does not exist. */
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
  "users.updateSettings": {
    parameters: {
      query?: {
        /** @description Selects a part of the settings in a shape of its own. Without it, all sections of the settings are meant. */
        option?: components["parameters"]["SettingsOption"];
      };
      header?: never;
      path: {
        /** @description The user's identifier or e-mail address, or `me` for the user who authorised a user-level app. Server-to-server tokens cannot use `me`. */
        userId: components["parameters"]["UserId"];
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json":
          | components["schemas"]["UserSettings"]
          | components["schemas"]["MeetingAuthenticationSettings"]
          | components["schemas"]["RecordingAuthenticationSettings"]
          | components["schemas"]["UserMeetingSecuritySettings"];
      };
    };
    responses: {
      /** @description The settings were changed. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request was refused, often because a licence is missing. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      401: components["responses"]["Unauthorized"];
      /** @description The user does not exist. */
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
  "users.uploadVirtualBackground": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The user's identifier or e-mail address, or `me` for the user who authorised a user-level app. Server-to-server tokens cannot use `me`. */
        userId: components["parameters"]["UserId"];
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        "multipart/form-data": components["schemas"]["VirtualBackgroundUpload"];
      };
    };
    responses: {
      /** @description The file was added. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["VirtualBackgroundFile"];
        };
      };
      /** @description The file was refused. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      401: components["responses"]["Unauthorized"];
      /** @description The user does not exist. */
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
         * @description The identifiers of the virtual background files to delete, with commas between them. Zoom marks it as optional and
         *     does not say what a call without it does, so give it always.
         */
        file_ids?: components["parameters"]["FileIds"];
      };
      header?: never;
      path: {
        /** @description The user's identifier or e-mail address, or `me` for the user who authorised a user-level app. Server-to-server tokens cannot use `me`. */
        userId: components["parameters"]["UserId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The files are deleted. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request was refused. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      401: components["responses"]["Unauthorized"];
      /** @description The user does not exist. */
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
  "users.updateStatus": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The user's identifier or e-mail address, or `me` for the user who authorised a user-level app. Server-to-server tokens cannot use `me`. */
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
      /** @description The user has the new status. An older document lists this answer beside 204, without saying what it holds. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The user has the new status. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request was refused. */
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
        /** @description Which token to give. */
        type?: "token" | "zak" | "onbehalf";
        /**
         * @description For how many seconds a ZAK is valid, one year at most. Without it, a ZAK lives two hours, and one of an API user
         *     90 days (7,776,000 seconds).
         */
        ttl?: number;
        /** @description The meeting that a token of the type `onbehalf` is for. Other types do not need it. */
        meeting_id?: string;
      };
      header?: never;
      path: {
        /** @description The user's identifier or e-mail address, or `me` for the user who authorised a user-level app. Server-to-server tokens cannot use `me`. */
        userId: components["parameters"]["UserId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The token. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["UserToken"];
        };
      };
      /** @description The request was refused. */
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
        /** @description The user's identifier or e-mail address, or `me` for the user who authorised a user-level app. Server-to-server tokens cannot use `me`. */
        userId: components["parameters"]["UserId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The token was revoked. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request was refused. */
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
  "groups.list": {
    parameters: {
      query?: {
        /** @description How many groups a page holds at most. Zoom publishes no default. */
        page_size?: number;
        /** @description Where the previous page ended, taken from its `next_page_token`. It lives 15 minutes and wants every other parameter unchanged. */
        next_page_token?: components["parameters"]["NextPageToken"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /**
       * @description One page of groups. An account that is not a paid one may get a refusal here, an `ErrorBody` with a success
       *     status.
       */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["GroupList"];
        };
      };
      /** @description The request was refused. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      401: components["responses"]["Unauthorized"];
      /** @description Zoom found no group. */
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
    requestBody?: {
      content: {
        "application/json": components["schemas"]["GroupCreate"];
      };
    };
    responses: {
      /** @description A refusal that Zoom sends with a success status. No group was created. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      /** @description The group was created. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Group"];
        };
      };
      /** @description The request was refused. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      401: components["responses"]["Unauthorized"];
      /** @description Zoom did not find the group. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      /** @description The name is taken. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      /** @description A limit per second or day was reached, or the day's number of new groups. */
      429: {
        headers: {
          "x-zm-trackingid": components["headers"]["TrackingId"];
          "X-RateLimit-Category": components["headers"]["RateLimitCategory"];
          "X-RateLimit-Type": components["headers"]["RateLimitType"];
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          "Retry-After": components["headers"]["RetryAfter"];
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
        /** @description The group's identifier, 22 characters, as `groups.list` returns it. */
        groupId: components["parameters"]["GroupId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The group. An account that is not a paid one may get a refusal here, an `ErrorBody` with a success status. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Group"];
        };
      };
      /** @description The request was refused. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      401: components["responses"]["Unauthorized"];
      /** @description The group does not exist. */
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
  "groups.delete": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The group's identifier, 22 characters, as `groups.list` returns it. */
        groupId: components["parameters"]["GroupId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A refusal that Zoom sends with a success status. The group still exists. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      /** @description The group no longer exists. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request was refused. Code 200 has two causes here; the message tells which one it is. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      401: components["responses"]["Unauthorized"];
      /** @description The group does not exist. */
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
  "groups.update": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The group's identifier, 22 characters, as `groups.list` returns it. */
        groupId: components["parameters"]["GroupId"];
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": components["schemas"]["GroupUpdate"];
      };
    };
    responses: {
      /** @description A refusal that Zoom sends with a success status. The group has its old name. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      /** @description The group has the new name. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request was refused. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      401: components["responses"]["Unauthorized"];
      /** @description The group does not exist. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      /** @description The name is taken. */
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
  "groups.listAdmins": {
    parameters: {
      query?: {
        /** @description How many administrators a page holds at most. */
        page_size?: number;
        /** @description Where the previous page ended, taken from its `next_page_token`. It lives 15 minutes and wants every other parameter unchanged. */
        next_page_token?: components["parameters"]["NextPageToken"];
      };
      header?: never;
      path: {
        /** @description The group's identifier, 22 characters, as `groups.list` returns it. */
        groupId: components["parameters"]["GroupId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /**
       * @description One page of administrators. An account that is not a paid one may get a refusal here, an `ErrorBody` with a
       *     success status.
       */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["GroupAdminList"];
        };
      };
      /** @description The request was refused. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      401: components["responses"]["Unauthorized"];
      /** @description The group does not exist. */
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
  "groups.addAdmins": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The group's identifier, 22 characters, as `groups.list` returns it. */
        groupId: components["parameters"]["GroupId"];
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": components["schemas"]["GroupAdminsAdd"];
      };
    };
    responses: {
      /** @description A refusal that Zoom sends with a success status. Nobody was added. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      /** @description The administrators were added. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["GroupAdminsAdded"];
        };
      };
      /** @description The request was refused. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      401: components["responses"]["Unauthorized"];
      /** @description The group does not exist. */
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
  "groups.deleteAdmin": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The group's identifier, 22 characters, as `groups.list` returns it. */
        groupId: components["parameters"]["GroupId"];
        /** @description The user's identifier or e-mail address, or `me` for the user who authorised a user-level app. Server-to-server tokens cannot use `me`. */
        userId: components["parameters"]["UserId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A refusal that Zoom sends with a success status. The user still administers the group. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      /** @description The user no longer administers the group. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request was refused. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      401: components["responses"]["Unauthorized"];
      /** @description The group does not exist. */
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
  "groups.listChannels": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The group's identifier, 22 characters, as `groups.list` returns it. */
        groupId: components["parameters"]["GroupId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The channels. */
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
      /** @description The group does not exist. */
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
  "groups.getLockSettings": {
    parameters: {
      query?: {
        /** @description Selects the locks of meeting security, in a shape of their own. Without it, the locks of all other sections are meant. */
        option?: components["parameters"]["LockSettingsOption"];
      };
      header?: never;
      path: {
        /** @description The group's identifier, 22 characters, as `groups.list` returns it. */
        groupId: components["parameters"]["GroupId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /**
       * @description The locks, in the shape that `option` selects. An account that is not a paid one may get a refusal here, an
       *     `ErrorBody` with a success status.
       */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json":
            components["schemas"]["GroupLockSettings"] | components["schemas"]["GroupLockSecuritySettings"];
        };
      };
      /** @description The request was refused. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      401: components["responses"]["Unauthorized"];
      /** @description The group does not exist. */
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
  "groups.updateLockSettings": {
    parameters: {
      query?: {
        /** @description Selects the locks of meeting security, in a shape of their own. Without it, the locks of all other sections are meant. */
        option?: components["parameters"]["LockSettingsOption"];
      };
      header?: never;
      path: {
        /** @description The group's identifier, 22 characters, as `groups.list` returns it. */
        groupId: components["parameters"]["GroupId"];
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json":
          components["schemas"]["GroupLockSettings"] | components["schemas"]["GroupLockSecuritySettings"];
      };
    };
    responses: {
      /** @description The locks were changed. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request was refused. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      401: components["responses"]["Unauthorized"];
      /** @description The group does not exist. */
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
  "groups.listMembers": {
    parameters: {
      query?: {
        /** @description How many members a page holds at most. Older documents allow 300 and not 2,000. */
        page_size?: number;
        /**
         * @deprecated
         * @description The number of the page. Use `next_page_token`.
         */
        page_number?: number;
        /** @description Where the previous page ended, taken from its `next_page_token`. It lives 15 minutes and wants every other parameter unchanged. */
        next_page_token?: components["parameters"]["NextPageToken"];
      };
      header?: never;
      path: {
        /** @description The group's identifier, 22 characters, as `groups.list` returns it. */
        groupId: components["parameters"]["GroupId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /**
       * @description One page of members. An account that is not a paid one may get a refusal here, an `ErrorBody` with a success
       *     status.
       */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["GroupMemberList"];
        };
      };
      /** @description The request was refused. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      401: components["responses"]["Unauthorized"];
      /** @description The group does not exist. */
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
  "groups.addMembers": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The group's identifier, 22 characters, as `groups.list` returns it. */
        groupId: components["parameters"]["GroupId"];
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": components["schemas"]["GroupMembersAdd"];
      };
    };
    responses: {
      /** @description A refusal that Zoom sends with a success status. Nobody was added. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      /** @description The members were added. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["GroupMembersAdded"];
        };
      };
      /** @description The request was refused. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      401: components["responses"]["Unauthorized"];
      /** @description The group does not exist. */
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
  "groups.deleteMember": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The group's identifier, 22 characters, as `groups.list` returns it. */
        groupId: components["parameters"]["GroupId"];
        /** @description The user identifier of the group member, as `groups.listMembers` returns it. */
        memberId: components["parameters"]["GroupMemberId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A refusal that Zoom sends with a success status. The member is still in the group. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      /** @description The user is no longer a member. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request was refused. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      401: components["responses"]["Unauthorized"];
      /** @description The group or the member does not exist. */
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
        /** @description The group's identifier, 22 characters, as `groups.list` returns it. */
        groupId: components["parameters"]["GroupId"];
        /** @description The user identifier of the group member, as `groups.listMembers` returns it. */
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
      /** @description The member was moved, or has a new primary group. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request was refused. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      401: components["responses"]["Unauthorized"];
      /** @description The group or the member does not exist. */
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
  "groups.getSettings": {
    parameters: {
      query?: {
        /** @description Selects a part of the settings in a shape of its own. Without it, all sections of the settings are meant. */
        option?: components["parameters"]["SettingsOption"];
        /** @description Names of the settings to return, separated by commas, for example `host_video,join_before_host`. The sections around them stay. */
        custom_query_fields?: components["parameters"]["CustomQueryFields"];
      };
      header?: never;
      path: {
        /** @description The group's identifier, 22 characters, as `groups.list` returns it. */
        groupId: components["parameters"]["GroupId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /**
       * @description The settings, in the shape that `option` selects. For an account that is not a paid one, Zoom's older documents
       *     have a refusal here, an `ErrorBody` with a success status.
       */
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
      /** @description The request was refused. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      401: components["responses"]["Unauthorized"];
      /** @description The group does not exist. */
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
  "groups.updateSettings": {
    parameters: {
      query?: {
        /** @description Selects a part of the settings in a shape of its own. Without it, all sections of the settings are meant. */
        option?: components["parameters"]["SettingsOption"];
      };
      header?: never;
      path: {
        /** @description The group's identifier, 22 characters, as `groups.list` returns it. */
        groupId: components["parameters"]["GroupId"];
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json":
          | components["schemas"]["GroupSettings"]
          | components["schemas"]["MeetingAuthenticationSettings"]
          | components["schemas"]["RecordingAuthenticationSettings"]
          | components["schemas"]["GroupMeetingSecuritySettings"];
      };
    };
    responses: {
      /** @description A refusal that Zoom sends with a success status. The settings are as before. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      /** @description The settings were changed. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request was refused. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      401: components["responses"]["Unauthorized"];
      /** @description The group does not exist. */
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
  "groups.getWebinarRegistrationSettings": {
    parameters: {
      query?: {
        /** @description The kind of event whose registration is meant. */
        type?: components["parameters"]["RegistrationType"];
      };
      header?: never;
      path: {
        /** @description The group's identifier, 22 characters, as `groups.list` returns it. */
        groupId: components["parameters"]["GroupId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The registration settings. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["WebinarRegistrationSettings"];
        };
      };
      /** @description The request was refused. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      401: components["responses"]["Unauthorized"];
      /** @description The group does not exist. */
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
  "groups.updateWebinarRegistrationSettings": {
    parameters: {
      query?: {
        /** @description The kind of event whose registration is meant. */
        type?: components["parameters"]["RegistrationType"];
      };
      header?: never;
      path: {
        /** @description The group's identifier, 22 characters, as `groups.list` returns it. */
        groupId: components["parameters"]["GroupId"];
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": components["schemas"]["WebinarRegistrationSettings"];
      };
    };
    responses: {
      /** @description A refusal that Zoom sends with a success status. The settings are as before. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      /** @description The registration settings were changed. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request was refused. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      401: components["responses"]["Unauthorized"];
      /** @description The group does not exist. */
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
  "groups.uploadVirtualBackground": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The group's identifier, 22 characters, as `groups.list` returns it. */
        groupId: components["parameters"]["GroupId"];
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        "multipart/form-data": components["schemas"]["VirtualBackgroundUpload"];
      };
    };
    responses: {
      /** @description The file was added. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["VirtualBackgroundFile"];
        };
      };
      /** @description The file was refused. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      401: components["responses"]["Unauthorized"];
      /** @description The group does not exist. */
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
         * @description The identifiers of the virtual background files to delete, with commas between them. Zoom marks it as optional and
         *     does not say what a call without it does, so give it always.
         */
        file_ids?: components["parameters"]["FileIds"];
      };
      header?: never;
      path: {
        /** @description The group's identifier, 22 characters, as `groups.list` returns it. */
        groupId: components["parameters"]["GroupId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The files are deleted. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request was refused. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      401: components["responses"]["Unauthorized"];
      /** @description The group does not exist. */
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
  "contactGroups.list": {
    parameters: {
      query?: {
        /** @description How many contact groups a page holds at most. */
        page_size?: number;
        /** @description Where the previous page ended, taken from its `next_page_token`. It lives 15 minutes and wants every other parameter unchanged. */
        next_page_token?: components["parameters"]["NextPageToken"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of contact groups. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ContactGroupList"];
        };
      };
      /** @description The request was refused. */
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
    requestBody?: {
      content: {
        "application/json": components["schemas"]["ContactGroupCreate"];
      };
    };
    responses: {
      /** @description The contact group was created. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ContactGroup"];
        };
      };
      /** @description The request was refused. */
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
        /** @description The contact group's identifier, 22 characters, as `contactGroups.list` returns it. */
        groupId: components["parameters"]["ContactGroupId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The contact group. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ContactGroup"];
        };
      };
      /** @description The request was refused. */
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
        /** @description The contact group's identifier, 22 characters, as `contactGroups.list` returns it. */
        groupId: components["parameters"]["ContactGroupId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The contact group was deleted. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request was refused. */
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
        /** @description The contact group's identifier, 22 characters, as `contactGroups.list` returns it. */
        groupId: components["parameters"]["ContactGroupId"];
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": components["schemas"]["ContactGroupUpdate"];
      };
    };
    responses: {
      /** @description The contact group was changed. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request was refused. */
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
        /** @description How many members a page holds at most. */
        page_size?: number;
        /** @description Where the previous page ended, taken from its `next_page_token`. It lives 15 minutes and wants every other parameter unchanged. */
        next_page_token?: components["parameters"]["NextPageToken"];
      };
      header?: never;
      path: {
        /** @description The contact group's identifier, 22 characters, as `contactGroups.list` returns it. */
        groupId: components["parameters"]["ContactGroupId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of members. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ContactGroupMemberList"];
        };
      };
      /** @description The request was refused. */
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
        /** @description The contact group's identifier, 22 characters, as `contactGroups.list` returns it. */
        groupId: components["parameters"]["ContactGroupId"];
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": components["schemas"]["ContactGroupMembersAdd"];
      };
    };
    responses: {
      /** @description The members were added. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ContactGroupMembersAdded"];
        };
      };
      /** @description The request was refused. */
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
        /** @description The members to remove, as identifiers separated by commas, at most 20. */
        member_ids: string;
      };
      header?: never;
      path: {
        /** @description The contact group's identifier, 22 characters, as `contactGroups.list` returns it. */
        groupId: components["parameters"]["ContactGroupId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The members were removed. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request was refused. */
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
        /** @description Where the previous page ended, taken from its `next_page_token`. It lives 15 minutes and wants every other parameter unchanged. */
        next_page_token?: components["parameters"]["NextPageToken"];
        /** @description How many divisions a page holds at most. */
        page_size?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of divisions. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["DivisionList"];
        };
      };
      /** @description The request was refused. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      401: components["responses"]["DivisionUnauthorized"];
      /** @description The owner of the token lacks a permission. */
      403: {
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
      /** @description The division was created. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["DivisionCreated"];
        };
      };
      /** @description The request was refused. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      401: components["responses"]["DivisionUnauthorized"];
      /** @description The owner of the token lacks a permission. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      /** @description The name is taken. */
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
        /** @description The division's identifier, as `divisions.list` returns it. */
        divisionId: components["parameters"]["DivisionId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The division. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Division"];
        };
      };
      /** @description The request was refused. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      401: components["responses"]["DivisionUnauthorized"];
      /** @description The owner of the token lacks a permission. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      /** @description The division does not exist. */
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
  "divisions.delete": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The division's identifier, as `divisions.list` returns it. */
        divisionId: components["parameters"]["DivisionId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The division was deleted. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request was refused. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      401: components["responses"]["DivisionUnauthorized"];
      /** @description The owner of the token lacks a permission. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      /** @description The division does not exist. */
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
  "divisions.update": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The division's identifier, as `divisions.list` returns it. */
        divisionId: components["parameters"]["DivisionId"];
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": components["schemas"]["DivisionUpdate"];
      };
    };
    responses: {
      /** @description The division was changed. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request was refused. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      401: components["responses"]["DivisionUnauthorized"];
      /** @description The owner of the token lacks a permission. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      /** @description The division does not exist. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      /** @description The name is taken. */
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
        /** @description Where the previous page ended, taken from its `next_page_token`. It lives 15 minutes and wants every other parameter unchanged. */
        next_page_token?: components["parameters"]["NextPageToken"];
        /** @description How many users a page holds at most. */
        page_size?: number;
      };
      header?: never;
      path: {
        /** @description The division's identifier, as `divisions.list` returns it. */
        divisionId: components["parameters"]["DivisionId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of users. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["DivisionMemberList"];
        };
      };
      /** @description The request was refused. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      401: components["responses"]["DivisionUnauthorized"];
      /** @description The owner of the token lacks a permission. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      /** @description The division does not exist. */
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
  "divisions.addMembers": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The division's identifier, as `divisions.list` returns it. */
        divisionId: components["parameters"]["DivisionId"];
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": components["schemas"]["DivisionMembersAdd"];
      };
    };
    responses: {
      /** @description The users were assigned. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["DivisionMembersAdded"];
        };
      };
      /** @description The request was refused. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      401: components["responses"]["DivisionUnauthorized"];
      /** @description The owner of the token lacks a permission. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      /** @description The division does not exist. */
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
        /** @description Part of a name or e-mail address to look for. */
        search_key: string;
        /** @description Adds `presence_status` to the answer. */
        query_presence_status?: boolean;
        /** @description How many contacts a page holds at most. */
        page_size?: number;
        /** @description Kinds of entries to look for, as numbers separated by commas: 1 Zoom users, 2 auto receptionists, 3 common area phones, 4 call queues, 5 shared line groups, 6 the shared global directory, 7 shared office contacts, 8 Zoom Rooms. Kinds 2, 3, 4, 5 and 7 need a role that may view Zoom Phone. */
        contact_types?: string;
        /** @description Only users who are active or deactivated. It counts for contacts of type 1. */
        user_status?: "active" | "inactive";
        /** @description Where the previous page ended, taken from its `next_page_token`. It lives 15 minutes and wants every other parameter unchanged. */
        next_page_token?: components["parameters"]["NextPageToken"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of entries. */
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
        /** @description Which contacts to list. */
        type?: "company" | "external";
        /** @description How many contacts a page holds at most. */
        page_size?: number;
        /** @description Where the previous page ended, taken from its `next_page_token`. It lives 15 minutes and wants every other parameter unchanged. */
        next_page_token?: components["parameters"]["NextPageToken"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of contacts. */
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
        /** @description Adds `presence_status` to the answer. */
        query_presence_status?: boolean;
      };
      header?: never;
      path: {
        /** @description The contact's user identifier, e-mail address or chat member identifier. */
        identifier: components["parameters"]["ContactIdentifier"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The contact. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ChatContactDetails"];
        };
      };
      /** @description The request was refused. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      401: components["responses"]["Unauthorized"];
      /** @description The contact does not exist. */
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
