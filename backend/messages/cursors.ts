import vine from '@vinejs/vine'

const UUID = '[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}'

/** The place after a row of a list by date: `2023-05-09~id`, or `9999…` for rows without a date. */
export const datedCursor = () =>
  vine
    .string()
    .regex(new RegExp(`^(\\d{4}(-\\d{2}-\\d{2})?~${UUID})?$`))
    .optional()

/** The place after a row of a list by moment: `2023-05-09T00:00:00.000Z~id`. */
export const momentCursor = () =>
  vine
    .string()
    .regex(new RegExp(`^(\\d{4}-[01]\\d-[0-3]\\dT[0-2]\\d:[0-5]\\d:[0-5]\\d(\\.\\d+)?Z~${UUID})?$`))
    .optional()
