/** The declarations, checked to the last line in strict projects of several compilers, with and without the DOM. */
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { createProject } from "./project.js";
import { run } from "./run.js";

/** The oldest compiler that is promised, and the current one. */
const COMPILERS = ["5.4.5", "7.0.2"];

/** A browser's project knows nothing of Node, and Node's own types bring what is needed of the web. */
const SETTINGS = {
  "without the DOM": { lib: ["ES2022"], types: ["node"], module: "NodeNext", moduleResolution: "NodeNext" },
  "with the DOM": { lib: ["ES2022", "DOM", "DOM.Iterable"], types: [], module: "ESNext", moduleResolution: "Bundler" },
};

const SOURCE = `
import { createZoomClient, isZoomError, serverToServer, type ZoomEvent } from "zoom-directory";
import { createSandbox } from "zoom-directory/sandbox";
import { createValidator } from "zoom-directory/validate";
import document from "zoom-directory/openapi.json" with { type: "json" };

const validator = createValidator({ on: ({ operation, pointer }) => void [operation, pointer] });
const zoom = createZoomClient({
  auth: serverToServer({ accountId: "a", clientId: "b", clientSecret: "c" }),
  on: (event: ZoomEvent) => void event.type,
  onResponse: validator.onResponse,
});
export async function main(): Promise<string | undefined> {
  for await (const user of zoom.users.list({ query: { status: "active" } })) if (user.email) return user.email;
  try {
    const { data } = await zoom.http.GET("/users/{userId}", { params: { path: { userId: "u" } } });
    return data?.email;
  } catch (error) {
    // @ts-expect-error The document knows no such code of this operation.
    isZoomError(error, "groups.updateMember", 1234567);
    if (isZoomError(error, "groups.updateMember", 4130)) return error.remedy;
  }
  return Object.keys(document.paths)[0];
}
export const sandbox = createSandbox({ users: 5, plan: "pro" });
`;

/**
 * @param {string} folder
 * @param {string} tarball
 * @param {readonly string[]} [compilers] versions of TypeScript
 */
export function checkTypes(folder, tarball, compilers = COMPILERS) {
  const names = compilers.map((version) => `typescript-${version}`);
  const project = createProject(folder, "types", [
    tarball,
    "@types/node@20.19.43",
    ...names.map((name, index) => `${name}@npm:typescript@${compilers[index] ?? ""}`),
  ]);
  for (const [title, options] of Object.entries(SETTINGS)) {
    const sub = path.join(project, title.replaceAll(" ", "-"));
    mkdirSync(sub);
    writeFileSync(path.join(sub, "main.ts"), SOURCE);
    writeFileSync(
      path.join(sub, "tsconfig.json"),
      JSON.stringify({
        compilerOptions: {
          target: "ES2022",
          strict: true,
          exactOptionalPropertyTypes: true,
          resolveJsonModule: true,
          skipLibCheck: false,
          noEmit: true,
          ...options,
        },
        files: ["main.ts"],
      }),
    );
    for (const name of names) {
      try {
        run(process.execPath, [path.join(project, "node_modules", name, "bin/tsc"), "-p", sub], { cwd: project });
      } catch (error) {
        throw new Error(`The declarations do not compile ${title} under ${name}`, { cause: error });
      }
    }
  }
  return `TypeScript ${compilers.join(", ")}, with and without the DOM`;
}
