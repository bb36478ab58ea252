/** `npm run spec:diff` as somebody runs it: between files, between revisions, for people, for a release and for tools. */
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { document, ROOT, type Json } from "../document.js";
import { errors, operation, schema } from "./places.js";

const folder = mkdtempSync(path.join(tmpdir(), "zoom-directory-"));
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string, edit: (edited: Json) => void = () => {}) => {
  const edited = structuredClone(document);
  edit(edited);
  const target = path.join(folder, name);
  writeFileSync(target, JSON.stringify(edited));
  return target;
};
const before = file("before.json");
const after = file("after.json", (edited) => {
  operation(edited, "groups.get").security.push({ oauth2: ["group:read"] });
  delete schema(edited, "Division").properties.total_members;
  errors(edited, "groups.updateMember", 404)[1]!.remedy = "Look again.";
});

const diff = (args: readonly string[], cwd = ROOT) =>
  spawnSync(process.execPath, [path.join(ROOT, "scripts/changes/diff.js"), ...args], { cwd, encoding: "utf8" });

test("the text names each place, what became of it, the verdict and the reason", () => {
  const { stdout, status } = diff([before, after]);
  expect(status).toBe(0);
  expect(stdout).toContain(": breaking\n");
  expect(stdout).toContain("Division.total_members (divisions.list, divisions.get): response field removed\n");
  expect(stdout).toContain("breaking: Who reads it finds nothing and does not compile.");
  expect(stdout).toContain("groups.get: scope added: group:read\n      feature (on the wire): ");
  expect(stdout).toContain("Texts and examples (1): groups.updateMember 404 4131");
});

test("the Markdown is a part of a changelog", () => {
  expect(diff(["--markdown", before, after]).stdout).toBe(
    [
      "#### Breaking",
      "",
      "- Division.total_members (divisions.list, divisions.get): response field removed",
      "",
      "#### Features",
      "",
      "- groups.get: scope added: group:read",
      "",
      "#### Texts",
      "",
      "- 1 description or example: groups.updateMember 404 4131",
      "",
    ].join("\n"),
  );
});

test("the JSON has everything", () => {
  const result = JSON.parse(diff(["--json", before, after]).stdout);
  expect(result).toMatchObject({ verdict: "breaking", totals: { fieldsRemoved: 1, fieldsAdded: 0 } });
  expect(result.changes[0]).toMatchObject({
    rule: "response field removed",
    where: "Division.total_members",
    operations: ["divisions.list", "divisions.get"],
    verdict: "breaking",
    wire: "breaking",
    types: "breaking",
  });
});

test("the same document has no change", () => {
  expect(diff([before, before]).stdout).toMatch(/: no change\.\n$/);
});

test("what cannot be compared is named, with what to do", () => {
  const missing = diff(["no-such-revision"]);
  expect(missing.status).toBe(1);
  expect(missing.stderr).toContain('There is no file and no revision "no-such-revision"');
  const page = path.join(folder, "page.md");
  writeFileSync(page, "# Title\n");
  expect(diff([before, page]).stderr).toContain("page.md has no block of JSON.");
});

describe("in a clone", () => {
  const clone = path.join(folder, "clone");
  const git = (...args: string[]) =>
    execFileSync("git", ["-c", "user.name=t", "-c", "user.email=t@example.com", ...args], { cwd: clone });
  beforeAll(() => {
    for (const name of ["openapi", "scripts", "package.json", "redocly.yaml", "generated/openapi.json", "CHANGELOG.md"])
      cpSync(path.join(ROOT, name), path.join(clone, name), { recursive: true });
    execFileSync("ln", ["-s", path.join(ROOT, "node_modules"), path.join(clone, "node_modules")]);
    git("init", "-q");
    git("add", "--all", "--", ":!node_modules");
    git("commit", "-qm", "First");
  });

  const release = (...args: string[]) =>
    spawnSync(process.execPath, [path.join(ROOT, "scripts/changes/release.js"), ...args], {
      cwd: clone,
      encoding: "utf8",
    });

  test("before the first release every version will do", () => {
    expect(release()).toMatchObject({ status: 0, stdout: expect.stringContaining("There is no release yet") });
  });

  test("without a release it asks for something to compare with", () => {
    expect(diff([], clone).stderr).toContain("There is no release yet");
  });

  test("the working tree is compared with the last release, and the least version is said", () => {
    git("tag", "v1.4.2");
    git("tag", "v1.4.10");
    const target = path.join(clone, "openapi/components/schemas/Division.yaml");
    const text = readFileSync(target, "utf8");
    writeFileSync(target, text.replace("total_members:", "member_count:"));
    const { stdout } = diff([], clone);
    expect(stdout).toContain("v1.4.10 → openapi/: breaking, at least 2.0.0");
    expect(stdout).toContain("Division.member_count");
    const version = (number: string) => {
      const manifest = path.join(clone, "package.json");
      writeFileSync(manifest, readFileSync(manifest, "utf8").replace(/"version": "[^"]*"/, `"version": "${number}"`));
    };
    version("1.5.0");
    expect(release()).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/says 1\.5\.0, and the changes since v1\.4\.10 are breaking: it must be 2\.0\.0/),
    });
    version("2.0.0");
    expect(release().stdout).toBe("2.0.0 is enough after v1.4.10: breaking.\n");
    expect(release("--notes").status).toBe(0);
    const changelog = readFileSync(path.join(clone, "CHANGELOG.md"), "utf8");
    expect(changelog).toMatch(/## Unreleased\n\n## 2\.0\.0 - \d{4}-\d\d-\d\d\n\n### Added/);
    expect(changelog).toMatch(/\n### API\n\n#### Breaking\n\n- Division\.member_count/);
    expect(release("--notes").stderr).toContain("already has an entry for 2.0.0");
    // Another order of the keys, and other quotes, are the same document.
    writeFileSync(
      target,
      text.replace(/^(description: .*)\n([\s\S]*)$/, "$2$1\n").replaceAll("type: string", 'type: "string"'),
    );
    expect(diff(["HEAD"], clone).stdout).toBe("HEAD → openapi/: no change.\n");
  });
});
