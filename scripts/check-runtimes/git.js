/** The last commit, installed with `npm install git+file://…`: npm builds it in a clone of its own. */
import { pathToFileURL } from "node:url";
import { createProject } from "../check-package/project.js";
import { run } from "../check-package/run.js";
import { ROOT } from "../check-package/tarball.js";

/**
 * @param {string} folder
 */
export function checkGitInstall(folder) {
  const project = createProject(folder, "git", [`git+${pathToFileURL(ROOT).href}`]);
  run(
    process.execPath,
    [
      "--input-type=module",
      "-e",
      `import { createZoomClient } from "zoom-directory"; import { createSandbox } from "zoom-directory/sandbox";
       const users = await createZoomClient(createSandbox({ users: 5 }).clientOptions()).users.list().toArray({ limit: 9 });
       if (users.length !== 5) throw new Error("Not all users came.");`,
    ],
    { cwd: project, timeout: 60_000 },
  );
  return "npm install git+file://…";
}
