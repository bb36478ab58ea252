/** The text that a response was made of. It spares the journal a copy of the stream, which costs more than the answer. */

const texts = new WeakMap<Response, string>();

export function remember(response: Response, text: string): Response {
  texts.set(response, text);
  return response;
}

/** Undefined where nobody remembered it: the body must be read then. */
export function textOf(response: Response): string | undefined {
  return texts.get(response);
}
