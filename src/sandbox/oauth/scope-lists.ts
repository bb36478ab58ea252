/** Lists of scopes that tokens hold: one of each content, because most of ten thousand tokens have the same 150 scopes. */

const lists = new Map<string, readonly string[]>();
/** Few contents are seen; who asks for a different one each time gets no memory for it. */
const MOST = 1_000;

/** The list that stands for all of this content. Nobody changes it, whatever becomes of the one that was given. */
export function sharedList(scopes: Iterable<string>): readonly string[] {
  const own = [...scopes];
  const key = own.join(" ");
  const known = lists.get(key);
  if (known) return known;
  if (lists.size >= MOST) lists.clear();
  lists.set(key, own);
  return own;
}
