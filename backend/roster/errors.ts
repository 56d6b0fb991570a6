import { refusing } from '#backend/http/errors/refuse'
import { declareConstraints } from '#backend/http/errors/unique_constraints'

export const STUDENT_CONSTRAINTS = declareConstraints({ one_student: 'xh_taken' })
export const ABSENCE_CONSTRAINTS = declareConstraints({ one_absence: 'absence_open' })
export const COLLEGE_CONSTRAINTS = declareConstraints({
  colleges_unit_id_name_key_unique: 'college_name_taken',
})
export const CLASS_CONSTRAINTS = declareConstraints({ one_class: 'class_name_taken' })

export const refuse = refusing({
  409: [
    'absence_ended',
    'absence_open',
    'absences_not_open',
    'absences_open',
    'absent_but_captured',
    'class_name_taken',
    'class_not_empty',
    'college_archived',
    'college_name_taken',
    'college_not_empty',
    'identity_of_code',
    'students_left_class',
    'wrong_phase',
    'xh_taken',
  ],
  422: [
    'full_id_sent',
    'full_name_sent',
    'last_four_unfit',
    'masked_name_unfit',
    'name_shows_too_much',
    'xh_unfit',
  ],
})
