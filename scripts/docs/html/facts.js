/** What an operation asks for, what limits it and how it behaves, each as a term and HTML. */
import { html } from "hono/html";
import { escape } from "./escape.js";

/**
 * @typedef {import("../edition.js").View} View
 * @typedef {import("../model/operation.js").Operation} Operation
 * @typedef {{term: string, text: string}} Row
 */

/** @param {View} view @param {Operation} operation @returns {Row[]} */
export function accessRows(view, { scopes, roles, plan }) {
  const { words } = view.edition;
  const list = (kind) =>
    scopes[kind].length > 0
      ? [
          String(
            html`<div class="scopes">
              <small>${words[kind]}</small
              ><span
                >${scopes[kind].map((scope) => html`<a href="${view.link("scopes/")}#${scope}"><code>${scope}</code></a> `)}</span
              >
            </div>`,
          ),
        ]
      : [];
  return [
    { term: words.scopes, text: ["classic", "granular", "master"].flatMap(list).join("") },
    ...(roles.length > 0
      ? [{ term: words.roles, text: roles.map((role) => `<code>${escape(role)}</code>`).join(" ") }]
      : []),
    ...(plan
      ? [
          {
            term: words.plan,
            text: escape(
              [words.planFrom[plan.minimum ?? "free"], plan.feature && words.planFeature(plan.feature)]
                .filter(Boolean)
                .join(words.listSeparator),
            ),
          },
        ]
      : []),
  ];
}

/** @param {View} view @param {Operation} operation @returns {Row[]} */
export function limitRows(view, { label, limits }) {
  const { words, document } = view.edition;
  const plans = Object.entries(document["x-rate-limits"].plans);
  const pools = String(
    html`<a class="label ${label}" href="${view.link("limits/")}#${label}">${words.label[label]}</a
      ><span class="pools"
        >${plans.map(([plan, pools]) => html`<span><small>${words.plans[plan]}</small>${poolText(pools[label], words)}</span>`)}</span
      >`,
  );
  return [
    { term: words.rateLimit, text: pools },
    ...(limits.length > 0
      ? [
          {
            term: words.furtherLimits,
            text: `<ul>${limits.map((limit) => `<li>${limitHtml(view, limit)}</li>`).join("")}</ul>`,
          },
        ]
      : []),
  ];
}

/** `20 / s, 2,000 / day` */
export function poolText(pool, words) {
  return ["perSecond", "perMinute", "perDay"]
    .filter((window) => pool[window] !== undefined)
    .map((window) => words[window](words.number(pool[window])))
    .join(words.listSeparator);
}

/** A limit of one operation: the number, what it counts, and what the document says of it. @param {View} view */
export function limitHtml(view, { kind, subject, limit, window, resets, where, description }) {
  const { words } = view.edition;
  const amount = (/** @type {number} */ value) => (kind === "size" ? words.bytes(value) : words.number(value));
  const number =
    typeof limit === "number"
      ? amount(limit)
      : Object.entries(limit)
          .map(([plan, value]) => `${words.plans[plan]} ${amount(value)}`)
          .join(" · ");
  const notes = [
    kind === "size" || kind === "batch" ? "" : words.limitKinds[kind],
    kind === "size" || kind === "batch" ? words.limitSubjects.request : words.limitSubjects[subject],
    window ? words.limitWindows[window] : "",
    resets ? words.limitResets(resets) : "",
  ].filter(Boolean);
  const condition = where
    ? ` <span class="note">${words.limitWhere(
        Object.entries(where)
          .map(([name, value]) => `<code>${escape(name)}=${escape(value)}</code>`)
          .join(" "),
      )}</span>`
    : "";
  return `<strong>${escape(number)}</strong> ${escape(words.limitPhrase(notes))}${condition}<br><span class="note">${view.markdown.inline(description)}</span>`;
}

/** @param {View} view @param {Operation} operation @returns {Row[]} */
export function behaviourRows(view, operation) {
  const { words } = view.edition;
  const { pagination, method, idempotent } = operation;
  const repeat = method === "GET" ? words.repeatRead : idempotent ? words.repeatYes : words.repeatNo;
  const master = masterText(operation, words);
  return [
    ...(pagination
      ? [{ term: words.paging, text: view.markdown.inline(words.pagingText(pagination.items, pagination.token)) }]
      : []),
    { term: words.repeat, text: escape(repeat) },
    ...(master ? [{ term: words.masterVariant, text: view.markdown.inline(master) }] : []),
  ];
}

/** Undefined where the operation does not exist below a sub account. */
export function masterText({ servers, path }, words) {
  const below = servers.find(({ url }) => url.includes("{accountId}"));
  if (!below) return undefined;
  const full = new URL(below.url.replaceAll("{", "(").replaceAll("}", ")")).pathname.replace(/^\/v2/, "");
  const shown = full.replaceAll("(", "{").replaceAll(")", "}") + path;
  return servers.length === 1 ? words.masterOnly(shown) : words.masterText(shown);
}
