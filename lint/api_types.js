import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Calls and elements whose type argument says what the API answers. */
const READERS =
  /^(request|read|post|one|upload|use(Query|GetOne|GetMany|GetManyReference|GetList|InfiniteGetList|RecordContext|ListContext|UnitPart)|getOne|getList|DataTable|FunctionField|List|Show)$/

const MESSAGE =
  'a record of the API is typed by its transformer: import type { Data } from "@api/data"'

/** Is the name declared with its fields in this text? */
const isWrittenOut = (text, name) =>
  new RegExp(`\\b(interface ${name}\\b|type ${name}\\b[^=\\n]*=\\s*\\{)`).test(text)

/** The source of the module from which a file imports a name by a relative path; empty otherwise. */
function sourceOfImport({ filename, sourceCode }, name) {
  const found = sourceCode.ast.body.find(
    ({ type, specifiers, source }) =>
      type === 'ImportDeclaration' &&
      source.value.startsWith('.') &&
      specifiers.some(({ local }) => local.name === name)
  )
  if (!found) return ''
  const module = join(dirname(filename), found.source.value)
  const file = [`${module}.ts`, `${module}.tsx`].find(existsSync)
  return file ? readFileSync(file, 'utf8') : ''
}

/** Does a type say fields by hand: here, or in the module that it comes from? */
function isByHand(context, node) {
  if (node.type === 'TSTypeLiteral') return true
  if (node.type === 'TSArrayType') return isByHand(context, node.elementType)
  if (node.type === 'TSUnionType' || node.type === 'TSIntersectionType')
    return node.types.some((one) => isByHand(context, one))
  if (node.type !== 'TSTypeReference' || node.typeName.type !== 'Identifier') return false
  const { name } = node.typeName
  const written =
    isWrittenOut(context.sourceCode.text, name) || isWrittenOut(sourceOfImport(context, name), name)
  return written || (node.typeArguments?.params ?? []).some((one) => isByHand(context, one))
}

/** The last name of what is called: `read` of `provider.read`. */
const nameOf = ({ type, name, property }) =>
  type === 'MemberExpression' ? property.name : (name?.name ?? name)

/** In the console, what the API answers is typed by generated types, not by hand-written ones. */
export const apiTypes = {
  create(context) {
    const judge = (node) => {
      if (isByHand(context, node)) context.report({ node, message: MESSAGE })
    }
    const judgeArguments = (callee, { typeArguments }) => {
      // What stands beside the records (`meta`) is the list's own.
      const [records] = typeArguments?.params ?? []
      if (records && READERS.test(nameOf(callee))) judge(records)
    }
    return {
      CallExpression: (node) => judgeArguments(node.callee, node),
      JSXOpeningElement: (node) => judgeArguments(node.name, node),
      /** `(await read(path)).data as Row[]` */
      TSAsExpression({ expression, typeAnnotation }) {
        if (nameOf(expression) === 'data') judge(typeAnnotation)
      },
    }
  },
}
