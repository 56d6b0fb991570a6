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
  REFUSED,
  TOO_LATE,
  updateCalendar,
  type ActRequest,
  type CalendarRequest,
  type DayCount,
  type SeasonInput,
} from './messages.js'
import { SeasonProcess } from './season_process.js'

/** A run stays short: replaying one costs about half a millisecond an event. */
const EVENTS_PER_RUN = 600

/**
 * The clock is heard in its turn: a day's count that was sent before it counts before. Seasons from
 * before this hear it at once, and may find the count still waiting.
 */
const CLOCK_IN_TURN = '2026-11-clock-in-turn'

/** Facts are written until the database answers; nothing moves on before. */
const activities = proxyActivities<SchoolSeasonActivities>({
  startToCloseTimeout: '20 seconds',
  retry: { initialInterval: '200 milliseconds', maximumInterval: '10 seconds' },
})

const refusal = (reason: Refusal) =>
  ApplicationFailure.create({
    message: reason.type,
    type: REFUSED,
    details: [reason],
    nonRetryable: true,
  })

/** @throws the reason, to whoever asked for what was refused */
function answered<T extends object>(answer: T | Refusal): T {
  if ('type' in answer) throw refusal(answer)
  return answer
}

/** An act that was reported as "engine offline" must not land later. */
function refuseLate({ answerBy }: { answerBy: number }) {
  if (Date.now() <= answerBy) return
  throw ApplicationFailure.create({ message: TOO_LATE, type: TOO_LATE, nonRetryable: true })
}

/** One school's season, from publication to closing: about nine months with many people in it. */
export async function schoolSeason(input: SeasonInput): Promise<void> {
  const season = new SeasonProcess(input, activities)
  const jobs: (() => Promise<void>)[] = []

  /** One FIFO for acts, timers and the clock: each job ends before the next begins. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      jobs.push(() => work().then(resolve, reject))
    })
  }

  function validate(name: ActName, request: ActRequest) {
    refuseLate(request)
    const refused = season.ask(name, request)
    if (refused) throw refusal(refused)
  }

  for (const name of ACT_NAMES) {
    const handle = async (request: ActRequest) =>
      answered(await inTurn(() => season.act(name, request)))
    setHandler(actUpdates[name], handle, { validator: (request) => validate(name, request) })
  }
  const change = async (request: CalendarRequest) =>
    answered(await inTurn(() => season.changeCalendar(request)))
  setHandler(updateCalendar, change, { validator: refuseLate })
  const counts: DayCount[] = []
  setHandler(dayCounted, (count) => {
    // Counts that come faster than they are written are answered together.
    if (counts.push(count) === 1) jobs.push(() => season.countDays(counts.splice(0)))
  })
  const clockInTurn = patched(CLOCK_IN_TURN)
  setHandler(clockMoved, (clock) => {
    if (!clockInTurn) season.hear(clock)
    jobs.push(() => {
      season.hear(clock)
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
      if (jobs.length === 0) return continueAsNew<typeof schoolSeason>(season.handOver)
    } else await waitForWork(input.mode, season, jobs)
  }
  // Whoever asked while the season ended is told why, by the rule.
  while (jobs.length > 0) await jobs.shift()!()
  await condition(allHandlersFinished)
}

/** In real mode a timer wakes the season when something is due; in rehearsal only the walk does. */
async function waitForWork(mode: SeasonInput['mode'], season: SeasonProcess, jobs: unknown[]) {
  const due = mode === 'real' ? season.next() : null
  const hasWork = () => jobs.length > 0
  if (!due) return condition(hasWork)
  return condition(hasWork, Math.max(1, msBetween(season.now, due.at)))
}
