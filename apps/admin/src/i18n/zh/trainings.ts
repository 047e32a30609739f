/** Trainings and their attendance sheets. */
export const trainingsZh = {
  qualifiesHelp: '考核通过后可以上岗的工作;没有可不选',
  passMarkHelp: '满分 100;不考核的培训留空',
  notAssessed: '不考核',
  planned: '未举行',
  open: '%{count} 人待定',
  done: '已完成',
  counts: '%{people} 人,通过 %{passed} 人',
  sheet: '签到与考核',
  nobody: '还没有人员,请添加。',
  totals: '共 %{people} 人 · 到场 %{attended} · 缺席 %{absent} · 通过 %{passed} · 未通过 %{failed}',
  keys: '在得分栏输入后按回车保存并到下一人;上下方向键换人,Tab 换栏。',
  attendanceOf: '%{name} 是否到场',
  there: '到场',
  absent: '缺席',
  scoreOf: '%{name} 的得分',
  wrongScore: '得分是 0 到 100 的整数。',
  assessedOnOf: '%{name} 的考核日',
  remove: '把 %{name} 移出名单',
  addPeople: '添加人员',
  add: '添加 %{count} 人',
  who: '谁参加',
  nobodyFound: '没有找到在职员工',
  none: '还没有培训记录。',
  papers: '签到表和试卷',
  toFinish: '培训待考核或待确认到场',
  hours: '%{count} 学时',
  scoreOn: '%{score} 分 · %{on}',
  notYet: '待定',
};

export const trainingResourcesZh = {
  trainings: {
    name: '培训',
    fields: {
      search: '搜索',
      title: '培训名称',
      kind: '类别',
      subject: '内容',
      heldOn: '培训日期',
      hours: '学时',
      trainer: '讲师',
      place: '地点',
      qualifiesFor: '可上岗工作',
      passMark: '及格分',
      note: '备注',
      traineeCount: '人数',
      attendedCount: '到场',
      passedCount: '通过',
      openCount: '进度',
      open: '有人待定',
      createdAt: '录入时间',
      updatedAt: '更新时间',
    },
  },
};

export const trainingEmptyZh = {
  trainings: {
    title: '还没有培训',
    purpose: '培训记录谁学了什么、考核是否通过;服务接待须考核通过才能上岗。',
  },
};

export const trainingEnumsZh = {
  TrainingKind: { POST_QUALIFYING: '上岗培训', REFRESHER: '复训' },
  AssessmentResult: { PASSED: '通过', FAILED: '未通过' },
};
