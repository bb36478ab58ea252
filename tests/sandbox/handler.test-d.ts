/** What the types of handlers refuse to compile. */
import { expectTypeOf } from "expect-type";
import type { Call } from "../../src/sandbox/http/call.js";
import type { Answer, Handler, Handlers } from "../../src/sandbox/operations/handler.js";

// Parameters, query and body are those of the operation.
expectTypeOf<Call<"groups.updateMember">["params"]>().toHaveProperty("memberId").toEqualTypeOf<string>();
expectTypeOf<Call<"users.create">["body"]["action"]>().toEqualTypeOf<
  "create" | "autoCreate" | "custCreate" | "ssoCreate"
>();
expectTypeOf<Call<"groups.create">["body"]>().extract<undefined>().toEqualTypeOf<never>();
expectTypeOf<Call<"users.get">["body"]>().toEqualTypeOf<undefined>();
expectTypeOf<Call<"contacts.search">["query"]["search_key"]>().toEqualTypeOf<string>();

// The answer is the one of success, and none where the document has none.
expectTypeOf<Answer<"groups.create">>().toHaveProperty("total_members");
expectTypeOf<Answer<"groups.delete">>().toEqualTypeOf<void>();

export const get: Handler<"groups.get"> = (call) => {
  throw call.refuse(4130);
};

export const undocumented: Handler<"groups.get"> = (call) => {
  // @ts-expect-error The document has 4132 for names that are taken, which reading a group does not meet.
  throw call.refuse(4132);
};

// @ts-expect-error The number of members is not a text.
export const misshapen: Handler<"groups.get"> = () => ({ total_members: "many" });

// @ts-expect-error All the other operations are missing.
export const incomplete: Handlers = { "groups.get": get };
