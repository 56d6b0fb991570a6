/** Inputs shared by acts. Ids, counts and dates only: free text is stored first and passed by id. */

export type NoInput = Record<string, never>

export interface NotedInput {
  noteId: string
}

export interface CountInput {
  count: number
}

/** A count and a file that lists the students, because names must stay out of the process. */
export interface ListedInput extends CountInput {
  documentId: string | null
}
