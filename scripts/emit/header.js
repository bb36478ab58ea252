/** The first lines of every generated file. */
export function header(text, source = "openapi/") {
  return `/**\n * ${text}\n * Generated from ${source} by \`npm run generate\`. Do not edit.\n */\n\n`;
}
