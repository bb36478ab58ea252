/** Parts of the client that are files of their own when it is published, because few calls need them. */
import { ZoomConnectionError, type CallInfo } from "../errors/classes.js";

/** The part, or `ZoomConnectionError` where its file cannot be loaded, for instance after a deployment has replaced it. */
export async function loaded<Part>(part: Promise<Part>, call?: CallInfo): Promise<Part> {
  try {
    return await part;
  } catch (cause) {
    const message = "A file of this package could not be loaded. Look at `cause`. Nothing was sent.";
    throw new ZoomConnectionError(message, { ...call, outcome: "not_sent", cause });
  }
}
