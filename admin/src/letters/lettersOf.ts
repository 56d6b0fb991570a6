/** The outbox with the letters about one unit. */
export const lettersOf = (seasonUnitId: string) =>
  `/letters?${new URLSearchParams({ filter: JSON.stringify({ seasonUnitId }) })}`
