import { dirname, relative, resolve } from 'node:path'

/** The project's folder: rules speak of files from there. */
export const ROOT = resolve(import.meta.dirname, '..')

/** The file that a rule looks at, from the project's folder. */
export const fileOf = ({ filename }) => relative(ROOT, filename)

/** Every way in which a file takes something from another. */
export const eachImport = (judge) => ({
  ImportDeclaration: judge,
  ImportExpression: judge,
  ExportNamedDeclaration: judge,
  ExportAllDeclaration: judge,
})

/** Where a relative import leads, from the project's folder. */
export const targetOf = ({ filename }, path) => relative(ROOT, resolve(dirname(filename), path))
