import { test } from '@japa/runner'
import { lintMessages } from './lint_messages.js'

const inBackend = (line: string) => lintMessages('backend/documents/planted.ts', line)

test.group('What would turn text into something else', () => {
  test('no page puts HTML together')
    .with([
      'export const planted = <p dangerouslySetInnerHTML={{ __html: name }} />',
      'export const planted = () => void (document.body.innerHTML = name)',
      'export const planted = <iframe srcDoc={name} />',
      'export const planted = <iframe sandbox="allow-scripts" srcDoc={name} />',
      'export const planted = <iframe sandbox={rights} srcDoc={name} />',
    ])
    .run(async ({ assert }, line) => {
      assert.include(await lintMessages('admin/src/units/planted.tsx', line), 'shown as text')
    })

  test('a frame without any right may show a letter as it is sent', async ({ assert }) => {
    const line = 'export const planted = <iframe sandbox="" srcDoc={html} />'
    assert.notInclude(await lintMessages('admin/src/units/planted.tsx', line), 'shown as text')
  })

  test('no code is made of text')
    .with(['eval(text)', 'new Function(text)', 'Function(text)'])
    .run(async ({ assert }, made) => {
      assert.include(await inBackend(`export const planted = ${made}`), 'no code is made of text')
    })

  test('no command line is made of text')
    .with([
      "import { exec } from 'node:child_process'",
      "import * as processes from 'node:child_process'",
      'export const planted = spawn(name, [], { shell: true })',
    ])
    .run(async ({ assert }, line) => {
      assert.include(await inBackend(line), 'no command line is made of text')
      assert.notInclude(await inBackend("import { fork } from 'node:child_process'"), 'command')
    })

  test('no digest is one that can be forged')
    .with(["createHash('md5')", "createHmac('sha1', key)", "createHash('SHA1')"])
    .run(async ({ assert }, digest) => {
      assert.include(await inBackend(`export const planted = ${digest}`), 'use sha256')
      const fine = "export const fine = createHash('sha256')"
      assert.notInclude(await inBackend(fine), 'use sha256')
    })
})
