/** The form for another fault. */
import type { ContractShown, PlannedView } from "../../control/wire.js";
import { get, send } from "./api.js";
import { byId, el, valueOf } from "./dom.js";
import { named } from "./faults.js";
import { say } from "./toast.js";

type Send = readonly [method: string, path: string, body: unknown];

/** What can be chosen first, with the fields that it needs and what it sends. */
interface Way {
  readonly title: string;
  readonly fields: readonly string[];
  readonly sent: (form: HTMLFormElement, now: PlannedView) => Send;
}

const WAYS: Readonly<Record<string, Way>> = {
  answer: {
    title: "A documented answer, next",
    fields: ["operation", "answer", "times"],
    sent: (form) => [
      "POST",
      "/answers",
      { operation: valueOf(form, "operation"), answer: valueOf(form, "answer"), times: Number(valueOf(form, "times")) },
    ],
  },
  script: {
    title: "A fault of the next calls",
    fields: ["operation", "kind", "times"],
    sent: (form) => [
      "POST",
      "/scripts",
      {
        operation: valueOf(form, "operation"),
        faults: Array.from({ length: Number(valueOf(form, "times")) }, () => valueOf(form, "kind")),
      },
    ],
  },
  rate: {
    title: "A fault at random",
    fields: ["kind", "percent"],
    // Rates are set together: those that there are stay.
    sent: (form, { rates }) => [
      "PUT",
      "/faults",
      { ...rates, [valueOf(form, "kind")]: Number(valueOf(form, "percent")) / 100 },
    ],
  },
  delay: {
    title: "Late answers",
    fields: ["operation", "ms"],
    sent: (form) => ["PUT", "/delays", { [valueOf(form, "operation")]: Number(valueOf(form, "ms")) }],
  },
};

export function createFaultForm({ operations, faults }: ContractShown): void {
  const form = byId("fault-form", HTMLFormElement);
  const way = choice(
    "way",
    Object.entries(WAYS).map(([name, { title }]) => [name, title]),
  );
  const operation = choice(
    "operation",
    operations.map(({ id }) => [id, id]),
  );
  const answer = choice("answer", []);
  const fields: readonly (readonly [string, string, HTMLElement])[] = [
    ["way", "What", way],
    ["operation", "Operation", operation],
    ["answer", "Answer", answer],
    [
      "kind",
      "Fault",
      choice(
        "kind",
        faults.map((kind) => [kind, named(kind)]),
      ),
    ],
    ["times", "Times", number("times", 1, 1, 100)],
    ["percent", "Per cent of API calls", number("percent", 50, 0, 100)],
    ["ms", "Milliseconds", number("ms", 500, 1, 3_600_000)],
  ];
  const labels = fields.map(([name, title, input]) => ({ name, label: el("label", { class: "field" }, title, input) }));
  form.append(...labels.map(({ label }) => label), el("button", {}, "Add"));

  const showFields = () => {
    const wanted = WAYS[way.value]?.fields ?? [];
    for (const { name, label } of labels) label.hidden = name !== "way" && !wanted.includes(name);
    // A hidden field holds nothing up.
    for (const { label } of labels) for (const input of label.querySelectorAll("input")) input.disabled = label.hidden;
  };
  const showAnswers = () => {
    const { errors } = operations.find(({ id }) => id === operation.value) ?? { errors: [] };
    const values = [...errors].sort((a, b) => a.status - b.status).map(({ status, code }) => `${status}/${code}`);
    answer.replaceChildren(...values.map((value) => el("option", { value }, value)));
  };
  way.addEventListener("change", showFields);
  operation.addEventListener("change", showAnswers);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const chosen = WAYS[way.value];
    if (chosen) void add(chosen, form);
  });
  showFields();
  showAnswers();
}

async function add({ sent }: Way, form: HTMLFormElement): Promise<void> {
  try {
    if (await send(...sent(form, await get<PlannedView>("/faults")))) say("The fault is active.");
  } catch (error) {
    say(error instanceof Error ? error.message : String(error), "failed");
  }
}

function choice(name: string, options: readonly (readonly [string, string])[]): HTMLSelectElement {
  return el("select", { name }, ...options.map(([value, title]) => el("option", { value }, title)));
}

function number(name: string, value: number, min: number, max: number): HTMLInputElement {
  return el("input", { name, type: "number", value, min, max, step: name === "percent" ? "any" : 1, required: true });
}
