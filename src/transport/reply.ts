/** The JSON of an answer. */
import type { ZoomRequest } from "../request/request.js";
import { callInfo } from "./call-info.js";
import { responseError } from "./response-error.js";
import type { Reply } from "./types.js";

const JSON_TYPE = /^\s*(application|text)\/([\w.+-]+\+)?json\s*(;|$)/i;

/** The JSON of a success, undefined where the body is empty. Throws `ZoomResponseError` for a body that is something else. */
export async function readJson(reply: Reply, request: ZoomRequest): Promise<unknown> {
  const { headers, text } = reply;
  if (text.trim() === "") return undefined;
  const refuse = async (message: string): Promise<never> => {
    throw await responseError(callInfo(request), request.deadline, reply, message);
  };
  const type = headers.get("content-type");
  // RFC 9110 section 8.3: without a content type the recipient may look at the data.
  if (type !== null && !JSON_TYPE.test(type)) {
    return refuse(`Expected JSON, got ${mediaType(type)}. Check for a proxy, a sign-in page or a wrong \`baseUrl\`.`);
  }
  try {
    return JSON.parse(text);
  } catch {
    // The parser's own error is left out: it quotes the body.
    return refuse(`Expected JSON, got text that is not valid JSON or was cut off after ${text.length} characters.`);
  }
}

function mediaType(type: string): string {
  return type.split(";", 1)[0]?.trim().slice(0, 80) || "an empty content type";
}
