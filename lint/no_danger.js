import { fileOf } from './imports.js'

const MESSAGES = {
  html: 'text is shown as text: no HTML is put together',
  code: 'no code is made of text',
  shell: 'no command line is made of text: fork a module, or pass arguments as a list',
  hash: 'use sha256: this digest can be forged',
}

const HTML = ['dangerouslySetInnerHTML', 'innerHTML', 'outerHTML', 'srcdoc', 'srcDoc']
const BROKEN = /^(md[245]|sha-?1|rmd160|ripemd.*)$/i
/** They start a shell. Tests and what starts an installation may: nobody's input reaches them. */
const SHELLS = ['exec', 'execSync']
const OUTSIDE = /^(bin|bench|lint)\/|\.spec\.ts$|\/tests\//

const nameOf = (node) => node.name ?? node.value
/** A frame with an empty sandbox runs no script, and has nothing of the page around it. */
const isConfined = ({ name, parent }) =>
  name.name === 'srcDoc' &&
  parent.attributes.some(
    (other) => other.name?.name === 'sandbox' && nameOf(other.value ?? {}) === ''
  )
const isShell = ({ source, specifiers }) =>
  /^(node:)?child_process$/.test(source.value) &&
  specifiers.some(({ imported }) => !imported || SHELLS.includes(nameOf(imported)))

/** What opens a door to whoever writes text into it (ASVS 5.0, 1.2.5, 1.3.2, 3.2.2, 11.4.1). */
export const noDanger = {
  create(context) {
    const isOutside = OUTSIDE.test(fileOf(context))
    const report = (node, what) => context.report({ node, message: MESSAGES[what] })
    return {
      JSXAttribute: (node) =>
        HTML.includes(node.name.name) && !isConfined(node) && report(node, 'html'),
      MemberExpression: ({ property }) => HTML.includes(property.name) && report(property, 'html'),
      NewExpression: ({ callee }) => callee.name === 'Function' && report(callee, 'code'),
      CallExpression({ callee, arguments: [first] }) {
        if (['eval', 'Function'].includes(callee.name)) report(callee, 'code')
        if (/^create(Hash|Hmac)$/.test(callee.name) && BROKEN.test(first?.value))
          report(first, 'hash')
      },
      ImportDeclaration: (node) => !isOutside && isShell(node) && report(node, 'shell'),
      Property({ key, value }) {
        if (!isOutside && nameOf(key) === 'shell' && value.value === true) report(key, 'shell')
      },
    }
  },
}
