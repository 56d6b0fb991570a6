import { phasesFrom } from '@domain/season/main/phases'
import type { SeasonUnit } from '../../season_units/types'

/** From the first delivered batch on, until the season is archived. */
const PRINTED_IN: readonly string[] = phasesFrom('proofreading', 'feedback_accepted')

/** May there be delivered photos to check? */
export const hasDelivered = ({ phase }: Pick<SeasonUnit, 'phase'>) => PRINTED_IN.includes(phase)
