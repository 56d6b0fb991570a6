import type { feedbackForms as zh } from '../zh/feedback_forms'

/** The feedback form that a school prints, stamps and sends back. */
export const feedbackForms: typeof zh = {
  feedback_form: {
    title: 'Feedback form',
    how: 'Print it, have it stamped, then upload a scan (PDF or picture) or send it by post.',
    print: 'Print the feedback form',
    print_no: 'Print no. %{no}',
    printed: 'Printed',
    printed_by: 'Printed by',
    received_on: 'Received on',
    code: 'Code',
    written: 'Type it here, or leave it blank to write by hand',
    blank: 'Blank: ticked by hand',
    photoRating: 'Quality of the photos',
    serviceRating: 'Work of the centre',
    handler: 'Handled by',
    phone: 'Phone',
    comments: 'Comments and suggestions',
    says_A:
      'It says: received on %{received}, class of %{cohort}, %{smart_count} student, and the errata with their answers. |||| It says: received on %{received}, class of %{cohort}, %{smart_count} students, and the errata with their answers.',
    says_B:
      'It says: received on %{received}, class of %{cohort}, %{smart_count} student, every photo found right. |||| It says: received on %{received}, class of %{cohort}, %{smart_count} students, every photo found right.',
  },
}
