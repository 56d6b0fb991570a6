import vine from '@vinejs/vine'

/** What a draft is made of; `changes` are the values in which it differs from its preset. */
export const seasonBody = vine.create({
  year: vine.number().withoutDecimals().range([2018, 2100]),
  name: vine.string().trim().minLength(2).maxLength(60),
  notice: vine.string().trim().minLength(2).maxLength(60),
  preset: vine.string().maxLength(40),
  changes: vine.record(vine.any()).optional(),
})
