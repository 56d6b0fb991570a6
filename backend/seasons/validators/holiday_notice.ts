import vine from '@vinejs/vine'

/** A notice of holidays, as a person enters it. */
export const holidayNotice = vine.create({
  version: vine.string().trim().minLength(2).maxLength(40),
  source: vine.string().trim().minLength(4).maxLength(300),
  year: vine.number().withoutDecimals().range([2018, 2100]),
  days: vine
    .array(
      vine.object({
        date: vine.string().trim().maxLength(20),
        name: vine.string().trim().minLength(1).maxLength(20),
        kind: vine.enum(['off', 'work'] as const),
      })
    )
    .maxLength(120),
})
