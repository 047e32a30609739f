/** Words for codes, fields and empty lists of certificates. */
export const certificateEnumsZh = {
  WorkKind: {
    SECURITY: '安防系统施工维修',
    ELECTROMECHANICAL: '机电',
    NETWORK: '网络与信息化',
    SOFTWARE: '软件',
    DESK: '服务接待',
  },
  CertificateState: {
    NOT_YET: '未生效',
    VALID: '有效',
    REVIEW_DUE: '待复审',
    EXPIRED: '已过期',
    REVOKED: '已吊销',
    UNPROVED: '缺扫描件',
  },
  CertificateTone: {
    FINE: '90 天以上',
    ENDING: '90 天内到期',
    LAST: '30 天内到期',
    OVER: '不算数',
  },
  CertificateScope: { PERSON: '员工', COMPANY: '公司' },
  ExpirySubject: { EXPIRY: '到期', REVIEW: '复审' },
  SendingObstacle: {
    PERSON_LEFT: '已离职',
    PERSON_NOT_YET: '尚未入职',
    CERTIFICATE_MISSING: '没有证书',
    CERTIFICATE_NOT_YET: '证书未生效',
    CERTIFICATE_REVIEW_DUE: '证书待复审',
    CERTIFICATE_EXPIRED: '证书已过期',
    CERTIFICATE_REVOKED: '证书已吊销',
    CERTIFICATE_UNPROVED: '缺扫描件',
    TRAINING_MISSING: '没有培训',
    TRAINING_FAILED: '培训考核未通过',
  },
};

const certificateFields = {
  type: { name: '证书类型' },
  state: '状态',
  tone: '还剩多久',
  on: '看哪一天',
  untilOn: '算到',
  endingBefore: '在此之前到期',
  withFormer: '也看已换证的旧证',
  number: '证书编号',
  issuer: '发证机关',
  issuedOn: '发证日',
  validUntilOn: '有效期至',
  nextReviewOn: '下次复审',
  revokedOn: '吊销日',
  revokedReason: '吊销理由',
  reviewedOn: '复审日',
  scanCount: '扫描件',
  note: '备注',
};

export const certificateResourcesZh = {
  certificates: {
    name: '证书',
    fields: {
      ...certificateFields,
      person: { name: '员工', number: '工号' },
      typeId: '证书类型',
      work: '工种',
      region: '地区',
      skill: '技能',
    },
  },
  'company-qualifications': { name: '公司资质', fields: certificateFields },
  'certificate-types': {
    name: '证书类型',
    fields: {
      position: '次序',
      name: '名称',
      nameEn: '英文名称',
      code: '代码',
      scope: '属于',
      permits: '可做的工种',
      work: '工种',
      issuer: '通常的发证机关',
      validityMonths: '有效期(月)',
      reviewMonths: '复审间隔(月)',
      proofRequired: '须有扫描件',
      documentClass: '扫描件类别',
      aliases: '别名',
      certificateCount: '证书数',
      active: '可选用',
    },
  },
};

export const certificateEmptyZh = {
  certificates: { title: '还没有证书', purpose: '证书在员工档案里录入;缺一张,就少一个能派的人。' },
  'company-qualifications': {
    title: '还没有公司资质',
    purpose: '营业执照、ISO 9001、安防资质:投标和派工前都会看它们是否有效(P-02)。',
  },
  'certificate-types': {
    title: '还没有证书类型',
    purpose: '类型说明一种证书可做什么工种、多久到期、要不要复审。',
  },
};
