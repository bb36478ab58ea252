/** Forms with a file, good or bad. */

const MAGIC: Readonly<Record<string, readonly number[]>> = {
  png: [0x89, 0x50, 0x4e, 0x47],
  jpeg: [0xff, 0xd8, 0xff, 0xe0],
  gif: [0x47, 0x49, 0x46, 0x38],
  mp4: [0, 0, 0, 0x18, 0x66, 0x74, 0x79, 0x70],
  text: [0x54, 0x65, 0x78, 0x74],
};

export interface Upload {
  /** The name of the part. Default `file`. */
  readonly part?: string;
  readonly name?: string;
  /** What the first bytes say. Default `png`. */
  readonly kind?: string;
  /** Bytes. Default 64. */
  readonly size?: number;
}

export function formOf({ part = "file", name = "beach.png", kind = "png", size = 64 }: Upload): FormData {
  const bytes = new Uint8Array(size);
  bytes.set((MAGIC[kind] ?? []).slice(0, size));
  const form = new FormData();
  form.set(part, new File([bytes], name, { type: "image/png" }));
  return form;
}
