// What was documented came back. What was made is remembered for the request that deletes it.
pm.test(`${pm.request.method} ${pm.request.url.getPath()} succeeds`, () => {
  pm.expect(pm.response.code, pm.response.text()).to.be.within(200, 299);
});
if (pm.request.method === "POST" && /json/.test(pm.response.headers.get("content-type") ?? "")) {
  const answer = pm.response.json();
  const [made = answer] = Object.values(answer).filter(Array.isArray).flat();
  if (made?.id) pm.collectionVariables.set(`made ${pm.request.url.getPath().replace(/^\/v2/, "")}`, String(made.id));
}
