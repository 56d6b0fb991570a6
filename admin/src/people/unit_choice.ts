import type { Data } from '@api/data'

/** A school, found by name, code or pinyin: the server finds by pinyin, which the names do not contain. */
export const unitChoice = {
  optionText: ({ name, code }: Data.Units.Unit) => `${name} ${code}`,
  filterToQuery: (text: string) => ({ text }),
  matchSuggestion: () => true,
  translateChoice: false,
}
