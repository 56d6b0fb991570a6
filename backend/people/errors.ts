import { refusing } from '#backend/http/errors/refuse'
import { PASSWORD_FAULTS } from '#backend/identity/errors'

export const refuse = refusing({
  409: [
    'already_accepted',
    'email_taken',
    'grant_ended',
    'grant_held',
    'last_admin',
    'link_void',
    'nothing_held',
    'own_account',
    'own_grants',
    'own_second_factor',
    'successor_unfit',
  ],
  422: [
    'bad_rows',
    'grant_over',
    'grant_reversed',
    'grant_with_part',
    'grant_with_unit',
    'grant_without_class',
    'grant_without_unit',
    ...PASSWORD_FAULTS,
  ],
  429: ['attempts_limited'],
})
