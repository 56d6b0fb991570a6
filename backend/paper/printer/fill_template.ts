import { Edge } from 'edge.js'
import { readFile } from 'node:fs/promises'
import { OFFICE_STYLE } from './office_style.js'
import { PAPER_STYLE } from './paper_style.js'

const edge = Edge.create()

/**
 * Fills a template (edge) with values, every one of them escaped.
 * @param path of the template; `paperStyle` in it is the style of every paper, `officeStyle` what one that is stamped adds
 */
export async function fillTemplate(path: string, values: Record<string, unknown>): Promise<string> {
  const template = await readFile(path, 'utf8')
  return edge.renderRaw(template, {
    ...values,
    paperStyle: PAPER_STYLE,
    officeStyle: OFFICE_STYLE,
  })
}
