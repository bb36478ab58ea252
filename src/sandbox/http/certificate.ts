/** A certificate of its own making, for clients that speak nothing but HTTPS. */
export interface Certificate {
  /** PEM, as `https.createServer` takes them. */
  readonly key: string;
  readonly cert: string;
}

/** Good for these names and for this machine, for 30 days of real time. The library is loaded only here. */
export async function createCertificate(names: readonly string[]): Promise<Certificate> {
  const { generate } = await import("selfsigned");
  const now = Date.now();
  const all = new Set(["localhost", "127.0.0.1", "::1", ...names]);
  const { private: key, cert } = await generate([{ name: "commonName", value: "zoom-directory sandbox" }], {
    keyType: "ec",
    // A clock that is a little behind must not call it one of the future.
    notBeforeDate: new Date(now - DAY),
    notAfterDate: new Date(now + 30 * DAY),
    extensions: [
      { name: "basicConstraints", cA: true, critical: true },
      {
        name: "subjectAltName",
        altNames: [...all].map((name) => (isAddress(name) ? { type: 7, ip: name } : { type: 2, value: name })),
      },
    ],
  });
  return { key, cert };
}

const DAY = 24 * 60 * 60 * 1000;

function isAddress(name: string): boolean {
  return /^[\d.]+$/.test(name) || name.includes(":");
}
