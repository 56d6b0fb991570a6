/** Batches of finished photos. */
export const batches = {
  batches: {
    title: 'Photos to be delivered',
    counted:
      'The batches of this school are counted from its photos: draw one up, then deliver it. The school proofreads from then on.',
    ready:
      '%{smart_count} qualified photo can be delivered now. |||| %{smart_count} qualified photos can be delivered now.',
    drawn: 'A batch of %{smart_count} was drawn up · %{by} ·',
    stale: 'Photos have changed since the batch was drawn up: draw it up again.',
    draw: 'Draw up the batch',
    draw_again: 'Draw up the batch again',
    left_out: 'Students who are left out',
    name: 'Name',
    number: 'Student number',
    last_four: 'Last four of the ID',
    class: 'Class',
    college: 'College',
    no_class: 'No class',
    more: '%{smart_count} more student is not shown |||| %{smart_count} more students are not shown',
    memo: 'Classes that differ from the memo',
    memo_hint:
      'The memo says captured and no batch has them, or it says not captured and a batch has them: ask the college.',
    missing: 'Captured by the memo, in no batch',
    unexpected: 'Not captured by the memo, in a batch',
    why: {
      not_listed: 'Not on the list',
      not_fitting: 'Picture does not fit',
      not_made: 'Picture not made yet',
      being_checked: 'Being checked',
      awaiting_review: 'Awaiting review',
      to_retake: 'Failed',
      reset: 'Reset',
      expired: 'Not retaken in time',
      absent: 'Does not take part',
      not_captured: 'Not captured',
    },
    remedy: {
      not_listed:
        'The photo is qualified, but the student is no longer on the school’s list: add the student, then draw up the batch again.',
      not_fitting:
        'The photo is qualified, but its finished picture does not fit the national format: open the photo to see why. The centre can crop it by hand, or upload one made elsewhere.',
      not_made:
        'The photo is qualified and its picture is being made: draw up the batch again later.',
      being_checked: 'The photo is being checked: draw up the batch again later.',
      awaiting_review: 'The photo waits for a reviewer; once approved it is in the next batch.',
      to_retake: 'The photo failed: the student has to be photographed again.',
      reset: 'The photo was reset: the student has to be photographed again.',
      expired: 'The photo was reset and not retaken within the window: arrange a make-up.',
      absent: 'The school has recorded that the student does not take part.',
      not_captured: 'There is no photo: the school records why, or arranges a make-up.',
    },
  },
}
