import { beginningOf, cutBody } from "../../src/sandbox/faults/broken-answers.js";
import { ConnectionReset } from "../../src/sandbox/faults/connection.js";
import { listen } from "../../src/sandbox/http/listen.js";

const whole = () => Promise.resolve(Response.json({ id: "0123456789" }));

async function overPort<Result>(
  respond: () => Promise<Response>,
  ask: (url: string) => Promise<Result>,
): Promise<Result> {
  const server = await listen(respond);
  try {
    return await ask(server.url);
  } finally {
    await server.close();
  }
}

test("in process, half of the body comes and then an error", async () => {
  const response = await cutBody(await whole());
  expect(response.headers.get("content-length")).toBe("19");
  expect(new TextDecoder().decode(beginningOf(response))).toBe('{"id":"01');
  await expect(response.text()).rejects.toThrow("terminated");
});

test("a whole body has no beginning of its own, and one that is not there cannot be cut", async () => {
  expect(beginningOf(await whole())).toBeUndefined();
  const empty = new Response(null, { status: 204 });
  expect(await cutBody(empty)).toBe(empty);
});

test("over a port, the answer begins and the connection ends", async () => {
  await overPort(
    async () => cutBody(await whole()),
    async (url) => {
      const response = await fetch(url);
      expect(response.status).toBe(200);
      await expect(response.text()).rejects.toThrow("terminated");
    },
  );
});

test("over a port, a reset ends the connection without an answer", async () => {
  await overPort(
    () => Promise.reject(new ConnectionReset("after")),
    async (url) => expect(await fetch(url).catch((error: unknown) => error)).toMatchObject({ message: "fetch failed" }),
  );
});
