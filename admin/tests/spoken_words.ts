import framework from 'ra-language-english'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'

type Words = { [key: string]: Words } | string

const textsOf = (words: Words): string[] =>
  typeof words === 'string' ? [words] : Object.values(words).flatMap(textsOf)

/** The texts of a catalogue, resource by resource: its index is for a bundler. */
async function textsIn(locale: 'zh' | 'en'): Promise<string[]> {
  const folder = join(import.meta.dirname, '../src/i18n', locale)
  const files = readdirSync(folder).filter((file) => file !== 'index.ts')
  const modules = await Promise.all(files.map((file) => import(join(folder, file))))
  const shared = await import(join(import.meta.dirname, '../../capture/guide', `${locale}.ts`))
  return [...modules, shared].flatMap((words) => textsOf(words))
}

/** Every text that the console speaks, by language. */
export const spokenWords = {
  zh: new Set(await textsIn('zh')),
  en: new Set([...(await textsIn('en')), ...textsOf(framework as unknown as Words)]),
}
