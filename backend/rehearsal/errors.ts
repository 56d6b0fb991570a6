import { refusing } from '#backend/http/errors/refuse'

export const refuse = refusing({
  409: [
    'clock_goes_forward',
    'clock_is_real',
    'clock_mode_fixed',
    'clock_too_far',
    'nothing_ahead',
    'rehearsal_in_production',
  ],
})
