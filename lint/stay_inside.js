import { eachImport, fileOf, targetOf } from './imports.js'

/** Folders that a relative import may not leave; other folders are imported by subpath. */
const ROOMS = /^(backend\/[^/]+|workflows|models|config|admin\/src|bin)\/|^capture\/(?=src|guide)/

/** A relative import stays in its room. */
export const stayInside = {
  create(context) {
    const room = ROOMS.exec(fileOf(context))?.[0]
    return eachImport(({ source }) => {
      if (!room || !source?.value?.startsWith?.('.')) return
      if (targetOf(context, source.value).startsWith(room)) return
      context.report({ node: source, message: `a relative path leaves ${room}: use its subpath` })
    })
  },
}
