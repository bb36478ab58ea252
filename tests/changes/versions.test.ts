/** Which version a verdict asks for, and the entry of a release. */
import { released } from "../../scripts/changes/release.js";
import { isAtLeast, versionAfter } from "../../scripts/changes/verdict.js";

test.each([
  ["1.4.2", "breaking", "2.0.0"],
  ["1.4.2", "feature", "1.5.0"],
  ["1.4.2", "fix", "1.4.3"],
  ["1.4.2", undefined, "1.4.2"],
  ["0.1.9", "breaking", "0.2.0"],
  ["0.1.9", "feature", "0.1.10"],
  ["0.1.9", "fix", "0.1.10"],
] as const)("after %s, a %s asks for %s", (version, verdict, least) => {
  expect(versionAfter(version, verdict)).toBe(least);
});

test.each([
  ["2.0.0", "1.9.9", true],
  ["1.10.0", "1.9.0", true],
  ["1.9.0", "1.10.0", false],
  ["1.9.0", "1.9.0", true],
  ["1.9.0", "1.9.1", false],
])("%s is at least %s: %s", (version, least, expected) => {
  expect(isAtLeast(version, least)).toBe(expected);
});

test("what was unreleased becomes the version's, above the older ones", () => {
  const before = "# Changelog\n\n## Unreleased\n\n### Added\n\n- One.\n\n## 1.0.0 - 2026-01-01\n\n- First.\n";
  expect(released(before, "1.1.0", "2026-02-02", "#### Features\n\n- Two.\n")).toBe(
    "# Changelog\n\n## Unreleased\n\n## 1.1.0 - 2026-02-02\n\n### Added\n\n- One.\n\n### API\n\n#### Features\n\n- Two.\n\n## 1.0.0 - 2026-01-01\n\n- First.\n",
  );
  expect(() => released("# Changelog\n", "1.1.0", "2026-02-02", "")).toThrow('no heading "## Unreleased"');
});
