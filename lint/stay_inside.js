import { eachImport, fileOf, targetOf } from './imports.js'

/** Folders that a relative path may not leave: beyond them lies a subpath, which the rules below judge. */
const ROOMS = /^(backend\/[^/]+|workflows|models|config|admin\/src|bin)\//

/** A relative path stays in its room. */
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
