/** Takes secrets out of what the journal shows: headers, addresses, bodies, also cut and malformed ones. */

const REDACTED = "[redacted]";

const HEADERS = new Set(["authorization", "proxy-authorization", "cookie", "set-cookie", "x-api-key"]);

/** Fields whose text is a secret. `next_page_token` is none, and helps to follow a list. */
const SECRET = /^(?!next_page_token$).*(?:password|passwd|pwd|passcode|host_key|secret|token|zak|verifier|assertion)$/i;
/** Where a `code` is an authorization code: in addresses and forms. In JSON it is a country's or an error's. */
const SECRET_PARAMETER = /^(?:code|device_code|user_code)$/i;
const SECRET_OF_OAUTH = /^(?:device_code|user_code)$/;

/**
 * A name, and a text or a number. The text may end with the body. Names and white space have a largest length: without
 * one, each of many quotes would be searched up to the end of the text, which takes the square of the time.
 */
const PAIR = /"((?:[^"\\]|\\[^]){0,200})"(\s{0,100}:\s{0,100})(?:"[^"\\]*(?:\\[^][^"\\]*)*(?:"|\\?$)|-?\d[\d.eE+-]*)/g;

export function redactHeaders(headers: readonly (readonly [string, string])[]): [string, string][] {
  return headers.map(([name, value]) => {
    const key = name.toLowerCase();
    if (key === "location") return [name, redactUrl(value)];
    return [name, HEADERS.has(key) ? redactCredentials(value) : value];
  });
}

function redactCredentials(value: string): string {
  const scheme = /^(?:Basic|Bearer)(?= )/i.exec(value);
  return scheme ? `${scheme[0]} ${REDACTED}` : REDACTED;
}

/** An address, absolute or not, whose query holds no secrets. */
export function redactUrl(url: string): string {
  const at = url.indexOf("?");
  if (at < 0) return url;
  const end = url.indexOf("#", at);
  const query = url.slice(at + 1, end < 0 ? undefined : end);
  return `${url.slice(0, at)}?${redactForm(query)}${end < 0 ? "" : url.slice(end)}`;
}

/** `a=1&b=2`, in its own spelling. */
export function redactForm(text: string): string {
  return text
    .split("&")
    .map((pair) => {
      const at = pair.indexOf("=");
      const name = decoded(at < 0 ? pair : pair.slice(0, at));
      return at >= 0 && at < pair.length - 1 && isSecretParameter(name) ? `${pair.slice(0, at)}=${REDACTED}` : pair;
    })
    .join("&");
}

/** Works on the text and not on what it means, so that digits stay as they are and a body that was cut is treated too. */
export function redactJson(text: string): string {
  return text.replace(PAIR, (all, name: string, colon: string) =>
    SECRET.test(name) || SECRET_OF_OAUTH.test(name) ? `"${name}"${colon}"${REDACTED}"` : all,
  );
}

export function redactBody(text: string, type: string): string {
  return type.includes("x-www-form-urlencoded") ? redactForm(text) : redactJson(text);
}

function isSecretParameter(name: string): boolean {
  return SECRET.test(name) || SECRET_PARAMETER.test(name);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll("+", " "));
  } catch {
    return text;
  }
}
