/** generated/types.ts: openapi-typescript's output, with open enums, files and exact large integers. */
import openapiTS, { astToString } from "openapi-typescript";
import ts from "typescript";
import { describeValues } from "./meanings.js";
import { exactDigits } from "../spec/exact-json.js";
import { deref, operationsOf } from "../spec/walk.js";

const { factory } = ts;
const keyword = {
  string: ts.SyntaxKind.StringKeyword,
  integer: ts.SyntaxKind.NumberKeyword,
  number: ts.SyntaxKind.NumberKeyword,
};

const INJECT = `import type { WebBlob, WebReadableStream } from "./web.js";

/** A file to upload: a \`Blob\` or \`File\`, or bytes or a stream with a name and, if you like, a media type. */
export type FileInput =
  | WebBlob
  | { readonly data: Uint8Array | WebReadableStream; readonly filename: string; readonly type?: string };
`;

export async function emitTypes(document) {
  const copy = withoutHeaders(structuredClone(document));
  describeValues(copy);
  const nodes = await openapiTS(copy, {
    defaultNonNullable: false,
    inject: INJECT,
    transform(schema) {
      if (schema.format === "binary") return factory.createTypeReferenceNode("FileInput");
      const open = openEnum(schema);
      return open && factory.createUnionTypeNode([...open.values.map(literal), anyOther(open.type)]);
    },
  });
  return exactDigits(withoutTags(astToString(nodes)));
}

/**
 * A description is what a doc comment is anyway, and an editor shows the values of an enum by itself. Lines that continue a
 * description are indented by four, which would make code of a list.
 */
function withoutTags(text) {
  return text
    .replaceAll(/^ *\* @enum \{\w+\}\n/gm, "")
    .replaceAll(/((?:\/\*\*|^ *\*) )@description /gm, "$1")
    .replaceAll(/^( *\* ) {4}/gm, "$1");
}

/** Headers stand on every response, and nobody reads them by type: they would make the file a third larger. */
function withoutHeaders(document) {
  delete document.components.headers;
  for (const { operation } of operationsOf(document))
    for (const response of Object.values(operation.responses)) delete deref(document, response).headers;
  return document;
}

/** The values of `anyOf: [{type, enum}, {type}]`. */
function openEnum(schema) {
  const { anyOf } = schema;
  if (anyOf?.length !== 2) return undefined;
  const [known, other] = anyOf;
  if (!known.enum || other.enum || other.type !== known.type || Object.keys(other).length !== 1) return undefined;
  return { type: known.type, values: known.enum };
}

function literal(value) {
  return factory.createLiteralTypeNode(
    typeof value === "string"
      ? factory.createStringLiteral(value)
      : value < 0
        ? factory.createPrefixUnaryExpression(ts.SyntaxKind.MinusToken, factory.createNumericLiteral(-value))
        : factory.createNumericLiteral(value),
  );
}

/** \`string & {}\`: any string, but an editor still offers the known ones. */
function anyOther(type) {
  return factory.createParenthesizedType(
    factory.createIntersectionTypeNode([
      factory.createKeywordTypeNode(keyword[type]),
      factory.createTypeLiteralNode([]),
    ]),
  );
}
