import vine from '@vinejs/vine'

/** The season units to be reminded: at most a page of the board. */
export const remindedUnits = vine.create({
  seasonUnitIds: vine.array(vine.string().uuid()).minLength(1).maxLength(200),
})
