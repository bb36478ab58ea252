/** Devices near a user and templates of the user's meetings. Tests put them into `extra` of the user. */
import type { Handlers } from "../../http/call.js";
import { findUser } from "../../state/users.js";
import { Refusal } from "../../http/refusal.js";
import type { UserRecord } from "../../state/account.js";

interface Device extends Record<string, unknown> {
  readonly id: string;
}

export const userDeviceHandlers: Handlers = {
  "users.listCollaborationDevices": (call) => {
    const collaboration_devices = devicesOf(findUser(call, call.params.userId ?? ""));
    return { collaboration_devices, total_records: collaboration_devices.length };
  },

  "users.getCollaborationDevice": (call) => {
    const id = call.params.collaborationDeviceId ?? "";
    const device = devicesOf(findUser(call, call.params.userId ?? "")).find((candidate) => candidate.id === id);
    if (!device) throw new Refusal(1238, { message: `Collaboration device does not exist: ${id}.` });
    return device;
  },

  "users.listMeetingSummaryTemplates": (call) => {
    findUser(call, call.params.userId ?? "");
    return [
      {
        meeting_summary_template_id: "general",
        name: "General",
        description: "What was said, decided and left to do.",
      },
      {
        meeting_summary_template_id: "one_on_one",
        name: "One-on-one",
        description: "Topics, feedback and next steps of two people.",
      },
    ];
  },

  "users.getMeetingTemplate": (call) => {
    const user = findUser(call, call.params.userId ?? "");
    const id = call.params.meetingTemplateId ?? "";
    const known = (user.extra.meetingTemplates as Record<string, unknown>[] | undefined) ?? [standard]; // only tests write it
    const template = known.find((candidate) => candidate.id === id);
    if (!template) throw new Refusal(300, { message: `Meeting template does not exist: ${id}.` });
    return template;
  },
};

/** Every user has one device and one template, so that there is something to read. */
function devicesOf(user: UserRecord): Device[] {
  const own = user.extra.collaborationDevices as Device[] | undefined; // only tests write it
  return (
    own ?? [
      {
        id: `device-${user.profile.id}`,
        device_name: "Desk device",
        room_name: "Home office",
        room_user_id: user.profile.id,
        status: "Online",
      },
    ]
  );
}

const standard = {
  id: "standard",
  name: "Standard meeting",
  settings: {
    schedule_meeting: { host_video: true, participant_video: true, mute_upon_entry: false },
    recording: { auto_recording: "none" },
  },
};
