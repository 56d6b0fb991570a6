import { refusing } from '#backend/http/errors/refuse'
import { declareConstraints } from '#backend/http/errors/unique_constraints'

declareConstraints({
  photo_limits_season_id_pack_number_unique: 'limits_superseded',
  one_accepted_photo: 'other_accepted',
  one_recheck: 'recheck_running',
})

export const refuse = refusing({
  403: ['not_allowed', 'own_photo'],
  409: [
    'already_in_force',
    'appeal_too_early',
    'capture_not_begun',
    'capture_not_set_up',
    'capture_suspended',
    'day_in_future',
    'exemption_not_offered',
    'limits_superseded',
    'merge_into_self',
    'no_photos',
    'other_accepted',
    'other_round',
    'photo_discarded',
    'photo_known_otherwise',
    'photo_not_kept',
    'photo_unmatched',
    'photo_state',
    'recheck_running',
    'same_student',
    'second_person_needed',
    'student_merged',
    'students_differ',
    'upload_ended',
    'wrong_phase',
  ],
  422: [
    'consent_required',
    'limit_fixed',
    'limit_may_not_fail',
    'limit_order',
    'outside_reason_required',
    'photo_reason_required',
    'photo_unknown',
    'student_unknown',
    'taken_before_window',
    'taken_day_required',
  ],
  429: ['pictures_limited'],
})
