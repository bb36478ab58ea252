/** What is in a form, for comparison. */
export async function parts(form: FormData): Promise<[string, unknown][]> {
  return Promise.all(
    [...form].map(async ([name, value]): Promise<[string, unknown]> => [
      name,
      typeof value === "string" ? value : { name: value.name, type: value.type, text: await value.text() },
    ]),
  );
}
