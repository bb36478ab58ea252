/**
 * A tour of a directory: users over several pages, a member that moves to another group, its settings, two typed errors.
 * Without credentials it runs against the embedded sandbox; with ZOOM_ACCOUNT_ID, ZOOM_CLIENT_ID and ZOOM_CLIENT_SECRET
 * it runs against Zoom itself, reading only.
 */
import { createZoomClient, isZoomError, serverToServer, ZoomError, type ZoomClient } from "../src/index.js";
import { createSandbox } from "../src/sandbox/index.js";

const { ZOOM_ACCOUNT_ID: accountId, ZOOM_CLIENT_ID: clientId, ZOOM_CLIENT_SECRET: clientSecret } = process.env;
const given = [accountId, clientId, clientSecret].filter(Boolean).length;

if (given === 0) await onSandbox();
else if (accountId && clientId && clientSecret) await onZoom({ accountId, clientId, clientSecret });
else {
  console.error(
    "Set all of ZOOM_ACCOUNT_ID, ZOOM_CLIENT_ID and ZOOM_CLIENT_SECRET to read from Zoom, or none of them to use the sandbox.",
  );
  process.exitCode = 1;
}

async function onSandbox(): Promise<void> {
  const sandbox = createSandbox({ users: 100, seed: 1 });
  const server = await sandbox.listen(0);
  console.log(
    `Sandbox at ${server.url} (not Zoom: set ZOOM_ACCOUNT_ID, ZOOM_CLIENT_ID and ZOOM_CLIENT_SECRET to read from Zoom)\n`,
  );
  try {
    const zoom = createZoomClient(server.clientOptions());
    await listUsers(zoom);
    await moveMember(zoom);
    await showErrors(zoom);
  } finally {
    await server.close();
  }
}

async function onZoom(credentials: { accountId: string; clientId: string; clientSecret: string }): Promise<void> {
  const zoom = createZoomClient({ auth: serverToServer(credentials) });
  console.log("Zoom, reading only\n");
  await listUsers(zoom);
  const { groups } = await zoom.groups.list();
  console.log(
    `Groups: ${groups.map(({ name, total_members }) => `${name} (${total_members})`).join(", ") || "none"}\n`,
  );
  const first = groups[0]?.id;
  if (first) await showSettings(zoom, first);
  await showErrors(zoom);
}

async function listUsers(zoom: ZoomClient): Promise<void> {
  let pages = 0;
  let count = 0;
  const first: string[] = [];
  for await (const page of zoom.users.list({ query: { page_size: 30 } }).pages()) {
    pages += 1;
    count += page.users.length;
    for (const { email } of page.users) if (first.length < 3) first.push(email);
  }
  console.log(`Users: ${count} active on ${pages} pages, ${first.join(", ")} …\n`);
}

async function moveMember(zoom: ZoomClient): Promise<void> {
  const { groups } = await zoom.groups.list();
  const [from, to] = groups;
  if (!from || !to) throw new Error("The sandbox has fewer than two groups.");
  const [member] = await zoom.groups.listMembers({ path: { groupId: from.id } }).toArray({ limit: 1 });
  if (!member) throw new Error(`The group ${from.name} has no members.`);
  const path = { groupId: from.id, memberId: member.id };

  const target = to.id;
  const sizes = async () => {
    const [a, b] = await Promise.all([
      zoom.groups.get({ path: { groupId: from.id } }),
      zoom.groups.get({ path: { groupId: target } }),
    ]);
    return `${a.name} ${a.total_members}, ${b.name} ${b.total_members}`;
  };
  console.log(`Move ${member.email} from ${from.name} to ${to.name}`);
  console.log(`  before  ${await sizes()}`);
  await zoom.groups.updateMember({ path, body: { action: "move", target_group_id: to.id } });
  console.log(`  after   ${await sizes()}\n`);
  await showSettings(zoom, to.id);
}

async function showSettings(zoom: ZoomClient, groupId: string): Promise<void> {
  const settings = await zoom.groups.getSettings({ path: { groupId } });
  const { host_video, join_before_host, mute_upon_entry } = settings.schedule_meeting ?? {};
  console.log("Settings of the group");
  for (const [name, value] of Object.entries({ host_video, join_before_host, mute_upon_entry }))
    console.log(`  ${name.padEnd(17)} ${value}`);
  const { meeting_security } = await zoom.groups.getSettings({
    path: { groupId },
    query: { option: "meeting_security" },
  });
  console.log(`  ${"waiting_room".padEnd(17)} ${meeting_security?.waiting_room}\n`);
}

async function showErrors(zoom: ZoomClient): Promise<void> {
  for (const call of [
    () => zoom.groups.get({ path: { groupId: "NoSuchGroup00000000000" } }),
    () => zoom.users.get({ path: { userId: "nobody@example.com" } }),
  ]) {
    try {
      await call();
      console.log("It exists after all.");
    } catch (error) {
      if (!(error instanceof ZoomError)) throw error;
      console.log(`${error.name}: ${error.message}`);
      if (isZoomError(error, "groups.get", 4130) || isZoomError(error, "users.get", 1001))
        console.log(`  remedy: ${error.remedy}`);
    }
  }
}
