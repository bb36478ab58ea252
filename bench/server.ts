/** A server that answers like `GET /users/{userId}` and does nothing else. Runs in a process of its own. */
import { createServer } from "node:http";

const body = JSON.stringify({
  id: "KDcuGIm1QgePTO8WbOqwIQ",
  email: "jchill@example.com",
  first_name: "Jill",
  last_name: "Chill",
  display_name: "Jill Chill",
  type: 2,
  status: "active",
  timezone: "Europe/Berlin",
  group_ids: ["hGrOuPbUsInEsS4567890a"],
});

const server = createServer((_request, response) => {
  response.writeHead(200, {
    "content-type": "application/json",
    "content-length": Buffer.byteLength(body),
    "x-zm-trackingid": "v=2.0;rid=WEB_1",
  });
  response.end(body);
});
server.listen(0, "127.0.0.1", () => {
  const address = server.address();
  if (address && typeof address === "object") process.send?.(address.port);
});
process.on("disconnect", () => server.close(() => process.exit()));
