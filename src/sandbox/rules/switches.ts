/** Rules that a test can do without. */
import { isTree } from "../state/trees.js";
import { RULES, type Rule } from "./table.js";

/** The names of the rules that can be switched off; docs/sandbox-rules.md says what they are. */
export type SwitchableRule = {
  [Name in keyof typeof RULES]: (typeof RULES)[Name] extends { readonly off: string } ? Name : never;
}[keyof typeof RULES];

/** Rules by name, `false` for one that is not to hold. Default: all hold. */
export type RuleSwitches = Readonly<Partial<Record<SwitchableRule, boolean>>>;

export type Applies = (rule: SwitchableRule) => boolean;

const table: Readonly<Record<string, Rule>> = RULES;

/** The same switches. Throws a `TypeError` for what is no rule, or none that can be switched. */
export function checkRules(switches: unknown): RuleSwitches {
  if (!isTree(switches)) throw new TypeError('The rules are no object such as `{ "invitation-expires": false }`.');
  for (const [name, value] of Object.entries<unknown>(switches)) {
    if (table[name]?.off === undefined)
      throw new TypeError(`No rule \`${name}\` can be switched off. Those that can are ${switchable().join(", ")}.`);
    if (typeof value !== "boolean") throw new TypeError(`The rule \`${name}\` is neither true nor false.`);
  }
  return switches;
}

function switchable(): string[] {
  return Object.entries(table).flatMap(([name, { off }]) => (off === undefined ? [] : [name]));
}
