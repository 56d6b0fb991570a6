import { configApp } from '@adonisjs/eslint-config'
import { apiTypes } from './lint/api_types.js'
import { consoleStyle } from './lint/console_style.js'
import { doors } from './lint/doors.js'
import { floors } from './lint/floors.js'
import { noDanger } from './lint/no_danger.js'
import { noRoles } from './lint/no_roles.js'
import { oneDoor } from './lint/one_door.js'
import { stayInside } from './lint/stay_inside.js'

/** Imports run one way: what a folder may not know of is refused here. */
const refuse = (...patterns) => ({
  'no-restricted-imports': [
    'error',
    { patterns: patterns.map(([regex, message]) => ({ regex, message })) },
  ],
})

const BACKEND = ['^#(backend|start|providers|tests)/', 'only the backend itself knows the backend']
export default configApp(
  {
    name: 'sources',
    ignores: ['build/**', 'tmp/**', 'admin/dist/**', '.adonisjs/**', 'models/schema.ts'],
  },
  {
    name: 'rooms',
    files: ['**/*.{ts,tsx}'],
    plugins: { rooms: { rules: { 'stay-inside': stayInside, floors, doors } } },
    rules: { 'rooms/stay-inside': 'error' },
  },
  {
    name: 'packages behind one door',
    files: ['**/*.{ts,tsx,js,mjs}'],
    plugins: { packages: { rules: { 'one-door': oneDoor } } },
    rules: { 'packages/one-door': 'error' },
  },
  {
    name: 'text stays text',
    files: ['**/*.{ts,tsx,mjs}'],
    plugins: { texts: { rules: { 'no-danger': noDanger } } },
    rules: { 'texts/no-danger': 'error' },
  },
  {
    name: 'the console asks for capabilities, not for roles',
    files: ['admin/src/**/*.{ts,tsx}'],
    plugins: { permissions: { rules: { 'no-roles': noRoles } } },
    rules: { 'permissions/no-roles': 'error' },
  },
  {
    name: 'rooms lie on floors, and a feature calls another through its doors',
    files: ['backend/**/*.ts'],
    ignores: ['**/*.spec.ts', 'backend/tests/**'],
    rules: { 'rooms/floors': 'error', 'rooms/doors': 'error' },
  },
  {
    name: 'sizes',
    files: ['**/*.{ts,tsx,mjs}'],
    // Catalogues of words are data.
    ignores: ['admin/src/i18n/**/*.ts', 'capture/src/words/**/*.ts'],
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
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now' },
        { object: 'Math', property: 'random' },
      ],
    },
  },
  {
    name: 'what nobody may guess is random by node:crypto',
    files: ['{backend,config,models}/**/*.ts'],
    // Spreads the times at which browsers come again.
    ignores: ['**/*.spec.ts', 'backend/{domain,tests}/**', 'backend/live/reader.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'use node:crypto: this can be foretold' },
      ],
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
    files: ['admin/src/**', 'capture/{src,guide}/**'],
    rules: { '@unicorn/filename-case': 'off' },
  },
  {
    name: 'what the API answers is typed by its transformers',
    files: ['admin/src/**/*.{ts,tsx}'],
    plugins: { records: { rules: { 'api-types': apiTypes } } },
    rules: { 'records/api-types': 'error' },
  },
  {
    name: 'the console takes types and pure rules',
    files: ['admin/src/**/*.{ts,tsx}'],
    rules: refuse(
      ['(^|/)backend/(?!domain/)', 'the console knows the API and pure rules'],
      ['^#', 'no subpaths here']
    ),
  },
  {
    name: 'the phone page is a client of the API, and small',
    files: ['capture/{src,guide}/**/*.{ts,tsx}'],
    rules: refuse(
      ['^(?!\\.|@api/|(react|react-dom/client|uqr)$)', 'of packages it loads only React'],
      ['(^|/)(admin|backend)/', 'it knows the API alone']
    ),
  },
  {
    name: 'colours stand in the theme, punctuation in the catalogues',
    files: ['admin/src/**/*.{ts,tsx}', 'capture/{src,guide}/**/*.{ts,tsx}'],
    plugins: { console: { rules: { style: consoleStyle } } },
    rules: { 'console/style': 'error' },
  }
)
