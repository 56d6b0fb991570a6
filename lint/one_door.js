import { eachImport, fileOf } from './imports.js'

/** Packages that only one file may load, because it sets their environment first. */
const ONE_DOOR = { 'onnxruntime-node': 'backend/portraits/models/onnxruntime.ts' }

export const oneDoor = {
  create(context) {
    const file = fileOf(context)
    return eachImport((node) => {
      const door = ONE_DOOR[node.source?.value]
      const isType = node.importKind === 'type' || node.exportKind === 'type'
      if (!door || door === file || isType) return
      context.report({ node: node.source, message: `only ${door} may import this package` })
    })
  },
}
