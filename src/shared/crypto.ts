/**
 * What has to be unguessable, and hashes of secrets. From the platform's cryptography, not from the injected `random`:
 * RFC 7636 section 7.1 wants 256 bits that nobody can predict.
 */

/** 43 characters that hold 256 bits: a code verifier (RFC 7636 section 4.1), a state. */
export function randomText(): string {
  return base64url(crypto.getRandomValues(new Uint8Array(32)));
}

/** SHA-256 in base64url without padding: the code challenge of a verifier (section 4.2). */
export async function sha256(text: string): Promise<string> {
  return base64url(new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text))));
}

function base64url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");
}
