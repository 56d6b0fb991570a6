import { globSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import project from '../package.json' with { type: 'json' }

const root = join(import.meta.dirname, '..')

/** Static imports and re-exports, types included; lazy imports (`() => import(…)`) run later. */
const IMPORT = /^(?:import|export)\b[^'"]*?['"]([#.][^'"]+)['"]/gm

/** The file that an import names, relative to the project; null outside of it. */
function fileOf(from: string, source: string): string | null {
  if (source.startsWith('.')) return relative(root, resolve(root, dirname(from), source))
  const alias = Object.entries(project.imports).find(([name]) =>
    source.startsWith(name.slice(0, -1))
  )
  return alias ? join(alias[1].replace('*', source.slice(alias[0].length - 1))) : null
}

/** The imports of every file of these folders. */
export function importGraph(folders: string[]): Map<string, string[]> {
  const files = globSync(
    folders.map((folder) => `${folder}/**/*.{ts,tsx}`),
    { cwd: root }
  )
  const withoutEnding = new Map(files.map((file) => [file.replace(/\.tsx?$/, ''), file]))
  const importsOf = (file: string) =>
    [...readFileSync(join(root, file), 'utf8').matchAll(IMPORT)].flatMap(([, source]) => {
      const target = fileOf(file, source!)?.replace(/\.[jt]sx?$/, '')
      return target && withoutEnding.has(target) ? [withoutEnding.get(target)!] : []
    })
  return new Map(files.map((file) => [file, importsOf(file)]))
}

function reachable(graph: Map<string, string[]>, from: string): Set<string> {
  const found = new Set<string>()
  const left = [...graph.get(from)!]
  for (let next = left.pop(); next; next = left.pop()) {
    if (found.has(next)) continue
    found.add(next)
    left.push(...(graph.get(next) ?? []))
  }
  return found
}

/** The groups of files that import each other, directly or by way of others. */
export function fileCircles(graph: Map<string, string[]>): string[][] {
  const reach = new Map([...graph.keys()].map((file) => [file, reachable(graph, file)]))
  const groups = new Map<string, string[]>()
  for (const [file, reached] of reach) {
    if (!reached.has(file)) continue
    const group = [...reached].filter((other) => reach.get(other)!.has(file)).sort()
    groups.set(group[0]!, group)
  }
  return [...groups.values()]
}

/** Pairs of folders whose files import each other; a folder and one inside it are no pair. */
export function folderPairs(graph: Map<string, string[]>): string[] {
  const edges = new Set<string>()
  for (const [file, targets] of graph)
    for (const target of targets) edges.add(`${dirname(file)} ${dirname(target)}`)
  const isPair = ([one, other]: string[]) =>
    one! < other! && !other!.startsWith(`${one}/`) && edges.has(`${other} ${one}`)
  return [...edges].filter((edge) => isPair(edge.split(' '))).sort()
}
