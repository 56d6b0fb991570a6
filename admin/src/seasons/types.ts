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

/** Something to know before a season is published, in the reader's words. */
export interface PublicationRemark {
  type: string
  message: string
}

/** What the API says of a draft that is to be published. */
export interface Publication {
  units: number
  obstacles: PublicationRemark[]
  warnings: PublicationRemark[]
}

/** What is wrong with a table of windows, and where; a fault of a whole row has no column. */
export interface ImportFault {
  row: number
  column: string
  type: string
  message: string
}
