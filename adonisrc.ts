import { indexEntities } from '@adonisjs/core'
import { defineConfig } from '@adonisjs/core/app'

export default defineConfig({
  directories: {
    commands: 'backend/commands',
    start: 'backend/start',
    providers: 'backend/providers',
    middleware: 'backend/http/middleware',
    exceptions: 'backend/http/exceptions',
    models: 'models',
    migrations: 'models/migrations',
    factories: 'models/factories',
    seeders: 'models/seeders',
    tests: 'backend/tests',
    public: 'admin/dist',
  },
  commands: [() => import('@adonisjs/core/commands'), () => import('@adonisjs/lucid/commands')],
  providers: [
    () => import('@adonisjs/core/providers/app_provider'),
    () => import('@adonisjs/core/providers/hash_provider'),
    { file: () => import('@adonisjs/core/providers/repl_provider'), environment: ['repl', 'test'] },
    () => import('@adonisjs/core/providers/vinejs_provider'),
    () => import('@adonisjs/lucid/database_provider'),
    () => import('#providers/commit_provider'),
    () => import('#providers/scope_provider'),
    () => import('@adonisjs/session/session_provider'),
    () => import('@adonisjs/auth/auth_provider'),
    () => import('@adonisjs/shield/shield_provider'),
    () => import('@adonisjs/limiter/limiter_provider'),
    () => import('@adonisjs/static/static_provider'),
    () => import('@adonisjs/drive/drive_provider'),
    () => import('@adonisjs/i18n/i18n_provider'),
    () => import('#providers/engine_provider'),
    () => import('#providers/capture_provider'),
    () => import('#providers/payments_provider'),
    () => import('#providers/phone_provider'),
    () => import('#providers/student_notices_provider'),
    () => import('#providers/live_provider'),
    { file: () => import('#providers/connections_provider'), environment: ['web'] },
  ],
  preloads: [
    { file: () => import('#start/routes'), environment: ['web', 'test'] },
    { file: () => import('#start/kernel'), environment: ['web', 'test'] },
    { file: () => import('#start/commands'), environment: ['console', 'test'] },
    { file: () => import('#start/validator'), environment: ['web', 'test'] },
    { file: () => import('#start/events'), environment: ['web', 'console', 'test'] },
  ],
  metaFiles: [
    { pattern: 'admin/dist/**', reloadServer: false },
    { pattern: 'config/**/*.json', reloadServer: false },
    { pattern: 'backend/lang/**/*.json', reloadServer: false },
    { pattern: 'backend/**/templates/*.edge', reloadServer: false },
  ],
  tests: {
    suites: [
      { name: 'domain', files: ['backend/domain/**/*.spec.ts'] },
      { name: 'models', files: ['models/**/*.spec.ts'] },
      { name: 'backend', files: ['backend/!(domain)/**/!(*.real_mode).spec.ts'] },
      // As it is installed: the wall's clock, and sessions in the database (SESSION_DRIVER).
      { name: 'real_mode', files: ['{backend,bin}/**/*.real_mode.spec.ts'] },
      // What the code shows without the policies of the database: neither may hide the other's hole.
      {
        name: 'without_policies',
        files: [
          'backend/seasons/{other_schools,scope,season_scope}.spec.ts',
          'backend/identity/rights_{matrix,to_rows}.spec.ts',
        ],
      },
      { name: 'workflows', files: ['workflows/**/*.spec.ts'] },
      { name: 'setup', files: ['{bin,docs,lint}/**/!(*.real_mode).spec.ts'] },
      { name: 'bench', files: ['bench/**/*.spec.ts'] },
      { name: 'console', files: ['{admin,capture}/**/*.spec.ts'] },
    ],
    /** For a busy machine: the longest test takes a fifth of it on two cores of its own. */
    timeout: 300_000,
    forceExit: true,
  },
  hooks: {
    init: [
      indexEntities({
        controllers: {
          enabled: true,
          source: './backend',
          glob: ['**/*_controller.ts'],
          importAlias: '#backend',
        },
        transformers: {
          enabled: true,
          source: './backend',
          glob: ['**/*_transformer.ts'],
          importAlias: '#backend',
        },
        manifest: { enabled: false },
      }),
    ],
  },
})
