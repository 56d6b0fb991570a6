/** What a request was refused with: faults at their fields, and a sentence for the rest. */
export interface Refusal {
  fields: Record<string, string>
  sentence: string | null
}

interface Failed {
  message: string
  body?: {
    /** With the field that it is about, if it names one. */
    error?: { type: string; message: string; field?: string }
    /** By field, as `providers/http.ts` reads them. */
    errors?: Record<string, string>
  } | null
}

type HasField = (field: string) => boolean

/** Does the form that was sent have a field of this name? */
export const hasField =
  (event: unknown): HasField =>
  (field) => {
    const { target } = (event ?? {}) as { target?: unknown }
    return target instanceof HTMLFormElement && target.elements.namedItem(field) !== null
  }

/**
 * Sorts a refusal: each fault goes to its field where the form has it, the rest is said below.
 * @param fieldsOf fields that a type of refusal may be about
 */
export function refusalOf(
  error: unknown,
  has: HasField,
  fieldsOf: Record<string, string[]> = {}
): Refusal {
  const { message, body } = error as Failed
  const { type = '', field: named } = body?.error ?? {}
  const about = [...(named ? [named] : []), ...(fieldsOf[type] ?? [])].find(has)
  if (about) return { fields: { [about]: body!.error!.message }, sentence: null }
  const faults = Object.entries(body?.errors ?? {})
  if (faults.length === 0) return { fields: {}, sentence: message }
  const fields = Object.fromEntries(faults.filter(([field]) => has(field)))
  const elsewhere = faults.filter(([field]) => !has(field)).map(([, fault]) => fault)
  // An error that is about one field stands there, and is not said twice.
  const rest = [body?.error?.message, ...elsewhere].filter(
    (said, index, all) =>
      said && !Object.values(fields).includes(said) && all.indexOf(said) === index
  )
  return { fields, sentence: rest.join('\n') || null }
}
