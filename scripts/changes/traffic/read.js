/**
 * Recorded traffic, whatever has recorded it: an HTTP archive (HAR 1.2), the sandbox's journal as `GET /_sandbox/journal`
 * gives it, entries of either as lines of JSON, or a report of `zoom-directory/validate`.
 */

/** @typedef {{ method: string, url: string, status: number, body: unknown }} Exchange `body`: undefined where there is no whole JSON */
/** @typedef {{ report: any } | { exchanges: Exchange[] }} Traffic */

const REPORT = "zoom-directory/validate";

/**
 * What `text` holds; undefined if it is something else, such as an OpenAPI document.
 *
 * @param {string} text
 * @returns {Traffic | undefined}
 */
export function readTraffic(text) {
  const value = parsed(text) ?? lines(text);
  if (value?.source === REPORT && Array.isArray(value.deviations)) return { report: value };
  const entries = Array.isArray(value) ? value : (value?.log?.entries ?? value?.entries);
  if (!Array.isArray(entries) || !entries.every(isEntry)) return undefined;
  return { exchanges: entries.map((entry) => (entry.request?.url ? fromHar(entry) : fromJournal(entry))) };
}

const isEntry = (entry) => typeof (entry?.request?.url ?? entry?.url) === "string" && entry.response !== undefined;

function fromHar({ request: { method, url }, response: { status, content } }) {
  const { text, encoding, mimeType } = content ?? {};
  const plain = encoding === "base64" && text !== undefined ? Buffer.from(text, "base64").toString("utf8") : text;
  return { method, url, status, body: bodyOf(plain, mimeType) };
}

function fromJournal({ method, url, response: { status, headers = {}, body } }) {
  return { method, url, status, body: bodyOf(body, headers["content-type"]) };
}

/** The journal cuts what is very long, and then it is no JSON. */
function bodyOf(text, type) {
  return text && (type === undefined || /json/i.test(type)) ? parsed(text) : undefined;
}

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** JSON Lines; undefined if any line is something else. */
function lines(text) {
  const values = text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map(parsed);
  return values.every((value) => typeof value === "object") ? values : undefined;
}
