/** The page of the letters to these season units. */
export const remindAddress = (ids: readonly string[]) =>
  `/reminders?${new URLSearchParams({ units: ids.join(',') })}`

/** The season units that the address names. */
export const remindedIds = (search: URLSearchParams): string[] =>
  (search.get('units') ?? '').split(',').filter((id) => id !== '')
