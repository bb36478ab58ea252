/** What a method returns: the promise of its data, with everything else that came when one asks for it. */
import type { WithResponse, ZoomCall } from "../generated/call.js";

/** The call whose answer is `answer`. A real promise, so that it can go wherever one is expected. */
export function createCall<Data>(answer: Promise<WithResponse<Data>>): ZoomCall<Data> {
  return new Call(answer);
}

class Call<Data> extends Promise<Data> implements ZoomCall<Data> {
  readonly #answer: Promise<WithResponse<Data>>;

  // What `then` and its kin make are plain promises.
  static override get [Symbol.species](): PromiseConstructor {
    return Promise;
  }

  constructor(answer: Promise<WithResponse<Data>>) {
    // Its own state is never used: whoever waits for it waits for the answer, so that a failure is reported once.
    super((resolve) => resolve(undefined as never));
    this.#answer = answer;
  }

  override then<Fulfilled = Data, Rejected = never>(
    onFulfilled?: ((value: Data) => Fulfilled | PromiseLike<Fulfilled>) | null,
    onRejected?: ((reason: unknown) => Rejected | PromiseLike<Rejected>) | null,
  ): Promise<Fulfilled | Rejected> {
    return this.#answer.then(({ data }) => data).then(onFulfilled, onRejected);
  }

  override catch<Rejected = never>(
    onRejected?: ((reason: unknown) => Rejected | PromiseLike<Rejected>) | null,
  ): Promise<Data | Rejected> {
    return this.then(undefined, onRejected);
  }

  override finally(onFinally?: (() => void) | null): Promise<Data> {
    return this.then().finally(onFinally);
  }

  withResponse(): Promise<WithResponse<Data>> {
    return this.#answer;
  }
}
