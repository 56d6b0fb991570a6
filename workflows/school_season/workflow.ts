import { msBetween } from '#domain/calendar/instant'
import { ACT_NAMES, type ActName } from '#domain/season/act_rules'
import type { Refusal } from '#domain/season/refusal'
import { ApplicationFailure } from '@temporalio/common'
import {
  allHandlersFinished,
  condition,
  continueAsNew,
  patched,
  proxyActivities,
  setHandler,
  workflowInfo,
} from '@temporalio/workflow'
import type { SchoolSeasonActivities } from './activities.js'
import {
  actUpdates,
  clockMoved,
  dayCounted,
  KEY_SPENT,
  REFUSED,
  TOO_LATE,
  updateCalendar,
  type ActRequest,
  type CalendarRequest,
  type DayCount,
  type SeasonInput,
} from './messages.js'
import { SeasonProcess } from './season_process.js'

/** Limits the length of a run: replaying costs about half a millisecond per event. */
const EVENTS_PER_RUN = 600

/**
 * Clock readings are processed in order with the other messages, so that a day count sent earlier is
 * processed first. Runs from before this patch set the clock at once.
 */
const CLOCK_IN_TURN = '2026-11-clock-in-turn'

/** Activities are retried without limit: the season does not go on before its step is written. */
const activities = proxyActivities<SchoolSeasonActivities>({
  startToCloseTimeout: '20 seconds',
  retry: { initialInterval: '200 milliseconds', maximumInterval: '10 seconds' },
})

const refusal = (reason: Refusal, ...kept: (typeof KEY_SPENT)[]) =>
  ApplicationFailure.create({
    message: reason.type,
    type: REFUSED,
    details: [reason, ...kept],
    nonRetryable: true,
  })

/** @throws the refusal as an application failure */
function returnOrThrow<T extends object>(answer: T | Refusal): T {
  if ('type' in answer) throw refusal(answer, KEY_SPENT)
  return answer
}

/** An act that was answered with "engine offline" must not be done later. */
function refuseLate({ answerBy }: { answerBy: number }) {
  if (Date.now() <= answerBy) return
  throw ApplicationFailure.create({ message: TOO_LATE, type: TOO_LATE, nonRetryable: true })
}

/** The season of one school, from publication to closing: about nine months. */
export async function schoolSeason(input: SeasonInput): Promise<void> {
  const season = new SeasonProcess(input, activities)
  const jobs: (() => Promise<void>)[] = []

  /** One queue for acts, timers and the clock: each job ends before the next begins. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      jobs.push(() => work().then(resolve, reject))
    })
  }

  function validate(name: ActName, request: ActRequest) {
    refuseLate(request)
    const refused = season.validate(name, request)
    if (refused) throw refusal(refused)
  }

  for (const name of ACT_NAMES) {
    const handle = async (request: ActRequest) =>
      returnOrThrow(await inTurn(() => season.act(name, request)))
    setHandler(actUpdates[name], handle, { validator: (request) => validate(name, request) })
  }
  const change = async (request: CalendarRequest) =>
    returnOrThrow(await inTurn(() => season.changeCalendar(request)))
  setHandler(updateCalendar, change, { validator: refuseLate })
  const counts: DayCount[] = []
  setHandler(dayCounted, (count) => {
    // Counts that arrive while others are being written are processed together.
    if (counts.push(count) === 1) jobs.push(() => season.countDays(counts.splice(0)))
  })
  const clockInTurn = patched(CLOCK_IN_TURN)
  setHandler(clockMoved, (clock) => {
    if (!clockInTurn) season.setClock(clock)
    jobs.push(() => {
      season.setClock(clock)
      return season.runDue()
    })
  })

  if (input.step === 0) await season.publish()
  while (!season.isOver) {
    await season.runDue()
    const job = jobs.shift()
    if (job) await job()
    else if (workflowInfo().historyLength > EVENTS_PER_RUN) {
      await condition(allHandlersFinished)
      if (jobs.length === 0) return continueAsNew<typeof schoolSeason>(season.nextRunInput)
    } else await waitForWork(input.mode, season, jobs)
  }
  // Requests that arrived while the season ended get the rule's refusal.
  while (jobs.length > 0) await jobs.shift()!()
  await condition(allHandlersFinished)
}

/** In real mode a timer wakes the season when something is due; in rehearsal the walk does. */
async function waitForWork(mode: SeasonInput['mode'], season: SeasonProcess, jobs: unknown[]) {
  const due = mode === 'real' ? season.next() : null
  const hasWork = () => jobs.length > 0
  if (!due) return condition(hasWork)
  return condition(hasWork, Math.max(1, msBetween(season.now, due.at)))
}
