/** A sandbox on a free port, in a stranger's project. It prints the options of a client, and ends when its input does. */
import { createSandbox } from "zoom-directory/sandbox";

const server = await createSandbox({ users: 70 }).listen(0);
console.log(JSON.stringify(server.clientOptions()));
process.stdin.resume().once("end", () => void server.close());
