/** The quota store that is built in. */
import type { QuotaBook, QuotaStore } from "./store.js";

/**
 * Limits shared by the clients of one process that get this store, account by account. The clients must have the same clock.
 *
 * @example const store = memoryQuotaStore(); createZoomClient({ auth, quota: { plan: "pro", store } });
 */
export function memoryQuotaStore(): QuotaStore {
  const books = new Map<string, QuotaBook>();
  return {
    async connect({ account, clock }) {
      const { createMemoryBook } = await import("./in-memory.js");
      let book = books.get(account);
      if (!book) books.set(account, (book = createMemoryBook(clock)));
      return book;
    },
  };
}
