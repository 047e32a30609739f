import type { Shape } from '../shape';
import type { trainingEmptyZh, trainingEnumsZh, trainingResourcesZh, trainingsZh } from '../zh/trainings';

export const trainingsEn: Shape<typeof trainingsZh> = {
  qualifiesHelp: 'Work that may be taken up after passing; none if it qualifies for nothing',
  passMarkHelp: 'Of 100; leave empty where nothing is assessed',
  notAssessed: 'Not assessed',
  planned: 'To come',
  open: '%{count} open',
  done: 'Complete',
  counts: '%{people} people, %{passed} passed',
  sheet: 'Attendance and assessment',
  nobody: 'Nobody is on it yet: add people.',
  totals: '%{people} people · %{attended} there · %{absent} absent · %{passed} passed · %{failed} not passed',
  keys: 'Type a score and press Enter to save it and go to the next person; Up and Down change the person, Tab the column.',
  attendanceOf: 'Was %{name} there',
  there: 'There',
  absent: 'Absent',
  scoreOf: 'Score of %{name}',
  wrongScore: 'A score is a whole number from 0 to 100.',
  assessedOnOf: 'Day of the assessment of %{name}',
  remove: 'Take %{name} off the list',
  addPeople: 'Add people',
  add: 'Add %{count}',
  who: 'Who takes part',
  nobodyFound: 'Nobody with us is called that',
  none: 'No training yet.',
  papers: 'Sign-in sheets and papers',
  toFinish: 'Trainings with somebody still open',
  hours: '%{count} h',
  scoreOn: 'Score %{score} · %{on}',
  notYet: 'Open',
};

export const trainingResourcesEn: Shape<typeof trainingResourcesZh> = {
  trainings: {
    name: 'Training |||| Trainings',
    fields: {
      search: 'Search',
      title: 'Title',
      kind: 'Kind',
      subject: 'Subject',
      heldOn: 'Held on',
      hours: 'Hours',
      trainer: 'Trainer',
      place: 'Place',
      qualifiesFor: 'Qualifies for',
      passMark: 'Pass mark',
      note: 'Remarks',
      traineeCount: 'People',
      attendedCount: 'There',
      passedCount: 'Passed',
      openCount: 'Progress',
      open: 'Somebody is open',
      createdAt: 'Entered',
      updatedAt: 'Changed',
    },
  },
};

export const trainingEmptyEn: Shape<typeof trainingEmptyZh> = {
  trainings: {
    title: 'No trainings yet',
    purpose:
      'Who learned what, and whether they passed. Nobody takes up the service desk before passing a training.',
  },
};

export const trainingEnumsEn: Shape<typeof trainingEnumsZh> = {
  TrainingKind: { POST_QUALIFYING: 'Before taking up a post', REFRESHER: 'Refresher' },
  AssessmentResult: { PASSED: 'Passed', FAILED: 'Not passed' },
};
