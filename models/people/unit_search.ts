import { pinyin } from 'pinyin-pro'

/** As people type: without spaces and case, full-width letters as plain ones. */
export const searchable = (text: string): string =>
  text.normalize('NFKC').toLowerCase().replaceAll(/\s/g, '')

/** 苏州大学 as `suzhoudaxue` and `szdx`; ü is typed v. */
const readings = (name: string): string[] => {
  const plain = { toneType: 'none', type: 'array', v: true } as const
  return [pinyin(name, plain), pinyin(name, { ...plain, pattern: 'first' })].map((syllables) =>
    syllables.join('')
  )
}

/**
 * The text by which a unit is found: its name, its code, and its name in pinyin, in full and by initials.
 * A part of any of them finds it.
 */
export const searchText = ({ name, code }: { name: string; code: string }): string =>
  [name, code, ...readings(name)].map(searchable).join(' ')
