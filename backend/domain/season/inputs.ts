/** What acts carry. Ids, counts and dates only: words are stored first, and travel as ids. */

export type NoInput = Record<string, never>

export interface NotedInput {
  noteId: string
}

export interface CountInput {
  count: number
}

/** How many, and the list that says which: a file, since names stay out of the process. */
export interface ListedInput extends CountInput {
  documentId: string | null
}
