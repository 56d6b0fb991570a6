import { useTranslate } from 'react-admin'

/** Joins pieces of text with the punctuation of the reader's language. */
export function usePatterns() {
  const translate = useTranslate()
  return {
    /** `label：text` */
    labelled: (label: string, text: string | number) =>
      translate('patterns.labelled', { label, text }),
    /** `text（note）`; the text alone without a note. */
    noted: (text: string, note: string | number | null | undefined | false) =>
      note || note === 0 ? translate('patterns.noted', { text, note }) : text,
    /** Short pieces in one sentence. */
    commas: (pieces: string[]) => pieces.join(translate('patterns.comma')),
    /** Pieces that have commas themselves. */
    semicolons: (pieces: string[]) => pieces.join(translate('patterns.semicolon')),
  }
}
