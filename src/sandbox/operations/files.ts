/** Profile pictures and virtual backgrounds: what is accepted, and what is kept of it. */
import type { Call, Handlers, UploadedFile } from "../http/call.js";
import { documents, findGroup } from "../state/groups.js";
import { findUser } from "../state/users.js";
import { Refusal } from "../http/refusal.js";
import type { StoredFile } from "../state/account.js";

/** What the first bytes say. The name and the declared type may claim anything. */
const SIGNATURES: readonly (readonly [
  type: string,
  kind: "image" | "video",
  offset: number,
  bytes: readonly number[],
])[] = [
  ["image/jpeg", "image", 0, [0xff, 0xd8, 0xff]],
  ["image/png", "image", 0, [0x89, 0x50, 0x4e, 0x47]],
  ["image/gif", "image", 0, [0x47, 0x49, 0x46, 0x38]],
  ["video/mp4", "video", 4, [0x66, 0x74, 0x79, 0x70]],
];

export const fileHandlers: Handlers = {
  "users.uploadPicture": (call) => {
    const user = findUser(call, call.params.userId ?? "");
    const file = accepted(call, call.files.pic_file, ["image/jpeg", "image/png"]);
    user.picture = stored(call, file);
    user.profile.pic_url = `https://sandbox.invalid/p/${user.picture.id}`;
    return {};
  },

  "users.deletePicture": (call) => {
    const user = findUser(call, call.params.userId ?? "");
    user.picture = undefined;
    delete user.profile.pic_url;
  },

  "users.uploadVirtualBackground": (call) => {
    const user = findUser(call, call.params.userId ?? "");
    return addBackground(call, user.virtualBackgrounds, ["image/jpeg", "image/png", "image/gif", "video/mp4"]);
  },

  "users.deleteVirtualBackgrounds": (call) => {
    const user = findUser(call, call.params.userId ?? "");
    user.virtualBackgrounds = without(call, user.virtualBackgrounds);
  },

  "groups.uploadVirtualBackground": (call) => {
    const groupId = call.params.groupId ?? "";
    // The document knows no code for an unknown group here, only the one for users.
    if (!documents(call, 4130) && !call.account.groups.has(groupId))
      throw new Refusal(1001, { message: `Group does not exist: ${groupId}.` });
    return addBackground(call, findGroup(call).virtualBackgrounds, ["image/jpeg", "image/png", "image/gif"]);
  },

  "groups.deleteVirtualBackgrounds": (call) => {
    const group = findGroup(call);
    group.virtualBackgrounds = without(call, group.virtualBackgrounds);
  },
};

function addBackground(call: Call, files: StoredFile[], types: readonly string[]) {
  if (!call.files.file) throw new Refusal(-1, { message: "The multipart file is null." });
  const file = stored(call, accepted(call, call.files.file, types));
  const most = call.contract.limits.find(({ kind }) => kind === "total")?.limit;
  if (typeof most === "number" && files.length >= most)
    throw new Refusal(120, { message: `At most ${most} files are allowed.` });
  files.push(file);
  return view(file);
}

/** The files that are left when the ones in `file_ids` are gone; all of them must be there. */
function without(call: Call, files: readonly StoredFile[]): StoredFile[] {
  const ids = String(call.query.file_ids ?? "")
    .split(",")
    .filter(Boolean);
  const unknown = ids.find((id) => files.every((file) => file.id !== id));
  if (ids.length === 0 || unknown !== undefined) {
    throw new Refusal(300, {
      message: "The file_ids are invalid.",
      errors: [
        { field: "file_ids", message: unknown === undefined ? "Is required." : `Holds the unknown file ${unknown}.` },
      ],
    });
  }
  return files.filter((file) => !ids.includes(file.id));
}

function accepted(
  call: Call,
  file: UploadedFile | undefined,
  types: readonly string[],
): UploadedFile & { type: string } {
  const most = call.contract.limits.find(({ kind }) => kind === "size")?.limit;
  if (!file?.filename || file.size === 0) throw new Refusal(120, { message: "No file was uploaded." });
  if (typeof most === "number" && file.size > most)
    throw new Refusal(120, { message: `The file is larger than ${most} bytes.` });
  const type = typeOf(file.head);
  if (!type || !types.includes(type)) throw new Refusal(120, { message: `The file is none of ${types.join(", ")}.` });
  return { ...file, type };
}

function typeOf(head: Uint8Array): string | undefined {
  return SIGNATURES.find(([, , offset, bytes]) => bytes.every((byte, index) => head[offset + index] === byte))?.[0];
}

function stored(call: Call, { filename = "file", type, size }: UploadedFile): StoredFile {
  return { id: call.newId(), name: filename, type, size, isDefault: false };
}

function view({ id, name, size, type, isDefault }: StoredFile) {
  return { id, name, size, type: type.startsWith("video/") ? "video" : "image", is_default: isDefault };
}
