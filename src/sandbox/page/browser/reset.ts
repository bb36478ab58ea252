/** The form that starts the account anew. What is left empty stays as it was given last. */
import { send } from "./api.js";
import { byId, valueOf } from "./dom.js";
import { say } from "./toast.js";

export function createReset(): void {
  const form = byId("reset-form", HTMLFormElement);
  const start = async () => {
    const number = (name: string) => (valueOf(form, name) === "" ? undefined : Number(valueOf(form, name)));
    const change = { seed: number("seed"), users: number("users"), plan: valueOf(form, "plan") || undefined };
    if (!(await send("POST", "/reset", change))) return;
    form.reset();
    say("The account has started anew.");
  };
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void start();
  });
}
