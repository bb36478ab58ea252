/** The last few of some secrets, for as long as a late answer may still be about one of them. */

const MOST = 64;

export interface Recent {
  has(text: string): boolean;
  /** Remembers `text`, and forgets the oldest one in its place. */
  add(text: string): void;
}

export function createRecent(): Recent {
  const texts = new Set<string>();
  return {
    has: (text) => texts.has(text),
    add(text) {
      texts.add(text);
      const [oldest] = texts;
      if (texts.size > MOST && oldest !== undefined) texts.delete(oldest);
    },
  };
}
