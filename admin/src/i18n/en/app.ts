import type { app as zh } from '../zh/app'

export const app: typeof zh = {
  app: {
    title: 'Tucai',
    subtitle: 'Graduation photos of a province',
    inbox: 'Rehearsal inbox',
    unreachable:
      'The server cannot be reached: check the network and try again. What was typed is still here.',
    offline:
      'The process engine is offline: you can read, but not act for now. Nothing you typed is lost.',
  },
  clock: {
    rehearsal: 'Rehearsal clock',
    standing: 'stopped',
    walking: 'moving to %{target}',
    running: '%{rate} hours a second',
    stuck: '%{unit} did not answer within 30 seconds: the clock stopped here.',
    next: 'Next event',
    day: 'Forward a day',
    week: 'Forward a week',
    run: 'Run',
    stand: 'Stop',
    jump: 'Jump to…',
    jump_title: 'Move the rehearsal clock to',
    jump_says: 'today or later, at 09:00',
    jump_now: 'Jump',
    fold: 'Fold the rehearsal clock away',
    nothing: 'no automatic events ahead',
    upcoming: 'next event %{at}',
  },
  who: {
    school: 'school',
    centre: 'centre',
    finance: 'finance',
    printing: 'printing',
    timer: 'the calendar',
  },
  roles: {
    centre_admin: 'centre admin',
    operator: 'operator',
    reviewer: 'reviewer',
    finance: 'finance',
    printing: 'printing',
    coordinator: 'coordinator',
    college: 'college',
  },
}
