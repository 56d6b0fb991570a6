/** Capture codes at a fixed capture point, what waits about codes, and how students get them. */
export const capture = {
  capture: {
    title: 'Capture point',
    open_point: 'Scan codes at the capture point',
    not_used:
      'By its notice this season does not use capture codes: hand in photos by student number under “Photos”.',
    scan: 'Scan a capture code',
    scanner: 'Scanner',
    scanner_hint:
      'Leave the cursor here and scan the code on the student’s phone, or paste it and press Enter.',
    picture: 'Upload a picture of the code',
    camera: 'Camera',
    camera_on: 'Scan by camera',
    camera_off: 'Switch the camera off',
    camera_hint: 'Ask for a bright screen, and hold the whole code in view for a second or two.',
    camera_faults: {
      denied:
        'The browser does not allow the camera: allow it beside the address, or use a scanner or a picture.',
      missing: 'There is no camera: use a scanner, or upload a picture of the code.',
    },
    student: 'Student',
    next: 'Next student',
    outcomes: {
      bound: 'The code is valid and tied to this student now.',
      known: 'The code is valid; it was tied to this student before.',
      renewed: '学信网 has corrected this student; what the new code says holds now.',
    },
    differs: {
      maskedName: 'Name: “%{code}” in the code, “%{list}” on the list. The code holds.',
      lastFour:
        'Last four of the ID number: “%{code}” in the code, “%{list}” on the list. The code holds.',
      className: 'Class: “%{code}” in the code, “%{list}” on the list. The list holds.',
    },
    unusual:
      'The code is written in another way than the sample of the notice and was stored all the same; tell the centre if this happens with several students.',
    see_photo: 'See the photo',
    see_student: 'See all about the student',
    conflicts: 'Codes to decide (%{smart_count})',
    show: 'Show',
    open: 'To decide',
    closed: 'Decided',
    none_open:
      'Nothing waits. Where a code differs from the list, or a student number has two codes, it is shown here.',
    none_closed: 'Nothing was decided yet.',
    issued: 'Issued',
    kinds: {
      second_code:
        'A second code came for this student number and was not used. Say which one holds.',
      other_unit: 'The code of this student is in use in another unit. Ask the centre.',
      field_differs:
        'Name or last four differ between code and list; the code holds. Make sure that it is the same person.',
      not_listed:
        'Has a code, but is not on the list of this school. Is it a graduate of this year, or is the student number wrong?',
    },
    sides: {
      present: 'Present code',
      waiting: 'Second code',
      code: 'Code',
      list: 'List',
    },
    decisions: {
      second_code: {
        keep: { label: 'Keep the present one', says: 'The second code is not used.' },
        replace: {
          label: 'Use the second one',
          says: 'The second code takes the place of the present one, and its name and last four hold; errata that were left to the registry count as rechecked.',
        },
      },
      other_unit: {
        keep: { label: 'Checked with the centre', says: 'Say what came out; it no longer waits.' },
      },
      field_differs: {
        keep: {
          label: 'The same person',
          says: 'The code holds: correct the list at the next upload.',
        },
        merge: {
          label: 'Merge into another student',
          says: 'For a wrong student number: code and photos go to the student you choose.',
        },
      },
      not_listed: {
        keep: { label: 'A student of ours', says: 'The student stays: add them to the list.' },
        merge: {
          label: 'Merge into a listed student',
          says: 'For the same person under another number: code and photos go to the student you choose.',
        },
      },
    },
    merge_into: 'On the list with the same last four:',
    decided: { keep: 'Decided.', replace: 'The second code is used now.', merge: 'Merged.' },
    states: {
      open: 'To decide',
      kept: 'Kept',
      replaced: 'Second code used',
      merged: 'Merged',
    },
    demo_codes: 'Print demo codes',
    demo_code: 'Print demo code',
    phone: 'Capture by phone',
    phone_code: 'Code of the phone page',
    phone_hint:
      'Students who shoot elsewhere, or by themselves, open this address on a phone in your school’s hours, scan or upload their capture code and follow the steps. Let them scan this code, or send them the address.',
    how: 'How students get the code',
    how_hint:
      'One of three ways, one to three days before; the picture is saved on the phone and given to nobody. Whoever has two enrolments has two codes, and takes that of the one that ends now.',
  },
}
