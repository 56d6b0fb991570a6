import { NOBODY, type Awaits } from '../awaits.js'
import type { MainPhase } from './phases.js'

/** Who is awaited on the main track, phase by phase (season.md section 2). */
export const MAIN_AWAITS: Record<MainPhase, Awaits> = {
  awaiting_setup: { who: 'school', act: 'saveSetup', by: 'setup' },
  scheduled: { who: 'timer', act: null, by: null },
  capturing: { who: 'school', act: null, by: null },
  suspended: { who: 'centre', act: 'resume', by: null },
  capture_closed: { who: 'centre', act: 'startProcessing', by: 'processing_start' },
  processing: { who: 'centre', act: 'uploadBatch', by: 'processing' },
  proofreading: { who: 'school', act: 'declareProofread', by: 'proof' },
  errata: { who: 'centre', act: 'answerErrata', by: 'proof' },
  awaiting_feedback: { who: 'school', act: 'submitFeedback', by: 'proof' },
  feedback_review: { who: 'centre', act: 'acceptFeedback', by: 'review' },
  feedback_accepted: NOBODY,
  closed: NOBODY,
  cancelled: NOBODY,
}
