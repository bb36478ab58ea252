/** Lists that Zoom sends as one string. */

/**
 * The identifiers in a field such as `ids: "a,b"`, which `groups.addMembers`, `groups.addAdmins`, `divisions.addMembers` and
 * `users.addAssistants` answer with; none for an empty or missing field. Zoom names only those who were added. Whoever was
 * sent and is missing was skipped without an error:
 *
 * ```ts
 * const { ids } = await zoom.groups.addMembers({ path: { groupId }, body: { members: wanted.map((id) => ({ id })) } });
 * const skipped = wanted.filter((id) => !splitIds(ids).includes(id));
 * ```
 */
export function splitIds(ids: string | undefined): string[] {
  return (ids ?? "")
    .split(",")
    .map((id) => id.trim())
    .filter((id) => id !== "");
}
