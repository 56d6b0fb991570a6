import { test } from '@japa/runner'
import { lintMessages } from './lint_messages.js'

const inPage = (line: string) => lintMessages('admin/src/letters/planted.tsx', line)

test.group('Style of the console', () => {
  test('a colour on Typography is refused: MUI ignores it')
    .with(['<Typography color="text.secondary">a</Typography>', '<Typography color={colour} />'])
    .run(async ({ assert }, jsx) => {
      assert.include(await inPage(`export const planted = ${jsx}`), 'MUI ignores')
    })

  test('a colour is refused anywhere but in the theme')
    .with([`{ borderTop: '1px solid #eee' }`, '{ background: `rgba(0, 0, 0, ${alpha})` }'])
    .run(async ({ assert }, sx) => {
      const line = `export const planted = ${sx}`
      assert.include(await inPage(line), 'a colour stands in admin/src/theme')
      assert.notInclude(await lintMessages('admin/src/theme/planted.ts', line), 'a colour stands')
    })

  test('a weight is refused anywhere but in the theme', async ({ assert }) => {
    const line = `export const planted = <b style={{ fontWeight: 600 }}>a</b>`
    assert.include(await inPage(line), 'use a variant of Typography')
  })

  test('full-width punctuation is refused anywhere but in the catalogues')
    .with(['`${name}：${reason}`', '<p>（{rule}）</p>', `letters.join('；')`])
    .run(async ({ assert }, text) => {
      const line = `export const planted = ${text}`
      assert.include(await inPage(line), 'punctuation comes from the catalogue')
      const inWords = await lintMessages('admin/src/i18n/zh/planted.tsx', line)
      assert.notInclude(inWords, 'punctuation')
    })
})
