/** The first lines of every generated file. */
export function header(text) {
  return `/**\n * ${text}\n * Generated from openapi/ by \`npm run generate\`. Do not edit.\n */\n\n`;
}
