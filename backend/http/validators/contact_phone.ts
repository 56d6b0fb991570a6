import { readContactPhone } from '#domain/season/contact_phone'
import vine from '@vinejs/vine'

const phoneNumbers = vine.createRule((value, _options, field) => {
  const kept = readContactPhone(String(value))
  if (kept) field.mutate(kept, field)
  else field.report('not a phone number', 'phone', field)
})

/** One or more phone numbers as people write them; validation turns them into their stored form. */
export const contactPhone = () => vine.string().trim().maxLength(100).use(phoneNumbers())
