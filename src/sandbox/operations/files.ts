/** Profile pictures and virtual backgrounds: what is accepted, and what is kept of it. */
import type { Handlers } from "./handler.js";
import type { AnyCall, Call, UploadedFile } from "../http/call.js";
import { findGroup } from "./groups/find.js";
import { findUser } from "./users/find.js";
import type { StoredFile } from "../state/account.js";
import { fileView } from "../state/settings.js";

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

export const fileHandlers = {
  "users.uploadPicture": (call) => {
    const user = findUser(call);
    const file = accepted(call, call.files.pic_file, ["image/jpeg", "image/png"]);
    user.picture = stored(call, file);
    user.profile.pic_url = `https://sandbox.invalid/p/${user.picture.id}`;
    return {};
  },

  "users.deletePicture": (call) => {
    const user = findUser(call);
    user.picture = undefined;
    delete user.profile.pic_url;
  },

  "users.uploadVirtualBackground": (call) => {
    const user = findUser(call);
    return addBackground(call, user.virtualBackgrounds, ["image/jpeg", "image/png", "image/gif", "video/mp4"]);
  },

  "users.deleteVirtualBackgrounds": (call) => {
    const user = findUser(call);
    user.virtualBackgrounds = without(call, user.virtualBackgrounds);
  },

  "groups.uploadVirtualBackground": (call) => {
    return addBackground(call, findGroup(call).virtualBackgrounds, ["image/jpeg", "image/png", "image/gif"]);
  },

  "groups.deleteVirtualBackgrounds": (call) => {
    const group = findGroup(call);
    group.virtualBackgrounds = without(call, group.virtualBackgrounds);
  },
} satisfies Partial<Handlers>;

type AddBackground = Call<"users.uploadVirtualBackground"> | Call<"groups.uploadVirtualBackground">;

function addBackground(call: AddBackground, files: StoredFile[], types: readonly string[]) {
  if (!call.files.file?.filename) throw call.refuse(-1, { message: "The multipart file is null." });
  const file = stored(call, accepted(call, call.files.file, types));
  const [most = Infinity] = call.limits("total");
  if (files.length >= most) throw call.refuse(120, { message: `At most ${most} files are allowed.` });
  files.push(file);
  return fileView(file);
}

/** The files that are left when the ones in `file_ids` are gone; all of them must be there. */
function without(
  call: Call<"users.deleteVirtualBackgrounds"> | Call<"groups.deleteVirtualBackgrounds">,
  files: readonly StoredFile[],
): StoredFile[] {
  const ids = (call.query.file_ids ?? "").split(",").filter(Boolean);
  const unknown = ids.find((id) => files.every((file) => file.id !== id));
  if (ids.length === 0 || unknown !== undefined) {
    throw call.refuse(300, {
      message: "The file_ids are invalid.",
      errors: [
        { field: "file_ids", message: unknown === undefined ? "Is required." : `Holds the unknown file ${unknown}.` },
      ],
    });
  }
  return files.filter((file) => !ids.includes(file.id));
}

function accepted(
  call: AddBackground | Call<"users.uploadPicture">,
  file: UploadedFile | undefined,
  types: readonly string[],
): UploadedFile & { type: string } {
  const [most = Infinity] = call.limits("size");
  if (!file?.filename || file.size === 0) throw call.refuse(120, { message: "No file was uploaded." });
  if (file.size > most) throw call.refuse(120, { message: `The file is larger than ${most} bytes.` });
  const type = typeOf(file.head);
  if (!type || !types.includes(type)) throw call.refuse(120, { message: `The file is none of ${types.join(", ")}.` });
  return { ...file, type };
}

function typeOf(head: Uint8Array): string | undefined {
  return SIGNATURES.find(([, , offset, bytes]) => bytes.every((byte, index) => head[offset + index] === byte))?.[0];
}

function stored(call: AnyCall, { filename = "file", type, size }: UploadedFile): StoredFile {
  return { id: call.newId(), name: filename, type, size, isDefault: false };
}
