/**
 * What every runtime has to be able to do with the client: list over several pages, change something, and tell an error
 * apart. It is copied into a stranger's project; nothing but the package is in reach there.
 */
import { isZoomError, ZoomError } from "zoom-directory";

/**
 * @param {import("zoom-directory").ZoomClient} zoom of a sandbox on a port
 * @returns {Promise<string>} one line on what was seen
 */
export async function visit(zoom) {
  let users = 0;
  for await (const page of zoom.users.list({ query: { page_size: 30 } }).pages()) users += page.users?.length ?? 0;
  const { id: groupId } = await zoom.groups.create({ body: { name: `Visitors ${Math.random()}` } });
  if (!groupId) throw new Error("The new group has no id.");
  const group = await zoom.groups.get({ path: { groupId } });
  await zoom.groups.delete({ path: { groupId } });
  return `${users} users, the group "${group.name?.split(" ")[0]}", ${await refusal(zoom, groupId)}`;
}

/** @param {import("zoom-directory").ZoomClient} zoom @param {string} groupId */
async function refusal(zoom, groupId) {
  try {
    await zoom.groups.get({ path: { groupId } });
  } catch (error) {
    if (!(error instanceof ZoomError)) throw error;
    if (isZoomError(error, "groups.get", 4130) && error.meaning && error.remedy) return `${error.kind} ${error.code}`;
    throw new Error(`The error is not the documented one: ${error.message}`, { cause: error });
  }
  throw new Error("The deleted group is still there.");
}
