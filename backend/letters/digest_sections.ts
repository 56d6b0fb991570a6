import { isWordKey, say, type Locale } from '#backend/lang/words'
import { daysBetween, type CivilDate } from '#domain/calendar/civil_date'
import { CENTRE_DEADLINES, type DeadlineKind } from '#domain/season/deadline'
import { deadlineOfLetter } from '#domain/season/letter_deadlines'
import type { Standing } from './digest_standing.js'
import { dayInWords } from './day_words.js'
import { partsOf } from './fill_letter.js'
import type { LetterFacts, UnitFacts } from './letter_facts.js'
import type { LetterItem, LetterSection } from './letter_parts.js'
import { dueOf } from './letter_rows.js'
import { TemplateFault } from './render_letter.js'

/** A letter that was joined: always one about a unit. */
export type JoinedLetter = LetterFacts & { about: UnitFacts }

/** Until when, and how many days that is from the morning of the letter. */
function untilWords({ params, locale }: JoinedLetter, day: CivilDate): string[] {
  const due = dueOf(params)
  if (!due) return []
  const left = daysBetween(day, due)
  const until = dayInWords(due, locale)
  return left < 0
    ? [say(locale, 'letters.digest.late', { until, days: -left })]
    : [say(locale, 'letters.digest.until', { until, left })]
}

/** Its subject and button; a template of the centre that cannot be filled in does not stop the others. */
function subjectOf(letter: JoinedLetter) {
  try {
    return partsOf(letter)
  } catch (error) {
    if (!(error instanceof TemplateFault)) throw error
    return partsOf({ ...letter, own: null })
  }
}

function itemOf(letter: JoinedLetter, day: CivilDate, isOfMany: boolean): LetterItem {
  const { subject, button } = subjectOf(letter)
  const { unit } = letter.about
  const isNamed = !isOfMany || subject.includes(unit)
  const title = isNamed ? subject : say(letter.locale, 'letters.digest.of_unit', { unit, subject })
  return { title, lines: untilWords(letter, day), button }
}

/** Does the letter wait for the centre itself? Otherwise it tells of a school. */
function isOfCentre({ template, params }: JoinedLetter): boolean {
  const kind = deadlineOfLetter({ template, params })
  return kind !== null && CENTRE_DEADLINES.includes(kind as DeadlineKind)
}

/** How many units wait for each act: what stands, whether or not there is a letter about it today. */
function standingLines(standing: Standing[], locale: Locale): string[] {
  return (['centre', 'late'] as const).flatMap((side) => {
    const acts = standing.filter((one) => one.side === side)
    if (acts.length === 0) return []
    const list = acts.map(({ act, units }) => {
      const key = `names.acts.${act}`
      return say(locale, 'letters.digest.units', {
        act: isWordKey(key) ? say(locale, key) : act,
        units,
      })
    })
    return say(locale, side === 'late' ? 'letters.digest.late_schools' : 'letters.digest.centre', {
      list: list.join(say(locale, 'letters.digest.separator')),
    })
  })
}

/** A region with more has its most pressing ones in the letter; all of them are on the board. */
const SHOWN = 20

/** What waits for the centre itself first, in both parts the earliest date first. */
const byUrgency = (one: JoinedLetter, other: JoinedLetter) =>
  Number(isOfCentre(other)) - Number(isOfCentre(one)) ||
  (dueOf(one.params) ?? '').localeCompare(dueOf(other.params) ?? '')

/** For the centre: by region what waits for it, and with what its schools are late. */
function byRegion(letters: JoinedLetter[], standing: Standing[], day: CivilDate, locale: Locale) {
  const ofRegion = Map.groupBy(letters, ({ about }) => about.region)
  const regions = [...new Set([...standing.map(({ region }) => region), ...ofRegion.keys()])]
  return regions.map((region): LetterSection => {
    const own = (ofRegion.get(region) ?? []).toSorted(byUrgency)
    const stands = standing.filter((one) => one.region === region)
    const values = { count: own.length, shown: SHOWN }
    const cut = own.length > SHOWN ? [say(locale, 'letters.digest.cut', values)] : []
    return {
      title: region,
      lines: [...standingLines(stands, locale), ...cut],
      items: own.slice(0, SHOWN).map((letter) => itemOf(letter, day, true)),
    }
  })
}

/** For a school: what is due, unit by unit where there are several. */
function byUnit(letters: JoinedLetter[], day: CivilDate): LetterSection[] {
  const units = Map.groupBy(letters, ({ about }) => about.unit)
  return [...units].map(([unit, own]) => ({
    title: units.size > 1 ? unit : null,
    lines: [],
    items: own.map((letter) => itemOf(letter, day, false)),
  }))
}

interface Morning {
  day: CivilDate
  locale: Locale
  /** What stands in all regions; null for somebody of a school. */
  standing: Standing[] | null
}

/** The parts of a letter that joins those of a morning. */
export const digestSections = (letters: JoinedLetter[], { day, locale, standing }: Morning) =>
  standing ? byRegion(letters, standing, day, locale) : byUnit(letters, day)
