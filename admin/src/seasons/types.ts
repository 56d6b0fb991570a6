/** A season as the API shows it; every rule with its clause. */
export interface Season {
  id: string
  year: number
  name: string
  notice: string
  publishedAt: string | null
  preset: string
  policy: Record<string, { value: unknown; clause: string }>
  calendar: string
  cohort: number
  units: number
}
