/** Devices near a user and templates of the user's meetings. Tests put them into `extra` of the user. */
import type { Handlers } from "../handler.js";
import type { components } from "../../../../generated/types.js";
import { findUser } from "./find.js";
import type { UserRecord } from "../../state/account.js";

type Schemas = components["schemas"];

export const userDeviceHandlers = {
  "users.listCollaborationDevices": (call) => {
    const collaboration_devices = devicesOf(findUser(call));
    return { collaboration_devices, total_records: collaboration_devices.length };
  },

  "users.getCollaborationDevice": (call) => {
    const id = call.params.collaborationDeviceId;
    const device = devicesOf(findUser(call)).find((candidate) => candidate.id === id);
    if (!device) throw call.refuse(1238, { message: `Collaboration device does not exist: ${id}.` });
    return device;
  },

  "users.listMeetingSummaryTemplates": (call) => {
    findUser(call);
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
    const user = findUser(call);
    const id = call.params.meetingTemplateId;
    const known = user.extra.meetingTemplates ?? [standard];
    const template = known.find((candidate) => candidate.id === id);
    if (!template) throw call.refuse(300, { message: `Meeting template does not exist: ${id}.` });
    return template;
  },
} satisfies Partial<Handlers>;

/** Every user has one device and one template, so that there is something to read. */
function devicesOf(user: UserRecord): Schemas["CollaborationDevice"][] {
  return (
    user.extra.collaborationDevices ?? [
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

const standard: Schemas["MeetingTemplate"] = {
  // That of the document's examples, as no operation lists templates.
  id: "tW8kM3vLRqSg5XyDb2hNcJ",
  name: "Standard meeting",
  settings: {
    schedule_meeting: { host_video: true, participant_video: true, mute_upon_entry: false },
    recording: { auto_recording: "none" },
  },
};
