const KINDS: Record<string, string> = {
  'application/pdf': 'PDF',
  'image/jpeg': 'JPG',
  'image/png': 'PNG',
}

/** The size of a file, as people read it. */
export const sizeOf = (bytes: number) =>
  bytes < 1_000_000 ? `${Math.ceil(bytes / 1_000)} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`

/** What file a document is: `PDF · 120 KB`. */
export const kindAndSize = ({ kind, bytes }: { kind: string; bytes: number }) =>
  [KINDS[kind], sizeOf(bytes)].filter(Boolean).join(' · ')
