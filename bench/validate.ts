/**
 * What `zoom-directory/validate` costs for an answer of `users.get` that is as documented, and for one with ten deviations
 * that are known already, beside `JSON.parse` of the same text. The ways take turns.
 */
import { readFileSync } from "node:fs";
import { createValidator } from "../src/validate/index.js";

const ROUNDS = Number(process.env.ROUNDS ?? 300);
const CALLS = 200;

const document = JSON.parse(readFileSync("generated/openapi.json", "utf8"));
const { examples } = document.paths["/users/{userId}"].get.responses[200].content["application/json"];
const body: unknown = Object.values<{ value: unknown }>(examples)[0]?.value;
const text = JSON.stringify(body);
const added = Object.fromEntries("abcdefghij".split("").map((letter) => [`new_field_${letter}`, letter]));
const deviating: unknown = { ...JSON.parse(text), ...added };

const answer = {
  operation: "users.get",
  method: "GET",
  path: "/users/{userId}",
  status: 200,
  url: "https://api.zoom.us/v2/users/me",
  headers: new Headers(),
} as const;
const { onResponse } = createValidator();

const ways: Record<string, () => unknown> = {
  "JSON.parse": () => JSON.parse(text),
  "as documented": () => onResponse({ ...answer, body }),
  "ten deviations": () => onResponse({ ...answer, body: deviating }),
};

const spent: Record<string, number[]> = Object.fromEntries(Object.keys(ways).map((name) => [name, []]));
for (let round = 0; round < ROUNDS; round += 1) {
  for (const [name, way] of Object.entries(ways)) {
    const begin = performance.now();
    for (let call = 0; call < CALLS; call += 1) way();
    // The first rounds warm up.
    if (round >= ROUNDS / 6) spent[name]?.push(((performance.now() - begin) * 1000) / CALLS);
  }
}

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
const parse = median(spent["JSON.parse"] ?? []);
console.log(`An answer of users.get, ${text.length} characters:`);
for (const [name, values] of Object.entries(spent)) {
  const own = median(values);
  console.log(`${name.padEnd(16)} ${own.toFixed(1).padStart(6)} µs   ${(own / parse).toFixed(2)} × JSON.parse`);
}
