/** An error as the API answers it: one for the request, or one for each field. */
export interface Errors {
  error?: { type: string; message: string; field?: string }
  errors?: { field: string; message: string }[]
}

/** Errors that are about one field, whatever the form. */
const FIELD_OF: Record<string, string> = {
  name_taken: 'name',
  code_taken: 'code',
  email_taken: 'email',
  version_taken: 'version',
  unknown_preset: 'preset',
}

/** Each error at its field, in the shape that react-admin's forms read; undefined if none is about one. */
export function fieldErrors({ error, errors = [] }: Errors): Record<string, string> | undefined {
  const found = errors.map(({ field, message }) => [field, message])
  const field = FIELD_OF[error?.type ?? '']
  if (field) found.push([field, error!.message])
  return found.length > 0 ? Object.fromEntries(found) : undefined
}
