import { configApp } from '@adonisjs/eslint-config'
import { dirname, relative, resolve } from 'node:path'

/** Imports run one way: what a folder may not know of is refused here. */
const refuse = (...patterns) => ({
  'no-restricted-imports': [
    'error',
    { patterns: patterns.map(([regex, message]) => ({ regex, message })) },
  ],
})

/** Folders that a relative path may not leave: beyond them lies a subpath, which the rules below judge. */
const ROOMS = /^(backend\/[^/]+|workflows|models|config|admin\/src|bin)\//

const stayInside = {
  create(context) {
    const file = relative(import.meta.dirname, context.filename)
    const room = ROOMS.exec(file)?.[0]
    const judge = ({ source }) => {
      if (!room || !source?.value?.startsWith?.('.')) return
      const target = relative(import.meta.dirname, resolve(dirname(file), source.value))
      if (target.startsWith(room)) return
      context.report({ node: source, message: `a relative path leaves ${room}: use its subpath` })
    }
    return {
      ImportDeclaration: judge,
      ImportExpression: judge,
      ExportNamedDeclaration: judge,
      ExportAllDeclaration: judge,
    }
  },
}

/** What a feature shows to the others; everything else of it is its own affair. */
const DOORS = {
  chsi: /^actions\//,
  documents: /^(is_document_of|read_upload)$/,
  jobs: /^(actions|transformers)\//,
  photos: /^(actions|queries)\//,
  reminders: /^write_letters$/,
  // The process is everybody's: how it is asked, what time it is there, and what it says of a unit.
  seasons: /^((actions|queries|engine|clock)\/|(demo_season|validators\/civil_day)$)/,
  units: /^actions\//,
}
const FEATURE = new RegExp(`^backend/(${Object.keys(DOORS).join('|')})/`)
const OTHERS = new RegExp(`^#backend/(${Object.keys(DOORS).join('|')})/(.*)$`)

const throughDoors = {
  create(context) {
    const own = FEATURE.exec(relative(import.meta.dirname, context.filename))?.[1]
    const judge = ({ source }) => {
      const [, other, inside] = OTHERS.exec(source?.value ?? '') ?? []
      if (!own || !other || other === own || DOORS[other].test(inside)) return
      context.report({
        node: source,
        message: `${own} may not look into ${other}: use its actions`,
      })
    }
    return { ImportDeclaration: judge, ImportExpression: judge, ExportNamedDeclaration: judge }
  },
}

/** Packages that one file alone may load, since it sets first what they read. */
const ONE_DOOR = { 'onnxruntime-node': 'backend/photos/vision/onnxruntime.ts' }

const throughOneDoor = {
  create(context) {
    const file = relative(import.meta.dirname, context.filename)
    const judge = (node) => {
      const door = ONE_DOOR[node.source?.value]
      const isType = node.importKind === 'type' || node.exportKind === 'type'
      if (!door || door === file || isType) return
      context.report({ node: node.source, message: `only ${door} loads it` })
    }
    return {
      ImportDeclaration: judge,
      ImportExpression: judge,
      ExportNamedDeclaration: judge,
      ExportAllDeclaration: judge,
    }
  },
}

const BACKEND = ['^#(backend|start|providers|tests)/', 'only the backend itself knows the backend']
export default configApp(
  {
    name: 'sources',
    ignores: ['build/**', 'tmp/**', 'admin/dist/**', '.adonisjs/**', 'models/schema.ts'],
  },
  {
    name: 'rooms',
    files: ['**/*.{ts,tsx}'],
    plugins: { rooms: { rules: { 'stay-inside': stayInside, 'through-doors': throughDoors } } },
    rules: { 'rooms/stay-inside': 'error' },
  },
  {
    name: 'packages behind one door',
    files: ['**/*.{ts,tsx,js,mjs}'],
    plugins: { packages: { rules: { 'one-door': throughOneDoor } } },
    rules: { 'packages/one-door': 'error' },
  },
  {
    name: 'a feature calls another through its doors',
    files: ['backend/**/*.ts'],
    ignores: ['**/*.spec.ts'],
    rules: { 'rooms/through-doors': 'error' },
  },
  {
    name: 'sizes',
    files: ['**/*.{ts,tsx,mjs}'],
    // Catalogues of words are data.
    ignores: ['admin/src/i18n/*.ts'],
    rules: { 'max-lines': ['error', { max: 300 }], 'no-console': 'off' },
  },
  {
    name: 'a test may look straight into an answer, and columns have their own names',
    files: ['**/*.ts'],
    rules: {
      '@unicorn/no-await-expression-member': 'off',
      '@typescript-eslint/naming-convention': 'off',
    },
  },
  {
    name: 'the rules know nothing but each other',
    files: ['backend/domain/**/*.ts'],
    ignores: ['**/*.spec.ts'],
    rules: {
      ...refuse(['^[^.]', 'a rule imports only rules, by relative path']),
      'no-restricted-globals': ['error', 'process'],
      'no-restricted-properties': ['error', { object: 'Date', property: 'now' }],
    },
  },
  {
    name: 'workflows are deterministic',
    files: ['workflows/**/*.ts'],
    ignores: ['**/*.spec.ts'],
    rules: refuse([
      '^(?!\\.|#domain/|#workflows/|@temporalio/(workflow|common)$)',
      'a workflow knows rules and its contracts',
    ]),
  },
  {
    name: 'models know rules, not features',
    files: ['models/**/*.ts'],
    ignores: ['**/*.spec.ts'],
    rules: refuse(BACKEND, ['^#workflows/', 'a model knows no process']),
  },
  {
    name: 'a migration stays what it is while the code goes on',
    files: ['models/migrations/*.ts'],
    rules: refuse(['^(?!@adonisjs/lucid/)', 'a migration writes its lists out']),
  },
  {
    name: 'settings know no code of the product',
    files: ['config/**/*.ts'],
    rules: refuse([
      '^#(backend|domain|models|workflows)/',
      'settings import packages and #start/env',
    ]),
  },
  {
    name: 'tests support tests',
    files: ['backend/**/*.ts'],
    ignores: ['**/*.spec.ts', 'backend/tests/**', 'backend/domain/**'],
    rules: refuse(['^#tests/', 'only tests import what supports tests']),
  },
  {
    name: 'the console is named as its framework names things',
    files: ['admin/src/**'],
    rules: { '@unicorn/filename-case': 'off' },
  },
  {
    name: 'the console takes types and pure rules',
    files: ['admin/src/**/*.{ts,tsx}'],
    rules: refuse(
      ['(^|/)backend/(?!domain/)', 'the console knows the API and pure rules'],
      ['^#', 'no subpaths here']
    ),
  }
)
