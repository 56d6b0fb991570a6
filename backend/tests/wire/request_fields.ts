import {
  fillPattern,
  keyFor,
  placesOfActs,
  signedInPlaces,
  type Place,
  type RoutesWorld,
} from '#tests/every_route'
import { serverUrl, signIn } from '#tests/sign_in'
import { HttpRequest } from '@adonisjs/core/http'

/** A node of a compiled validator (`toJSON` of VineJS). */
interface Node {
  fieldName?: string
  properties?: Node[]
  each?: Node
  schema?: Node
}

/** The paths of all fields of a validator: `days[].date`. */
function fieldPaths({ properties = [], each }: Node, at = ''): string[] {
  const named = properties.flatMap((node) =>
    fieldPaths(node, at ? `${at}.${node.fieldName}` : node.fieldName!)
  )
  const inside = [...named, ...(each ? fieldPaths(each, `${at}[]`) : [])]
  return inside.length > 0 || !at ? inside : [at]
}

interface Validator {
  toJSON(): { schema: Node }
}

type Validating = (validator: Validator, ...options: unknown[]) => unknown

/** The body of an act needs its key, which is read by a validator of its own. */
const KEY = JSON.stringify({ key: 'names-of-fields' })
const form = () => {
  const data = new FormData()
  data.append('file', new Blob(['x']), 'a.jpg')
  // Not a day: the photo is not to be handed in.
  data.append('takenOn', 'x')
  return data
}

const TAKES_FILE =
  /\/(photo|photos|retakes|own_products|list_columns|list_imports|school_people\/sheet)$/

/** With what a code says, in place of the code. */
const decodedForm = () => {
  const data = form()
  data.append('cjm', 'x')
  return data
}

function initFor({ method, pattern }: Place, headers: Record<string, string>): RequestInit {
  if (method === 'GET') return { method, headers }
  if (TAKES_FILE.test(pattern)) return { method, headers, body: form() }
  return { method, headers: { ...headers, 'content-type': 'application/json' }, body: KEY }
}

export interface ReadFields {
  /** The paths of the fields that a route reads, by method and pattern. */
  byRoute: Record<string, string[]>
  /** How many validators were asked. */
  validators: number
}

/**
 * Asks every route and notes the fields that its validators read: of bodies, and of queries.
 */
export async function readFields({ email, ids, ...keys }: RoutesWorld): Promise<ReadFields> {
  const signedIn = await signIn(email)
  const headersFor = (pattern: string) => ({ ...signedIn, ...keyFor(pattern, keys) })
  const byRoute: Record<string, string[]> = {}
  const asked = new Set<Validator>()
  const prototype = HttpRequest.prototype as unknown as { validateUsing: Validating }
  const { validateUsing } = prototype
  let current = ''
  prototype.validateUsing = function (validator, ...options) {
    asked.add(validator)
    const fields = fieldPaths(validator.toJSON().schema.schema!)
    byRoute[current] = [...new Set([...(byRoute[current] ?? []), ...fields])].toSorted()
    return validateUsing.call(this, validator, ...options)
  }
  try {
    for (const place of placesOfActs(signedInPlaces())) {
      current = `${place.method} ${place.pattern}`
      const headers = headersFor(place.pattern)
      await fetch(`${serverUrl()}${fillPattern(place.pattern, ids)}`, initFor(place, headers))
    }
    current = 'POST /api/intake/photos'
    const init = { method: 'POST', headers: headersFor('/api/intake/photos'), body: decodedForm() }
    await fetch(`${serverUrl()}/api/intake/photos`, init)
  } finally {
    prototype.validateUsing = validateUsing
  }
  return { byRoute, validators: asked.size }
}
