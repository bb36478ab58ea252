/**
 * PKCE (RFC 7636) and what else has to be unguessable. From the platform's cryptography, not from the injected `random`:
 * section 7.1 wants 256 bits that nobody can predict.
 */

/** 43 characters that hold 256 bits: a code verifier (section 4.1), a state. */
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
