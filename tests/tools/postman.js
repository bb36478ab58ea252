/** The Postman collection has a request for every operation. */
import { readDocument, load } from "./run.js";

export async function convertToPostman(folder) {
  const { default: converter } = await load(folder, "openapi-to-postmanv2");
  const document = readDocument(folder);
  const expected = Object.values(document.paths).flatMap((item) =>
    Object.values(item).filter((node) => node.operationId),
  ).length;
  const result = await new Promise((resolve, reject) =>
    converter.convert({ type: "json", data: document }, { folderStrategy: "Tags" }, (error, value) =>
      error ? reject(error) : resolve(value),
    ),
  );
  if (!result.result) throw new Error(result.reason);
  const count = (item) => item.item?.reduce((sum, child) => sum + count(child), 0) ?? 1;
  const requests = count(result.output[0].data);
  if (requests !== expected) throw new Error(`${requests} requests for ${expected} operations`);
  return `converts, ${requests} requests`;
}
