import type { audit as zh } from '../zh/audit'

export const audit: typeof zh = {
  audit: {
    action: 'Action',
    recorded: 'When',
    actor: 'By',
    subject: 'Subject',
    details: 'Details',
    since: 'From',
    through: 'Until',
    outcome: 'Outcome',
    unit: 'School',
    origin: 'From',
    outcomes: {
      done: 'Done',
      refused: 'Refused',
    },
    who_looked: 'Who looked at this photo',
    actions: {
      access: {
        refused: 'Access refused',
      },
      calendar: {
        applied: 'Calendar applied',
        created: 'Calendar version added',
      },
      chsi_return: {
        registered: 'CHSI return registered',
        resolved: 'CHSI return resolved',
      },
      clock: {
        jump: 'Clock moved to a date',
        next: 'Clock moved to the next event',
        run: 'Clock run',
        stand: 'Clock stopped',
        mode_set: 'Clock mode chosen',
        move_undone: 'Clock move undone',
      },
      day: {
        counted: 'Day counts entered',
      },
      document: {
        opened: 'Document opened',
        stored: 'Document uploaded',
      },
      letter: {
        sent: 'Letter marked as sent',
        again: 'Letter sent again',
      },
      letters: {
        read: 'Letters viewed',
      },
      list: {
        exported: 'List exported',
      },
      photo: {
        approve: 'Photo approved',
        override: 'Photo accepted despite the check',
        uphold: 'Photo failure upheld',
        reset: 'Photo reset',
        appeal: 'Photo appealed',
        checked: 'Photo checked',
        exempted: 'Head-cover exemption granted',
        glanced: 'Photo thumbnail viewed',
        made: 'Picture made',
        not_made: 'Picture not made',
        opened: 'Photo viewed',
        parked: 'Photo could not be checked',
        person_given: 'Photo linked to its person',
        read: 'Photo details viewed',
        taken: 'Photo handed in',
      },
      photo_limits: {
        approved: 'Photo limits approved',
        proposed: 'Photo limits proposed',
      },
      photo_recheck: {
        started: 'Photo recheck started',
      },
      region: {
        contact_set: 'Region contact set',
        created: 'Region created',
        renamed: 'Region renamed',
      },
      session: {
        opened: 'Signed in',
        refused: 'Sign-in refused',
        closed: 'Signed out',
        ended: 'Other sessions ended',
      },
      timeline: {
        read: 'Timeline viewed',
      },
      unit: {
        created: 'School created',
        changed: 'School changed',
      },
      user: {
        created: 'Account created',
        language_set: 'Language chosen',
        password_changed: 'Password changed',
      },
      wording: {
        changed: 'Letter template changed',
        reset: 'Letter template set back',
      },
      season: {
        created: 'Season created',
        edited: 'Draft season changed',
        deleted: 'Draft season deleted',
        published: 'Season published',
        units_added: 'Schools added to a season',
        windows_imported: 'City windows imported',
        reminded: 'School reminded',
      },
    },
    subjects: {
      calendar_version: 'Holiday calendar',
      chsi_return: 'CHSI return',
      document: 'Document',
      letter: 'Letter',
      list: 'List',
      photo: 'Photo',
      photo_limit: 'Photo limits',
      photo_recheck: 'Photo recheck',
      region: 'Region',
      route: 'Route',
      season: 'Season',
      season_clock: 'Clock',
      season_unit: 'School’s season',
      unit: 'School',
      user: 'Account',
      wording: 'Letter template',
    },
  },
}
