import { LOCALES, say } from '#backend/lang/words'
import { plain } from '#backend/sheets/read/typed_cells'
import { ROLES, type Role } from '#domain/season/codes'

const namesOf = (role: Role) => [
  role,
  ...LOCALES.map((locale) => say(locale, `sheets.roles.${role}`)),
]

/** The role that a cell names in either language, by its name or code; null for no role. */
export function roleNamed(text: string): Role | null {
  const name = plain(text).toLowerCase()
  return ROLES.find((role) => namesOf(role).includes(name)) ?? null
}
