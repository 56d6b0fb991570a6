import { fileOf } from './imports.js'

const THEME = /^admin\/src\/theme\//
const WORDS = /^admin\/src\/i18n\/|^capture\/(?:src\/words|guide)\//
const COLOUR = /#[0-9a-f]{3,8}\b|\b(?:rgb|hsl)a?\(/i
const FULL_WIDTH = /[（）【】：；，。、！？“”]/

const MESSAGES = {
  typography: 'MUI ignores `color` on Typography: use the variant `muted`, or sx',
  colour: 'a colour stands in admin/src/theme: name its role',
  weight: 'a weight stands in admin/src/theme: use a variant of Typography',
  punctuation: 'punctuation comes from the catalogue: use usePatterns',
}

/** Colours and weights stand in the theme, punctuation in the catalogues of words. */
export const consoleStyle = {
  create(context) {
    const file = fileOf(context)
    const isTheme = THEME.test(file)
    const report = (node, what) => context.report({ node, message: MESSAGES[what] })
    const judge = (node, text) => {
      if (!isTheme && COLOUR.test(text)) report(node, 'colour')
      if (!WORDS.test(file) && !isTheme && FULL_WIDTH.test(text)) report(node, 'punctuation')
    }
    return {
      JSXAttribute(node) {
        if (node.name.name === 'color' && node.parent.name.name === 'Typography')
          report(node, 'typography')
      },
      Property({ key }) {
        if (!isTheme && (key.name ?? key.value) === 'fontWeight') report(key, 'weight')
      },
      Literal: (node) => typeof node.value === 'string' && judge(node, node.value),
      TemplateElement: (node) => judge(node, node.value.raw),
      JSXText: (node) => judge(node, node.value),
    }
  },
}
