/** The types of `zoom.each`: the value is what the work gives, and the item is what the items hold. */
import { expectTypeOf } from "expect-type";
import { createZoomClient, isZoomError, type ZoomClient, type ZoomEachError } from "../../src/index.js";

declare const zoom: ZoomClient;

export async function values(): Promise<void> {
  const ids: readonly string[] = [];
  const report = await zoom.each(ids, (userId, call) => zoom.users.get({ path: { userId }, ...call }));
  for (const result of report.results) {
    expectTypeOf(result.item).toEqualTypeOf<string>();
    if (result.status === "done") expectTypeOf(result.value.email).toEqualTypeOf<string | undefined>();
    if (result.status === "failed") expectTypeOf(result.error).toBeUnknown();
  }
  await zoom.each(zoom.groups.list(), ({ name = "" }) => expectTypeOf(name).toEqualTypeOf<string>());
  // @ts-expect-error A number is no list.
  await zoom.each(5, () => 1);
  // @ts-expect-error There is no such option.
  await zoom.each([1], () => 1, { parallel: 2 });
}

export function brokenOff(error: unknown): void {
  if (!isZoomError(error) || error.kind !== "each") return;
  expectTypeOf(error).toEqualTypeOf<ZoomEachError>();
  expectTypeOf(error.report.done).toEqualTypeOf<readonly string[]>();
}

export const clients = [
  createZoomClient({ auth: "t", quota: { plan: "pro", share: 0.5 } }),
  createZoomClient({ auth: "t", quota: false }),
  // @ts-expect-error There is no such plan.
  createZoomClient({ auth: "t", quota: { plan: "enterprise" } }),
];
