/** What people are told. */
export const inboxZh = {
  title: '收件箱',
  titleUnread: '收件箱,%{count} 条未读',
  show: '显示哪些消息',
  unread: '未读',
  all: '全部',
  read: '已读',
  readAll: '全部标为已读',
  markRead: '标为已读',
  markReadOf: '标为已读:%{text}',
  mailed: '未读消息每天汇总成一封邮件,发到 %{address}。',
  notMailed: '您的账号没有邮箱地址,消息只在这里显示;请管理员填写邮箱后每天会收到一封汇总邮件。',
  nothingUnread: '没有未读消息。',
  nothing: '还没有消息。',
  more: '再显示一些(还有 %{count} 条)',
};

export const inboxEnumsZh = {
  MessageKind: {
    CERTIFICATE_EXPIRY: '证书到期',
    CERTIFICATE_REVIEW: '证书复审',
    QUALIFICATION_EXPIRY: '公司资质到期',
    QUALIFICATION_REVIEW: '公司资质复审',
  },
};
