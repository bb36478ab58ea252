/** A person's contacts and the directory of the company. */
import { createHarness, idOf, type Harness, type Person } from "./harness.js";

const MINE = "/chat/users/me/contacts";

async function get(harness: Harness, path: string): Promise<Record<string, unknown>> {
  const { status, body } = await harness.request("GET", path);
  expect(status).toBe(200);
  return { ...body };
}
const ids = ({ contacts }: Record<string, unknown>) => (contacts as { id: string }[]).map(({ id }) => id);
function as(name: Person | undefined): Harness {
  const harness = createHarness();
  harness.as(name);
  Object.assign(harness.user("colleague").profile, { first_name: "Cleo", last_name: "Costa", display_name: "Cleo C." });
  return harness;
}

describe("a person's contacts", () => {
  test("are everybody who is active in the account, but not oneself", async () => {
    const contacts = await get(as("licensed"), MINE);
    expect(ids(contacts)).toEqual(["owner", "admin", "colleague", "basic", "room"].map(idOf));
    expect(contacts.contacts).toContainEqual({
      id: idOf("colleague"),
      member_id: expect.any(String),
      email: "colleague@example.com",
      first_name: "Cleo",
      last_name: "Costa",
    });
  });

  test("outside of the company are active users of other accounts", async () => {
    expect(ids(await get(as("licensed"), `${MINE}?type=external`))).toEqual([idOf("stranger")]);
    const company = await get(as("licensed"), `${MINE}?type=company`);
    expect(ids(company)).not.toContain(idOf("stranger"));
  });

  test.each([
    ["the identifier", () => idOf("colleague")],
    ["the address", () => "Colleague@example.com"],
    [
      "the identifier in the chat",
      async (harness: Harness) => {
        const [, , contact] = (await get(harness, MINE)).contacts as { member_id: string }[];
        return contact?.member_id ?? "";
      },
    ],
  ])("are found by %s", async (_, nameOf) => {
    const harness = as("licensed");
    const contact = await get(harness, `${MINE}/${await nameOf(harness)}`);
    expect(contact).toMatchObject({ id: idOf("colleague"), email: "colleague@example.com", first_name: "Cleo" });
    expect(contact).not.toHaveProperty("presence_status");
  });

  test("have telephone numbers and a presence, where one asks for it", async () => {
    const harness = as("licensed");
    const number = { code: "+351", country: "PT", number: "912345678" };
    Object.assign(harness.user("colleague").profile, { phone_numbers: [number] });
    await harness.request("PUT", `/users/${idOf("colleague")}/presence_status`, { status: "Away" });
    expect(await get(harness, `${MINE}/${idOf("colleague")}?query_presence_status=true`)).toMatchObject({
      phone_numbers: [number],
      phone_number: "912345678",
      presence_status: "Away",
    });
  });
});

describe("the directory of the company", () => {
  const search = async (query: string, harness = as(undefined)) =>
    get(harness, `/contacts?${query.includes("page_size") ? query : `${query}&page_size=25`}`);

  test.each([
    ["an address", "search_key=COLLEAGUE@", ["colleague"]],
    ["a first name", "search_key=cleo", ["colleague"]],
    ["a last name", "search_key=costa", ["colleague"]],
    ["a display name", "search_key=cleo c.", ["colleague"]],
    ["nobody's name", "search_key=nobody", []],
    ["what all have", "search_key=example.com", ["owner", "admin", "licensed", "colleague", "basic", "inactive"]],
    ["the status active", "search_key=a&user_status=active", ["owner", "admin", "licensed", "colleague", "basic"]],
    ["the status inactive", "search_key=example.com&user_status=inactive", ["inactive"]],
    ["rooms", "search_key=example.com&contact_types=8", ["room"]],
    [
      "people and rooms",
      "search_key=o&contact_types=1,8",
      ["owner", "admin", "licensed", "colleague", "basic", "room", "inactive"],
    ],
    ["types that nobody is of", "search_key=example.com&contact_types=4", []],
  ])("is searched for %s", async (_, query, names) => {
    expect(ids(await search(query))).toEqual(names.map(idOf));
  });

  test("tells what it knows of somebody", async () => {
    const harness = as(undefined);
    Object.assign(harness.user("colleague").profile, { dept: "Sales", job_title: "Head", location: "Lisbon" });
    const { contacts } = await search("search_key=cleo&query_presence_status=true", harness);
    expect(contacts).toEqual([
      {
        id: idOf("colleague"),
        member_id: expect.any(String),
        email: "colleague@example.com",
        first_name: "Cleo",
        last_name: "Costa",
        display_name: "Cleo C.",
        contact_type: 1,
        user_status: "active",
        presence_status: "Available",
        dept: "Sales",
        job_title: "Head",
        location: "Lisbon",
      },
    ]);
  });

  test("comes page by page", async () => {
    const harness = as(undefined);
    const query = "search_key=example.com&page_size=4";
    const first = await search(query, harness);
    const second = await search(`${query}&next_page_token=${String(first.next_page_token)}`, harness);
    expect([...ids(first), ...ids(second)]).toEqual(
      ["owner", "admin", "licensed", "colleague", "basic", "inactive"].map(idOf),
    );
    expect(second.next_page_token).toBe("");
  });
});
