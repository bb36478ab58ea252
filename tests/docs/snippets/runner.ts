/** What blocks about test runners need of one: it keeps the tests that a block registers, and runs them. */

type Work = () => unknown;

export function createRunner() {
  const tests: { readonly name: string; readonly work: Work }[] = [];
  const hooks = { before: [] as Work[], beforeEach: [] as Work[], afterEach: [] as Work[], after: [] as Work[] };
  const test = (name: string, work: Work) => void tests.push({ name, work });
  const hook = (when: keyof typeof hooks) => (work: Work) => void hooks[when].push(work);
  const functions = {
    test,
    it: test,
    describe: (_name: string, work: Work) => work(),
    expect,
    before: hook("before"),
    beforeAll: hook("before"),
    beforeEach: hook("beforeEach"),
    afterEach: hook("afterEach"),
    after: hook("after"),
    afterAll: hook("after"),
  };
  async function run(): Promise<void> {
    const all = async (works: readonly Work[]) => {
      for (const work of works) await work();
    };
    try {
      await all(hooks.before);
      for (const { work } of tests) await all([...hooks.beforeEach, work, ...hooks.afterEach]);
    } finally {
      await all(hooks.after);
    }
  }
  return { functions, run };
}
