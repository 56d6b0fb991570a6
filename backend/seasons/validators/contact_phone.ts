import { readContactPhone } from '#domain/season/contact_phone'
import vine from '@vinejs/vine'

const phoneNumbers = vine.createRule((value, _options, field) => {
  const kept = readContactPhone(String(value))
  if (kept) field.mutate(kept, field)
  else field.report('no phone number', 'phone', field)
})

/** One or more phone numbers as people write them; validated, they have the form in which they are kept. */
export const contactPhone = () => vine.string().trim().maxLength(100).use(phoneNumbers())
