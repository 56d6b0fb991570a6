import { Edge } from 'edge.js'
import { readFile } from 'node:fs/promises'
import { PAPER_STYLE } from './paper_style.js'

const edge = Edge.create()

/**
 * Fills a template (edge) with values, every one of them escaped.
 * @param path of the template; `paperStyle` in it is the style of every paper
 */
export async function fillTemplate(path: string, values: Record<string, unknown>): Promise<string> {
  const template = await readFile(path, 'utf8')
  return edge.renderRaw(template, { ...values, paperStyle: PAPER_STYLE })
}
