import { fileCircles, folderPairs, importGraph } from './import_graph.js'
import { test } from '@japa/runner'

const graph = importGraph([
  'backend',
  'models',
  'workflows',
  'config',
  'admin/src',
  'capture',
  'bin',
  'bench',
])

/** Relations of models name each other's class lazily. */
const isModel = (file: string) => file.startsWith('models/')

test.group('Files that import each other', () => {
  test('there are none but models with relations', ({ assert }) => {
    const circles = fileCircles(graph).filter((files) => !files.every(isModel))
    assert.deepEqual(circles, [])
  })

  test('no two folders import each other, tests apart', ({ assert }) => {
    const isSpec = (file: string) => file.endsWith('.spec.ts') || file.startsWith('backend/tests/')
    const product = new Map([...graph].filter(([file]) => !isSpec(file) && !isModel(file)))
    assert.deepEqual(folderPairs(product), [])
  })

  test('a circle of three files is found, and a pair of folders', ({ assert }) => {
    const planted = new Map([
      ['a/one.ts', ['b/two.ts']],
      ['b/two.ts', ['b/three.ts']],
      ['b/three.ts', ['a/one.ts']],
      ['c/four.ts', ['a/one.ts']],
    ])
    assert.deepEqual(fileCircles(planted), [['a/one.ts', 'b/three.ts', 'b/two.ts']])
    assert.deepEqual(folderPairs(planted), ['a b'])
  })
})
