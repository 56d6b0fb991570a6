import { withNotes, type StepWithNotes } from '#backend/seasons/queries/step_notes'
import type { ActName } from '#domain/season/act_rules'
import { DECISIONS } from '#domain/season/decisions/decisions'
import type { DecisionLine } from '#domain/season/decisions/decision_line'
import Document from '#models/documents/document'
import type SeasonUnit from '#models/seasons/season_unit'
import UnitProgress from '#models/seasons/unit_progress'
import UnitStep from '#models/seasons/unit_step'

/** What an act decides on: values, and the step that brought it, with its document. */
export interface DecisionMatter {
  lines: DecisionLine[]
  brought: (StepWithNotes & { document: Document | null }) | null
}

/** The latest step of these acts. */
const latestStep = ({ id }: SeasonUnit, events: readonly ActName[]) =>
  UnitStep.query()
    .where('season_unit_id', id)
    .whereIn('event', events as ActName[])
    .orderBy('step', 'desc')
    .preload('actor')
    .first()

async function bring(unit: SeasonUnit, step: UnitStep) {
  const [noted] = await withNotes(unit, [step])
  const { documentId } = step.details
  const document =
    typeof documentId === 'string'
      ? await Document.query().where({ id: documentId, seasonUnitId: unit.id }).first()
      : null
  return { ...noted!, document }
}

/** What whoever does this act decides on; nothing for an act that decides on nothing. */
export async function matterOfDecision(unit: SeasonUnit, act: ActName): Promise<DecisionMatter> {
  const rule = DECISIONS[act]
  const main = await UnitProgress.findBy({ seasonUnitId: unit.id, track: 'main' })
  if (!rule || !main) return { lines: [], brought: null }
  const step = await latestStep(unit, rule.on)
  const lines = rule.lines(main.facts, step?.details ?? {})
  return { lines, brought: step && (await bring(unit, step)) }
}
