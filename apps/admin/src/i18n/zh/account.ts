/** One's own account: the proof, the second factor, the sessions. */
export const accountZh = {
  proof: {
    title: '确认是您本人',
    why: '接下来的内容受特别保护。确认后五分钟内不再询问。',
    byCode: '改用验证器的验证码',
    byPassword: '改用密码',
  },
  code: {
    label: '验证码',
    help: '验证器上的 6 位数字',
    orRecovery: '验证器上的 6 位数字;手机不在身边时,填一个恢复码',
  },
};
