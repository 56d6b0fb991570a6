import type { help as zh } from '../zh/help'

export const help: typeof zh = {
  help: {
    no_season:
      'No season is published yet. Then your school’s duties, contacts and rules are listed here.',
    no_regions: 'This season has no schools yet.',
    no_contact: 'not appointed yet',
    contact: 'Contact',
    contacts_title: 'Whom to ask at the centre',
    duties_title: 'What a school does in a year',
    what: 'Duty',
    when: 'When',
    duties: {
      setup: {
        what: 'Set the capture dates, the notice to students, contact, mailing address and who pays',
        when: 'After publication, before the city window begins; otherwise the whole window is used',
      },
      codes: {
        what: 'Tell students to get their capture codes from CHSI, prepare and train them; capture everyone',
        when: 'Before capture begins',
      },
      capture: {
        what: 'Check photos every day; reset bad ones on the same day and tell the student to retake',
        when: 'During the school’s capture dates, daily %{from}–%{to}',
      },
      memo: {
        what: 'Hand in the memo: how many were captured, how many were not, and why',
        when: 'Within %{days} days after capture',
      },
      proof: {
        what: 'Have students proofread, collect errata and send them to the centre',
        when: 'Within %{days} working days from %{start}',
      },
      feedback: {
        what: 'When all errata are done, hand in the stamped feedback form',
        when: 'Within the same %{days} working days; late forms delay registration and paper photos',
      },
      layout: {
        what: 'Import or confirm the layout data of the paper photos, by the template',
        when: 'Any time after publication, before printing is ordered',
      },
      payment: {
        what: 'Pay by the settlement letter, only to the centre’s account',
        when: 'Before %{due} of the year (if the school pays)',
      },
      receipt: {
        what: 'Sign for the paper photos, %{prints} for each student',
        when: 'Once the form is accepted and they are shipped',
      },
      paper_check: {
        what: 'Check the paper photos in each college and report what to correct',
        when: 'From %{from} on',
      },
      make_up: {
        what: 'Tell students who were not captured about the make-up',
        when: '%{from} to %{to}',
      },
    },
  },
}
