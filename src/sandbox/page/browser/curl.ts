/** Lines for a shell. */

/** As one argument of a POSIX shell, whatever is in it. */
export function quoted(text: string): string {
  return /^[\w./:=@%+,-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}

export interface CurlCall {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | undefined;
}

/** Headers that curl sends by itself, or that only the network between has put there. */
const OWN = new Set(["host", "content-length", "connection", "accept-encoding", "user-agent", "transfer-encoding"]);

/** The call again. Where the journal has taken a token out, the shell's `$ZOOM_TOKEN` takes its place. */
export function curlOf({ method, url, headers, body }: CurlCall): string {
  const lines = [`curl${method === "GET" ? "" : ` -X ${method}`} ${quoted(url)}`];
  for (const [name, value] of Object.entries(headers)) {
    const key = name.toLowerCase();
    if (OWN.has(key) || key.startsWith("sec-")) continue;
    if (key === "authorization" && value.startsWith("Bearer ")) lines.push('-H "authorization: Bearer $ZOOM_TOKEN"');
    else lines.push(`-H ${quoted(`${key}: ${value}`)}`);
  }
  if (body !== undefined) lines.push(`--data-raw ${quoted(body)}`);
  return lines.join(" \\\n  ");
}
