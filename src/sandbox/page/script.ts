/** What the page does. It speaks to /_sandbox/ like anybody else, and builds every element as text, never as markup. */
export const script = String.raw`
const $ = (id) => document.getElementById(id);
const get = async (path) => (await fetch("/_sandbox" + path)).json();
const send = async (method, path, body = {}) => {
  const response = await fetch("/_sandbox" + path, { method, headers: { "content-type": "application/json" }, body: JSON.stringify(body) });
  if (!response.ok) $("faults-state").textContent = (await response.json()).message;
  return response.ok;
};
const cell = (text, type) => { const td = document.createElement("td"); td.textContent = text ?? ""; if (type) td.className = type; return td; };
const row = (cells, type) => { const tr = document.createElement("tr"); tr.append(...cells); if (type) tr.className = type; return tr; };

const PAGE = 15;
let offset = 0;
let sequence = 0;

async function showUsers() {
  const q = new FormData($("search")).get("q");
  const { users, total } = await get("/users?limit=" + PAGE + "&offset=" + offset + "&q=" + encodeURIComponent(q));
  $("users").replaceChildren(...users.map((user) => row([cell(user.name), cell(user.email), cell(user.status), cell(user.groups.join(", "))])));
  $("users-range").textContent = total ? (offset + 1) + "–" + Math.min(offset + PAGE, total) + " of " + total : "none";
  $("users-back").disabled = offset === 0;
  $("users-on").disabled = offset + PAGE >= total;
}

async function showGroups() {
  const { groups } = await get("/groups");
  const open = new Set([...document.querySelectorAll("#groups details[open]")].map((details) => details.dataset.id));
  $("groups").replaceChildren(...groups.map((group) => {
    const details = document.createElement("details");
    details.dataset.id = group.id;
    details.open = open.has(group.id);
    const summary = document.createElement("summary");
    summary.textContent = group.name + " (" + group.total + (group.locked ? ", " + group.locked + " settings locked" : "") + ")";
    const list = document.createElement("table");
    list.append(...group.members.map((member) => row([cell(member.name), cell(member.email), cell(member.primary ? "primary group" : "")])));
    details.append(summary, list);
    return details;
  }));
}

async function showState() {
  const state = await get("/");
  $("summary").textContent = state.users + " users, " + state.groups + " groups, plan " + state.plan + ", seed " + state.seed;
  $("now").textContent = state.now;
  $("quota").replaceChildren(...state.quota.map((use) => row([cell(use.label), cell(use.window), cell(use.used, "number"), cell(use.limit, "number")])));
}

async function showJournal() {
  const { entries } = await get("/journal?since=" + sequence);
  for (const entry of entries) {
    sequence = Math.max(sequence, entry.sequence);
    const quota = entry.label ? entry.label + (entry.remaining === undefined ? "" : ", " + entry.remaining + " left") : "";
    const call = entry.method + " " + entry.path + (entry.fault ? " (" + entry.fault + ")" : "") + (entry.tolerated.length ? " [" + entry.tolerated.join(", ") + "]" : "");
    $("journal").prepend(row([cell(call), cell(entry.status, "number"), cell(quota), cell(entry.trackingId)], entry.status >= 400 ? "refused" : ""));
  }
  while ($("journal").rows.length > 200) $("journal").lastElementChild.remove();
  if (entries.length) await Promise.all([showState(), showGroups(), showUsers()]);
}

async function restart() {
  sequence = 0;
  offset = 0;
  $("journal").replaceChildren();
  await Promise.all([showState(), showGroups(), showUsers(), showJournal()]);
}

const contract = await get("/contract");
const [operations, answers] = $("answer").querySelectorAll("select");
operations.append(...contract.operations.map(({ id }) => new Option(id)));
const showAnswers = () => {
  const { errors } = contract.operations.find(({ id }) => id === operations.value);
  answers.replaceChildren(...errors.map(({ status, code }) => new Option(status + "/" + code)));
};
operations.addEventListener("change", showAnswers);
showAnswers();

for (const kind of contract.faults) {
  const button = document.createElement("button");
  button.textContent = kind.replaceAll("_", " ");
  button.addEventListener("click", async () => {
    if (await send("PUT", "/faults", { [kind]: 0.5 })) $("faults-state").textContent = "Every second call: " + button.textContent;
  });
  $("fault-buttons").append(button);
}
$("faults-off").addEventListener("click", async () => { if (await send("DELETE", "/faults")) $("faults-state").textContent = "No faults"; });
$("reset").addEventListener("click", async () => { if (await send("POST", "/reset")) { $("faults-state").textContent = "Started anew"; await restart(); } });
$("answer").addEventListener("submit", async (event) => {
  event.preventDefault();
  const ok = await send("POST", "/answers", { operation: operations.value, answer: answers.value });
  if (ok) $("faults-state").textContent = "Next " + operations.value + ": " + answers.value;
});
for (const button of document.querySelectorAll("[data-advance]")) {
  button.addEventListener("click", async () => { await send("POST", "/clock", { advance: Number(button.dataset.advance) }); await showState(); });
}
$("search").addEventListener("submit", (event) => event.preventDefault());
$("search").addEventListener("input", () => { offset = 0; showUsers(); });
$("users-back").addEventListener("click", () => { offset = Math.max(0, offset - PAGE); showUsers(); });
$("users-on").addEventListener("click", () => { offset += PAGE; showUsers(); });

await restart();
document.body.dataset.ready = "yes";
setInterval(() => { if (!document.hidden) showJournal().catch(() => {}); }, 1000);
`;
