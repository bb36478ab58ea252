/** The known deviations of openapi/deviations.yaml: honoured while they last, reported once the other side has caught up. */

/**
 * A row with `differs` names the changes, from ours to theirs, that are expected at its place and below it.
 *
 * @param {import("./differences.js").Difference[]} differences
 * @param {Set<string>} visited operations and components that were compared
 * @param {any[]} rows
 */
export function honour(differences, visited, rows) {
  const expected = rows.filter((row) => row.differs);
  const known = new Set();
  const used = new Set();
  for (const difference of differences) {
    for (const row of expected) {
      if (!row.differs.includes(difference.rule) || !isAt(difference.where, row.where)) continue;
      known.add(difference);
      for (const rule of row.differs.filter((one) => one === difference.rule)) used.add(`${row.where} ${rule}`);
    }
  }
  return {
    open: differences.filter((difference) => !known.has(difference)),
    known: [...known],
    caughtUp: expected.filter(
      (row) => visited.has(subject(row.where)) && row.differs.some((rule) => !used.has(`${row.where} ${rule}`)),
    ),
  };
}

function isAt(place, where) {
  return place === where || [" ", ".", "["].some((mark) => place.startsWith(where + mark));
}

/** The operation or component that a row is about. */
function subject(where) {
  const [name = ""] = where.split(" ");
  return /^[a-z]/.test(name) ? name : (name.split(/[.[]/)[0] ?? name);
}
