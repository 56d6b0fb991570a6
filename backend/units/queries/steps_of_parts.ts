import {
  ERRATA_EVENTS,
  PAPER_PARTS,
  PART_OF_TRACK,
  type PaperPart,
} from '#domain/identity/paper_parts'

/** What query builders of models and of the database have. */
interface Conditions<Query> {
  whereRaw(sql: string, bindings?: string[]): Query
}

const tracks = Object.keys(PART_OF_TRACK)
const list = (values: readonly string[]) => values.map(() => '?').join(', ')

/** The steps of each part, as `partOfStep` sorts them, in SQL. */
function conditionOf(part: PaperPart, table: string): [sql: string, bindings: string[]] {
  const track = tracks.find((name) => PART_OF_TRACK[name as keyof typeof PART_OF_TRACK] === part)
  if (track) return [`${table}.track = ?`, [track]]
  const isErrata = part === 'errata'
  const events = `${table}.event ${isErrata ? 'in' : 'not in'} (${list(ERRATA_EVENTS)})`
  return [`(${table}.track not in (${list(tracks)}) and ${events})`, [...tracks, ...ERRATA_EVENTS]]
}

/**
 * Keeps the steps of these parts of a unit's papers.
 * @param table whose columns `track` and `event` say what a step is
 */
export const ofParts =
  (parts: readonly PaperPart[], table = 'unit_steps') =>
  <Query extends Conditions<Query>>(query: Query): Query => {
    if (parts.length === Object.keys(PAPER_PARTS).length) return query
    const conditions = parts.map((part) => conditionOf(part, table))
    const sql = conditions.map(([one]) => one).join(' or ') || 'false'
    return query.whereRaw(
      `(${sql})`,
      conditions.flatMap(([, bindings]) => bindings)
    )
  }
