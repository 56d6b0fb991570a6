/** A line of the table of a letter: until when, how it was counted, what happens otherwise. */
export interface LetterRow {
  label: string
  value: string
}

/** One of several things that are due: what, until when, and the button that opens it. */
export interface LetterItem {
  title: string
  lines: string[]
  button: LetterParts['button']
}

/** A group of them: of a region or a unit. */
export interface LetterSection {
  title: string | null
  lines: string[]
  items: LetterItem[]
}

/** What a letter says, in the reader’s language: its HTML and its text are both written from this. */
export interface LetterParts {
  subject: string
  /** Null where the template greets its reader itself. */
  greeting: string | null
  /** Paragraphs, each of them one line or several. */
  lead: string[][]
  rows: LetterRow[]
  sections: LetterSection[]
  button: { label: string; url: string }
  /** Whom to ask. */
  contact: string | null
  /** Why this reader gets it. */
  ground: string
  sender: string
}

/** The paragraphs of a template’s body: an empty line stands between two. */
export const paragraphsOf = (body: string): string[][] =>
  body
    .split(/\r?\n\s*\r?\n/)
    .map((paragraph) =>
      paragraph
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter(Boolean)
    )
    .filter((lines) => lines.length > 0)
