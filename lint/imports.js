import { dirname, relative, resolve } from 'node:path'

/** The project's folder; paths in rules are relative to it. */
export const ROOT = resolve(import.meta.dirname, '..')

/** The linted file, relative to the project's folder. */
export const fileOf = ({ filename }) => relative(ROOT, filename)

/** Calls `judge` for every kind of import and re-export. */
export const eachImport = (judge) => ({
  ImportDeclaration: judge,
  ImportExpression: judge,
  ExportNamedDeclaration: judge,
  ExportAllDeclaration: judge,
})

/** The target of a relative import, relative to the project's folder. */
export const targetOf = ({ filename }, path) => relative(ROOT, resolve(dirname(filename), path))
