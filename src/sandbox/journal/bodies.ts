/** Bodies as the journal keeps them: their beginning, as text. */
import { textOf } from "../http/answer.js";

const LARGEST = 64 * 1024;
const TEXTUAL = /json|text|urlencoded/;

/** A copy of the body for us, taken before anybody reads it. Files are named only: a copy of them is held in memory. */
export function requestBody(request: Request): Promise<string | undefined> {
  const type = request.headers.get("content-type") ?? "";
  if (request.body === null || request.bodyUsed) return Promise.resolve(undefined);
  if (type !== "" && !TEXTUAL.test(type)) return Promise.resolve(`[${type.split(";")[0]}]`);
  return read(request.clone());
}

export async function responseBody(response: Response): Promise<string | undefined> {
  const text = textOf(response);
  if (text !== undefined) return beginningOf(text);
  if (response.body === null || response.bodyUsed) return undefined;
  if (!TEXTUAL.test(response.headers.get("content-type") ?? "")) return undefined;
  return read(response.clone());
}

/** The beginning of a body; of one that breaks off, nothing. */
async function read(message: Request | Response): Promise<string | undefined> {
  try {
    return beginningOf(await message.text());
  } catch {
    return undefined;
  }
}

/** Through bytes, because V8 keeps the whole text alive behind a slice of it. */
function beginningOf(text: string): string {
  return text.length <= LARGEST ? text : Buffer.from(text.slice(0, LARGEST)).toString();
}
