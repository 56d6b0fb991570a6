import type { Locale } from '#backend/lang/words'
import { composeLetter } from '#backend/letters/compose_letter'
import { letterButton } from '#backend/letters/letter_link'
import { TemplateFault } from '#backend/letters/render_letter'
import User from '#models/people/user'
import type { PlannedReminder } from './plan_reminders.js'

/** A letter; null where the centre's own template cannot be filled in. */
async function mailOf({ seasonUnit, reminder, params }: PlannedReminder, reader: User) {
  try {
    const { template } = reminder!
    const locale = reader.locale as Locale
    const button = letterButton({ template, seasonUnitId: seasonUnit.id, params }, locale)
    return await composeLetter({ template, params, seasonUnit, reader, locale, button })
  } catch (error) {
    if (error instanceof TemplateFault) return null
    throw error
  }
}

/** What each reader would get, as it would be sent. */
export async function previewReminders(planned: PlannedReminder[]) {
  const ids = planned.flatMap(({ letters }) => letters.map(({ recipientId }) => recipientId))
  const readers = await User.query().whereIn('id', ids)
  return Promise.all(
    planned.map(async (one) => ({
      id: one.seasonUnit.id,
      unit: one.seasonUnit.unit.name,
      act: one.reminder?.act ?? null,
      dueOn: one.reminder?.params.due ?? null,
      skipped: one.skipped,
      letters: await Promise.all(
        one.letters.map(async ({ recipientId }) => {
          const reader = readers.find(({ id }) => id === recipientId)!
          const mail = await mailOf(one, reader)
          return { reader: reader.name, subject: mail?.subject ?? null, text: mail?.text ?? null }
        })
      ),
    }))
  )
}

/** What one unit would get. */
export type PreviewedReminder = Awaited<ReturnType<typeof previewReminders>>[number]
