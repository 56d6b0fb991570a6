import { refusing } from '#backend/http/errors/refuse'

export const refuse = refusing({
  403: ['not_allowed'],
  409: [
    'letter_required',
    'letter_returned',
    'letter_waiting',
    'link_expired',
    'link_used',
    'not_delivered',
    'package_empty',
    'package_gone',
    'package_not_ready',
    'package_running',
    'package_too_large',
    'photo_not_delivered',
  ],
  429: ['packages_limited', 'pictures_limited'],
  503: ['engine_offline'],
})
