/** A step that ends when a test says so. */
import type { Reply, Send } from "../../src/transport/types.js";

export const URL = "https://api.zoom.us/v2/users/a";
export const REPLY: Reply = { status: 200, headers: new Headers(), text: "", url: URL };

/** Answers when it is told to; otherwise it ignores everything, also signals. */
export function waiting() {
  const signals: (AbortSignal | null)[] = [];
  let answer: (reply: Reply) => void = () => {};
  let fail: (error: Error) => void = () => {};
  const send: Send = (given) => {
    signals.push(given.signal);
    return new Promise((resolve, reject) => {
      answer = resolve;
      fail = reject;
    });
  };
  return { send, signals, answer: (reply: Reply) => answer(reply), fail: (error: Error) => fail(error) };
}
