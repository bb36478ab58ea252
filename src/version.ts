/** What the client says of itself. A test compares it with package.json. */
export const version = "0.1.0";

/** RFC 9110 section 10.1.5. */
export const userAgent = `zoom-directory/${version}`;
