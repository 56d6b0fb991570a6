import type { lists as zh } from '../zh/lists'

export const lists: typeof zh = {
  hints: {
    students: 'No students yet. When the school’s list is imported, they stand here in its order.',
    colleges:
      'No colleges or classes yet. Add a college, then its classes; a school without colleges adds classes alone.',
    class: 'This class has no students yet. They appear when the school imports its list.',
    units: 'No schools yet. Add the first one.',
    regions: 'No regions yet. Add one, then put schools in it.',
    people: 'Nobody yet. Choose “Invite”: they get a letter with a link to choose a password.',
    calendars: 'No calendar yet. The shipped one is stored with the first season.',
    collectors:
      'There are no collectors yet. With “New collector” somebody gets a key, and sends photos by the API.',
    wordings: 'No templates.',
    audit_entries: 'No entries fit.',
    filtered: 'Nothing matches the filters. Change or clear them.',
    tasks: 'Nothing for you to do. New tasks appear here, and you are reminded by e-mail.',
    letters: 'No letters here. Once a season is published, notices and reminders are listed.',
    refunds:
      'Nothing to refund. Money that was paid twice, too late or in another amount, and that of students who withdrew, is listed here.',
    jobs: 'No jobs. What takes long, such as applying a calendar, shows its progress here.',
    seasons: 'No season yet. Create one, import its windows, add its schools, then publish it.',
    windows: 'No windows yet. They are imported before the season can be published.',
  },
  waiting_work: {
    photos_unlooked:
      '%{season}: %{smart_count} accepted photo was looked at by nobody |||| %{season}: %{smart_count} accepted photos were looked at by nobody',
    photos_awaiting:
      '%{season}: %{smart_count} photo waits for review |||| %{season}: %{smart_count} photos wait for review',
    photos_failed:
      '%{season}: %{smart_count} failed photo has to be reset |||| %{season}: %{smart_count} failed photos have to be reset',
    photos_reset:
      '%{season}: %{smart_count} reset photo was not retaken yet |||| %{season}: %{smart_count} reset photos were not retaken yet',
    photos_appealed:
      '%{season}: %{smart_count} photo is appealed |||| %{season}: %{smart_count} photos are appealed',
    photos_flagged:
      '%{season}: %{smart_count} photo is flagged to the centre |||| %{season}: %{smart_count} photos are flagged to the centre',
    photos_unmatched:
      '%{season}: %{smart_count} photo shows nobody known yet |||| %{season}: %{smart_count} photos show nobody known yet',
    limits_to_approve:
      '%{season}: %{smart_count} version of photo limits waits for a second person |||| %{season}: %{smart_count} versions of photo limits wait for a second person',
  },
  remind: {
    button: 'Remind',
    select: 'Select',
    select_unit: 'Select %{unit}',
    select_awaited:
      'Select %{smart_count} awaited school |||| Select %{smart_count} awaited schools',
    selected: '%{smart_count} selected',
    unselect: 'Clear selection',
    title: 'Remind',
    summary:
      '%{smart_count} letter will be sent. Please check the reader and the text. |||| %{smart_count} letters will be sent. Please check readers and texts.',
    send: 'Send %{smart_count} letter |||| Send %{smart_count} letters',
    sent: '%{smart_count} letter sent |||| %{smart_count} letters sent',
    to: 'To %{reader}: %{subject}',
    template_broken:
      'The template has placeholders that cannot be filled in. Please correct it first.',
    skipped: {
      nothing_awaited: 'Nothing is awaited from this school; no letter is sent.',
      no_reader: 'Nobody at this school can receive letters; no letter is sent.',
      reminded_today: 'Already reminded today; no letter is sent.',
    },
  },
  resources: {
    students: { name: 'Student |||| Students' },
    colleges: { name: 'Colleges and classes' },
    classes: { name: 'Class |||| Classes' },
    locks: { name: 'Lock |||| Locks' },
    consent_requests: { name: 'Withdrawals' },
    units: {
      name: 'Schools',
      fields: {
        code: 'Code',
        name: 'Name',
        regionId: 'Region',
        codes: 'National codes',
        text: 'Name or code',
      },
    },
    regions: { name: 'Regions', fields: { name: 'Name', contactId: 'Contact' } },
    people: {
      name: 'People',
      fields: { text: 'Name, e-mail or phone', role: 'Role', unitId: 'School', state: 'State' },
    },
    collectors: {
      name: 'Collectors',
      fields: {
        name: 'Name',
        state: 'State',
        unitIds: 'Schools',
        expiresOn: 'Valid until',
        keyPrefix: 'Key',
        season: 'Season',
        sends: 'May send',
        sendsFields: 'May send decoded fields',
        by: 'Created by',
        recordedAt: 'Created',
      },
    },
    calendars: {
      name: 'Holidays',
      fields: {
        version: 'Version',
        source: 'Source',
        years: 'Years',
        specialDays: 'Special days',
        recordedAt: 'Recorded',
        year: 'Year',
      },
    },
    wordings: {
      name: 'Letter templates',
      fields: {
        code: 'Letter',
        locale: 'Language',
        subject: 'Subject',
        body: 'Text',
        changed: 'State',
      },
    },
    audit_entries: {
      name: 'Audit',
      fields: {
        action: 'Action',
        subjectType: 'Subject',
        unit: 'School',
        outcome: 'Outcome',
        subjectId: 'Number of the subject',
        actor: 'By',
      },
    },
    help: { name: 'Help' },
    jobs: {
      name: 'Jobs',
      fields: { recordedAt: 'Asked for', kind: 'Job', by: 'By', state: 'State', done: 'Progress' },
    },
    season_units: {
      name: 'Season board',
      fields: {
        text: 'School',
        phase: 'Phase',
        unchecked: 'Left unchecked',
        waitingOn: 'Waiting on',
        overdue: 'Overdue only',
        regionId: 'Region',
        act: 'Waiting for',
        dueOn: 'Due',
      },
    },
    photos: {
      name: 'Photos',
      fields: { status: 'State' },
    },
    tasks: {
      name: 'Tasks',
      fields: {
        act: 'To do',
        unit: 'School',
        season: 'Season',
        dueOn: 'Due',
        waitingOn: 'Waiting on',
      },
    },
    seasons: {
      name: 'Seasons',
      fields: {
        name: 'Name',
        year: 'Year',
        notice: 'Notice',
        preset: 'Preset',
        publishedAt: 'Published',
        units: 'Schools',
        cohort: 'Cohort',
        calendar: 'Holidays',
      },
    },
    refunds: { name: 'Refunds' },
    letters: {
      name: 'Letters',
      fields: {
        template: 'Kind',
        unit: 'School',
        reader: 'To',
        status: 'Status',
        businessAt: 'Season time',
        seasonUnitId: 'School',
        attempts: 'Tries',
        lastError: 'Error',
      },
    },
  },
}
