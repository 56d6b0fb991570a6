import { LOCALES, type Locale } from '#backend/lang/words'
import { exampleLetter } from '#backend/letters/example_letter'
import { fillLetter } from '#backend/letters/fill_letter'
import { appUrl } from '#config/app'
import { LETTER_TEMPLATES, type LetterTemplate } from '#domain/season/letter_templates'
import { test } from '@japa/runner'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'

const FOLDER = new URL('rendered/', import.meta.url)

/** `RECORD_LETTERS=1 npm test` writes the files anew: look at what has changed before it is committed. */
const isRecording = Boolean(process.env.RECORD_LETTERS)

/** A letter as its files have it: the address of the installation is not its own. */
async function rendered(code: LetterTemplate, locale: Locale) {
  const { subject, text, html } = await fillLetter(exampleLetter(code, locale))
  const own = (written: string) => written.replaceAll(appUrl, 'https://tucai.example')
  return {
    [`${code}.${locale}.txt`]: own(`${subject}\n\n${text}`),
    [`${code}.${locale}.html`]: own(html),
  }
}

async function all(): Promise<Record<string, string>> {
  const files = {}
  for (const code of LETTER_TEMPLATES)
    for (const locale of LOCALES) Object.assign(files, await rendered(code, locale))
  return files
}

test.group('Letters as they are sent', () => {
  test('are those that somebody has looked at, in both languages', async ({ assert }) => {
    const files = await all()
    if (isRecording) {
      rmSync(FOLDER, { recursive: true, force: true })
      mkdirSync(FOLDER)
      for (const [name, written] of Object.entries(files))
        writeFileSync(new URL(name, FOLDER), written)
    }
    assert.sameMembers(readdirSync(FOLDER), Object.keys(files))
    for (const [name, written] of Object.entries(files))
      assert.equal(written, readFileSync(new URL(name, FOLDER), 'utf8'), name)
  })

  test('speak one language, without code, empty values or braces', async ({ assert }) => {
    const invented = /示例|计科2001班|软件2001班|劳动节|contact@example\.test/g
    const notWords = /undefined|null|NaN|\[object|[{}]|\b[a-z]+_[a-z_]+\b/
    for (const [name, written] of Object.entries(await all())) {
      const said = written.replaceAll(/<[^>]*>|https?:\S+/g, '').replaceAll(invented, '')
      assert.notMatch(said, notWords, name)
      if (name.includes('.en.')) assert.notMatch(said, /\p{Script=Han}/u, name)
    }
  })
})
