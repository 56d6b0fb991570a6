import { err, ok, type Result } from '#domain/result'

const QUOTE = '"'
const QUOTE_CODE = 34
const RETURN = 13
const NEWLINE = 10
/** Quotes within the words of a row: a few are how people write, more than a table has columns are no table. */
const MAX_WITHIN = 104
const MAX_WITHIN_TEXT = 1_000_000

/** A quote that is not closed where a cell ends, or quotes without end. */
class NotClosed extends Error {}

/** Reads cells letter by letter: how long it takes depends on nothing but the length of the text. */
class TextReader {
  readonly rows: string[][] = []
  #at = 0
  /** How lines end: as the first of them does. */
  #lineEnd: string | null = null
  #within = 0
  #withinText = 0

  #separatorCode: number

  constructor(
    private text: string,
    private separator: string
  ) {
    this.#separatorCode = separator.charCodeAt(0)
  }

  readRow() {
    this.#within = 0
    const cells = [this.#cell()]
    while (this.#codeAt(this.#at) === this.#separatorCode) {
      this.#at += 1
      cells.push(this.#cell())
    }
    this.#at += this.#lineEnd?.length ?? 0
    this.rows.push(cells)
  }

  hasMore = () => this.#at < this.text.length

  #codeAt = (at: number) => this.text.charCodeAt(at)

  #endsCell(at: number): boolean {
    const code = this.#codeAt(at)
    if (code !== RETURN && code !== NEWLINE)
      return code === this.#separatorCode || at >= this.text.length
    this.#lineEnd ??= /\r\n|\n|\r/.exec(this.text.slice(at, at + 2))![0]
    return this.text.startsWith(this.#lineEnd, at)
  }

  #cell(): string {
    const quoted = this.#codeAt(this.#at) === QUOTE_CODE ? this.#quoted() : ''
    const begins = this.#at
    for (; !this.#endsCell(this.#at); this.#at += 1)
      if (this.#codeAt(this.#at) === QUOTE_CODE) this.#countWithin(1)
    return quoted + this.text.slice(begins, this.#at)
  }

  #quoted(): string {
    const content = this.#untilQuote()
    if (this.#endsCell(this.#at)) return content
    // What ends within a word was never closed if it ran over other cells; or else its quotes are part of the word.
    if (content.includes(this.separator) || /[\r\n]/.test(content)) throw new NotClosed()
    this.#countWithin(2)
    return `"${content}"`
  }

  #untilQuote(): string {
    const begins = this.#at + 1
    let ends = this.text.indexOf(QUOTE, begins)
    for (; ends >= 0 && this.#codeAt(ends + 1) === QUOTE_CODE; this.#countWithin(1))
      ends = this.text.indexOf(QUOTE, ends + 2)
    if (ends < 0) throw new NotClosed()
    this.#at = ends + 1
    return this.text.slice(begins, ends).replaceAll('""', QUOTE)
  }

  #countWithin(quotes: number) {
    this.#within += quotes
    this.#withinText += quotes
    if (this.#within > MAX_WITHIN || this.#withinText > MAX_WITHIN_TEXT) throw new NotClosed()
  }
}

/**
 * The rows of a text with a separator between cells (RFC 4180, and with quotes in the middle of a word as people
 * write them). The usual parser makes an error of each row that has fewer or more cells than the first, and takes
 * seconds for a file of blank lines.
 * @returns the row with a quote that is never closed
 */
export function splitText(text: string, separator: string): Result<string[][], number> {
  const reader = new TextReader(text, separator)
  try {
    while (reader.hasMore()) reader.readRow()
    return ok(reader.rows)
  } catch (error) {
    if (!(error instanceof NotClosed)) throw error
    return err(reader.rows.length + 1)
  }
}
