import type { Data } from '@api/data'

/** What a document is, and how many of its pages can be seen. */
export type DocumentPages = Data.Documents.DocumentPages
