import type { ConsoleMessages } from '../zh'

export const proof: Pick<ConsoleMessages, 'proof'> = {
  proof: {
    title: 'Proofreading',
    open: 'Proofread',
    class: 'Class',
    college: 'College',
    no_class: 'Students without a class',
    state: 'State',
    seen: 'Proofread',
    wrong: 'Wrong',
    no_image: 'No image',
    confirmed_by: 'Confirmed by',
    progress: '%{done} of %{items} proofread',
    missing: '%{smart_count} student has no image |||| %{smart_count} students have no image',
    due: 'Proofread until',
    of_classes:
      '%{done} of %{smart_count} class confirmed |||| %{done} of %{smart_count} classes confirmed',
    count: {
      not_begun: '%{smart_count} class has not begun |||| %{smart_count} classes have not begun',
      stale:
        '%{smart_count} class to be confirmed again |||| %{smart_count} classes to be confirmed again',
    },
    all_confirmed: 'Every class has been proofread and confirmed.',
    left_photos:
      '%{smart_count} photo left to proofread |||| %{smart_count} photos left to proofread',
    left_classes: '%{smart_count} class not confirmed |||| %{smart_count} classes not confirmed',
    not_open: 'Nothing is proofread in this phase: you can look only.',
    nobody: 'Nothing to proofread yet: delivered photos are listed here by class.',
    states: {
      empty: 'No photos yet',
      confirmed: 'Confirmed',
      stale: 'To be confirmed again',
      not_begun: 'Not begun',
      begun: 'Under way',
      seen: 'To be confirmed',
    },
    kinds: {
      right: 'Right',
      no_image: 'No image',
      wrong_image: 'Wrong image',
      wrong_number: 'Wrong ID number',
      wrong_details: 'Wrong name or details',
      quality: 'Quality',
      duplicate: 'Duplicate',
      surplus: 'Surplus',
    },
    unmarked: 'Not proofread',
    fallen: 'Has changed: look again',
    not_delivered: 'Has no image',
    own: 'Student: %{said}',
    students: 'Students of the class',
    in_hand: 'In hand: %{name}',
    last_four: 'Last four of the ID number',
    remark: 'Remark (no ID or telephone number)',
    keep_remark: 'Save the remark',
    large: 'Large photo',
    more: 'Show more students',
    changed: 'This photo or its fields have just changed; nothing was stored. Look again.',
    keys: 'Arrows move, digits mark, Space shows the photo in full',
    all_right: 'All others are right',
    all_right_asked:
      'The %{smart_count} photo not proofread yet is marked as right. Is that so? |||| The %{smart_count} photos not proofread yet are marked as right. Is that so?',
    confirm: 'Confirm the class',
    confirmed: 'Confirmed by %{by}',
    confirmed_on_paper: 'Confirmed by %{by} from the signed sheet',
    by_sheet: 'Registered for the school by',
    other_sheet: 'Choose another',
    for_school_hint:
      'Proofreading is the school’s. To register it for the school, first upload the check sheet that it has signed, then mark and confirm by it.',
    on_paper: 'Confirm on paper',
    on_paper_hint:
      'The class has signed the printed sheet: photos that are not proofread yet count as right.',
    sheet: 'Signed sheet',
    stale_hint:
      'A photo or a field has changed since the confirmation: look at what changed, and confirm again.',
    all_settled: 'Every photo has been proofread, and nothing wrong is left open.',
    errors_refused:
      '%{smart_count} error is not settled yet; by the feedback form nothing may be open: send the errata, or look again at what the centre answered. |||| %{smart_count} errors are not settled yet; by the feedback form nothing may be open: send the errata, or look again at what the centre answered.',
    errors_open:
      '%{smart_count} error is not settled yet; it will stand in the feedback form. |||| %{smart_count} errors are not settled yet; they will stand in the feedback form.',
    unmarked_left:
      '%{smart_count} photo has not been proofread, of these classes: |||| %{smart_count} photos have not been proofread, of these classes:',
    left_of: '%{open} of %{items} left',
    partly:
      'Only the students of your college without a class are shown; the coordinator confirms all of them.',
  },
}
