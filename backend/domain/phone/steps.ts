import { err, ok, type Result } from '../result.js'

/**
 * What a student does before the camera opens, in this order (苏教指通〔2021〕13号 附件1 3, 扬中瑞教〔2025〕11号 附件2). Which of them a season asks
 * for is policy (`phoneSteps`); consent and the check of the device are asked for always.
 */
export const PHONE_STEPS = [
  'phone',
  'notice',
  'cautions',
  'notices',
  'consent',
  'film',
  'requirements',
  'device',
] as const
export type PhoneStep = (typeof PHONE_STEPS)[number]

/** Asked for in every season: a face is photographed by consent only, and by a camera that can. */
const ALWAYS: readonly PhoneStep[] = ['consent', 'device']

/** The steps that a season may leave out. */
export const OPTIONAL_STEPS: readonly PhoneStep[] = PHONE_STEPS.filter(
  (step) => !ALWAYS.includes(step)
)

export type StepFault = { type: 'step_not_asked' } | { type: 'step_too_early'; next: PhoneStep }

/** The steps of a season in their order. @param wanted `phoneSteps`; policies stored earlier lack it: all of them */
export const stepsOf = (wanted: readonly PhoneStep[] = PHONE_STEPS): PhoneStep[] =>
  PHONE_STEPS.filter((step) => wanted.includes(step) || ALWAYS.includes(step))

/** The first step that is not done; null once the camera may open. */
export const nextStep = (
  asked: readonly PhoneStep[],
  done: ReadonlySet<PhoneStep>
): PhoneStep | null => asked.find((step) => !done.has(step)) ?? null

/**
 * May this step be recorded? Only the next one, or one that is done already and is done again (another number,
 * another choice): none can be skipped.
 */
export function askStep(
  step: PhoneStep,
  asked: readonly PhoneStep[],
  done: ReadonlySet<PhoneStep>
): Result<null, StepFault> {
  if (!asked.includes(step)) return err({ type: 'step_not_asked' })
  const next = nextStep(asked, done)
  if (done.has(step) || step === next || next === null) return ok(null)
  return err({ type: 'step_too_early', next })
}
